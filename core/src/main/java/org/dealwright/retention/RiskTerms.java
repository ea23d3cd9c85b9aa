package org.dealwright.retention;

import java.util.Objects;
import org.dealwright.process.Percent;

/**
 * When recorded facts say that a customer might leave.
 *
 * @param lowNps an NPS score up to which they are not satisfied, 0 to 10
 * @param lowCsat a CSAT score up to which they are not satisfied, 1 to 5
 * @param usageDrop by how much the last use must lie below that before, by the day
 * @param severity how bad an open complaint must be
 * @param badStars the stars up to which a review is bad, 1 to 5
 */
public record RiskTerms(int lowNps, int lowCsat, Percent usageDrop, Severity severity, int badStars) {
    /** NPS up to 6, CSAT up to 2, 30 % less used, a major complaint, a review of 2 stars. */
    public static final RiskTerms USUAL = new RiskTerms(6, 2, Percent.of(30), Severity.MAJOR, 2);

    /**
     * Sets the terms.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public RiskTerms {
        Objects.requireNonNull(usageDrop, "usageDrop");
        Objects.requireNonNull(severity, "severity");
        requireIn("lowNps", lowNps, 0, SatisfactionScale.NPS.highest());
        requireIn("lowCsat", lowCsat, 1, SatisfactionScale.CSAT.highest());
        requireIn("badStars", badStars, 1, Review.MOST_STARS);
    }

    /** The score up to which they are not satisfied. */
    int low(SatisfactionScale scale) {
        return scale == SatisfactionScale.NPS ? lowNps : lowCsat;
    }

    private static void requireIn(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " must lie from " + lowest + " to " + highest + ", was " + value);
        }
    }
}
