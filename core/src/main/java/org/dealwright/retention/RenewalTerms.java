package org.dealwright.retention;

/**
 * When a renewal is pursued, and how long one that is open keeps a contract alive.
 *
 * @param leadDays how many days before notice has to be given it is time to pursue a renewal, 0 to 3,650
 * @param shortestMonths from how long a term on it is pursued by itself, 1 to 1,200 months: nobody negotiates every month
 * @param graceDays for how many days after its end a contract waits for a renewal deal that is open, 0 to 3,650
 */
public record RenewalTerms(int leadDays, int shortestMonths, int graceDays) {
    /** 60 days ahead, from half a year on; 30 days of grace. */
    public static final RenewalTerms USUAL = new RenewalTerms(60, 6, 30);

    private static final int MOST_DAYS = 3_650;

    /**
     * Sets the terms.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public RenewalTerms {
        ContractTerm.requireMonths(shortestMonths);
        if (leadDays < 0 || leadDays > MOST_DAYS || graceDays < 0 || graceDays > MOST_DAYS) {
            throw new IllegalArgumentException("leadDays and graceDays must lie from 0 to " + MOST_DAYS + ", were "
                    + leadDays + " and " + graceDays);
        }
    }
}
