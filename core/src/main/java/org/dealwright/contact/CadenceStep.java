package org.dealwright.contact;

import java.time.Duration;
import java.util.Objects;

/**
 * One touch of a cadence.
 *
 * @param channel how they are contacted
 * @param pause the least time since the touch before, from none to {@link Cadence#LONGEST}; none for the first step
 */
public record CadenceStep(Channel channel, Duration pause) {
    /**
     * Takes a step.
     *
     * @throws IllegalArgumentException if the pause is out of range
     */
    public CadenceStep {
        Objects.requireNonNull(channel, "channel");
        Cadence.requireTime("pause", pause);
    }

    /** A step without a pause before it. */
    public static CadenceStep atOnce(Channel channel) {
        return new CadenceStep(channel, Duration.ZERO);
    }

    /**
     * A step some times 24 hours after the one before.
     *
     * @throws IllegalArgumentException if the pause is out of range
     */
    public static CadenceStep afterDays(int days, Channel channel) {
        return new CadenceStep(channel, Duration.ofDays(days));
    }
}
