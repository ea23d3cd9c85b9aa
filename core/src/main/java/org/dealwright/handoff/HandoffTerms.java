package org.dealwright.handoff;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Fact;
import org.dealwright.process.MemberId;
import org.dealwright.process.WorkingHours;

/**
 * How long the one addressed may take to answer.
 *
 * @param responseTime working time, more than zero and at most {@link WorkingHours#LONGEST}
 * @param hours when the one addressed works, where they have no hours of their own; and when somebody takes what nobody is
 *     addressed in
 */
public record HandoffTerms(Duration responseTime, WorkingHours hours) {
    /** When a member works, to whom a handoff is to be offered; none where they have no hours of their own. */
    public static final Fact<MemberId, Option<WorkingHours>> OWN_HOURS = new Fact<>("own-hours");

    /**
     * Takes terms.
     *
     * @throws IllegalArgumentException if the response time is out of range
     */
    public HandoffTerms {
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(responseTime, "responseTime");
        if (responseTime.isNegative() || responseTime.isZero() || responseTime.compareTo(WorkingHours.LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "responseTime must be more than 0 and at most " + WorkingHours.LONGEST + ", was " + responseTime);
        }
    }

    /** When an offer made at that instant lapses, where whoever has to answer has no hours of their own. */
    public Instant respondBy(Instant offeredAt) {
        return hours.after(offeredAt, responseTime);
    }

    /**
     * When an offer made at that instant lapses.
     *
     * @param own the hours of whoever has to answer; none where they have no hours of their own
     */
    public Instant respondBy(Instant offeredAt, Option<WorkingHours> own) {
        return own.getOrElse(hours).after(offeredAt, responseTime);
    }
}
