package org.dealwright.metrics;

import static java.util.stream.Collectors.groupingBy;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.process.WorkingHours;
import org.junit.jupiter.api.Test;

/** How long leads wait for an answer, and deals in a stage. */
class WaitingTest {
    private static final WorkingHours OFFICE =
            WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static Arrival arrival(String arrived, String answered) {
        return new Arrival(
                "x",
                Instant.parse(arrived),
                answered.isEmpty() ? Option.none() : Option.some(Instant.parse(answered)),
                Option.none());
    }

    private static SpeedToLead of(Arrival... arrivals) {
        return Stream.of(arrivals).collect(SpeedToLead.of(MARCH, OFFICE, noon("2026-03-31")));
    }

    @Test
    void a_weekend_does_not_count() {
        // Friday 16:50 to Monday 09:20
        SpeedToLead speed = of(arrival("2026-03-06T16:50:00Z", "2026-03-09T09:20:00Z"));

        assertEquals(List.of(Duration.ofMinutes(30)), speed.answered().all());
    }

    @Test
    void an_answer_before_working_hours_took_no_time() {
        assertEquals(
                List.of(Duration.ZERO),
                of(arrival("2026-03-07T10:00:00Z", "2026-03-07T10:05:00Z"))
                        .answered()
                        .all());
    }

    @Test
    void those_that_still_wait_are_told_apart_and_judged_once_the_limit_is_past() {
        SpeedToLead speed = of(
                arrival("2026-03-10T10:00:00Z", "2026-03-10T10:05:00Z"),
                arrival("2026-03-10T10:00:00Z", "2026-03-10T12:00:00Z"),
                arrival("2026-03-30T10:00:00Z", ""),
                arrival("2026-03-31T11:50:00Z", ""));

        assertEquals(2, speed.waiting().count());
        assertEquals(Proportion.of(1, 3), speed.within(Duration.ofMinutes(10)));
        assertEquals("median 62.5 minutes, mean 62.5 minutes of 2; 2 still wait", speed.toString());
    }

    @Test
    void what_was_answered_after_the_rows_are_complete_waits_still() {
        SpeedToLead speed = of(arrival("2026-03-31T11:00:00Z", "2026-03-31T15:00:00Z"));

        assertEquals(0, speed.answered().count());
        assertEquals(List.of(Duration.ofHours(1)), speed.waiting().all());
    }

    @Test
    void rows_are_complete_up_to_some_day_that_can_be_lived_to() {
        assertThrows(IllegalArgumentException.class, () -> SpeedToLead.of(MARCH, OFFICE, Instant.MAX));
        assertThrows(
                IllegalArgumentException.class,
                () -> SpeedToLead.of(MARCH, OFFICE, Instant.parse("2126-04-02T00:00:01Z")));
        assertEquals(of(), Stream.<Arrival>of().collect(SpeedToLead.of(MARCH, OFFICE, noon("2126-03-31"))));
    }

    @Test
    void leads_of_another_period_or_the_future_are_no_concern() {
        SpeedToLead speed = of(
                arrival("2026-02-27T10:00:00Z", "2026-03-02T10:00:00Z"),
                arrival("2026-03-31T12:00:01Z", "2026-03-31T13:00:00Z"));

        assertEquals(of(), speed);
        assertEquals("nothing timed; 0 still wait", speed.toString());
        assertEquals(Optional.empty(), speed.within(Duration.ofHours(1)).rate());
    }

    @Test
    void an_answer_before_the_question_is_left_out() {
        assertEquals(
                new LeftOut(Map.of(Omission.ENDED_BEFORE_IT_BEGAN, 1L)),
                of(arrival("2026-03-10T10:00:00Z", "2026-03-10T09:00:00Z"))
                        .answered()
                        .leftOut());
    }

    private static Stay stay(String stage, String entered, String left) {
        return new Stay("x", stage, noon(entered), left.isEmpty() ? Option.none() : Option.some(noon(left)));
    }

    @Test
    void time_in_stage_is_of_those_that_left_it_in_the_period() {
        Map<String, Times> byStage = Stream.of(
                        stay("demo", "2026-02-20", "2026-03-02"),
                        stay("demo", "2026-03-20", "2026-03-22"),
                        stay("demo", "2026-03-20", ""),
                        stay("offer", "2026-03-02", "2026-03-05"),
                        stay("offer", "2026-03-05", "2026-04-05"),
                        stay("offer", "2026-03-07", "2026-03-05"))
                .collect(groupingBy(Stay::stage, TimeInStage.ofLeavers(MARCH)));

        assertEquals(
                List.of(Duration.ofDays(2), Duration.ofDays(10)),
                byStage.get("demo").all());
        assertEquals(List.of(Duration.ofDays(3)), byStage.get("offer").all());
        assertEquals(1, byStage.get("offer").leftOut().total());
    }

    @Test
    void those_still_in_a_stage_are_censored() {
        Survival survival = Stream.of(
                        stay("demo", "2026-03-01", "2026-03-03"),
                        stay("demo", "2026-03-01", "2026-03-09"),
                        stay("demo", "2026-03-02", ""),
                        stay("demo", "2026-03-09", "2026-03-10"),
                        stay("demo", "2026-03-04", "2026-03-03"))
                .collect(TimeInStage.censored(noon("2026-03-08")));

        // left after 2 days; known to stay 7 and 6 days at least; one came later, one ran backwards
        assertEquals(3, survival.subjects());
        assertEquals(Optional.of(2.0 / 3), survival.at(2));
        assertEquals(7, survival.last());
        assertEquals(1, survival.leftOut().total());
    }
}
