package org.dealwright.metrics;

/**
 * A time at which somebody ended, and how many last longer.
 *
 * @param time the time, in the measure's unit
 * @param atRisk how many were still there just before, and under observation
 * @param ended how many of them ended then
 * @param survival the share that lasts longer than the time, 0 to 1: the product of 1 − ended ÷ atRisk up to here
 * @param spread the sum of ended ÷ (atRisk · (atRisk − ended)) up to here, of which Greenwood's error is made; infinite where
 *     nobody is left
 */
public record SurvivalStep(long time, long atRisk, long ended, double survival, double spread) {
    /**
     * Takes a step.
     *
     * @throws IllegalArgumentException if nobody ended, or more than were there
     */
    public SurvivalStep {
        if (ended < 1 || ended > atRisk) {
            throw new IllegalArgumentException("ended must lie from 1 to atRisk, was " + ended + " of " + atRisk);
        }
    }
}
