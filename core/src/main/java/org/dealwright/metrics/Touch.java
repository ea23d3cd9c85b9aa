package org.dealwright.metrics;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Contact that was made.
 *
 * @param by who of the team was in it
 * @param at when
 * @param channel over which channel, by its code
 * @param inbound whether the other side turned to us
 */
public record Touch(MemberId by, Instant at, String channel, boolean inbound) {
    /**
     * Takes a touch.
     *
     * @throws IllegalArgumentException if the channel is no code
     */
    public Touch {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Check.requireCode("channel", channel);
    }
}
