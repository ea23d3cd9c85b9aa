package org.dealwright.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Instants in a row, exact to the nanosecond, without an object for any of them; each may be missing. Not thread-safe.
 *
 * <p>Each is a number: the nanoseconds since 1970, in which all from 1677 to 2262 have room. Those beyond are kept aside, and
 * the number, far below all others, says where.
 */
final class Moments {
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final long NANOS_A_SECOND = 1_000_000_000;
    /** The number of one that is missing. */
    static final long MISSING = Long.MIN_VALUE;

    private static final long NEAREST = MISSING + (1L << Integer.SIZE);
    private static final long MOST_SECONDS = Long.MAX_VALUE / NANOS_A_SECOND - 5;

    private final long[] nanos;
    private final List<Instant> far = new ArrayList<>(0);

    Moments(int size) {
        nanos = new long[size];
        Arrays.fill(nanos, MISSING);
    }

    /** The same in a longer row. */
    Moments resized(int size) {
        Moments longer = new Moments(size);
        System.arraycopy(nanos, 0, longer.nanos, 0, nanos.length);
        longer.far.addAll(far);
        return longer;
    }

    int size() {
        return nanos.length;
    }

    /** Their numbers themselves; not to be changed. */
    long[] numbers() {
        return nanos;
    }

    /** Makes all of them missing. */
    void clear() {
        Arrays.fill(nanos, MISSING);
        far.clear();
    }

    boolean isSet(int i) {
        return nanos[i] != MISSING;
    }

    /** One that is there. */
    Instant get(int i) {
        return nanos[i] < NEAREST
                ? far.get(place(i))
                : Instant.ofEpochSecond(
                        Math.floorDiv(nanos[i], NANOS_A_SECOND), Math.floorMod(nanos[i], NANOS_A_SECOND));
    }

    private int place(int i) {
        return (int) (nanos[i] - MISSING - 1);
    }

    void set(int i, Instant at) {
        long seconds = at.getEpochSecond();
        long rest = at.getNano();
        if (Math.abs(seconds) <= MOST_SECONDS) {
            nanos[i] = seconds * NANOS_A_SECOND + rest;
        } else if (isSet(i) && nanos[i] < NEAREST) {
            far.set(place(i), at);
        } else {
            far.add(at);
            nanos[i] = MISSING + far.size();
        }
    }

    void set(int i, Moments other, int j) {
        long that = other.nanos[j];
        if (that >= NEAREST || that == MISSING) {
            nanos[i] = that;
        } else {
            set(i, other.get(j));
        }
    }

    /** Keeps the earlier of what is there and another, which may be missing. */
    void earliest(int i, Moments other, int j) {
        if (other.isSet(j) && (!isSet(i) || other.isBefore(j, this, i))) {
            set(i, other, j);
        }
    }

    /** Keeps the later of what is there and another, which may be missing. */
    void latest(int i, Moments other, int j) {
        if (other.isSet(j) && (!isSet(i) || isBefore(i, other, j))) {
            set(i, other, j);
        }
    }

    /** Whether one that is there is before another. */
    boolean isBefore(int i, Moments other, int j) {
        long that = nanos[i];
        long others = other.nanos[j];
        return (that < NEAREST || others < NEAREST) ? get(i).isBefore(other.get(j)) : that < others;
    }

    /** The whole milliseconds from one to a later one. */
    long millis(int from, int to) {
        boolean near = nanos[from] >= NEAREST && nanos[to] - nanos[from] >= 0;
        return near
                ? (nanos[to] - nanos[from]) / NANOS_A_MILLI
                : Duration.between(get(from), get(to)).toMillis();
    }
}
