package org.dealwright.evaluation;

import java.util.Objects;
import org.dealwright.process.Reason;
import org.dealwright.process.Term;

/**
 * A gap that a training plan does not close.
 *
 * @param gap what is lacking after the plan
 * @param why what stands in the way
 */
public record GapLeft(SkillGap gap, Why why) {
    /** What stands in the way. */
    public enum Why {
        /** Nobody has rated the skill: rate it first. */
        UNRATED("unrated"),
        /** They are leaving. */
        LEAVING("leaving"),
        /** No training of the catalogue brings them further. */
        NO_TRAINING("no-training"),
        /** It would take more hours than they may spend. */
        HOURS("hours"),
        /** It would cost more than is left. */
        BUDGET("budget"),
        /** The plan has as many sessions as it may. */
        SESSIONS("sessions");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** The stable name. */
        public String code() {
            return code;
        }

        /** It as a word for explanations. */
        public Term term() {
            return new Term("gap-left", code);
        }
    }

    public GapLeft {
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(why, "why");
    }

    /** It as words. */
    public Reason reason() {
        return Reason.of("evaluation.gap-left", gap.skill().term(), gap.needed(), why.term());
    }
}
