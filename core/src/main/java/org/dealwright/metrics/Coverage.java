package org.dealwright.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How often the open pipeline of a period would cover what is still to be won in it: open ÷ (quota − closed). All three must be
 * of the same days.
 *
 * <p>The denominator is what is still to be won; where that is nothing there is no value. It has no interval, and days
 * are those of the pipeline and the quota. It is the field's definition.
 *
 * @param open the open pipeline closing in the period
 * @param quota what is to be won in the period
 * @param closed what has been won in it already
 */
public record Coverage(Money open, Money quota, Money closed) {
    /**
     * Takes amounts.
     *
     * @throws IllegalArgumentException if they are not of one currency
     */
    public Coverage {
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(closed, "closed");
        if (!open.isSameCurrency(quota) || !open.isSameCurrency(closed)) {
            throw new IllegalArgumentException(
                    "open, quota and closed must be of one currency, were " + open + ", " + quota + ", " + closed);
        }
    }

    /** What is still to be won; nothing where the quota is reached. */
    public Money remaining() {
        return quota.isGreaterThan(closed) ? quota.minus(closed) : Money.zero(quota.getCurrencyUnit());
    }

    /** Open ÷ remaining; no value where the quota is reached: nothing is left to cover. */
    public Optional<BigDecimal> ratio() {
        return remaining().isZero()
                ? Optional.empty()
                : Optional.of(open.getAmount().divide(remaining().getAmount(), MathContext.DECIMAL128));
    }

    /** Such as {@code 2.5 times EUR 400.00}; {@code the quota is reached} where it is so. */
    @Override
    public String toString() {
        return ratio().map(times -> times.setScale(1, RoundingMode.HALF_UP) + " times " + remaining())
                .orElse("the quota is reached");
    }
}
