package org.dealwright.incentive;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;

/**
 * How many times a rate is paid: above 1 it accelerates, below 1 it decelerates. 1.5 and 1.50 are the same.
 *
 * @param times from 0 to 10, with at most {@link #DECIMALS} digits after the point; kept without zeros at the end
 */
public record Factor(BigDecimal times) implements Comparable<Factor> {
    /** The most digits after the point. */
    public static final int DECIMALS = 4;

    /** Neither more nor less. */
    public static final Factor ONE = new Factor(BigDecimal.ONE);

    /**
     * Takes a factor.
     *
     * @throws IllegalArgumentException if it is out of range, or finer than {@link #DECIMALS} digits; 1e999999999 is
     *     refused, not expanded
     */
    public Factor {
        Check.require(checked("times", Objects.requireNonNull(times, "times")));
        times = Exact.plain(times);
    }

    /**
     * A factor as it is written, such as {@code 1.5}.
     *
     * @throws IllegalArgumentException if it is no number, out of range, or finer than {@link #DECIMALS} digits
     */
    public static Factor of(String times) {
        return new Factor(Exact.number("times", times));
    }

    /** A factor that a user typed, or what is wrong with it. */
    public static Validation<Violation, BigDecimal> checked(String field, BigDecimal times) {
        return Exact.checked(field, times, BigDecimal.TEN, DECIMALS);
    }

    @Override
    public int compareTo(Factor other) {
        return times.compareTo(other.times);
    }

    /** Such as {@code 1.5}. */
    @Override
    public String toString() {
        return times.toPlainString();
    }
}
