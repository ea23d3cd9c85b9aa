package org.dealwright.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.apache.commons.statistics.descriptive.Median;

/**
 * How many days those that closed took.
 *
 * <p>Mean = sum of days ÷ count. Median = the middle one, or half-way between the two in the middle. Those still open are
 * not in it: it is the cycle of what has closed, and shorter than what the whole cohort will take.
 *
 * @param days each one's days, shortest first; negative where the source says that it closed before it began
 */
public record SalesCycle(List<Long> days) {
    public SalesCycle {
        days = Objects.requireNonNull(days, "days").stream().sorted().toList();
    }

    /**
     * Gathers the days of each row.
     *
     * @param days whole days from the beginning to the end of a row
     */
    public static <T> Collector<T, ?, SalesCycle> inDays(ToLongFunction<? super T> days) {
        return Collector.of(
                ArrayList<Long>::new,
                (all, row) -> all.add(days.applyAsLong(row)),
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                SalesCycle::new,
                Collector.Characteristics.UNORDERED);
    }

    /** How many closed. */
    public int count() {
        return days.size();
    }

    /** The median in days; no value where nothing closed. */
    public Optional<Double> median() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Median.withDefaults()
                        .evaluate(days.stream().mapToDouble(Long::doubleValue).toArray()));
    }

    /** The mean in days; no value where nothing closed. */
    public Optional<Double> mean() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of((double) days.stream().reduce(0L, Math::addExact) / days.size());
    }

    /** Such as {@code median 14, mean 48.4406 days of 842}; {@code nothing closed} where it is so. */
    @Override
    public String toString() {
        return days.isEmpty()
                ? "nothing closed"
                : String.format(
                        Locale.ROOT,
                        "median %s, mean %.4f days of %d",
                        // a median is a whole number, or one and a half
                        new BigDecimal(Double.toString(median().orElseThrow()))
                                .stripTrailingZeros()
                                .toPlainString(),
                        mean().orElseThrow(),
                        count());
    }
}
