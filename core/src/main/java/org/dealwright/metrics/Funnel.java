package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dealwright.process.Check;
import org.jspecify.annotations.Nullable;

/**
 * How many go on from step to step, how many stay and how many are dropped, and how long going on takes.
 *
 * <p>Who skips a step has gone on from the one before. Of the last step only those who reached it count: nobody goes on
 * from there. Where nobody reached a step, it has no rate and no times.
 *
 * @param steps every step, in the order of the process
 */
public record Funnel(List<FunnelStep> steps) {
    public Funnel {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    }

    /**
     * The cohort's funnel: those whose first step, whichever it is, was reached in the period, and all that became of them
     * since.
     *
     * <p>The denominator of a step is everybody of the cohort who reached it, those still open included. Keeps a number for
     * everyone who goes on.
     *
     * @param steps the codes of the steps, in the order of the process
     * @throws IllegalArgumentException if there are fewer than two, or one comes twice
     */
    public static Collector<Journey, ?, Funnel> ofCohort(List<String> steps, ReportingPeriod period) {
        List<String> order = checked(steps);
        Cohort cohort = new Cohort(order, period.span());
        return Gathering.collector(() -> new Walk(order, cohort));
    }

    /**
     * The period's funnel: at each step those who left it in the period, by going on or by being dropped, whenever they had
     * reached it.
     *
     * <p>The denominator of a step is everybody who left it in the period: nobody is open. Keeps a number for everyone who
     * goes on.
     *
     * @param steps the codes of the steps, in the order of the process
     * @throws IllegalArgumentException if there are fewer than two, or one comes twice
     */
    public static Collector<Journey, ?, Funnel> ofPeriod(List<String> steps, ReportingPeriod period) {
        List<String> order = checked(steps);
        Leaving leaving = new Leaving(period.span());
        return Gathering.collector(() -> new Walk(order, leaving));
    }

    private static List<String> checked(List<String> steps) {
        steps.forEach(step -> Check.requireCode("steps", step));
        if (steps.size() < 2 || steps.stream().distinct().count() < steps.size()) {
            throw new IllegalArgumentException("steps must be two different ones at least, were " + steps);
        }
        return List.copyOf(steps);
    }

    /**
     * One step of it.
     *
     * @throws IllegalArgumentException if there is none of that code
     */
    public FunnelStep step(String code) {
        return steps.stream()
                .filter(step -> step.step().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step \"" + code + "\" in this funnel"));
    }

    /** A line for each step. */
    @Override
    public String toString() {
        return steps.stream().map(FunnelStep::toString).collect(Collectors.joining("\n"));
    }

    /** Whom a step counts. */
    private interface Counts {
        /** Whether the journey is counted at all. */
        boolean counts(Journey journey);

        /** Whether it is counted at a step that it left then; none where it is there still. */
        boolean countsLeaving(Option<Instant> left);
    }

    /** Those who began in the period. */
    private record Cohort(List<String> steps, Span span) implements Counts {
        @Override
        public boolean counts(Journey journey) {
            return Option.of(earliest(journey, steps)).exists(span::contains);
        }

        @Override
        public boolean countsLeaving(Option<Instant> left) {
            return true;
        }
    }

    /** Those who left a step in the period. */
    private record Leaving(Span span) implements Counts {
        @Override
        public boolean counts(Journey journey) {
            return true;
        }

        @Override
        public boolean countsLeaving(Option<Instant> left) {
            return left.exists(span::contains);
        }
    }

    private static @Nullable Instant earliest(Journey journey, List<String> steps) {
        return steps.stream()
                .flatMap(step -> journey.reached(step).toJavaStream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** What one step counts. */
    private static final class Place {
        private final Share share = new Share();
        private final Times.Gathered times = new Times.Gathered();
        private long dropped;
        private long skipped;

        void addAll(Place other) {
            share.addAll(other.share);
            times.addAll(other.times);
            dropped += other.dropped;
            skipped += other.skipped;
        }

        FunnelStep step(String code) {
            Proportion conversion = share.proportion();
            return new FunnelStep(
                    code, conversion.whole(), conversion.part(), dropped, skipped, times.times(), conversion.leftOut());
        }
    }

    /** Walks every journey along the steps. */
    private static final class Walk implements Gathering<Journey, Walk, Funnel> {
        private final List<String> steps;
        private final Counts counts;
        private final List<Place> places = new ArrayList<>();

        Walk(List<String> steps, Counts counts) {
            this.steps = steps;
            this.counts = counts;
            steps.forEach(step -> places.add(new Place()));
        }

        @Override
        public void add(Journey row) {
            if (!counts.counts(row)) {
                return;
            }
            // from the last step to the first, so that the next one reached is known
            @Nullable Instant next = null;
            for (int i = steps.size() - 1; i >= 0; i--) {
                Option<Instant> reached = row.reached(steps.get(i));
                at(places.get(i), reached, Option.of(next), row.dropped());
                if (reached.isDefined() && (next == null || reached.get().isBefore(next))) {
                    next = reached.get();
                }
            }
        }

        private void at(Place place, Option<Instant> reached, Option<Instant> next, Option<Instant> dropped) {
            if (!counts.countsLeaving(next.orElse(dropped))) {
                return;
            }
            if (reached.isEmpty()) {
                place.skipped += next.isDefined() ? 1 : 0;
            } else if (next.isEmpty()) {
                place.share.count(false);
                place.dropped += dropped.isDefined() ? 1 : 0;
            } else if (next.get().isBefore(reached.get())) {
                place.share.omit(Omission.ENDED_BEFORE_IT_BEGAN);
            } else {
                place.share.count(true);
                place.times.add(Duration.between(reached.get(), next.get()));
            }
        }

        @Override
        public void addAll(Walk other) {
            for (int i = 0; i < places.size(); i++) {
                places.get(i).addAll(other.places.get(i));
            }
        }

        @Override
        public Funnel result() {
            List<FunnelStep> all = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                all.add(places.get(i).step(steps.get(i)));
            }
            return new Funnel(all);
        }
    }
}
