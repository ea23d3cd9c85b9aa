package org.dealwright.incentive;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;

/**
 * What is paid of a credited amount, in per cent of it; an accelerated rate may be above 100. 7.5 and 7.50 are the same.
 *
 * @param percent from 0 to 1,000, with at most {@link #DECIMALS} digits after the point; kept without zeros at the end
 */
public record Rate(BigDecimal percent) implements Comparable<Rate> {
    /** The most digits after the point. */
    public static final int DECIMALS = 12;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    /** Nothing. */
    public static final Rate ZERO = of(0);

    /**
     * Takes a rate.
     *
     * @throws IllegalArgumentException if it is out of range, or finer than {@link #DECIMALS} digits; 1e999999999 is
     *     refused, not expanded
     */
    public Rate {
        Check.require(checked("percent", Objects.requireNonNull(percent, "percent")));
        percent = Exact.plain(percent);
    }

    /**
     * A whole number of per cent.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1,000
     */
    public static Rate of(long percent) {
        return new Rate(BigDecimal.valueOf(percent));
    }

    /**
     * A rate as it is written, such as {@code 7.5}.
     *
     * @throws IllegalArgumentException if it is no number, out of range, or finer than {@link #DECIMALS} digits
     */
    public static Rate of(String percent) {
        return new Rate(Exact.number("percent", percent));
    }

    /** A rate that a user typed, or what is wrong with it. */
    public static Validation<Violation, BigDecimal> checked(String field, BigDecimal percent) {
        return Exact.checked(field, percent, MOST, DECIMALS);
    }

    /** So many times this rate. */
    Rate times(Factor factor) {
        return new Rate(percent.multiply(factor.times()));
    }

    boolean isZero() {
        return percent.signum() == 0;
    }

    @Override
    public int compareTo(Rate other) {
        return percent.compareTo(other.percent);
    }

    /** With its sign, such as {@code 7.5 %}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
