package org.dealwright.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long some lasted, or have lasted so far. Keeps two numbers for each different time. Not thread-safe. */
final class Lifetimes {
    private static final class Count {
        private long ended;
        private long censored;
    }

    private final TreeMap<Long, Count> times = new TreeMap<>();
    private final Omissions omissions = new Omissions();

    void add(long time, boolean ended) {
        if (time < 0) {
            omissions.add(Omission.ENDED_BEFORE_IT_BEGAN);
            return;
        }
        Count count = times.computeIfAbsent(time, each -> new Count());
        if (ended) {
            count.ended++;
        } else {
            count.censored++;
        }
    }

    void omit(Omission why) {
        omissions.add(why);
    }

    void addAll(Lifetimes other) {
        other.times.forEach((time, more) -> {
            Count count = times.computeIfAbsent(time, each -> new Count());
            count.ended += more.ended;
            count.censored += more.censored;
        });
        omissions.addAll(other.omissions);
    }

    /** The product-limit estimate; who is censored at a time was at risk at it. */
    Survival survival() {
        long subjects = times.values().stream()
                .mapToLong(count -> count.ended + count.censored)
                .sum();
        List<SurvivalStep> steps = new ArrayList<>();
        long atRisk = subjects;
        double survival = 1;
        double spread = 0;
        for (Map.Entry<Long, Count> each : times.entrySet()) {
            long ended = each.getValue().ended;
            if (ended > 0) {
                survival *= (double) (atRisk - ended) / atRisk;
                spread += ended / ((double) atRisk * (atRisk - ended));
                steps.add(new SurvivalStep(each.getKey(), atRisk, ended, survival, spread));
            }
            atRisk -= ended + each.getValue().censored;
        }
        return new Survival(steps, subjects, times.isEmpty() ? 0 : times.lastKey(), omissions.leftOut());
    }
}
