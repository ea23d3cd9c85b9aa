package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Situation;

/**
 * How long it may be silent on something that somebody works on, around the clock.
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

    /**
     * When the owner is to be reminded of a silence; none where nobody owns it, or somebody has been told of it.
     *
     * @param silence who has been told
     * @param since since when it is silent
     * @param owned whether it has an owner
     */
    public Option<Instant> remindAt(Silence silence, Instant since, boolean owned) {
        return !owned || silence.isOwnerTold(since) || silence.isManagerTold(since)
                ? Option.none()
                : after(since, owner);
    }

    /**
     * When the manager is to be told of a silence, which is when an owner would be reminded where there is none; none where
     * the manager has been told.
     *
     * @param silence who has been told
     * @param since since when it is silent
     * @param owned whether it has an owner
     */
    public Option<Instant> escalateAt(Silence silence, Instant since, boolean owned) {
        return silence.isManagerTold(since) ? Option.none() : after(since, owned ? manager : owner);
    }

    private static Option<Instant> after(Instant since, Duration allowed) {
        Instant due = since.plus(allowed);
        return due.isAfter(Situation.LATEST) ? Option.none() : Option.some(due);
    }
}
