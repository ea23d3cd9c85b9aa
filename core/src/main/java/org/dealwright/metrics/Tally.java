package org.dealwright.metrics;

import java.util.Map;
import java.util.TreeMap;

/** Counts by a key, in the order of the keys. Not thread-safe. */
final class Tally<K extends Comparable<? super K>> {
    private final Map<K, Long> counts = new TreeMap<>();

    void add(K key, long more) {
        counts.merge(key, more, Math::addExact);
    }

    void addAll(Tally<K> other) {
        other.counts.forEach(this::add);
    }

    Map<K, Long> counts() {
        return counts;
    }
}
