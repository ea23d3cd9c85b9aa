package org.dealwright.incentive;

import java.util.Locale;
import java.util.Optional;

/**
 * Some of a number of people.
 *
 * @param counted how many of them
 * @param of how many there are
 */
public record Headcount(int counted, int of) {
    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if more are counted than there are, or a count is negative
     */
    public Headcount {
        if (counted < 0 || of < counted) {
            throw new IllegalArgumentException("counted must lie from 0 to of, was " + counted + " of " + of);
        }
    }

    /** Counted ÷ all, 0 to 1; no value where there is nobody. */
    public Optional<Double> share() {
        return of == 0 ? Optional.empty() : Optional.of((double) counted / of);
    }

    /** Such as {@code 3/40 = 7.5 %}; {@code 0/0} where there is nobody. */
    @Override
    public String toString() {
        return counted + "/" + of
                + share().map(share -> String.format(Locale.ROOT, " = %.1f %%", 100 * share))
                        .orElse("");
    }
}
