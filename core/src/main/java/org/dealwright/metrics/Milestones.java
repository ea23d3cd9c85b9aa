package org.dealwright.metrics;

import java.time.Instant;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealwright.process.Check;
import org.jspecify.annotations.Nullable;

/**
 * When each step was reached, by its code, in the order of the codes: a map without an object for any of its entries. Immutable
 * and thread-safe.
 */
final class Milestones extends AbstractMap<String, Instant> {
    private final String[] steps;
    private final Moments times;

    /** The codes, in order, and when each was reached, in the same order. */
    private Milestones(String[] steps, Moments times) {
        this.steps = steps;
        this.times = times;
    }

    /** A copy, of which every code is checked. */
    static Milestones of(Map<String, Instant> reached) {
        if (reached instanceof Milestones same) {
            return same;
        }
        String[] steps = reached.keySet().toArray(String[]::new);
        Arrays.sort(steps);
        Moments times = new Moments(steps.length);
        for (int i = 0; i < steps.length; i++) {
            Check.requireCode("step", steps[i]);
            times.set(i, Objects.requireNonNull(reached.get(steps[i]), "reached"));
        }
        return new Milestones(steps, times);
    }

    /**
     * Of codes that are checked already.
     *
     * @param order the codes, in order
     * @param times for each of them when somebody reached it; missing where not
     * @param who the place of somebody in these
     */
    static Milestones of(String[] order, Moments[] times, int who) {
        int[] reached = IntStream.range(0, order.length)
                .filter(i -> times[i].isSet(who))
                .toArray();
        String[] steps = new String[reached.length];
        Moments own = new Moments(reached.length);
        for (int i = 0; i < reached.length; i++) {
            steps[i] = order[reached[i]];
            own.set(i, times[reached[i]], who);
        }
        return new Milestones(steps, own);
    }

    /** Whether a step was reached later than that. */
    boolean goOnAfter(Instant at) {
        return IntStream.range(0, steps.length).anyMatch(i -> at.isBefore(times.get(i)));
    }

    String step(int i) {
        return steps[i];
    }

    Moments times() {
        return times;
    }

    @Override
    public int size() {
        return steps.length;
    }

    @Override
    public boolean containsKey(@Nullable Object step) {
        return get(step) != null;
    }

    @Override
    public @Nullable Instant get(@Nullable Object step) {
        int at = step instanceof String code ? Arrays.binarySearch(steps, code) : -1;
        return at < 0 ? null : times.get(at);
    }

    @Override
    public Set<Map.Entry<String, Instant>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Instant>> iterator() {
                return IntStream.range(0, steps.length)
                        .mapToObj(i -> Map.entry(steps[i], times.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return steps.length;
            }
        };
    }
}
