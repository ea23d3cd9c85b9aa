package org.dealwright.proposal;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;

/**
 * So many per cent, from 0 to 100. Equal percentages are equal however they were written: 12.5 and 12.50 are the same.
 *
 * @param percent with at most {@link #DECIMALS} digits after the point; kept without zeros at the end
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {
    /** The most digits after the point. */
    public static final int DECIMALS = 4;

    /** Nothing. */
    public static final Percentage ZERO = of(0);
    /** All of it. */
    public static final Percentage ALL = of(100);

    /**
     * Takes a percentage.
     *
     * @throws IllegalArgumentException if it is below 0, above 100, or finer than {@link #DECIMALS} digits
     */
    public Percentage {
        Check.requireDecimal("percent", percent);
        percent = plain(percent);
        if (isOutOfRange(percent)) {
            throw new IllegalArgumentException("percent must lie from 0 to 100 with at most " + DECIMALS
                    + " digits after the point, was " + percent.toPlainString());
        }
    }

    /**
     * A whole number of per cent.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /** A percentage that a user typed, or what is wrong with it. */
    public static Validation<Violation, Percentage> checked(String field, BigDecimal percent) {
        Validation<Violation, BigDecimal> decimal = Check.decimal(field, percent);
        if (decimal.isInvalid()) {
            return Validation.invalid(decimal.getError());
        }
        BigDecimal plain = plain(percent);
        return isOutOfRange(plain)
                ? Validation.invalid(Violation.showing(field, "not-a-percentage", plain.toPlainString(), DECIMALS))
                : Validation.valid(new Percentage(plain));
    }

    static Percentage ofPartsPerMillion(long parts) {
        return new Percentage(BigDecimal.valueOf(parts, DECIMALS));
    }

    /** The same in parts per million, a whole number from 0 to 1,000,000. */
    public long partsPerMillion() {
        return percent.scaleByPowerOfTen(DECIMALS).longValue();
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    /** The number alone, such as {@code 12.5}. */
    @Override
    public String toString() {
        return percent.toPlainString();
    }

    private static boolean isOutOfRange(BigDecimal plain) {
        return plain.signum() < 0 || plain.compareTo(BigDecimal.valueOf(100)) > 0 || plain.scale() > DECIMALS;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
