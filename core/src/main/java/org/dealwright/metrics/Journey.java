package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.dealwright.process.Check;

/**
 * How far one subject has come.
 *
 * @param subject who or what, by the embedder's own identifier: 1 to 255 printable characters
 * @param reached when each step was reached for the first time, by the step's code
 * @param dropped when it was given up, or lost; none where it is open or has reached the end
 */
public record Journey(String subject, Map<String, Instant> reached, Option<Instant> dropped) {
    /**
     * Takes a journey.
     *
     * @throws IllegalArgumentException if the subject is no identifier, or a step no code
     */
    public Journey {
        Check.requireId("subject", subject);
        Objects.requireNonNull(reached, "reached");
        Check.requireOption("dropped", dropped);
        reached = Collections.unmodifiableMap(new TreeMap<>(reached));
        reached.forEach((step, at) -> {
            Check.requireCode("step", step);
            Objects.requireNonNull(at, "reached");
        });
    }

    /** When it reached the step first; none where it has not. */
    public Option<Instant> reached(String step) {
        return Option.of(reached.get(step));
    }

    /**
     * Gathers passages into journeys, in the order of their subjects. Keeps for each subject the first passage through each
     * step, and the last of all: who was dropped and went on later is not dropped.
     *
     * @param end the code of the step that means that the subject was dropped, such as {@code lost}
     */
    public static Collector<Passage, ?, List<Journey>> journeys(String end) {
        Check.requireCode("end", end);
        return Gathering.collector(() -> new Passages(end));
    }

    /** The passages of one subject. */
    private static final class Steps {
        private final Map<String, Instant> first = new TreeMap<>();
        private Instant lastStep = Instant.MIN;
        private Option<Instant> lastEnd = Option.none();

        void step(String step, Instant at) {
            first.merge(step, at, (one, other) -> one.isBefore(other) ? one : other);
            lastStep = lastStep.isAfter(at) ? lastStep : at;
        }

        void end(Instant at) {
            lastEnd = lastEnd.filter(other -> other.isAfter(at)).orElse(Option.some(at));
        }

        void addAll(Steps other) {
            other.first.forEach(this::step);
            lastStep = lastStep.isAfter(other.lastStep) ? lastStep : other.lastStep;
            other.lastEnd.forEach(this::end);
        }

        Journey journey(String subject) {
            return new Journey(subject, first, lastEnd.filter(at -> !at.isBefore(lastStep)));
        }
    }

    /** The passages of every subject. */
    private static final class Passages implements Gathering<Passage, Passages, List<Journey>> {
        private final String end;
        private final Map<String, Steps> subjects = new HashMap<>();

        Passages(String end) {
            this.end = end;
        }

        @Override
        public void add(Passage row) {
            Steps steps = subjects.computeIfAbsent(row.subject(), subject -> new Steps());
            if (row.step().equals(end)) {
                steps.end(row.at());
            } else {
                steps.step(row.step(), row.at());
            }
        }

        @Override
        public void addAll(Passages other) {
            other.subjects.forEach((subject, steps) ->
                    subjects.computeIfAbsent(subject, each -> new Steps()).addAll(steps));
        }

        @Override
        public List<Journey> result() {
            return new TreeMap<>(subjects)
                    .entrySet().stream()
                            .map(each -> each.getValue().journey(each.getKey()))
                            .toList();
        }
    }
}
