package org.dealwright.evaluation;

import java.util.Objects;
import org.dealwright.process.Reason;

/** How much a figure has changed, or by how much two differ: with an interval, or not enough data. */
public sealed interface Shift permits Shift.Measured, Shift.NotEnoughData {
    /**
     * A difference that was measured.
     *
     * @param before the figure before
     * @param after the figure after
     * @param lower the lower bound of after − before
     * @param upper its upper bound
     * @param level how sure the interval is, such as 0.95
     * @param casesBefore on how many cases the figure before rests
     * @param casesAfter on how many cases the figure after rests
     */
    record Measured(
            double before, double after, double lower, double upper, double level, long casesBefore, long casesAfter)
            implements Shift {
        /**
         * Takes a difference.
         *
         * @throws IllegalArgumentException if a figure is not a number, or the bounds are in the wrong order
         */
        public Measured {
            if (!Double.isFinite(before) || !Double.isFinite(after) || !(lower <= upper)) {
                throw new IllegalArgumentException("a shift must be of numbers, the lower bound first");
            }
        }

        /** After − before. */
        public double difference() {
            return after - before;
        }

        /** Whether it has grown, and chance alone would hardly have it so: the whole interval lies above nothing. */
        public boolean isUp() {
            return lower > 0;
        }

        /** Whether it has shrunk, and chance alone would hardly have it so: the whole interval lies below nothing. */
        public boolean isDown() {
            return upper < 0;
        }
    }

    /**
     * There is too little to say anything of.
     *
     * @param reason what there is, and what would be enough
     */
    record NotEnoughData(Reason reason) implements Shift {
        public NotEnoughData {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
