package org.dealwright.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How much of some money is of a kind: a win rate by value, a share of a total.
 *
 * <p>It has no interval: amounts are no sample of equal rows.
 *
 * @param part how much is of the kind
 * @param whole how much there is: the denominator
 * @param leftOut the rows that belong to the question and are in neither
 */
public record ValueShare(Money part, Money whole, LeftOut leftOut) {
    private static final int PERCENT_DIGITS = 2;

    /**
     * Takes amounts.
     *
     * @throws IllegalArgumentException if they are of two currencies
     */
    public ValueShare {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(leftOut, "leftOut");
        if (!part.isSameCurrency(whole)) {
            throw new IllegalArgumentException("part and whole must be of one currency, were " + part + " of " + whole);
        }
    }

    /** Part ÷ whole, to 34 digits; no value where the whole is not above zero. */
    public Optional<BigDecimal> rate() {
        return whole.isPositive()
                ? Optional.of(part.getAmount().divide(whole.getAmount(), MathContext.DECIMAL128))
                : Optional.empty();
    }

    /** Such as {@code EUR 250.00 of EUR 1000.00 = 25.00 %}. */
    @Override
    public String toString() {
        return part + " of " + whole + rate().map(ValueShare::percent).orElse("") + leftOut.suffix();
    }

    private static String percent(BigDecimal rate) {
        return String.format(
                Locale.ROOT, " = %s %%", rate.movePointRight(2).setScale(PERCENT_DIGITS, RoundingMode.HALF_UP));
    }
}
