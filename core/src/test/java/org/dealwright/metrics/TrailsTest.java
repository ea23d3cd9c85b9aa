package org.dealwright.metrics;

import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Passages of many subjects, in any order, against maps of maps. */
class TrailsTest {
    /** What a map would make of the passages of each subject. */
    static List<Journey> byMaps(List<Passage> rows, String end) {
        Map<String, Map<String, Instant>> first = new TreeMap<>();
        Map<String, Instant> lastStep = new HashMap<>();
        Map<String, Instant> lastEnd = new HashMap<>();
        for (Passage row : rows) {
            Map<String, Instant> reached = first.computeIfAbsent(row.subject(), each -> new HashMap<>());
            boolean ends = row.step().equals(end);
            (ends ? lastEnd : lastStep)
                    .merge(row.subject(), row.at(), (one, other) -> one.isAfter(other) ? one : other);
            if (!ends) {
                reached.merge(row.step(), row.at(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        List<Journey> journeys = new ArrayList<>();
        first.forEach((subject, reached) -> {
            Instant step = lastStep.getOrDefault(subject, Instant.MIN);
            Option<Instant> dropped = Option.of(lastEnd.get(subject)).filter(at -> !at.isBefore(step));
            journeys.add(new Journey(subject, reached, dropped));
        });
        return journeys;
    }

    /** Texts made anew, as rows of a database bring them; many steps, and subjects whose hashes are the same. */
    private static List<Passage> passages(int count, int subjects, int steps) {
        Random dice = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(i -> new Passage(
                        (dice.nextBoolean() ? "Aa" : "BB") + dice.nextInt(subjects),
                        dice.nextInt(9) == 0 ? new String("lost") : "step-" + dice.nextInt(steps),
                        noon(dice.nextInt(80)).plusNanos(dice.nextInt(3))))
                .toList();
    }

    @Test
    void journeys_are_those_of_maps() {
        for (int steps : new int[] {1, 7, 8, 9, 40}) {
            List<Passage> rows = passages(9_000, 1_500, steps);

            assertEquals(byMaps(rows, "lost"), rows.stream().collect(Journey.journeys("lost")));
        }
    }

    /** So many that they stand on several pages. */
    @Test
    void journeys_of_many_subjects_are_those_of_maps_too() {
        List<Passage> rows = passages(90_000, 40_000, 3);
        List<Journey> byMaps = byMaps(rows, "lost");

        assertTrue(byMaps.size() > Column.PAGE);
        assertEquals(byMaps, rows.stream().collect(Journey.journeys("lost")));
        assertEquals(
                byMaps,
                Merging.merge(
                        List.of(rows.subList(0, 20_000), rows.subList(20_000, 90_000)),
                        Journey.journeys("lost"),
                        true));
    }

    @Test
    void parts_that_met_steps_and_subjects_in_another_order_come_to_the_same() {
        List<Passage> rows = passages(5_000, 900, 25);
        List<Passage> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(7));
        List<List<Passage>> parts =
                List.of(shuffled.subList(0, 10), shuffled.subList(10, 3_000), shuffled.subList(3_000, 5_000));

        assertEquals(byMaps(rows, "lost"), Merging.merge(parts, Journey.journeys("lost"), true));
        assertEquals(byMaps(rows, "lost"), Merging.merge(parts, Journey.journeys("lost"), false));
    }

    @Test
    void a_funnel_straight_of_passages_is_that_of_their_journeys() {
        List<Passage> rows = passages(6_000, 1_200, 6);
        List<String> steps = List.of("step-3", "step-1", "step-4", "step-0");

        assertEquals(
                byMaps(rows, "lost").stream().collect(Funnel.ofCohort(steps, MARCH)),
                rows.stream().collect(Funnel.ofCohort(steps, "lost", MARCH)));
        assertEquals(
                byMaps(rows, "lost").stream().collect(Funnel.ofPeriod(steps, MARCH)),
                rows.stream().collect(Funnel.ofPeriod(steps, "lost", MARCH)));
        assertThrows(IllegalArgumentException.class, () -> Funnel.ofCohort(steps, "No code!", MARCH));
    }

    @Test
    void the_farthest_instants_are_kept_to_the_nanosecond() {
        Instant old = Instant.parse("0001-01-01T00:00:00.000000001Z");
        List<Passage> rows = List.of(
                new Passage("a", "begin", Instant.MIN),
                new Passage("a", "middle", old),
                new Passage("a", "middle", old.minusNanos(1)),
                new Passage("a", "end", Instant.parse("9999-12-31T23:59:59.999999999Z")),
                new Passage("a", "lost", Instant.MAX),
                new Passage("b", "begin", Instant.MAX),
                new Passage("b", "lost", Instant.MAX.minusNanos(1)));

        assertEquals(byMaps(rows, "lost"), rows.stream().collect(Journey.journeys("lost")));
        assertEquals(
                byMaps(rows, "lost"),
                Merging.merge(List.of(rows.subList(0, 3), rows.subList(3, 7)), Journey.journeys("lost"), false));
    }

    @Test
    void what_a_journey_reached_is_a_map_like_any_other_that_nobody_can_change() {
        Map<String, Instant> given = new HashMap<>(Map.of("won", noon(5), "lead", noon(1), "meeting", noon(3)));
        Map<String, Instant> reached = new Journey("a", given, Option.none()).reached();
        given.clear();

        assertEquals(Map.of("lead", noon(1), "meeting", noon(3), "won", noon(5)), reached);
        assertEquals(Map.of("lead", noon(1), "meeting", noon(3), "won", noon(5)).hashCode(), reached.hashCode());
        assertEquals(List.of("lead", "meeting", "won"), List.copyOf(reached.keySet()));
        assertFalse(reached.containsKey("demo"));
        assertNull(reached.get("demo"));
        assertThrows(UnsupportedOperationException.class, () -> reached.put("demo", noon(2)));
        assertThrows(UnsupportedOperationException.class, reached::clear);
        assertThrows(UnsupportedOperationException.class, () -> reached.remove("won"));
    }

    @Test
    void a_funnel_knows_steps_by_their_text() {
        List<String> steps = List.of("b", "d", "c");
        Journey journey = new Journey(
                "x",
                Map.of("a", noon(28), new String("b"), noon(29), new String("c"), noon(31), "e", noon(32)),
                Option.none());
        Funnel funnel = Stream.of(journey).collect(Funnel.ofCohort(steps, MARCH));

        assertEquals(1, funnel.step("b").converted());
        assertEquals(1, funnel.step("d").skipped());
        assertEquals(1, funnel.step("c").entered());
    }
}
