package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * Where a history stands.
 *
 * @param stream the history
 * @param version how many events it holds, at least 1
 * @param phase the phase that they have led to
 * @param due when time will act on it next; none where it never will
 * @param moved whether that may be another instant than before; false only where it is certainly the same
 */
public record Standing(StreamId stream, long version, Object phase, Option<Instant> due, boolean moved) {
    /**
     * Takes it.
     *
     * @throws IllegalArgumentException if the version is less than 1
     */
    public Standing {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(phase, "phase");
        Check.requireOption("due", due);
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, was " + version);
        }
    }
}
