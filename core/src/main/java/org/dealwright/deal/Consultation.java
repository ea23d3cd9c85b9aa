package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * A specialist who is called into a deal and not released yet.
 *
 * @param id which of the deal's consultations it is
 * @param specialist who was called
 * @param skill for which of their skills
 * @param topic about what, one line
 * @param calledAt when
 * @param answeredAt when they answered last; none where they have not yet
 */
public record Consultation(
        ConsultationId id,
        MemberId specialist,
        Skill skill,
        String topic,
        Instant calledAt,
        Option<Instant> answeredAt) {
    /** The most specialists' calls that may be open in one deal at once. */
    public static final int MOST = 100;

    /**
     * Takes a consultation.
     *
     * @throws IllegalArgumentException if the topic is blank, too long or not printable
     */
    public Consultation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(specialist, "specialist");
        Objects.requireNonNull(skill, "skill");
        Check.require(Check.line("topic", Objects.requireNonNull(topic, "topic")));
        Objects.requireNonNull(calledAt, "calledAt");
        Check.requireOption("answeredAt", answeredAt);
    }

    Consultation answered(Instant at) {
        return new Consultation(id, specialist, skill, topic, calledAt, Option.some(at));
    }
}
