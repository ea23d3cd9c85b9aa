package org.dealwright.need;

import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * The price of one unit from a certain quantity on.
 *
 * @param from the least quantity that has this price, 0 or more
 * @param list the list price of one unit, 0 or more
 * @param floor the lowest price of one unit that anybody may grant, from 0 to the list price; 0 where there is no floor
 */
public record PriceTier(BigDecimal from, Money list, Money floor) {
    /**
     * Takes a tier.
     *
     * @throws IllegalArgumentException if a number is out of range or has too many digits, or the currencies differ
     */
    public PriceTier {
        from = Quantity.plain("from", from);
        if (from.signum() < 0) {
            throw new IllegalArgumentException("from must be 0 or more, was " + from.toPlainString());
        }
        Check.requireDecimal("list", Objects.requireNonNull(list, "list").getAmount());
        Check.requireDecimal("floor", Objects.requireNonNull(floor, "floor").getAmount());
        if (list.isNegative()) {
            throw new IllegalArgumentException("list must be 0 or more, was " + list);
        }
        if (!floor.isSameCurrency(list)) {
            throw new IllegalArgumentException("floor must be in " + list.getCurrencyUnit() + ", was " + floor);
        }
        if (floor.isNegative() || floor.isGreaterThan(list)) {
            throw new IllegalArgumentException("floor must lie from 0 to " + list + ", was " + floor);
        }
    }

    /**
     * A tier from a whole quantity on.
     *
     * @throws IllegalArgumentException if a number is out of range, or the currencies differ
     */
    public static PriceTier of(long from, Money list, Money floor) {
        return new PriceTier(BigDecimal.valueOf(from), list, floor);
    }
}
