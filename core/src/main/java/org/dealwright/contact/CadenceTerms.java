package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What a cadence says of the time after one of its steps, as it stood when the step was planned. Immutable and thread-safe.
 *
 * @param pause the least time before the next step, up to {@link Cadence#LONGEST}; none after the last
 * @param answerWithin how long an answer is waited for after the last step, up to {@link Cadence#LONGEST}
 * @param restDays how many days they are then left in peace, up to {@link Cadence#LONGEST_REST}
 * @param endedBy what ends the cadence before
 */
public record CadenceTerms(Option<Duration> pause, Duration answerWithin, int restDays, List<CadenceEnd> endedBy) {
    /**
     * Takes terms.
     *
     * @throws IllegalArgumentException if a time is out of range
     */
    public CadenceTerms {
        Check.requireOption("pause", pause);
        endedBy = List.copyOf(Objects.requireNonNull(endedBy, "endedBy"));
        pause.forEach(time -> Cadence.requireTime("pause", time));
        Cadence.requireTime("answerWithin", answerWithin);
        Cadence.requireRest(restDays);
    }

    /** Whether they are of the last step. */
    public boolean isLast() {
        return pause.isEmpty();
    }

    /** Whether the cadence ends with this. */
    public boolean endsBy(CadenceEnd end) {
        return endedBy.contains(end);
    }
}
