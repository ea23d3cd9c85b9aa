package org.dealwright.incentive;

import java.util.Objects;

/**
 * Pays what is credited below a share of the quota at a part of its rate.
 *
 * @param below the share of the quota up to which it pays less
 * @param factor how many times the rate, at most 1
 */
public record Decelerator(Attainment below, Factor factor) {
    public Decelerator {
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(factor, "factor");
    }
}
