package org.dealwright.metrics;

import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every measure over parts, merged in any grouping and order, is the measure over the whole. */
class MergingProperties {
    private static final List<String> STEPS = List.of("lead", "meeting", "won");

    /** All rows at once, in their order, against the same rows shuffled, dealt out to parts and merged. */
    static <T, R> void holds(List<T> rows, Collector<T, ?, R> measure, long seed) {
        Random dice = new Random(seed);
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, dice);
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            parts.add(new ArrayList<>());
        }
        shuffled.forEach(row -> parts.get(dice.nextInt(4)).add(row));
        R whole = rows.stream().collect(measure);

        assertEquals(whole, Merging.merge(parts, measure, true));
        assertEquals(whole, Merging.merge(parts, measure, false));
        assertEquals(whole, shuffled.parallelStream().collect(measure));
    }

    @Provide
    Arbitrary<List<Passage>> passages() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of("lead", "meeting", "won", "lost"),
                        Arbitraries.integers().between(0, 80))
                .as((subject, step, day) -> new Passage(subject, step, noon(day)))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Journey>> journeys() {
        Arbitrary<Option<Instant>> maybe =
                Arbitraries.integers().between(0, 80).map(Days::noon).optional().map(Option::ofOptional);
        return Combinators.combine(maybe, maybe, maybe, maybe)
                .as((lead, meeting, won, dropped) -> {
                    Map<String, Instant> reached = new HashMap<>();
                    lead.forEach(at -> reached.put("lead", at));
                    meeting.forEach(at -> reached.put("meeting", at));
                    won.forEach(at -> reached.put("won", at));
                    return new Journey("x", reached, dropped);
                })
                .list()
                .ofMaxSize(30);
    }

    @Property
    void of_journeys(@ForAll("passages") List<Passage> rows, @ForAll long seed) {
        holds(rows, Journey.journeys("lost"), seed);
    }

    @Property
    void of_funnels_straight_of_passages(@ForAll("passages") List<Passage> rows, @ForAll long seed) {
        holds(rows, Funnel.ofCohort(STEPS, "lost", MARCH), seed);
        holds(rows, Funnel.ofPeriod(STEPS, "lost", MARCH), seed);
        assertEquals(
                TrailsTest.byMaps(rows, "lost").stream().collect(Funnel.ofPeriod(STEPS, MARCH)),
                rows.stream().collect(Funnel.ofPeriod(STEPS, "lost", MARCH)));
    }

    @Property
    void of_conversions_and_funnels(@ForAll("journeys") List<Journey> rows, @ForAll long seed) {
        holds(rows, Conversion.ofCohort("lead", "won", MARCH), seed);
        holds(rows, Conversion.ofLeavers("lead", "won", MARCH), seed);
        holds(rows, Conversion.within("lead", "won", MARCH, Duration.ofDays(20), noon(70)), seed);
        holds(rows, Funnel.ofCohort(STEPS, MARCH), seed);
        holds(rows, Funnel.ofPeriod(STEPS, MARCH), seed);
    }

    @Property
    void the_counts_of_a_step_add_up(@ForAll("journeys") List<Journey> rows) {
        Funnel funnel = rows.stream().collect(Funnel.ofCohort(STEPS, MARCH));

        funnel.steps()
                .forEach(step -> assertEquals(step.converted(), step.times().count()));
        long inMarch = rows.stream()
                .filter(row -> row.reached().values().stream()
                        .min(Instant::compareTo)
                        .filter(MARCH::contains)
                        .isPresent())
                .filter(row -> row.reached().containsKey("lead"))
                .count();
        FunnelStep lead = funnel.step("lead");
        assertEquals(inMarch, lead.entered() + lead.leftOut().total());
    }
}
