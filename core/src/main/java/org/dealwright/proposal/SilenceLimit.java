package org.dealwright.proposal;

import java.time.Duration;
import java.util.Objects;

/**
 * How long it may be silent on a proposal, around the clock.
 *
 * @param owner after how long its owner is reminded, or the manager told where nobody owns it; more than 0
 * @param manager after how long the manager is told where there is an owner; not less, and at most {@link #LONGEST}
 */
public record SilenceLimit(Duration owner, Duration manager) {
    /** The longest limit there is: ten years of 365 days. */
    public static final Duration LONGEST = Duration.ofDays(3_650);

    /**
     * Sets a limit.
     *
     * @throws IllegalArgumentException if the durations are not more than 0, in order, and at most {@link #LONGEST}
     */
    public SilenceLimit {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(manager, "manager");
        if (owner.isNegative() || owner.isZero() || manager.compareTo(owner) < 0 || manager.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("owner must be more than 0, manager not less and at most " + LONGEST
                    + ", were " + owner + " and " + manager);
        }
    }

    /**
     * So many days for each.
     *
     * @throws IllegalArgumentException if they are not more than 0, in order, and at most {@link #LONGEST}
     */
    public static SilenceLimit ofDays(int owner, int manager) {
        return new SilenceLimit(Duration.ofDays(owner), Duration.ofDays(manager));
    }
}
