package org.dealwright.metrics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dealwright.process.Check;

/**
 * How many go on from step to step, how many stay and how many are dropped, and how long going on takes.
 *
 * <p>Converted ÷ entered, at every step; the interval is Wilson's. Days of a period begin in its zone. Who
 * skips a step has gone on from the one before. Of the last step only those who reached it count, of a
 * period those who did in it: nobody goes on from there, so that it has no rate. Neither has a step that nobody reached.
 *
 * <p>Entered = converted + open + dropped. Of the times there is no interval: they are of those who went on, and the
 * median is the middle one, or half-way between the two in the middle. It is done by counting.
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
     * everyone who goes on, of which the medians are exact. Bound by reading the journeys once, in their order.
     *
     * @param steps the codes of the steps, in the order of the process
     * @throws IllegalArgumentException if there are fewer than two, or one comes twice
     */
    public static Collector<Journey, ?, Funnel> ofCohort(List<String> steps, ReportingPeriod period) {
        List<String> order = checked(steps);
        Span span = period.span();
        return Gathering.collector(() -> new OfJourneys(new FunnelWalk(order, span, true)));
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
        Span span = period.span();
        return Gathering.collector(() -> new OfJourneys(new FunnelWalk(order, span, false)));
    }

    /**
     * The cohort's funnel, straight of passages in any order: the same as of {@link Journey#journeys} of them, without making
     * these. Keeps a number for every subject and step, and nothing more where a subject comes to a step again. Bound by waiting
     * for memory: each passage is mostly of another subject than the one before.
     *
     * @param steps the codes of the steps, in the order of the process
     * @param end the code of the step that means that the subject was dropped, such as {@code lost}
     * @throws IllegalArgumentException if there are fewer than two steps, or one comes twice
     */
    public static Collector<Passage, ?, Funnel> ofCohort(List<String> steps, String end, ReportingPeriod period) {
        List<String> order = checked(steps);
        Check.requireCode("end", end);
        Span span = period.span();
        return Gathering.collector(() -> new OfPassages(order, end, new FunnelWalk(order, span, true)));
    }

    /**
     * The period's funnel, straight of passages in any order: the same as of {@link Journey#journeys} of them, without making
     * these. Keeps a number for every subject and step, and nothing more where a subject comes to a step again. Bound by waiting
     * for memory: each passage is mostly of another subject than the one before.
     *
     * @param steps the codes of the steps, in the order of the process
     * @param end the code of the step that means that the subject was dropped, such as {@code lost}
     * @throws IllegalArgumentException if there are fewer than two steps, or one comes twice
     */
    public static Collector<Passage, ?, Funnel> ofPeriod(List<String> steps, String end, ReportingPeriod period) {
        List<String> order = checked(steps);
        Check.requireCode("end", end);
        Span span = period.span();
        return Gathering.collector(() -> new OfPassages(order, end, new FunnelWalk(order, span, false)));
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

    /** Walks every journey as it comes. */
    private record OfJourneys(FunnelWalk walk) implements Gathering<Journey, OfJourneys, Funnel> {
        @Override
        public void add(Journey row) {
            walk.add(row);
        }

        @Override
        public void addAll(OfJourneys other) {
            walk.addAll(other.walk);
        }

        @Override
        public Funnel result() {
            return walk.funnel();
        }
    }

    /** Keeps where every subject was, and walks in the end. */
    private static final class OfPassages implements Gathering<Passage, OfPassages, Funnel> {
        private final List<String> steps;
        private final Trails trails;
        private final FunnelWalk walk;

        OfPassages(List<String> steps, String end, FunnelWalk walk) {
            this.steps = steps;
            this.trails = new Trails(end);
            this.walk = walk;
        }

        @Override
        public void add(Passage row) {
            trails.add(row);
        }

        @Override
        public void addAll(OfPassages other) {
            trails.addAll(other.trails);
        }

        @Override
        public Funnel result() {
            trails.forEach(steps, (names, count, reached, dropped) -> {
                for (int i = 0; i < count; i++) {
                    walk.add(reached, dropped, i);
                }
            });
            return walk.funnel();
        }
    }
}
