package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealwright.process.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the rule flags customers whose rhythm has not changed, and how soon those who have left: 20,000 simulated
 * customers each, whose mean gaps lie around a month, from a week to a third of a year. Shares are in hundredths of a per
 * cent, bounds set by hand; for a true 1 % the binomial distribution leaves 0.8 to 1.2 % with a chance of 99.5 %.
 */
class SilenceSimulationTest {
    private static final int CUSTOMERS = 20_000;
    private static final int FEW = 2_000;
    private static final int WHOLE = 10_000;
    private static final LocalDate LAST = LocalDate.parse("2026-03-02");
    private static final SilenceRule RULE = rule("99");

    /** Customers by how they come; the gaps have a mean of 1. */
    private enum Habit {
        /** As by the calendar: the sum of twenty exponential times. */
        STEADY(random -> erlang(random, 20)),
        /** Fairly regular: the sum of four. */
        REGULAR(random -> erlang(random, 4)),
        /** At random, which is Poisson. */
        RANDOM(random -> erlang(random, 1)),
        /** In bursts: mostly soon, sometimes after a long while. */
        BURSTY(random -> erlang(random, 1) * (random.nextDouble() < 0.7 ? 0.3 : 79.0 / 30));

        private final ToDoubleFunction<SplittableRandom> gap;

        Habit(ToDoubleFunction<SplittableRandom> gap) {
            this.gap = gap;
        }

        private static double erlang(SplittableRandom random, int shape) {
            double product = 1;
            for (int i = 0; i < shape; i++) {
                product *= 1 - random.nextDouble();
            }
            return -Math.log(product) / shape;
        }

        int days(SplittableRandom random, double mean) {
            return (int) Math.max(1, Math.ceil(mean * gap.applyAsDouble(random)));
        }
    }

    private static SilenceRule rule(String quantile) {
        return SilenceRule.of(
                new RhythmTerms(new Percent(new BigDecimal(quantile)), RhythmPrior.USUAL, 1, 3_650, ZoneOffset.UTC));
    }

    /** From a week to 120 days, evenly in logarithms. */
    private static double mean(SplittableRandom random) {
        return 7 * Math.pow(120.0 / 7, random.nextDouble());
    }

    private static List<Integer> gaps(Habit habit, int count, double mean, SplittableRandom random) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            gaps.add(habit.days(random, mean));
        }
        return gaps;
    }

    /** The share of next gaps that are longer than the limit, in hundredths of a per cent. */
    private static int falseAlarms(Habit habit, int gaps, ToIntFunction<List<Integer>> limit) {
        SplittableRandom random = new SplittableRandom(20_260_302);
        int flagged = 0;
        for (int i = 0; i < CUSTOMERS; i++) {
            double mean = mean(random);
            int likely = limit.applyAsInt(gaps(habit, gaps, mean, random));
            flagged += habit.days(random, mean) > likely ? 1 : 0;
        }
        return flagged * WHOLE / CUSTOMERS;
    }

    private static int limit(SilenceRule rule, List<Integer> gaps) {
        return rule.limit(new Rhythm(gaps, Option.some(LAST)));
    }

    private static void assertBetween(int least, int most, int found) {
        assertTrue(least <= found && found <= most, () -> found + " is not from " + least + " to " + most);
    }

    @ParameterizedTest
    @CsvSource({
        // as stated where they come at random; by one gap or two alone, more careful
        "RANDOM, 1, 0, 30",
        "RANDOM, 3, 30, 100",
        "RANDOM, 6, 60, 120",
        "RANDOM, 12, 80, 120",
        "RANDOM, 24, 80, 120",
        "RANDOM, 50, 60, 120",
        // regular customers stay below what is stated
        "REGULAR, 3, 0, 20",
        "REGULAR, 12, 0, 60",
        "REGULAR, 50, 30, 120",
        "STEADY, 12, 0, 20",
        "STEADY, 50, 0, 60",
        // no gamma distribution, and more than stated: it is what it is
        "BURSTY, 3, 0, 450",
        "BURSTY, 12, 250, 450",
        "BURSTY, 50, 100, 300"
    })
    void customers_whose_rhythm_holds_are_seldom_flagged(Habit habit, int gaps, int least, int most) {
        assertBetween(least, most, falseAlarms(habit, gaps, known -> limit(RULE, known)));
    }

    @ParameterizedTest
    @CsvSource({"90, 500, 1100", "95, 250, 550", "99.9, 2, 20"})
    void another_quantile_is_held_as_well(String quantile, int least, int most) {
        SilenceRule rule = rule(quantile);

        assertBetween(least, most, falseAlarms(Habit.RANDOM, 24, known -> limit(rule, known)));
    }

    /** What is said of the usual prior, and of one that counts for twice as many gaps. */
    @Test
    void a_heavier_prior_is_nearer_to_what_is_stated_by_one_gap_and_waits_longer_by_twelve() {
        SilenceRule heavier = SilenceRule.of(
                new RhythmTerms(new Percent(new BigDecimal("99")), new RhythmPrior(30, 4), 1, 3_650, ZoneOffset.UTC));
        List<Integer> fortnight = List.of(9, 14, 11, 12, 10, 13, 9, 14, 12, 11, 10, 13);

        assertBetween(10, 30, falseAlarms(Habit.RANDOM, 1, known -> limit(RULE, known)));
        assertBetween(60, 100, falseAlarms(Habit.RANDOM, 1, known -> limit(heavier, known)));
        assertEquals(35, limit(RULE, fortnight));
        assertEquals(48, limit(heavier, fortnight));
    }

    /** The share of customers flagged by then, who stopped coming after twelve gaps, in hundredths of a per cent. */
    private static int found(Habit habit, double meanGaps) {
        SplittableRandom random = new SplittableRandom(20_260_302);
        int flagged = 0;
        for (int i = 0; i < CUSTOMERS; i++) {
            double mean = mean(random);
            flagged += meanGaps * mean > limit(RULE, gaps(habit, 12, mean, random)) ? 1 : 0;
        }
        return flagged * WHOLE / CUSTOMERS;
    }

    @ParameterizedTest
    @CsvSource({
        // habit, silent for so many mean gaps, share flagged by then at least
        "STEADY, 3, 5000",
        "STEADY, 4, 9500",
        "REGULAR, 4, 6500",
        "REGULAR, 5, 9500",
        "RANDOM, 6, 5000",
        "RANDOM, 10, 9500",
        "BURSTY, 12, 8000"
    })
    void who_has_left_is_found(Habit habit, double meanGaps, int least) {
        int found = found(habit, meanGaps);

        assertTrue(found >= least, () -> found + " of 10,000 found, expected " + least);
    }

    /** Everybody comes at random: the limit of a Pareto distribution, the mixture of exponential ones by gamma. */
    private static int lomax(List<Integer> gaps) {
        int all = gaps.size() + RhythmPrior.USUAL.weight();
        double sum = RhythmPrior.USUAL.typicalDays() * RhythmPrior.USUAL.weight()
                + gaps.stream().mapToInt(Integer::intValue).sum();
        return (int) (sum * (Math.pow(0.01, -1.0 / all) - 1));
    }

    /** Logarithms of gaps are normal, with a prior of the same weight that comes at random. */
    private static int logNormal(List<Integer> gaps) {
        int weight = RhythmPrior.USUAL.weight();
        int all = gaps.size() + weight;
        double sum = gaps.stream().mapToDouble(Math::log).sum();
        double mean = (sum + weight * (Math.log(30) - 0.5772156649)) / all;
        double squares = gaps.stream()
                .mapToDouble(gap -> Math.pow(Math.log(gap) - sum / gaps.size(), 2))
                .sum();
        double deviation = Math.sqrt((squares + weight * Math.PI * Math.PI / 6) / all * (1 + 1.0 / all));
        return (int) Math.exp(mean + TDistribution.of(all).inverseSurvivalProbability(0.01) * deviation);
    }

    private static double meanLimit(Habit habit, ToIntFunction<List<Integer>> limit) {
        SplittableRandom random = new SplittableRandom(20_260_302);
        double sum = 0;
        for (int i = 0; i < FEW; i++) {
            sum += limit.applyAsInt(gaps(habit, 24, 30, random));
        }
        return sum / FEW;
    }

    @Test
    void a_pareto_limit_would_wait_twice_as_long_for_a_steady_customer_and_flag_more_of_the_bursty() {
        double ours = meanLimit(Habit.STEADY, gaps -> limit(RULE, gaps));

        assertTrue(meanLimit(Habit.STEADY, SilenceSimulationTest::lomax) > 2 * ours);
        assertEquals(0, falseAlarms(Habit.STEADY, 24, SilenceSimulationTest::lomax));
        assertTrue(falseAlarms(Habit.BURSTY, 24, SilenceSimulationTest::lomax) > 450);
    }

    @Test
    void a_log_normal_limit_would_wait_far_longer_for_who_comes_at_random() {
        double ours = meanLimit(Habit.RANDOM, gaps -> limit(RULE, gaps));

        assertTrue(meanLimit(Habit.RANDOM, SilenceSimulationTest::logNormal) > 1.7 * ours);
        assertTrue(falseAlarms(Habit.RANDOM, 24, SilenceSimulationTest::logNormal) < 30);
    }
}
