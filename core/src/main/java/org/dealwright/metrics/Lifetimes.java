package org.dealwright.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long some lasted, or have lasted so far. Keeps two numbers for each different time. Not thread-safe. */
final class Lifetimes {
    private static final class Count {
        private long ended;
        private long censored;

        void add(long more, boolean haveEnded) {
            ended += haveEnded ? more : 0;
            censored += haveEnded ? 0 : more;
        }
    }

    /** Times below it are counted in rows, others in a map. */
    private static final int SHORT = 4_096;

    private static final int FIRST_ROOM = 64;

    private long[] ended = {};
    private long[] censored = {};
    private final Map<Long, Count> others = new TreeMap<>();
    private final Omissions omissions = new Omissions();

    void add(long time, boolean hasEnded) {
        if (time < 0) {
            omissions.add(Omission.ENDED_BEFORE_IT_BEGAN);
        } else if (time < SHORT) {
            room((int) time);
            (hasEnded ? ended : censored)[(int) time]++;
        } else {
            count(time, others).add(1, hasEnded);
        }
    }

    private void room(int time) {
        if (time >= ended.length) {
            int room = Math.max(FIRST_ROOM, 2 * Integer.highestOneBit(time));
            ended = Arrays.copyOf(ended, room);
            censored = Arrays.copyOf(censored, room);
        }
    }

    private static Count count(long time, Map<Long, Count> counts) {
        return counts.computeIfAbsent(time, each -> new Count());
    }

    void omit(Omission why) {
        omissions.add(why);
    }

    void addAll(Lifetimes other) {
        if (other.ended.length > 0) {
            room(other.ended.length - 1);
        }
        for (int time = 0; time < other.ended.length; time++) {
            ended[time] += other.ended[time];
            censored[time] += other.censored[time];
        }
        addAll(other.others, others);
        omissions.addAll(other.omissions);
    }

    private static void addAll(Map<Long, Count> from, Map<Long, Count> to) {
        from.forEach((time, more) -> {
            Count count = count(time, to);
            count.add(more.ended, true);
            count.add(more.censored, false);
        });
    }

    private SortedMap<Long, Count> times() {
        SortedMap<Long, Count> times = new TreeMap<>();
        for (int time = 0; time < ended.length; time++) {
            if (ended[time] + censored[time] > 0) {
                Count count = count(time, times);
                count.add(ended[time], true);
                count.add(censored[time], false);
            }
        }
        addAll(others, times);
        return times;
    }

    /** The product-limit estimate; who is censored at a time was at risk at it. */
    Survival survival() {
        SortedMap<Long, Count> times = times();
        long subjects = times.values().stream()
                .mapToLong(count -> count.ended + count.censored)
                .sum();
        List<SurvivalStep> steps = new ArrayList<>();
        long atRisk = subjects;
        double survival = 1;
        double spread = 0;
        for (Map.Entry<Long, Count> each : times.entrySet()) {
            long gone = each.getValue().ended;
            if (gone > 0) {
                survival *= (double) (atRisk - gone) / atRisk;
                spread += gone / ((double) atRisk * (atRisk - gone));
                steps.add(new SurvivalStep(each.getKey(), atRisk, gone, survival, spread));
            }
            atRisk -= gone + each.getValue().censored;
        }
        return new Survival(steps, subjects, times.isEmpty() ? 0 : times.lastKey(), omissions.leftOut());
    }
}
