package org.dealwright.metrics;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Where a figure of which only a sample is known may lie.
 *
 * @param lower the lower bound, in the figure's unit
 * @param upper the upper bound
 * @param level the confidence level, more than 0 and less than 1, such as 0.95
 */
public record ConfidenceInterval(double lower, double upper, double level) {
    /** The level that measures show. */
    static final double SHOWN = 0.95;

    /**
     * Takes bounds.
     *
     * @throws IllegalArgumentException if they are not numbers in order, or the level is out of range
     */
    public ConfidenceInterval {
        requireLevel(level);
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower must be at most upper, was " + lower + " to " + upper);
        }
    }

    /** Whether a figure lies within it, the bounds included. */
    public boolean contains(double figure) {
        return lower <= figure && figure <= upper;
    }

    /** The level as a percentage, such as {@code 95} or {@code 99.9}. */
    String percent() {
        return new BigDecimal(Double.toString(level))
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, was " + level);
        }
    }

    /** The normal quantile z that leaves half of what the level does not cover on either side, such as 1.959964. */
    static double z(double level) {
        requireLevel(level);
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }
}
