package org.dealwright.retention;

import java.time.Duration;
import java.util.Objects;
import org.dealwright.contact.SilenceLimit;

/**
 * Whom one asks for a review, and how often.
 *
 * @param pause how long nobody is asked again, 0 to ten years of 365 days
 * @param nps from which NPS score on they are satisfied, 0 to 10
 * @param csat from which CSAT score on they are satisfied, 1 to 5; from as many stars on a review is good
 */
public record ReviewTerms(Duration pause, int nps, int csat) {
    /** Half a year of 180 days between; NPS from 9 on, CSAT from 4 on. */
    public static final ReviewTerms USUAL = new ReviewTerms(Duration.ofDays(180), 9, 4);

    /**
     * Sets the terms.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public ReviewTerms {
        Objects.requireNonNull(pause, "pause");
        if (pause.isNegative() || pause.compareTo(SilenceLimit.LONGEST) > 0) {
            throw new IllegalArgumentException("pause must lie from 0 to " + SilenceLimit.LONGEST + ", was " + pause);
        }
        if (nps < 0 || nps > SatisfactionScale.NPS.highest() || csat < 1 || csat > SatisfactionScale.CSAT.highest()) {
            throw new IllegalArgumentException(
                    "nps must lie from 0 to 10 and csat from 1 to 5, were " + nps + " and " + csat);
        }
    }

    /** The score from which on they are satisfied. */
    public int satisfied(SatisfactionScale scale) {
        return scale == SatisfactionScale.NPS ? nps : csat;
    }
}
