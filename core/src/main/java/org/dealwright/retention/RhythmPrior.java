package org.dealwright.retention;

/**
 * What is taken for likely of a customer before their own gaps say it: that they come at random, so often on average.
 *
 * @param typicalDays the mean gap in days, 1 to 3,650
 * @param weight for how many gaps of their own it counts, 1 to 100
 */
public record RhythmPrior(int typicalDays, int weight) {
    /** A month, counted for two gaps: a starting point. Whoever has customers already should state their mean gap. */
    public static final RhythmPrior USUAL = new RhythmPrior(30, 2);

    private static final int MOST_DAYS = 3_650;
    private static final int MOST_WEIGHT = 100;

    /**
     * States what is taken for likely.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public RhythmPrior {
        if (typicalDays < 1 || typicalDays > MOST_DAYS) {
            throw new IllegalArgumentException("typicalDays must lie from 1 to " + MOST_DAYS + ", was " + typicalDays);
        }
        if (weight < 1 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("weight must lie from 1 to " + MOST_WEIGHT + ", was " + weight);
        }
    }
}
