package org.dealwright.metrics;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.descriptive.Quantile;

/** Percentiles of what is sorted, as R's default and a spreadsheet's {@code PERCENTILE.INC} take them. */
final class Quantiles {
    private Quantiles() {}

    /**
     * A percentile of figures that are there, by Hyndman and Fan's seventh definition (1996): linear between the two next to
     * (n − 1)·p.
     *
     * @param percentile 0 to 100
     * @throws IllegalArgumentException if it is out of range
     */
    static double of(int count, IntToDoubleFunction sorted, double percentile) {
        requirePercentile(percentile);
        return Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(count, sorted, percentile / 100);
    }

    static void requirePercentile(double percentile) {
        if (!(percentile >= 0 && percentile <= 100)) {
            throw new IllegalArgumentException("percentile must lie from 0 to 100, was " + percentile);
        }
    }
}
