package org.dealwright.metrics;

import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final List<String> STEPS = List.of("lead", "meeting", "won");

    private static final List<Journey> ALL = List.of(
            journey("a", Option.none(), "lead", "2026-03-01", "meeting", "2026-03-03", "won", "2026-03-13"),
            journey("b", Option.none(), "lead", "2026-03-01", "won", "2026-03-07"),
            journey("c", Option.none(), "lead", "2026-03-02", "meeting", "2026-03-06"),
            journey("d", Option.some("2026-03-11"), "lead", "2026-03-02", "meeting", "2026-03-10"),
            journey("e", Option.some("2026-04-09"), "lead", "2026-03-02"),
            journey("f", Option.none(), "lead", "2026-03-31"),
            journey("g", Option.none(), "meeting", "2026-03-05", "won", "2026-03-08"),
            journey("h", Option.none(), "lead", "2026-03-11", "meeting", "2026-03-09"),
            journey("i", Option.none(), "lead", "2026-02-11", "meeting", "2026-03-11"));

    private static Journey journey(String subject, Option<String> dropped, String... stepsAndDays) {
        Map<String, Instant> reached = new TreeMap<>();
        for (int i = 0; i < stepsAndDays.length; i += 2) {
            reached.put(stepsAndDays[i], noon(stepsAndDays[i + 1]));
        }
        return new Journey(subject, reached, dropped.map(Days::noon));
    }

    @Test
    void of_a_cohort_every_step_says_what_became_of_those_who_reached_it() {
        Funnel funnel = ALL.stream().collect(Funnel.ofCohort(STEPS, MARCH));
        FunnelStep lead = funnel.step("lead");
        FunnelStep meeting = funnel.step("meeting");
        FunnelStep won = funnel.step("won");

        // a, b, c, d went on; e is dropped, f open; g skipped it; h went backwards
        assertEquals(new Proportion(4, 6, new LeftOut(Map.of(Omission.ENDED_BEFORE_IT_BEGAN, 1L))), lead.conversion());
        assertEquals(List.of(1L, 1L, 1L), List.of(lead.dropped(), lead.open(), lead.skipped()));
        assertEquals(
                List.of(Duration.ofDays(2), Duration.ofDays(4), Duration.ofDays(6), Duration.ofDays(8)),
                lead.times().all());
        assertEquals(Optional.of(Duration.ofDays(5)), lead.times().median());
        // a and g went on; d is dropped; c and h are open; b skipped it
        assertEquals(Proportion.of(2, 5), meeting.conversion());
        assertEquals(List.of(1L, 2L, 1L), List.of(meeting.dropped(), meeting.open(), meeting.skipped()));
        // a, b and g got there: nobody goes on, and nobody waits
        assertEquals(3, won.entered());
        assertEquals(0, won.open());
        assertEquals(Optional.empty(), won.conversion().rate());
        assertEquals(Optional.empty(), won.times().median());
        assertEquals("won: 3 reached", won.toString());
    }

    @Test
    void of_a_period_every_step_counts_those_who_left_it_then() {
        Funnel funnel = ALL.stream().collect(Funnel.ofPeriod(STEPS, MARCH));

        // e was dropped in April; i entered in February, and went on in March
        assertEquals(
                new Proportion(5, 5, new LeftOut(Map.of(Omission.ENDED_BEFORE_IT_BEGAN, 1L))),
                funnel.step("lead").conversion());
        assertEquals(Proportion.of(2, 3), funnel.step("meeting").conversion());
        assertEquals(0, funnel.step("meeting").open());
        assertEquals(3, funnel.step("won").entered());
        assertEquals(
                1,
                Stream.of(
                                journey("a", Option.none(), "lead", "2026-03-01", "won", "2026-04-01"),
                                journey("b", Option.some("2026-03-09"), "lead", "2026-02-01", "won", "2026-03-05"))
                        .collect(Funnel.ofPeriod(STEPS, MARCH))
                        .step("won")
                        .entered());
    }

    @Test
    void who_was_dropped_and_went_on_is_open() {
        Funnel funnel = Stream.of(
                        journey("a", Option.some("2026-03-09"), "lead", "2026-03-02", "meeting", "2026-03-10"))
                .collect(Funnel.ofCohort(STEPS, MARCH));

        assertEquals(
                List.of(0L, 1L),
                List.of(funnel.step("meeting").dropped(), funnel.step("meeting").open()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FunnelStep("won", true, 2, 1, 0, 0, funnel.step("won").times(), LeftOut.NONE));
    }

    @Test
    void a_step_reads_as_a_person_would_write_it() {
        assertEquals(
                "meeting: 2/5 = 40.000 % (95 %: 11.762–76.928 %), 2 open, 1 dropped, 1 skipped; "
                        + "median 6.5 days, mean 6.5 days of 2",
                ALL.stream()
                        .collect(Funnel.ofCohort(STEPS, MARCH))
                        .step("meeting")
                        .toString());
    }

    @Test
    void of_nobody_there_is_no_rate_and_no_time() {
        FunnelStep lead =
                Stream.<Journey>empty().collect(Funnel.ofCohort(STEPS, MARCH)).step("lead");

        assertEquals(Optional.empty(), lead.conversion().rate());
        assertEquals("lead: 0/0, 0 open, 0 dropped, 0 skipped; nothing timed", lead.toString());
    }

    @Test
    void a_funnel_has_two_different_steps_at_least() {
        assertThrows(IllegalArgumentException.class, () -> Funnel.ofCohort(List.of("lead"), MARCH));
        assertThrows(IllegalArgumentException.class, () -> Funnel.ofPeriod(List.of("lead", "lead"), MARCH));
        assertThrows(IllegalArgumentException.class, () -> new Funnel(List.of()).step("lead"));
    }
}
