package org.dealwright.proposal;

/**
 * How often a price is due, and for how long.
 *
 * @param period the months that one billing period has, 1 to {@link #MOST_MONTHS}
 * @param months the months of the whole term, a whole number of periods, at most {@link #MOST_MONTHS}
 */
public record Recurrence(int period, int months) {
    /** The longest term: fifty years. */
    public static final int MOST_MONTHS = 600;

    /**
     * Takes a recurrence.
     *
     * @throws IllegalArgumentException if a number is out of range, or the term is not a whole number of periods
     */
    public Recurrence {
        if (period < 1 || months < period || months > MOST_MONTHS || months % period != 0) {
            throw new IllegalArgumentException(
                    "period must be at least 1 and months a whole number of periods, at most " + MOST_MONTHS + ", were "
                            + period + " and " + months);
        }
    }

    /** Every month, for so many. */
    public static Recurrence monthly(int months) {
        return new Recurrence(1, months);
    }

    /** Every year, for so many. */
    public static Recurrence yearly(int years) {
        return new Recurrence(12, Math.multiplyExact(12, years));
    }

    /** How many times the price is due. */
    public int periods() {
        return months / period;
    }
}
