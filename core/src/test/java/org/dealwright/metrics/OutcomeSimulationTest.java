package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.dealwright.process.Percent;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeSimulationTest {
    private static final Instant NOW = noon("2026-03-05");

    private static PipelineEntry open(String deal, Money value, int percent) {
        return new PipelineEntry(
                new DealId(deal),
                noon("2026-03-01"),
                Option.none(),
                Option.of(value),
                Option.none(),
                Percent.of(percent),
                "pipeline",
                DealResult.OPEN);
    }

    private static OutcomeSimulation simulated(long seed, int runs, PipelineEntry... entries) {
        return Stream.of(entries).collect(OutcomeSimulation.at(NOW, EUR, seed, runs));
    }

    /** The first five of SplitMix64 from the seed 1234567, as Rosetta Code lists them. */
    @Test
    void numbers_are_those_of_split_mix() {
        SplitMix numbers = new SplitMix(1_234_567);

        assertEquals(
                List.of(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821"),
                LongStream.generate(numbers::next)
                        .limit(5)
                        .mapToObj(Long::toUnsignedString)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -1, Long.MIN_VALUE})
    void numbers_are_those_that_the_jdk_splits_off(long seed) {
        SplittableRandom jdk = new SplittableRandom(seed);
        SplitMix numbers = new SplitMix(seed);

        for (int i = 0; i < 100; i++) {
            assertEquals(jdk.nextLong(), numbers.next());
        }
    }

    /** From the five numbers above, over 2⁶⁴: .350, .174, .532, .249, .890. At 50 % the first, the second and the fourth are won. */
    @Test
    void a_deal_is_won_where_the_number_is_below_its_probability() {
        OutcomeSimulation five = simulated(1_234_567, 5, open("a", eur(100), 50));

        assertEquals(Proportion.of(3, 5), five.chanceOf(eur(100)));
        assertEquals(Proportion.of(5, 5), five.chanceOf(eur(0)));
        assertEquals(Proportion.of(0, 5), five.chanceOf(Money.parse("EUR 100.01")));
        assertEquals(eur(0), five.percentile(40));
        assertEquals(eur(100), five.percentile(41));
        assertEquals(
                "P10 EUR 0.00, P50 EUR 100.00, P90 EUR 100.00 of 1 deals in 5 runs (seed 1234567)", five.toString());
    }

    /** The least valuable first: of the pairs (.350, .174), (.532, .249) the one of 10 is won by .350 alone, that of 1,000 by both. */
    @Test
    void in_a_run_every_deal_has_a_number_of_its_own() {
        OutcomeSimulation two = simulated(1_234_567, 2, open("large", eur(1_000), 30), open("small", eur(10), 40));

        assertEquals(eur(1_000), two.percentile(50));
        assertEquals(eur(1_010), two.percentile(51));
    }

    @Test
    void the_same_seed_gives_the_same_runs_and_another_others() {
        PipelineEntry[] deals = IntStream.range(0, 20)
                .mapToObj(i -> open("d" + i, Money.ofMinor(EUR.to(), 100_003L * (i + 1)), 5 * i))
                .toArray(PipelineEntry[]::new);

        assertEquals(simulated(3, 500, deals), simulated(3, 500, deals));
        assertEquals(
                simulated(3, 500, deals).hashCode(), simulated(3, 500, deals).hashCode());
        assertNotEquals(simulated(3, 500, deals), simulated(4, 500, deals));
        assertNotEquals(
                simulated(3, 500, deals).chanceOf(eur(130_000)),
                simulated(4, 500, deals).chanceOf(eur(130_000)));
    }

    /** Of a hundred deals of 1 won with .5 each: the binomial's tenth, fiftieth and ninetieth, as R's qbinom gives them. */
    @Test
    void many_runs_come_near_to_the_binomial() {
        OutcomeSimulation many = simulated(
                2_026,
                100_000,
                IntStream.range(0, 100).mapToObj(i -> open("d" + i, eur(1), 50)).toArray(PipelineEntry[]::new));

        assertEquals(
                List.of(eur(44), eur(50), eur(56)),
                List.of(many.percentile(10), many.percentile(50), many.percentile(90)));
        assertEquals(100, many.deals());
        assertEquals(100_000, many.runs());
        assertEquals(2_026, many.seed());
    }

    @Test
    void what_has_no_value_or_no_probability_is_left_out_and_said() {
        PipelineEntry unsure = new PipelineEntry(
                new DealId("unsure"),
                noon("2026-03-01"),
                Option.none(),
                Option.some(eur(40)),
                Option.none(),
                Option.none(),
                PipelineEntry.NO_CATEGORY,
                DealResult.OPEN);
        OutcomeSimulation nothing =
                simulated(1, 10, unsure, open("a", null, 100), open("b", eur(0), 100), open("c", usd(1), 100));

        assertEquals(
                new LeftOut(Map.of(Omission.NO_VALUE, 2L, Omission.NO_EXCHANGE_RATE, 1L, Omission.NO_PROBABILITY, 1L)),
                nothing.leftOut());
        assertEquals(eur(0), nothing.percentile(90));
        assertEquals(0, nothing.deals());
        assertThrows(IllegalArgumentException.class, () -> nothing.percentile(0));
        assertThrows(IllegalArgumentException.class, () -> nothing.percentile(100));
        assertThrows(IllegalArgumentException.class, () -> nothing.chanceOf(usd(1)));
    }

    @Test
    void runs_are_one_to_a_million() {
        assertThrows(IllegalArgumentException.class, () -> OutcomeSimulation.at(NOW, EUR, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> OutcomeSimulation.at(NOW, EUR, 1, 1_000_001));
        assertEquals(1, simulated(1, 1, open("a", eur(1), 100)).runs());
    }
}
