package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static Times minutes(Integer... minutes) {
        return Stream.of(minutes).map(Duration::ofMinutes).collect(Times.of(Function.identity()));
    }

    @Test
    void median_and_mean_are_exact() {
        assertEquals(Optional.of(Duration.ofMinutes(4)), minutes(9, 4, 1).median());
        assertEquals(Optional.of(Duration.ofSeconds(90)), minutes(1, 2).median());
        assertEquals(Optional.of(Duration.ofSeconds(280)), minutes(9, 4, 1).mean());
    }

    /** R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .9)) is 1.4, 2, 12.8. */
    @Test
    void percentiles_are_those_of_r() {
        Times times = minutes(16, 1, 8, 4, 2);

        assertEquals(Optional.of(Duration.ofSeconds(84)), times.percentile(10));
        assertEquals(Optional.of(Duration.ofMinutes(2)), times.percentile(25));
        assertEquals(Optional.of(Duration.ofSeconds(768)), times.percentile(90));
        assertEquals(Optional.of(Duration.ofMinutes(1)), times.percentile(0));
        assertEquals(Optional.of(Duration.ofMinutes(16)), times.percentile(100));
    }

    @Test
    void a_percentile_lies_from_0_to_100() {
        assertThrows(IllegalArgumentException.class, () -> minutes().percentile(-0.1));
        assertThrows(IllegalArgumentException.class, () -> minutes(1).percentile(100.1));
        assertThrows(IllegalArgumentException.class, () -> minutes(1).percentile(Double.NaN));
    }

    @Test
    void what_ended_before_it_began_is_left_out() {
        Times times = minutes(5, -1);

        assertEquals(List.of(Duration.ofMinutes(5)), times.all());
        assertEquals(new LeftOut(Map.of(Omission.ENDED_BEFORE_IT_BEGAN, 1L)), times.leftOut());
        assertEquals(
                "median 5.0 minutes, mean 5.0 minutes of 1; 1 left out: 1 ended before it began", times.toString());
    }

    @Test
    void of_nothing_there_is_no_value() {
        Times nothing = minutes();

        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(nothing.median(), nothing.mean(), nothing.percentile(50)));
        assertEquals("nothing timed", nothing.toString());
        assertEquals(Proportion.of(0, 0), nothing.within(Duration.ofHours(1)));
    }

    @Test
    void how_many_kept_to_a_limit_includes_those_at_it() {
        assertEquals(Proportion.of(2, 3), minutes(5, 6, 4).within(Duration.ofMinutes(5)));
    }

    @Test
    void it_reads_in_a_unit_that_suits() {
        assertEquals(
                "median 119.0 minutes, mean 119.0 minutes of 1", minutes(119).toString());
        assertEquals("median 2.0 hours, mean 2.0 hours of 1", minutes(120).toString());
        assertEquals("median 47.9 hours, mean 47.9 hours of 1", minutes(2874).toString());
        assertEquals("median 2.0 days, mean 2.0 days of 1", minutes(2880).toString());
    }

    @Test
    void it_holds_as_many_as_come() {
        Times times =
                IntStream.rangeClosed(1, 1_001).mapToObj(Duration::ofMillis).collect(Times.of(Function.identity()));

        assertEquals(1_001, times.count());
        assertEquals(Optional.of(Duration.ofMillis(501)), times.median());
        assertEquals(
                times,
                IntStream.rangeClosed(1, 1_001)
                        .map(i -> 1_002 - i)
                        .parallel()
                        .mapToObj(Duration::ofMillis)
                        .collect(Times.of(Function.identity())));
    }
}
