package org.dealwright.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One amount divided by another, kept exact: two that are equal are never told apart by rounding. */
record Ratio(BigDecimal part, BigDecimal whole) implements Comparable<Ratio> {
    private static final int PERCENT_DIGITS = 1;

    static Ratio of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("whole must be more than nothing, was " + whole);
        }
        return new Ratio(part, whole);
    }

    Ratio minus(Ratio other) {
        return new Ratio(part.multiply(other.whole).subtract(other.part.multiply(whole)), whole.multiply(other.whole));
    }

    /** In percent, rounded half up to one decimal; below nothing away from it. */
    BigDecimal percent() {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, PERCENT_DIGITS, RoundingMode.HALF_UP);
    }

    boolean isPositive() {
        return part.signum() > 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}
