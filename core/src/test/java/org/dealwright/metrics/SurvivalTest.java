package org.dealwright.metrics;

import static org.dealwright.metrics.Days.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dealwright.id.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalTest {
    /** Freireich et al., 1963: weeks of remission under 6-MP; a plus where it lasts longer. */
    private static final Survival TREATED =
            weeks("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    /** The same under a placebo. */
    private static final Survival CONTROL = weeks("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    private static Survival weeks(String times) {
        return Stream.of(times.split(" "))
                .collect(Survival.of(
                        (String time) -> Long.parseLong(time.replace("+", "")), time -> !time.endsWith("+")));
    }

    /** The share and Greenwood's error as textbooks print them; the log-log interval of R's survfit. */
    @ParameterizedTest
    @CsvSource({
        "6, .8571, .0764, .620, .952",
        "7, .8067, .0869, .563, .923",
        "10, .7529, .0963, .503, .889",
        "13, .6902, .1068, .432, .849",
        "16, .6275, .1141, .368, .805",
        "22, .5378, .1282, .268, .747",
        "23, .4482, .1346, .188, .680"
    })
    void the_treated_are_those_of_the_textbook(long week, double share, double error, double lower, double upper) {
        assertEquals(share, TREATED.at(week).orElseThrow(), 5e-5);
        assertEquals(error, TREATED.standardError(week).orElseThrow(), 5e-5);
        ConfidenceInterval interval = TREATED.interval(week, 0.95).orElseThrow();
        assertEquals(lower, interval.lower(), 5e-4);
        assertEquals(upper, interval.upper(), 5e-4);
    }

    @Test
    void the_medians_are_those_of_the_textbook() {
        assertEquals(OptionalLong.of(23), TREATED.median());
        assertEquals(OptionalLong.of(8), CONTROL.median());
        assertEquals("median 23, 9 of 21 ended", TREATED.toString());
    }

    @Test
    void between_two_ends_nothing_changes() {
        assertEquals(Optional.of(1.0), TREATED.at(5));
        assertEquals(TREATED.at(16), TREATED.at(21));
        assertEquals(TREATED.at(23), TREATED.at(35));
    }

    @Test
    void past_the_last_known_time_there_is_no_value_while_some_are_left() {
        assertEquals(Optional.empty(), TREATED.at(36));
        assertEquals(Optional.empty(), TREATED.standardError(36));
        assertEquals(Optional.empty(), TREATED.interval(36, 0.95));
        assertEquals(Optional.of(0.0), CONTROL.at(24));
    }

    @Test
    void where_nobody_or_everybody_has_ended_there_is_no_interval_and_no_error() {
        assertEquals(Optional.empty(), TREATED.interval(5, 0.95));
        assertEquals(Optional.of(0.0), TREATED.standardError(5));
        assertEquals(Optional.empty(), CONTROL.interval(23, 0.95));
        assertEquals(Optional.of(0.0), CONTROL.standardError(23));
    }

    @Test
    void a_percentile_is_the_shortest_time_by_which_so_many_have_ended() {
        assertEquals(OptionalLong.of(13), TREATED.percentile(25));
        assertEquals(OptionalLong.empty(), TREATED.percentile(75));
        assertEquals(OptionalLong.of(23), CONTROL.percentile(100));
        // exactly half, by a product of thirds that is not exact
        assertEquals(OptionalLong.of(3), weeks("1 2 3 4 5 6").median());
        assertThrows(IllegalArgumentException.class, () -> TREATED.percentile(0));
        assertThrows(IllegalArgumentException.class, () -> TREATED.percentile(101));
    }

    @Test
    void of_nobody_nothing_has_a_value() {
        Survival nobody = Stream.<String>empty().collect(Survival.of(String::length, row -> true));

        assertEquals(Optional.empty(), nobody.at(0));
        assertEquals(OptionalLong.empty(), nobody.median());
        assertEquals("median not reached, 0 of 0 ended", nobody.toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, Double.NaN})
    void a_level_lies_between_0_and_1(double level) {
        assertThrows(IllegalArgumentException.class, () -> TREATED.interval(7, level));
    }

    @Test
    void what_ended_before_it_began_is_left_out() {
        assertEquals(
                new LeftOut(Map.of(Omission.ENDED_BEFORE_IT_BEGAN, 1L)),
                weeks("-1 3").leftOut());
        assertThrows(IllegalArgumentException.class, () -> TREATED.at(-1));
    }

    private static Tenure tenure(String since, String until) {
        return new Tenure(new CustomerId("c"), day(since), until.isEmpty() ? Option.none() : Option.some(day(until)));
    }

    @Test
    void customers_are_watched_in_completed_months() {
        Survival months = Stream.of(
                        tenure("2025-01-31", "2025-02-28"), // not a whole month
                        tenure("2025-01-15", "2025-04-15"), // three
                        tenure("2025-01-15", "2026-01-15"), // left later: eleven so far
                        tenure("2025-12-20", ""), // none yet
                        tenure("2026-01-01", "")) // comes later
                .collect(Survival.ofCustomers(day("2025-12-31"), ChronoUnit.MONTHS));

        assertEquals(4, months.subjects());
        assertEquals(
                List.of(List.of(0L, 4L, 1L), List.of(3L, 2L, 1L)),
                months.steps().stream()
                        .map(step -> List.of(step.time(), step.atRisk(), step.ended()))
                        .toList());
        assertEquals(11, months.last());
        assertThrows(IllegalArgumentException.class, () -> Survival.ofCustomers(day("2025-12-31"), ChronoUnit.HOURS));
    }

    @Test
    void a_tenure_covers_its_first_day_and_not_the_one_after_its_last() {
        Tenure tenure = tenure("2025-01-15", "2025-04-15");

        assertEquals(true, tenure.covers(day("2025-01-15")));
        assertEquals(false, tenure.covers(day("2025-01-14")));
        assertEquals(true, tenure.covers(day("2025-04-14")));
        assertEquals(false, tenure.covers(day("2025-04-15")));
        assertEquals(true, tenure("2025-01-15", "").covers(day("2035-01-15")));
        assertThrows(IllegalArgumentException.class, () -> tenure("2025-01-15", "2025-01-14"));
    }

    @Test
    void steps_rise_up_to_the_last_time() {
        SurvivalStep one = new SurvivalStep(5, 3, 1, 2.0 / 3, 1.0 / 6);
        assertThrows(IllegalArgumentException.class, () -> new Survival(List.of(one, one), 3, 9, LeftOut.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Survival(List.of(one), 3, 4, LeftOut.NONE));
        assertThrows(IllegalArgumentException.class, () -> new SurvivalStep(5, 3, 4, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new SurvivalStep(5, 3, 0, 1, 0));
    }
}
