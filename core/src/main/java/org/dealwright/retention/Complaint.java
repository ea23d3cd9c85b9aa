package org.dealwright.retention;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * A complaint that is not settled.
 *
 * @param id which
 * @param kind about what
 * @param severity how bad it is
 * @param what what it is, one line
 * @param at when they complained
 */
public record Complaint(ComplaintId id, ComplaintKind kind, Severity severity, String what, Instant at) {
    public Complaint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Check.require(Check.line("what", Objects.requireNonNull(what, "what")));
        Objects.requireNonNull(at, "at");
    }
}
