package org.dealwright.metrics;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Whole numbers, smallest first, without a box around each while they are kept. Immutable and thread-safe. */
final class SortedLongs extends AbstractList<Long> implements RandomAccess {
    private final long[] sorted;

    private SortedLongs(long[] sorted) {
        this.sorted = sorted;
    }

    static List<Long> of(Longs all) {
        return new SortedLongs(all.sorted());
    }

    /** A copy in order, where it is not one already. */
    static List<Long> of(List<Long> all) {
        return all instanceof SortedLongs
                ? all
                : new SortedLongs(
                        all.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    @Override
    public Long get(int index) {
        return sorted[index];
    }

    @Override
    public int size() {
        return sorted.length;
    }
}
