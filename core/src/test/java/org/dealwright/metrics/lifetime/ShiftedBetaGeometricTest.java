package org.dealwright.metrics.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.Tenure;
import org.junit.jupiter.api.Test;

class ShiftedBetaGeometricTest {
    /** Fader and Hardie, 2007, table 1: of a thousand customers, those left after each year. */
    private static final List<Long> REGULAR = List.of(1_000L, 631L, 468L, 382L, 326L, 289L, 262L, 241L);

    private static final List<Long> HIGH_END = List.of(1_000L, 869L, 743L, 653L, 593L, 551L, 517L, 491L);

    private static ShiftedBetaGeometric fit(List<Long> survivors) {
        return ShiftedBetaGeometric.fit(RenewalsByAge.ofSurvivors(survivors)).orElseThrow();
    }

    @Test
    void the_regular_customers_have_the_published_parameters() {
        ShiftedBetaGeometric regular = fit(REGULAR);

        assertEquals(0.704, regular.alpha(), 5e-4);
        assertEquals(1.182, regular.beta(), 5e-4);
        assertEquals("alpha 0.704, beta 1.182: 62.7 % stay the first time", regular.toString());
    }

    @Test
    void the_high_end_customers_have_the_published_parameters() {
        assertEquals(0.668, fit(HIGH_END.subList(0, 8)).alpha(), 5e-4);
        assertEquals(3.806, fit(HIGH_END.subList(0, 8)).beta(), 5e-4);
    }

    @Test
    void several_cohorts_together_have_the_published_parameters() {
        List<Long> oldest = List.of(10_000L, 8_000L, 6_480L, 5_307L, 4_391L);
        RenewalsByAge all = Stream.of(5, 4, 3, 2)
                .map(length -> RenewalsByAge.ofSurvivors(oldest.subList(0, length)))
                .reduce(RenewalsByAge.NONE, RenewalsByAge::plus);

        ShiftedBetaGeometric together = ShiftedBetaGeometric.fit(all).orElseThrow();

        assertEquals(3.80, together.alpha(), 5e-3);
        assertEquals(15.19, together.beta(), 5e-3);
    }

    @Test
    void survival_is_the_product_of_retentions_that_rise() {
        ShiftedBetaGeometric even = new ShiftedBetaGeometric(1, 1);

        // with both parameters one, S(t) is 1 ÷ (t + 1)
        assertEquals(1, even.survival(0));
        assertEquals(0.5, even.survival(1), 1e-12);
        assertEquals(0.25, even.survival(3), 1e-12);
        assertEquals(0.5, even.retention(1), 1e-12);
        assertEquals(0.75, even.retention(3), 1e-12);
        assertEquals(1 + 1.0 / 2 + 1.0 / 3, even.expectedUnits(3), 1e-12);
        assertEquals(0, even.expectedUnits(0));
        assertThrows(IllegalArgumentException.class, () -> even.survival(-1));
        assertThrows(IllegalArgumentException.class, () -> even.retention(0));
        assertThrows(IllegalArgumentException.class, () -> even.expectedUnits(-1));
    }

    @Test
    void where_there_is_no_finite_answer_there_is_none() {
        assertEquals(Optional.empty(), ShiftedBetaGeometric.fit(RenewalsByAge.NONE));
        // nobody left, everybody left, one chance only, all with the same chance
        assertEquals(Optional.empty(), ShiftedBetaGeometric.fit(RenewalsByAge.ofSurvivors(List.of(9L, 9L, 9L))));
        assertEquals(Optional.empty(), ShiftedBetaGeometric.fit(RenewalsByAge.ofSurvivors(List.of(9L, 0L, 0L))));
        assertEquals(Optional.empty(), ShiftedBetaGeometric.fit(RenewalsByAge.ofSurvivors(List.of(9L, 4L))));
        assertEquals(
                Optional.empty(), ShiftedBetaGeometric.fit(RenewalsByAge.ofSurvivors(List.of(800L, 400L, 200L, 100L))));
        assertThrows(IllegalArgumentException.class, () -> new ShiftedBetaGeometric(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new ShiftedBetaGeometric(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ShiftedBetaGeometric(1, Double.POSITIVE_INFINITY));
    }

    /** Nothing near by is more likely, by the beta functions of the paper. */
    @Property(tries = 50)
    void nothing_near_by_is_more_likely(
            @ForAll @Size(min = 3, max = 6) List<@LongRange(min = 1, max = 60) Long> losses) {
        long left = 400;
        List<Long> survivors = new ArrayList<>(List.of(left));
        for (long lost : losses) {
            left -= lost;
            survivors.add(left);
        }
        Optional<ShiftedBetaGeometric> fit = ShiftedBetaGeometric.fit(RenewalsByAge.ofSurvivors(survivors));

        fit.filter(found -> found.alpha() < 1_000 && found.beta() < 1_000).ifPresent(found -> {
            double best = likelihood(survivors, found.alpha(), found.beta());
            for (double[] near :
                    new double[][] {{1.01, 1}, {0.99, 1}, {1, 1.01}, {1, 0.99}, {1.01, 1.01}, {0.99, 0.99}}) {
                assertTrue(best >= likelihood(survivors, found.alpha() * near[0], found.beta() * near[1]) - 1e-9);
            }
        });
    }

    private static double likelihood(List<Long> survivors, double alpha, double beta) {
        double share = alpha / (alpha + beta);
        double staying = 1;
        double sum = 0;
        for (int t = 1; t < survivors.size(); t++) {
            share = t == 1 ? share : share * (beta + t - 2) / (alpha + beta + t - 1);
            staying -= share;
            sum += (survivors.get(t - 1) - survivors.get(t)) * Math.log(share);
        }
        return sum + survivors.get(survivors.size() - 1) * Math.log(staying);
    }

    private static Tenure tenure(String since, String until) {
        return new Tenure(
                new CustomerId("c"),
                LocalDate.parse(since),
                until.isEmpty() ? Option.none() : Option.some(LocalDate.parse(until)));
    }

    @Test
    void tenures_are_renewals_at_every_anniversary() {
        RenewalsByAge renewals = Stream.of(
                        tenure("2022-05-01", "2023-05-01"), // left at the first
                        tenure("2022-05-01", "2022-09-01"), // left before it: at it
                        tenure("2022-05-01", "2024-02-01"), // stayed at the first, left at the second
                        tenure("2022-05-01", ""), // stayed at three
                        tenure("2022-05-01", "2026-01-01"), // left after the rows are complete
                        tenure("2025-02-01", ""), // has had no chance
                        tenure("2026-02-01", "")) // comes later
                .collect(RenewalsByAge.of(LocalDate.parse("2025-12-31"), ChronoUnit.YEARS));

        assertEquals(new RenewalsByAge(List.of(3L, 2L, 2L), List.of(2L, 1L, 0L)), renewals);
        assertThrows(
                IllegalArgumentException.class,
                () -> RenewalsByAge.of(LocalDate.parse("2025-12-31"), ChronoUnit.HOURS));
    }

    @Test
    void the_last_day_that_is_known_is_known_and_who_left_on_their_first_had_no_other_chance() {
        LocalDate last = LocalDate.parse("2025-12-31");

        assertEquals(
                new RenewalsByAge(List.of(0L), List.of(2L)),
                Stream.of(tenure("2024-12-31", "2025-12-31"), tenure("2025-12-31", "2025-12-31"))
                        .collect(RenewalsByAge.of(last, ChronoUnit.YEARS)));
    }

    @Test
    void those_who_are_kept_do_not_grow_in_number() {
        assertThrows(IllegalArgumentException.class, () -> RenewalsByAge.ofSurvivors(List.of(5L, 6L)));
        assertThrows(IllegalArgumentException.class, () -> new RenewalsByAge(List.of(5L), List.of()));
        assertEquals(RenewalsByAge.NONE, RenewalsByAge.ofSurvivors(List.of()));
        assertEquals(
                new RenewalsByAge(List.of(4L, 3L), List.of(1L, 1L)), RenewalsByAge.ofSurvivors(List.of(5L, 4L, 3L)));
    }
}
