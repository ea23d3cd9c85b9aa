package org.dealwright.metrics;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How many of those who entered a step went on to a later one: a cohort's conversion rate.
 *
 * <p>Rate = converted ÷ entered. The denominator is everybody who entered, those still open included, so the rate of a
 * young cohort is a lower bound of what it will become.
 *
 * @param converted those who went on
 * @param entered those who entered
 */
public record Conversion(long converted, long entered) {
    /**
     * A share's range.
     *
     * @param lower the lower bound, 0 to 1
     * @param upper the upper bound, 0 to 1
     * @param level the confidence level, such as 0.95
     */
    public record Range(double lower, double upper, double level) {}

    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if more converted than entered, or a count is negative
     */
    public Conversion {
        if (converted < 0 || entered < converted) {
            throw new IllegalArgumentException(
                    "converted must lie from 0 to entered, was " + converted + " of " + entered);
        }
    }

    /**
     * Counts the rows of a cohort, and those that converted.
     *
     * @param converted whether a row did
     */
    public static <T> Collector<T, ?, Conversion> rate(Predicate<? super T> converted) {
        return Collector.of(
                () -> new long[2],
                (counts, row) -> {
                    counts[0] += converted.test(row) ? 1 : 0;
                    counts[1]++;
                },
                (left, right) -> {
                    left[0] += right[0];
                    left[1] += right[1];
                    return left;
                },
                counts -> new Conversion(counts[0], counts[1]),
                Collector.Characteristics.UNORDERED);
    }

    /** The share that converted, 0 to 1; no value where nobody entered. */
    public Optional<Double> rate() {
        return entered == 0 ? Optional.empty() : Optional.of((double) converted / entered);
    }

    /**
     * The Wilson score interval (E. B. Wilson, 1927), without continuity correction; no value where nobody entered.
     *
     * <p>With p = converted ÷ entered, n = entered and z the normal quantile of the level: (p + z²/2n ± z√(p(1−p)/n +
     * z²/4n²)) ÷ (1 + z²/n).
     *
     * @param level the confidence level, more than 0 and less than 1, such as 0.95
     * @throws IllegalArgumentException if the level is out of range, or more than 2,147,483,647 entered
     */
    public Optional<Range> interval(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, was " + level);
        }
        if (entered > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("entered must be at most " + Integer.MAX_VALUE + ", was " + entered);
        }
        if (entered == 0) {
            return Optional.empty();
        }
        Interval wilson =
                BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate((int) entered, (int) converted, 1 - level);
        return Optional.of(new Range(wilson.getLowerBound(), wilson.getUpperBound(), level));
    }

    /** Such as {@code 842/8000 = 10.525 % (95 %: 9.871–11.217 %)}; {@code 0/0} where nobody entered. */
    @Override
    public String toString() {
        String counts = converted + "/" + entered;
        if (entered == 0 || entered > Integer.MAX_VALUE) {
            return counts;
        }
        Range range = interval(0.95).orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s = %.3f %% (95 %%: %.3f–%.3f %%)",
                counts,
                100.0 * converted / entered,
                100 * range.lower(),
                100 * range.upper());
    }
}
