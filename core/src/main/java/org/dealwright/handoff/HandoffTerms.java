package org.dealwright.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.WorkingHours;

/**
 * How long the one addressed may take to answer.
 *
 * @param responseTime working time, more than zero and at most {@link WorkingHours#LONGEST}
 * @param hours when the one addressed works
 */
public record HandoffTerms(Duration responseTime, WorkingHours hours) {
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

    /** When an offer made at that instant lapses. */
    public Instant respondBy(Instant offeredAt) {
        return hours.after(offeredAt, responseTime);
    }
}
