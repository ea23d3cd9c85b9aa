package org.dealwright.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of somebody who is leaving.
 *
 * @param day the last day
 * @param endsAt when it ends, by the zone of the policy as it was when they said so
 * @param passed whether it has ended, and they are there only because something is open
 */
public record LastDay(LocalDate day, Instant endsAt, boolean passed) {
    public LastDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(endsAt, "endsAt");
    }

    LastDay ended() {
        return new LastDay(day, endsAt, true);
    }
}
