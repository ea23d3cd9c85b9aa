package org.dealwright.metrics.lifetime;

import java.util.Locale;
import java.util.Optional;

/**
 * How many will stay how long, where each leaves with a chance of their own, the same at every chance, and these differ
 * among them by a beta distribution (P. S. Fader and B. G. S. Hardie, "How to Project Customer Retention", 2007).
 *
 * <p>Those with a high chance leave first; so the share that stays each time rises, though nobody changes.
 *
 * <p>At the t-th chance (β + t − 1) ÷ (α + β + t − 1) of those still there stay, in the units of the renewals; α and β
 * are fitted by maximum likelihood. It has no interval, and no value where nobody or everybody left.
 *
 * @param alpha above zero: the mean chance to leave is α ÷ (α + β)
 * @param beta above zero
 */
public record ShiftedBetaGeometric(double alpha, double beta) {
    /**
     * Takes parameters.
     *
     * @throws IllegalArgumentException if one is not above zero, or not finite
     */
    public ShiftedBetaGeometric {
        if (!(alpha > 0 && beta > 0) || Double.isInfinite(alpha + beta)) {
            throw new IllegalArgumentException("alpha and beta must be above zero, were " + alpha + " and " + beta);
        }
    }

    /**
     * The most likely parameters (maximum likelihood); those of several cohorts together are of their sum.
     *
     * @return no value where there is no finite one: nobody or everybody left, all seem to have one and the same chance, or
     *     nobody has had two
     */
    public static Optional<ShiftedBetaGeometric> fit(RenewalsByAge renewals) {
        return new RenewalLikelihood(renewals).highest();
    }

    /**
     * S(t), the share that stays at each of the first {@code chances} chances: the product of {@link #retention}; 1 for none.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public double survival(int chances) {
        if (chances < 0) {
            throw new IllegalArgumentException("chances must not be negative, was " + chances);
        }
        double survival = 1;
        for (int chance = 1; chance <= chances; chance++) {
            survival *= retention(chance);
        }
        return survival;
    }

    /**
     * The share of those still there that stays at a chance: (β + t − 1) ÷ (α + β + t − 1).
     *
     * @param chance 1 for the first
     * @throws IllegalArgumentException if it is not positive
     */
    public double retention(int chance) {
        if (chance < 1) {
            throw new IllegalArgumentException("chance must be positive, was " + chance);
        }
        return (beta + chance - 1) / (alpha + beta + chance - 1);
    }

    /**
     * How many units one stays in the mean, of the first {@code units}: the sum of S(0) to S(units − 1).
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public double expectedUnits(int units) {
        if (units < 0) {
            throw new IllegalArgumentException("units must not be negative, was " + units);
        }
        double survival = 1;
        double sum = 0;
        for (int unit = 1; unit <= units; unit++) {
            sum += survival;
            survival *= retention(unit);
        }
        return sum;
    }

    /** Such as {@code alpha 0.704, beta 1.182: 62.7 % stay the first time}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "alpha %.3f, beta %.3f: %.1f %% stay the first time", alpha, beta, 100 * retention(1));
    }
}
