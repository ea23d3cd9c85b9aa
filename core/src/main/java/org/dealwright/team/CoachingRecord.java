package org.dealwright.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Somebody was coached. What was said stays between the two.
 *
 * @param topic in what
 * @param on the day
 * @param by by whom; none where another system does not say
 */
public record CoachingRecord(CoachingTopic topic, LocalDate on, Option<MemberId> by) {
    public CoachingRecord {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(on, "on");
        Check.requireOption("by", by);
    }

    /** Whether that fact means this one. */
    boolean isNamedBy(RosterFact fact) {
        return fact instanceof RosterFact.Coaching named
                && named.topic().equals(topic)
                && named.on().equals(on);
    }
}
