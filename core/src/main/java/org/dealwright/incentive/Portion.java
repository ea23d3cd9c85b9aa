package org.dealwright.incentive;

import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A part of an amount.
 *
 * @param part the part
 * @param whole what it is a part of
 */
public record Portion(Money part, Money whole) {
    /**
     * Takes a part and its whole.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Portion {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        if (!part.isSameCurrency(whole)) {
            throw new IllegalArgumentException("part must be in " + whole.getCurrencyUnit() + ", was " + part);
        }
    }

    /** Part ÷ whole, 0.25 for a quarter; no value where the whole is nothing. */
    public Optional<Double> share() {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(part.getAmount()
                        .divide(whole.getAmount(), MathContext.DECIMAL64)
                        .doubleValue());
    }

    /** Such as {@code EUR 25.00/EUR 100.00 = 25.0 %}; without the share where there is none. */
    @Override
    public String toString() {
        return part + "/" + whole
                + share().map(share -> String.format(Locale.ROOT, " = %.1f %%", 100 * share))
                        .orElse("");
    }
}
