package org.dealwright.metrics;

import java.util.Arrays;

/** Whole numbers in a row that grows, without a box around each. Not thread-safe. */
final class Longs {
    private static final int FIRST_ROOM = 16;

    private long[] values = new long[FIRST_ROOM];
    private int size;

    void add(long value) {
        room(size + 1);
        values[size++] = value;
    }

    void addAll(Longs other) {
        room(Math.addExact(size, other.size));
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    /** All of them, smallest first. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private void room(int wanted) {
        if (wanted > values.length) {
            values = Arrays.copyOf(values, Math.max(wanted, values.length + (values.length >> 1)));
        }
    }
}
