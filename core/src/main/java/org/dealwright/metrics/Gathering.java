package org.dealwright.metrics;

import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * What a measure keeps of the rows that it has seen. Not thread-safe: each part of a stream has its own.
 *
 * @param <T> a row
 * @param <G> the gathering itself
 * @param <R> the answer
 */
interface Gathering<T, G extends Gathering<T, G, R>, R> {
    void add(T row);

    /** Takes in what another has seen. */
    void addAll(G other);

    R result();

    /** The collector; the order of rows is of no account to it. */
    static <T, G extends Gathering<T, G, R>, R> Collector<T, ?, R> collector(Supplier<G> empty) {
        return Collector.<T, G, R>of(
                empty,
                (gathering, row) -> gathering.add(row),
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                gathering -> gathering.result(),
                Collector.Characteristics.UNORDERED);
    }
}
