package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.dealwright.process.Check;

/**
 * How far one subject has come.
 *
 * @param subject who or what, by the embedder's own identifier: 1 to 255 printable characters
 * @param reached when each step was reached for the first time, by the step's code
 * @param dropped when it was given up, or lost; none where it is open or has reached the end. Who was dropped before they reached
 *     a step is not dropped: they went on
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
        Milestones milestones = Milestones.of(reached);
        reached = milestones;
        dropped = dropped.filter(at -> !milestones.goOnAfter(at));
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

    /** How far it has come, without a box around any instant. */
    Milestones milestones() {
        return Milestones.of(reached);
    }

    /** The passages of every subject. */
    private static final class Passages implements Gathering<Passage, Passages, List<Journey>> {
        private final Trails trails;

        Passages(String end) {
            this.trails = new Trails(end);
        }

        @Override
        public void add(Passage row) {
            trails.add(row);
        }

        @Override
        public void addAll(Passages other) {
            trails.addAll(other.trails);
        }

        @Override
        public List<Journey> result() {
            List<String> steps = trails.steps();
            String[] order = steps.toArray(String[]::new);
            List<Journey> journeys = new ArrayList<>();
            trails.forEach(steps, (names, count, reached, dropped) -> {
                for (int i = 0; i < count; i++) {
                    journeys.add(new Journey(
                            names.apply(i),
                            Milestones.of(order, reached, i),
                            dropped.isSet(i) ? Option.some(dropped.get(i)) : Option.none()));
                }
            });
            journeys.sort(Comparator.comparing(Journey::subject));
            return List.copyOf(journeys);
        }
    }
}
