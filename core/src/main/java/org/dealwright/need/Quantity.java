package org.dealwright.need;

import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * An amount of a unit, exact: 900 sheets, 80 grams a square metre, −20 degrees.
 *
 * <p>Equal amounts are equal however they were written: 62.5 and 62.50 sheets are the same quantity.
 *
 * @param amount how much, with at most 38 digits, 18 of them after the point; kept without zeros at the end
 * @param unit of what
 */
public record Quantity(BigDecimal amount, Unit unit) {
    /**
     * Takes a quantity.
     *
     * @throws IllegalArgumentException if the amount has too many digits; 1e999999999 is refused at once
     */
    public Quantity {
        amount = plain("amount", amount);
        Objects.requireNonNull(unit, "unit");
    }

    /** A whole number of a unit. */
    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Such as {@code 62.5 sheet}; the number alone where there is no unit. */
    @Override
    public String toString() {
        return unit.equals(Unit.ONE) ? amount.toPlainString() : amount.toPlainString() + " " + unit.code();
    }

    /** The one way to write a number, so that equal numbers are equal; its digits are counted before it is rewritten. */
    static BigDecimal plain(String name, BigDecimal number) {
        Check.requireDecimal(name, number);
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same, for a number that has to be more than nothing. */
    static BigDecimal positive(String name, BigDecimal number) {
        BigDecimal plain = plain(name, number);
        if (plain.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be more than 0, was " + plain.toPlainString());
        }
        return plain;
    }

    static void requirePositive(String name, Quantity quantity) {
        positive(name, Objects.requireNonNull(quantity, name).amount());
    }
}
