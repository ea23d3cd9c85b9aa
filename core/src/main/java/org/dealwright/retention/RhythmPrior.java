package org.dealwright.retention;

/**
 * What is taken for likely of a customer before their own gaps say it: that they come at random, so often on average.
 *
 * @param typicalDays the mean gap in days, 1 to 3,650
 * @param weight for how many gaps of their own it counts, 1 to 100
 */
public record RhythmPrior(int typicalDays, int weight) {
    /**
     * A month, counted for two gaps: a starting point. Whoever has customers already should state their mean gap.
     *
     * <p>Two is careful with few gaps: by one, 0.2 % of those who come at random are flagged without cause where 1 % is stated.
     * Counted for four it is 0.8 %, in little more than half the time; but a steady rhythm of a fortnight is then made longer by
     * a third, even by twelve gaps (see the tests of simulated customers).
     */
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
