package org.dealwright.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts by a key, in the order of the keys. Not thread-safe. */
final class Tally<K extends Comparable<? super K>> {
    private static final class Count {
        private long number;
    }

    private final Map<K, Count> counts = new HashMap<>();

    void add(K key, long more) {
        Count count = counts.computeIfAbsent(key, each -> new Count());
        count.number = Math.addExact(count.number, more);
    }

    void addAll(Tally<K> other) {
        other.counts.forEach((key, more) -> add(key, more.number));
    }

    /** The counts; keys that compare as equal are one. */
    Map<K, Long> counts() {
        Map<K, Long> sorted = new TreeMap<>();
        counts.forEach((key, count) -> sorted.merge(key, count.number, Math::addExact));
        return sorted;
    }
}
