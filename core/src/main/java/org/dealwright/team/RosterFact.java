package org.dealwright.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Term;

/** Something that was entered of a member and can be taken back; of several alike, the one entered last is meant. */
public sealed interface RosterFact {
    /** What sort of fact it is, as a word for explanations. */
    Term sort();

    /** What it is of, and when. */
    String name();

    /**
     * A rating.
     *
     * @param skill the skill
     * @param at when it was found
     */
    record Rating(Skill skill, Instant at) implements RosterFact {
        public Rating {
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public Term sort() {
            return new Term("fact", "rating");
        }

        @Override
        public String name() {
            return skill.code() + " " + at;
        }
    }

    /**
     * A training.
     *
     * @param training which
     * @param on the day on which it was completed
     */
    record Training(TrainingCode training, LocalDate on) implements RosterFact {
        public Training {
            Objects.requireNonNull(training, "training");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Term sort() {
            return new Term("fact", "training");
        }

        @Override
        public String name() {
            return training.code() + " " + on;
        }
    }

    /**
     * A coaching.
     *
     * @param topic in what
     * @param on the day
     */
    record Coaching(CoachingTopic topic, LocalDate on) implements RosterFact {
        public Coaching {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Term sort() {
            return new Term("fact", "coaching");
        }

        @Override
        public String name() {
            return topic.code() + " " + on;
        }
    }

    /**
     * A recognition.
     *
     * @param kind what for
     * @param period the days in which it was earned
     */
    record Recognised(RecognitionKind kind, DatePeriod period) implements RosterFact {
        public Recognised {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(period, "period");
        }

        @Override
        public Term sort() {
            return new Term("fact", "recognition");
        }

        @Override
        public String name() {
            return kind.code() + " " + period;
        }
    }
}
