package org.dealwright.team;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Somebody was recognised for what they did.
 *
 * @param kind what for
 * @param period the days in which they did it
 * @param at when it was recognised
 * @param by by whom; none where it followed from the figures, or another system does not say
 */
public record Recognition(RecognitionKind kind, DatePeriod period, Instant at, Option<MemberId> by) {
    public Recognition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(at, "at");
        Check.requireOption("by", by);
    }

    /** Whether it is for the same, as far as it can be given only once. */
    boolean repeats(RecognitionKind other, DatePeriod during) {
        return !kind.equals(RecognitionKind.BY_HAND) && kind.equals(other) && period.equals(during);
    }

    /** Whether that fact means this one. */
    boolean isNamedBy(RosterFact fact) {
        return fact instanceof RosterFact.Recognised named
                && named.kind().equals(kind)
                && named.period().equals(period);
    }
}
