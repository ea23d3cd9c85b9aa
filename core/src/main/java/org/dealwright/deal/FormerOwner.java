package org.dealwright.deal;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.MemberId;

/**
 * Who led a deal before.
 *
 * @param member who
 * @param until when they last ceased to lead it
 */
public record FormerOwner(MemberId member, Instant until) {
    public FormerOwner {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(until, "until");
    }
}
