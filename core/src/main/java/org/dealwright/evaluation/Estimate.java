package org.dealwright.evaluation;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Statistic;
import org.apache.commons.statistics.interval.Interval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;
import org.dealwright.metrics.ConfidenceInterval;
import org.dealwright.metrics.Proportion;

/** A figure with its interval, and on how many cases it rests. */
record Estimate(double value, double lower, double upper, long cases) {
    /** A share with its Wilson score interval (E. B. Wilson, 1927); of at least one case. */
    static Estimate share(Proportion conversion, double level) {
        ConfidenceInterval range = conversion.interval(level).orElseThrow();
        return new Estimate(conversion.rate().orElseThrow(), range.lower(), range.upper(), conversion.whole());
    }

    /** A mean with Student's t interval; of at least two values, in any order. */
    static Estimate mean(List<Double> values, double level) {
        // sorted, so that the order of addition, and with it the last bit, is always the same
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        DoubleStatistics statistics = DoubleStatistics.of(EnumSet.of(Statistic.MEAN, Statistic.VARIANCE), sorted);
        double mean = statistics.getAsDouble(Statistic.MEAN);
        Interval interval = NormalConfidenceInterval.MEAN.fromErrorRate(
                mean, statistics.getAsDouble(Statistic.VARIANCE), sorted.length, 1 - level);
        return new Estimate(mean, interval.getLowerBound(), interval.getUpperBound(), sorted.length);
    }

    /**
     * What is left of this when another, independent figure is taken from it: with p₁ and p₂ the figures and l and u their
     * bounds, p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) to p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²). Of two shares that is the hybrid
     * score interval (R. G. Newcombe, 1998, method 10); of any two figures, the method of variance estimates recovery
     * (G. Y. Zou and A. Donner, 2008).
     */
    Estimate minus(Estimate other) {
        double difference = value - other.value;
        return new Estimate(
                difference,
                difference - Math.hypot(value - lower, other.upper - other.value),
                difference + Math.hypot(upper - value, other.value - other.lower),
                Math.min(cases, other.cases));
    }
}
