package org.dealwright.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How long an offer holds.
 *
 * @param until the last day
 * @param endsAt when that day ends, by the policy's zone of then; what happens at that instant is too late
 */
public record Validity(LocalDate until, Instant endsAt) {
    public Validity {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(endsAt, "endsAt");
    }

    /** Until a day ends in a zone. */
    static Validity until(LocalDate day, ZoneId zone) {
        return new Validity(day, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Whether it is over by then. */
    public boolean isOver(Instant at) {
        return !at.isBefore(endsAt);
    }
}
