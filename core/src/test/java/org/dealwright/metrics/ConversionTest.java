package org.dealwright.metrics;

import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConversionTest {
    private static final Journey IN_FEBRUARY = reached("feb", "2026-02-28", "2026-03-05");
    private static final Journey WON_IN_MARCH = reached("a", "2026-03-01", "2026-03-10");
    private static final Journey WON_IN_APRIL = reached("b", "2026-03-31", "2026-04-30");
    private static final Journey OPEN = new Journey("c", Map.of("lead", noon("2026-03-15")), Option.none());
    private static final Journey LOST =
            new Journey("d", Map.of("lead", noon("2026-03-02")), Option.some(noon("2026-03-20")));
    private static final Journey BACKWARDS = reached("e", "2026-03-12", "2026-03-11");

    private static Journey reached(String subject, String lead, String won) {
        return new Journey(subject, Map.of("lead", noon(lead), "won", noon(won)), Option.none());
    }

    private static Proportion of(Collector<Journey, ?, Proportion> measure) {
        return Stream.of(IN_FEBRUARY, WON_IN_MARCH, WON_IN_APRIL, OPEN, LOST, BACKWARDS)
                .collect(measure);
    }

    private static LeftOut one(Omission why) {
        return new LeftOut(Map.of(why, 1L));
    }

    @Test
    void a_cohort_is_all_who_entered_in_the_period_and_converted_whenever_that_was() {
        assertEquals(
                new Proportion(2, 4, one(Omission.ENDED_BEFORE_IT_BEGAN)),
                of(Conversion.ofCohort("lead", "won", MARCH)));
    }

    @Test
    void a_period_is_all_who_left_the_step_in_it_whenever_they_had_entered() {
        assertEquals(
                new Proportion(2, 3, one(Omission.ENDED_BEFORE_IT_BEGAN)),
                of(Conversion.ofLeavers("lead", "won", MARCH)));
    }

    @Test
    void who_was_dropped_before_they_entered_is_not_dropped() {
        Journey again = new Journey("f", Map.of("lead", noon("2026-03-12")), Option.some(noon("2026-03-05")));

        assertEquals(Option.none(), again.dropped());
        assertEquals(Proportion.of(0, 0), Stream.of(again).collect(Conversion.ofLeavers("lead", "won", MARCH)));
        assertEquals(
                Option.some(noon("2026-03-12")),
                new Journey("f", again.reached(), Option.some(noon("2026-03-12"))).dropped());
    }

    @Test
    void within_ten_days_only_those_count_who_had_ten_days() {
        assertEquals(
                new Proportion(1, 3, new LeftOut(Map.of(Omission.TOO_YOUNG, 1L, Omission.ENDED_BEFORE_IT_BEGAN, 1L))),
                of(Conversion.within("lead", "won", MARCH, Duration.ofDays(10), noon("2026-04-01"))));
    }

    @Test
    void the_last_instant_of_the_time_that_everybody_had_still_counts() {
        Duration nine = Duration.ofDays(9);

        assertEquals(
                Proportion.of(1, 1),
                Stream.of(WON_IN_MARCH).collect(Conversion.within("lead", "won", MARCH, nine, noon("2026-03-10"))));
        assertEquals(
                Proportion.of(0, 1),
                Stream.of(WON_IN_MARCH)
                        .collect(Conversion.within("lead", "won", MARCH, nine.minusMillis(1), noon("2026-03-10"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Conversion.within("lead", "won", MARCH, Duration.ZERO, noon("2026-03-10")));
    }

    @Test
    void for_longer_than_there_is_time_everybody_is_too_young() {
        assertEquals(
                new Proportion(0, 0, new LeftOut(Map.of(Omission.TOO_YOUNG, 5L))),
                of(Conversion.within("lead", "won", MARCH, Duration.ofSeconds(Long.MAX_VALUE), noon("2026-04-01"))));
    }

    @Test
    void where_nobody_entered_there_is_no_rate() {
        assertEquals(Proportion.of(0, 0), of(Conversion.ofCohort("other", "won", MARCH)));
    }

    @Test
    void passages_become_journeys_by_the_first_time_a_step_was_reached() {
        List<Journey> journeys = Stream.of(
                        new Passage("b", "lead", noon("2026-03-02")),
                        new Passage("a", "won", noon("2026-03-09")),
                        new Passage("a", "lead", noon("2026-03-07")),
                        new Passage("a", "lead", noon("2026-03-01")),
                        new Passage("b", "lost", noon("2026-03-03")))
                .collect(Journey.journeys("lost"));

        assertEquals(
                List.of(
                        reached("a", "2026-03-01", "2026-03-09"),
                        new Journey("b", Map.of("lead", noon("2026-03-02")), Option.some(noon("2026-03-03")))),
                journeys);
    }

    @Test
    void who_was_dropped_and_went_on_later_is_not_dropped() {
        List<Journey> journeys = Stream.of(
                        new Passage("a", "lost", noon("2026-03-03")),
                        new Passage("a", "lead", noon("2026-03-02")),
                        new Passage("a", "lead", noon("2026-03-04")))
                .collect(Journey.journeys("lost"));

        assertEquals(List.of(new Journey("a", Map.of("lead", noon("2026-03-02")), Option.none())), journeys);
    }

    @Test
    void who_was_dropped_twice_was_dropped_the_last_time() {
        List<Journey> journeys = Stream.of(
                        new Passage("a", "lost", noon("2026-03-05")),
                        new Passage("a", "lost", noon("2026-03-03")),
                        new Passage("a", "lead", noon("2026-03-04")))
                .collect(Journey.journeys("lost"));

        assertEquals(Option.some(noon("2026-03-05")), journeys.get(0).dropped());
    }
}
