package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.dealwright.process.Situation;

/** Days as instants, in the policy's zone. */
final class DueDays {
    /** The earliest day on which something can be due. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    /** The latest day on which something can be due. */
    static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private DueDays() {}

    static boolean isPossible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    /** The midnight after the last day on which an instalment is paid in time; none where it has no day. */
    static Option<Instant> end(Instalment instalment, OrderPolicy policy) {
        return begin(instalment, 1 + policy.graceDays(), policy);
    }

    /** The midnight with which the day begins that is so many after an instalment's; none where it has no day. */
    static Option<Instant> begin(Instalment instalment, int days, OrderPolicy policy) {
        if (instalment.due().isEmpty()) {
            return Option.none();
        }
        Instant at = instalment
                .due()
                .get()
                .plusDays(days)
                .atStartOfDay(policy.zone())
                .toInstant();
        return at.isAfter(Situation.LATEST) ? Option.none() : Option.some(at);
    }
}
