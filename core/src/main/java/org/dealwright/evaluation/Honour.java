package org.dealwright.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.team.RecognitionKind;

/** What somebody is to be recognised for, with what it rests on. */
public sealed interface Honour permits Honour.GoalMet, Honour.MostImproved, Honour.Streak {
    /** Who has earned it. */
    MemberId member();

    /** What for, as the team's own life cycle names it. */
    RecognitionKind kind();

    /** What for, as words. */
    Reason reason();

    /**
     * The goal of the period was met.
     *
     * @param member who
     * @param attainment achieved ÷ goal in percent, rounded half up to one decimal
     */
    record GoalMet(MemberId member, BigDecimal attainment) implements Honour {
        public GoalMet {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(attainment, "attainment");
        }

        @Override
        public RecognitionKind kind() {
            return RecognitionKind.GOAL_MET;
        }

        @Override
        public Reason reason() {
            return Reason.of("evaluation.goal-met", attainment.toPlainString());
        }
    }

    /**
     * The goal of the period was missed, and of all who missed it nobody has come further since the period directly before.
     *
     * @param member who
     * @param before achieved ÷ goal of the period before in percent, rounded half up to one decimal
     * @param attainment the same of this period
     * @param points by how many percentage points it has grown, rounded half up to one decimal
     */
    record MostImproved(MemberId member, BigDecimal before, BigDecimal attainment, BigDecimal points)
            implements Honour {
        public MostImproved {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(attainment, "attainment");
            Objects.requireNonNull(points, "points");
        }

        @Override
        public RecognitionKind kind() {
            return RecognitionKind.MOST_IMPROVED;
        }

        @Override
        public Reason reason() {
            return Reason.of(
                    "evaluation.most-improved",
                    before.toPlainString(),
                    attainment.toPlainString(),
                    points.toPlainString());
        }
    }

    /**
     * The goal was met in that many periods in a row, up to this one. A period without a goal, as on leave, neither breaks a
     * streak nor counts for it.
     *
     * @param member who
     * @param periods how many
     */
    record Streak(MemberId member, int periods) implements Honour {
        public Streak {
            Objects.requireNonNull(member, "member");
        }

        @Override
        public RecognitionKind kind() {
            return RecognitionKind.STREAK;
        }

        @Override
        public Reason reason() {
            return Reason.of("evaluation.streak", periods);
        }
    }
}
