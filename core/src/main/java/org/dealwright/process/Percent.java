package org.dealwright.process;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A share of a hundred, exact; 12.50 % and 12.5 % are the same. Immutable and thread-safe.
 *
 * @param value from 0 to 100, with at most {@link Check#SCALE} digits after the point
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {
    /** Nothing. */
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    /** All of it. */
    public static final Percent HUNDRED = new Percent(BigDecimal.valueOf(100));

    /**
     * Takes a share.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100, or has too many digits
     */
    public Percent {
        Check.require(checked("value", Objects.requireNonNull(value, "value")));
        value = plain(value);
    }

    /**
     * A whole number of them.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public static Percent of(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /** A share that a user typed; 1e999999999 is refused, not expanded. */
    public static Validation<Violation, BigDecimal> checked(String field, BigDecimal value) {
        Validation<Violation, BigDecimal> decimal = Check.decimal(field, value);
        if (decimal.isInvalid()) {
            return decimal;
        }
        return value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0
                ? Validation.invalid(Violation.showing(field, "out-of-range", value.toPlainString(), 0, 100))
                : decimal;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** With its sign, such as {@code 12.5 %}. */
    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
