package org.dealwright.retention;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Objects;
import org.dealwright.process.Percent;

/**
 * When a silence counts as one.
 *
 * <p>The quantile is the share of gaps, of a customer whose rhythm has not changed, that end before they are flagged. At
 * 99 % somebody who is in touch every week is flagged without cause about once in two years.
 *
 * @param quantile more than 50 %, at most 99.99 %
 * @param prior what counts while a customer's own gaps are few
 * @param shortest up to so many days nobody is flagged, whatever their rhythm, 1 to 3,650
 * @param longest past so many days everybody is who has not been silent for longer before, not below shortest, at most
 *     3,650; it belongs well above the slowest rhythm that is healthy
 * @param zone where a day ends and the next begins
 */
public record RhythmTerms(Percent quantile, RhythmPrior prior, int shortest, int longest, ZoneId zone) {
    private static final int MOST_DAYS = 3_650;
    private static final Percent LOWEST = Percent.of(50);
    private static final Percent HIGHEST = new Percent(new BigDecimal("99.99"));

    /**
     * Takes the terms.
     *
     * @throws IllegalArgumentException if the quantile or a number of days is out of range
     */
    public RhythmTerms {
        Objects.requireNonNull(quantile, "quantile");
        Objects.requireNonNull(prior, "prior");
        Objects.requireNonNull(zone, "zone");
        if (quantile.compareTo(LOWEST) <= 0 || quantile.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException(
                    "quantile must be more than " + LOWEST + " and at most " + HIGHEST + ", was " + quantile);
        }
        if (shortest < 1 || longest < shortest || longest > MOST_DAYS) {
            throw new IllegalArgumentException("shortest and longest must lie from 1 to " + MOST_DAYS
                    + " in this order, were " + shortest + " and " + longest);
        }
    }

    /** 99 %, {@link RhythmPrior#USUAL}, not before a week, and after a year in any case. */
    public static RhythmTerms usual(ZoneId zone) {
        return new RhythmTerms(Percent.of(99), RhythmPrior.USUAL, 7, 365, zone);
    }
}
