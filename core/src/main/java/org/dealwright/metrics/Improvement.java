package org.dealwright.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * How far somebody has come from their own past, whether or not a goal was met. For rates, {@link Proportion#minus} says
 * besides whether the difference is more than chance.
 *
 * <p>The denominator is the measure before; where that is nothing there is no rate. Days are those of the two measures,
 * and it has no interval. It is done by arithmetic; high figures fall back and low ones rise by chance alone (F. Galton,
 * 1886).
 *
 * @param before the measure then
 * @param now the measure now
 */
public record Improvement(BigDecimal before, BigDecimal now) {
    public Improvement {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }

    /** Now less before, in the measure's unit. */
    public BigDecimal by() {
        return now.subtract(before);
    }

    /** (Now − before) ÷ before; no value where there was nothing before: everything is infinitely more than nothing. */
    public Optional<BigDecimal> rate() {
        return before.signum() > 0 ? Optional.of(by().divide(before, MathContext.DECIMAL128)) : Optional.empty();
    }

    /** Such as {@code 40 to 50: +25.0 %}. */
    @Override
    public String toString() {
        return before.toPlainString() + " to " + now.toPlainString()
                + rate().map(share -> ": " + (share.signum() < 0 ? "" : "+")
                                + share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %")
                        .orElse("");
    }
}
