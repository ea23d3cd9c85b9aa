package org.dealwright.metrics;

import java.util.Objects;
import org.dealwright.process.Check;

/**
 * One step of a funnel: what became of those who reached it. Entered = converted + open + dropped; of the last one only entered
 * is counted, as nobody goes on from it.
 *
 * @param step the step's code
 * @param last whether it is the last
 * @param entered those who reached it
 * @param converted those of them who went on to a later step
 * @param dropped those of them who were dropped here
 * @param skipped those who reached a later step, and never this one; they are in none of the other counts
 * @param times how long those who converted took from reaching this step to the next one they reached
 * @param leftOut those who are in none of the counts
 */
public record FunnelStep(
        String step,
        boolean last,
        long entered,
        long converted,
        long dropped,
        long skipped,
        Times times,
        LeftOut leftOut) {
    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if one is negative, more went on or were dropped than entered, any did from the last, or
     *     the step is no code
     */
    public FunnelStep {
        Check.requireCode("step", step);
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(leftOut, "leftOut");
        if (last && converted + dropped + skipped != 0) {
            throw new IllegalArgumentException("nobody goes on from the last step, is dropped there or skips it, were "
                    + converted + ", " + dropped + " and " + skipped);
        }
        if (converted < 0 || dropped < 0 || skipped < 0 || entered < Math.addExact(converted, dropped)) {
            throw new IllegalArgumentException("of " + entered + " entered there cannot be " + converted
                    + " converted, " + dropped + " dropped and " + skipped + " skipped");
        }
    }

    /** Those who are neither converted nor dropped yet; at the last step nobody is. */
    public long open() {
        return last ? 0 : entered - converted - dropped;
    }

    /** Converted ÷ entered; of the last step there is no rate. */
    public Proportion conversion() {
        return new Proportion(converted, last ? 0 : entered, leftOut);
    }

    /**
     * Such as {@code qualified: 3/5 = 60.000 % (…), 1 open, 1 dropped, 0 skipped; median 2.0 days, mean 2.3 days of 3}; of the last
     * {@code won: 3 reached}.
     */
    @Override
    public String toString() {
        if (last) {
            return step + ": " + entered + " reached" + leftOut.suffix();
        }
        return step + ": " + conversion() + ", " + open() + " open, " + dropped + " dropped, " + skipped + " skipped; "
                + times;
    }
}
