package org.dealwright.metrics;

import java.util.List;
import java.util.stream.Collector;

/** Collects parts apart and merges what each gave, as a cluster would. */
final class Merging {
    private Merging() {}

    static <T, A, R> R merge(List<List<T>> parts, Collector<T, A, R> collector, boolean fromTheLeft) {
        A all = collector.supplier().get();
        for (List<T> part : parts) {
            A some = collector.supplier().get();
            part.forEach(row -> collector.accumulator().accept(some, row));
            all = fromTheLeft
                    ? collector.combiner().apply(all, some)
                    : collector.combiner().apply(some, all);
        }
        return collector.finisher().apply(all);
    }
}
