package org.dealwright.incentive;

import java.util.Objects;

/**
 * The rate from a share of the quota on, up to the next tier.
 *
 * @param from the least attainment that earns it
 * @param rate what is paid of it
 */
public record Tier(Attainment from, Rate rate) {
    public Tier {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(rate, "rate");
    }

    /**
     * A tier from a whole number of per cent of the quota on.
     *
     * @param rate as it is written, such as {@code 7.5}
     * @throws IllegalArgumentException if the rate is no number, or a number is out of range
     */
    public static Tier of(long from, String rate) {
        return new Tier(Attainment.of(from), new Rate(Exact.number("rate", rate)));
    }
}
