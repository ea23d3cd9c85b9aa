package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifetimesTest {
    /** Who is negative has not ended yet. */
    private static Lifetimes of(long... times) {
        Lifetimes lifetimes = new Lifetimes();
        Arrays.stream(times).forEach(time -> lifetimes.add(Math.abs(time), time > 0));
        return lifetimes;
    }

    @Test
    void short_times_and_those_of_many_years_are_in_one_order() {
        Survival survival = of(4_096, -5_000, 4_095, 9_000, 63, -64, 63).survival();

        assertEquals(7, survival.subjects());
        assertEquals(9_000, survival.last());
        assertEquals(
                List.of(63L, 4_095L, 4_096L, 9_000L),
                survival.steps().stream().map(SurvivalStep::time).toList());
        assertEquals(
                List.of(2L, 1L, 1L, 1L),
                survival.steps().stream().map(SurvivalStep::ended).toList());
        assertEquals(
                List.of(7L, 4L, 3L, 1L),
                survival.steps().stream().map(SurvivalStep::atRisk).toList());
    }

    @Test
    void parts_come_to_the_same_whichever_has_the_longer_times() {
        Survival whole = of(1, 70, -70, 3_000, 5_000, 5_000, -6_000).survival();
        Lifetimes small = of(1, -70, 5_000);
        Lifetimes large = of(70, 3_000, 5_000, -6_000);
        large.addAll(small);
        Lifetimes other = of(1, -70, 5_000);
        other.addAll(of(70, 3_000, 5_000, -6_000));
        other.addAll(of());

        assertEquals(whole, large.survival());
        assertEquals(whole, other.survival());
    }
}
