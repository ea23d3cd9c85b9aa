package org.dealwright.metrics;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * How some rows are made up: how many there are of each kind. The denominator of a share is every row, its interval Wilson's;
 * of no row there is no share.
 *
 * <p>Days are those of the rows. It is done by counting.
 *
 * @param counts how many of each kind that there is, in the order of the kinds
 * @param <K> a kind
 */
public record Mix<K extends Comparable<? super K>>(Map<K, Long> counts) {
    public Mix {
        counts = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(counts, "counts")));
    }

    /** Counts rows by their kind. Keeps a number for each kind. */
    public static <T, K extends Comparable<? super K>> Collector<T, ?, Mix<K>> of(
            Function<? super T, ? extends K> kind) {
        Objects.requireNonNull(kind, "kind");
        return Gathering.collector(() -> new Kinds<T, K>(kind));
    }

    /** How many there are. */
    public long total() {
        return counts.values().stream().reduce(0L, Math::addExact);
    }

    /** Those of a kind ÷ all. */
    public Proportion share(K kind) {
        return Proportion.of(counts.getOrDefault(kind, 0L), total());
    }

    /** Such as {@code email 3, phone 1 of 4}. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", ", "", (counts.isEmpty() ? "" : " of ") + total()));
    }

    /** Rows by their kind. */
    private static final class Kinds<T, K extends Comparable<? super K>> implements Gathering<T, Kinds<T, K>, Mix<K>> {
        private final Function<? super T, ? extends K> kind;
        private final Tally<K> tally = new Tally<>();

        Kinds(Function<? super T, ? extends K> kind) {
            this.kind = kind;
        }

        @Override
        public void add(T row) {
            tally.add(kind.apply(row), 1);
        }

        @Override
        public void addAll(Kinds<T, K> other) {
            tally.addAll(other.tally);
        }

        @Override
        public Mix<K> result() {
            return new Mix<>(tally.counts());
        }
    }
}
