package org.dealwright.metrics;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Measures taken by what a row may have none of, or several: its team, its source, its products.
 *
 * <p>Where every row has exactly one, such as the stage of a {@link Stay}, {@link Collectors#groupingBy(Function)} does.
 */
public final class Grouped {
    private Grouped() {}

    /**
     * Takes a measure for each key. A row with several keys counts for each of them, so that the groups may come to more than
     * the whole; one without any counts for none.
     *
     * @param keys the keys of a row, each once: an {@code Option}, a list, a set
     * @param measure what is measured of the rows of a key
     * @return by the key, in its order
     */
    public static <T, K extends Comparable<? super K>, R> Collector<T, ?, SortedMap<K, R>> by(
            Function<? super T, ? extends Iterable<? extends K>> keys, Collector<? super T, ?, R> measure) {
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(measure, "measure");
        Function<T, Stream<Map.Entry<K, T>>> each = row ->
                StreamSupport.stream(keys.apply(row).spliterator(), false).map(key -> Map.entry(key, row));
        return Collectors.flatMapping(
                each,
                Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, measure)));
    }
}
