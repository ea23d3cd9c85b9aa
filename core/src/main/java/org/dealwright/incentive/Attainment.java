package org.dealwright.incentive;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;

/**
 * How much of a quota is reached, in per cent of it: 100 is all of it, and there is no upper end. 62.5 and 62.50 are the
 * same.
 *
 * @param percent 0 or more, with at most {@link #DECIMALS} digits after the point; kept without zeros at the end
 */
public record Attainment(BigDecimal percent) implements Comparable<Attainment> {
    /** The most digits after the point. */
    public static final int DECIMALS = 4;

    /** More than all the sales there may be of the least quota there may be. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(20);

    /** Nothing of it. */
    public static final Attainment NOTHING = of(0);
    /** All of it. */
    public static final Attainment QUOTA = of(100);

    /**
     * Takes a share of a quota.
     *
     * @throws IllegalArgumentException if it is below 0, or finer than {@link #DECIMALS} digits; 1e999999999 is refused,
     *     not expanded
     */
    public Attainment {
        Check.require(checked("percent", Objects.requireNonNull(percent, "percent")));
        percent = Exact.plain(percent);
    }

    /**
     * A whole number of per cent.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public static Attainment of(long percent) {
        return new Attainment(BigDecimal.valueOf(percent));
    }

    /** A share of a quota that a user typed, or what is wrong with it. */
    public static Validation<Violation, BigDecimal> checked(String field, BigDecimal percent) {
        return Exact.checked(field, percent, MOST, DECIMALS);
    }

    @Override
    public int compareTo(Attainment other) {
        return percent.compareTo(other.percent);
    }

    /** With its sign, such as {@code 62.5 %}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
