package org.dealwright.metrics;

import java.util.Locale;
import java.util.Objects;

/**
 * By how much one rate is above another, and where that may lie.
 *
 * <p>The interval is Newcombe's hybrid score interval (R. G. Newcombe, 1998, method 10): with the Wilson bounds l and u of
 * each rate p, from p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) to p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²). The two must be of
 * different rows.
 *
 * @param difference the first rate less the second, −1 to 1
 * @param interval where it may lie
 */
public record Difference(double difference, ConfidenceInterval interval) {
    public Difference {
        Objects.requireNonNull(interval, "interval");
    }

    /** Of two proportions with a whole that is not nothing, and their Wilson intervals at one level. */
    static Difference of(Proportion one, ConfidenceInterval first, Proportion other, ConfidenceInterval second) {
        double p1 = (double) one.part() / one.whole();
        double p2 = (double) other.part() / other.whole();
        double below = Math.hypot(p1 - first.lower(), second.upper() - p2);
        double above = Math.hypot(first.upper() - p1, p2 - second.lower());
        double difference = p1 - p2;
        return new Difference(
                difference, new ConfidenceInterval(difference - below, difference + above, first.level()));
    }

    /** Whether the interval leaves zero out: whether the two differ, as far as their numbers can tell at that level. */
    public boolean isClear() {
        return !interval.contains(0);
    }

    /** In percentage points, such as {@code +20.0 points (95 %: +5.2 to +33.4)}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%+.1f points (%s %%: %+.1f to %+.1f)",
                100 * difference,
                interval.percent(),
                100 * interval.lower(),
                100 * interval.upper());
    }
}
