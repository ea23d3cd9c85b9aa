package org.dealwright.metrics;

import static java.util.stream.Collectors.filtering;
import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.day;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.dealwright.process.Percent;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static PipelineEntry entry(
            String deal, String since, String until, DealResult ending, Money value, String closeOn, int percent) {
        return new PipelineEntry(
                new DealId(deal),
                noon(since),
                until.isEmpty() ? Option.none() : Option.some(noon(until)),
                Option.of(value),
                Option.some(day(closeOn)),
                Percent.of(percent),
                percent >= 80 ? "commit" : percent >= 50 ? "best-case" : "pipeline",
                ending);
    }

    private static PipelineEntry open(String deal, String since, Money value, String closeOn, int percent) {
        return entry(deal, since, "", DealResult.OPEN, value, closeOn, percent);
    }

    private static final List<PipelineEntry> HISTORY = List.of(
            // worth more, and surer, from the tenth on; won on the twentieth
            entry("won", "2026-02-01", "2026-03-10", DealResult.OPEN, eur(100), "2026-03-31", 40),
            entry("won", "2026-03-10", "2026-03-20", DealResult.WON, eur(150), "2026-03-31", 80),
            open("grows", "2026-03-05", eur(90), "2026-03-25", 50),
            entry("grows", "2026-02-01", "2026-03-05", DealResult.OPEN, eur(70), "2026-03-25", 20),
            entry("shrinks", "2026-02-01", "2026-03-05", DealResult.OPEN, eur(60), "2026-03-25", 20),
            open("shrinks", "2026-03-05", eur(50), "2026-03-25", 20),
            entry("slips", "2026-02-01", "2026-03-15", DealResult.OPEN, eur(200), "2026-03-10", 10),
            open("slips", "2026-03-15", eur(200), "2026-04-10", 10),
            entry("comes forward", "2026-02-01", "2026-03-15", DealResult.OPEN, eur(300), "2026-04-10", 10),
            open("comes forward", "2026-03-15", eur(300), "2026-03-30", 10),
            entry("lost", "2026-02-01", "2026-03-12", DealResult.LOST, eur(30), "2026-03-12", 10),
            entry("nobody decides", "2026-02-01", "2026-03-12", DealResult.NO_DECISION, eur(20), "2026-03-12", 10),
            entry("rests", "2026-02-01", "2026-03-12", DealResult.OPEN, eur(10), "2026-03-12", 10),
            open("new", "2026-03-12", eur(5), "2026-03-31", 10),
            entry("back", "2026-01-01", "2026-01-20", DealResult.LOST, eur(7), "2026-03-12", 10),
            open("back", "2026-03-12", eur(7), "2026-03-31", 10),
            entry("short", "2026-03-11", "2026-03-13", DealResult.WON, eur(1_000), "2026-03-13", 10),
            open("unknown", "2026-02-01", null, "2026-03-31", 10));

    @Test
    void it_is_weighted_by_what_held_at_that_instant() {
        Pipeline march = HISTORY.stream().collect(Pipeline.at(noon("2026-03-01"), Days.BUDAPEST, EUR));

        assertEquals(new MoneyTotal(eur(790), 8, new LeftOut(Map.of(Omission.NO_VALUE, 1L))), march.open());
        // 100 × 40 % + 70 × 20 % + 60 × 20 % + (200 + 300 + 30 + 20 + 10) × 10 %
        assertEquals(eur(122), march.weighted());
        assertEquals(new BigDecimal("122"), march.weight());
        assertEquals(
                "EUR 790.00 of 8 open, weighted EUR 122.00, overdue EUR 0.00 of 0; 1 left out: 1 no value",
                march.toString());
    }

    @Test
    void an_entry_holds_from_its_first_instant_to_before_its_last() {
        PipelineEntry won = HISTORY.get(1);

        assertEquals(true, won.holdsAt(noon("2026-03-10")));
        assertEquals(false, won.holdsAt(noon("2026-03-10").minusNanos(1)));
        assertEquals(true, won.holdsAt(noon("2026-03-20").minusNanos(1)));
        assertEquals(false, won.holdsAt(noon("2026-03-20")));
    }

    @Test
    void what_should_have_been_decided_before_today_is_overdue() {
        List<PipelineEntry> two = List.of(
                open("a", "2026-03-01", eur(10), "2026-03-10", 10), open("b", "2026-03-01", eur(20), "2026-03-11", 10));

        assertEquals(
                new MoneyTotal(eur(10), 1, LeftOut.NONE),
                two.stream()
                        .collect(Pipeline.at(noon("2026-03-11"), Days.BUDAPEST, EUR))
                        .overdue());
    }

    @Test
    void the_forecast_is_cumulative_and_what_is_omitted_is_in_none() {
        Pipeline pipeline = Stream.of(
                        open("a", "2026-03-01", eur(10), "2026-03-10", 90),
                        open("b", "2026-03-01", eur(20), "2026-03-10", 60),
                        open("c", "2026-03-01", eur(40), "2026-03-10", 10),
                        open("d", "2026-03-01", eur(40), "2026-03-10", 20))
                .collect(Pipeline.at(noon("2026-03-05"), Days.BUDAPEST, EUR));

        Map<String, Money> forecast = pipeline.forecast(List.of("commit", "best-case", "upside", "pipeline"));

        assertEquals(
                "{commit=EUR 10.00, best-case=EUR 30.00, upside=EUR 30.00, pipeline=EUR 110.00}", forecast.toString());
        assertEquals(Map.of("best-case", eur(20)), pipeline.forecast(List.of("best-case")));
        assertThrows(IllegalArgumentException.class, () -> pipeline.forecast(List.of("commit", "best-case", "commit")));
    }

    @Test
    void coverage_is_of_what_is_still_to_be_won() {
        Pipeline march = HISTORY.stream()
                .collect(
                        filtering(entry -> entry.closesIn(MARCH), Pipeline.at(noon("2026-03-01"), Days.BUDAPEST, EUR)));
        Coverage coverage = new Coverage(march.open().total(), eur(400), eur(155));

        assertEquals(eur(245), coverage.remaining());
        assertEquals(Optional.of(new BigDecimal("2")), coverage.ratio());
        assertEquals("2.0 times EUR 245.00", coverage.toString());
        assertEquals(Optional.empty(), new Coverage(eur(5), eur(400), eur(400)).ratio());
        assertEquals(Optional.empty(), new Coverage(eur(5), eur(400), eur(500)).ratio());
        assertEquals("the quota is reached", new Coverage(eur(5), eur(4), eur(4)).toString());
        assertThrows(IllegalArgumentException.class, () -> new Coverage(eur(5), eur(4), usd(4)));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(eur(5), usd(4), eur(4)));
    }

    @Test
    void a_bridge_of_a_period_says_where_every_amount_went() {
        PipelineBridge bridge =
                HISTORY.stream().collect(PipelineBridge.between(noon("2026-03-01"), noon("2026-03-31"), MARCH, EUR));

        assertEquals(eur(490), bridge.opening());
        assertEquals(eur(-100), bridge.of(Movement.WON));
        assertEquals(eur(20), bridge.of(Movement.INCREASED));
        assertEquals(eur(-10), bridge.of(Movement.DECREASED));
        assertEquals(eur(-200), bridge.of(Movement.MOVED_OUT));
        assertEquals(eur(300), bridge.of(Movement.MOVED_IN));
        assertEquals(eur(-30), bridge.of(Movement.LOST));
        assertEquals(eur(-20), bridge.of(Movement.NO_DECISION));
        assertEquals(eur(-10), bridge.of(Movement.RESTING));
        assertEquals(eur(5), bridge.of(Movement.CREATED));
        assertEquals(eur(7), bridge.of(Movement.REOPENED));
        assertEquals(eur(452), bridge.closing());
        // at both instants
        assertEquals(new LeftOut(Map.of(Omission.NO_VALUE, 2L)), bridge.leftOut());
        assertEquals(10, bridge.movements().size());
    }

    @Test
    void without_a_period_nothing_moves_out() {
        PipelineBridge bridge =
                HISTORY.stream().collect(PipelineBridge.between(noon("2026-03-01"), noon("2026-03-31"), EUR));

        assertEquals(eur(790), bridge.opening());
        assertEquals(eur(0), bridge.of(Movement.MOVED_OUT));
        assertEquals(eur(0), bridge.of(Movement.MOVED_IN));
        assertEquals(eur(652), bridge.closing());
    }

    @Test
    void what_was_lost_long_ago_and_is_open_again_can_still_come_to_rest() {
        PipelineBridge bridge = Stream.of(
                        entry("a", "2026-01-01", "2026-01-20", DealResult.LOST, eur(7), "2026-03-12", 10),
                        entry("a", "2026-02-01", "2026-03-12", DealResult.OPEN, eur(7), "2026-03-12", 10),
                        entry("b", "2026-02-01", "2026-03-31", DealResult.WON, eur(9), "2026-03-31", 10),
                        entry("c", "2026-02-01", "2026-03-01", DealResult.WON, eur(2), "2026-03-31", 10))
                .collect(PipelineBridge.between(noon("2026-03-01"), noon("2026-03-31"), EUR));

        // b is won at the second instant itself, c at the first: it is open at neither
        assertEquals(eur(16), bridge.opening());
        assertEquals(eur(-7), bridge.of(Movement.RESTING));
        assertEquals(eur(-9), bridge.of(Movement.WON));
        assertEquals(eur(0), bridge.of(Movement.LOST));
        assertEquals(eur(0), bridge.closing());
    }

    @Test
    void a_bridge_reads_from_one_end_to_the_other() {
        assertEquals(
                "EUR 70.00, INCREASED +20.00 of 1, WON -100.00 of 1 = EUR -10.00",
                new PipelineBridge(
                                eur(70),
                                Map.of(
                                        Movement.WON,
                                        new MoneyTotal(eur(-100), 1, LeftOut.NONE),
                                        Movement.INCREASED,
                                        new MoneyTotal(eur(20), 1, LeftOut.NONE)),
                                eur(-10),
                                LeftOut.NONE)
                        .toString());
    }

    @Test
    void a_bridge_that_does_not_add_up_is_none() {
        assertThrows(
                IllegalArgumentException.class, () -> new PipelineBridge(eur(70), Map.of(), eur(71), LeftOut.NONE));
        assertThrows(
                IllegalArgumentException.class,
                () -> PipelineBridge.between(noon("2026-03-01"), noon("2026-03-01"), EUR));
    }

    @Test
    void an_entry_that_has_not_ended_has_no_ended_deal() {
        assertThrows(
                IllegalArgumentException.class,
                () -> entry("a", "2026-03-01", "", DealResult.WON, eur(1), "2026-03-02", 10));
        assertThrows(
                IllegalArgumentException.class,
                () -> entry("a", "2026-03-02", "2026-03-01", DealResult.OPEN, eur(1), "2026-03-02", 10));
    }

    @Test
    void forecasts_are_held_against_what_came() {
        ForecastError error = Stream.of(
                        new Forecasted(eur(110), eur(100), new LeftOut(Map.of(Omission.NO_PROBABILITY, 2L))),
                        new Forecasted(eur(80), eur(100)),
                        new Forecasted(usd(1), usd(2)))
                .collect(ForecastError.of(EUR));

        // (10 + 20) ÷ 200 and (190 − 200) ÷ 200
        assertEquals(Optional.of(new BigDecimal("0.15")), error.error());
        assertEquals(Optional.of(new BigDecimal("-0.05")), error.bias());
        assertEquals(
                "error 15.0 %, bias -5.0 % of 2; 3 left out: 1 no exchange rate, 2 no probability", error.toString());
        assertEquals(
                Optional.empty(),
                Stream.of(new Forecasted(eur(1), eur(0)))
                        .collect(ForecastError.of(EUR))
                        .error());
        assertThrows(IllegalArgumentException.class, () -> new Forecasted(eur(1), usd(1)));
    }

    private static OutcomeDistribution outcome(PipelineEntry... entries) {
        return Stream.of(entries).collect(OutcomeDistribution.at(noon("2026-03-05"), EUR));
    }

    @Test
    void what_may_come_is_exact() {
        OutcomeDistribution outcome = outcome(
                open("a", "2026-03-01", eur(100), "2026-03-31", 50),
                open("b", "2026-03-01", eur(200), "2026-03-31", 20));

        // 0: .4, 100: .4, 200: .1, 300: .1
        assertEquals(eur(0), outcome.percentile(10));
        assertEquals(eur(0), outcome.percentile(40));
        assertEquals(eur(100), outcome.percentile(41));
        assertEquals(eur(100), outcome.percentile(50));
        assertEquals(eur(100), outcome.percentile(80));
        assertEquals(eur(200), outcome.percentile(90));
        assertEquals(eur(300), outcome.percentile(91));
        assertEquals(0.6, outcome.chanceOf(eur(1)), 1e-12);
        assertEquals(0.6, outcome.chanceOf(eur(100)), 1e-12);
        assertEquals(0.2, outcome.chanceOf(Money.parse("EUR 100.01")), 1e-12);
        assertEquals(0.1, outcome.chanceOf(eur(300)), 1e-12);
        assertEquals(0, outcome.chanceOf(eur(301)), 1e-12);
        assertEquals(1, outcome.chanceOf(eur(0)), 1e-12);
        assertEquals("P10 EUR 0.00, P50 EUR 100.00, P90 EUR 200.00 of 2 deals", outcome.toString());
    }

    @Test
    void the_sure_come_and_the_impossible_do_not() {
        OutcomeDistribution outcome = outcome(
                open("a", "2026-03-01", eur(100), "2026-03-31", 100),
                open("b", "2026-03-01", eur(70), "2026-03-31", 0),
                open("c", "2026-03-06", eur(1_000), "2026-03-31", 100));

        assertEquals(eur(100), outcome.percentile(1));
        assertEquals(eur(100), outcome.percentile(99));
        assertEquals(2, outcome.deals());
    }

    /** Of a hundred deals of 1 won with .5 each: the binomial's tenth, fiftieth and ninetieth, as R's qbinom gives them. */
    @Test
    void many_alike_are_a_binomial() {
        OutcomeDistribution outcome = outcome(Stream.iterate(0, i -> i < 100, i -> i + 1)
                .map(i -> open("d" + i, "2026-03-01", eur(1), "2026-03-31", 50))
                .toArray(PipelineEntry[]::new));

        assertEquals(
                List.of(eur(44), eur(50), eur(56)),
                List.of(outcome.percentile(10), outcome.percentile(50), outcome.percentile(90)));
    }

    @Test
    void a_few_amounts_are_exact_however_fine_they_are() {
        OutcomeDistribution outcome = outcome(
                open("a", "2026-03-01", Money.parse("EUR 123456.77"), "2026-03-31", 30),
                open("b", "2026-03-01", Money.parse("EUR 876543.24"), "2026-03-31", 50));

        // nothing: .35, the first: .15, the second: .35, both: .15
        assertEquals(Money.parse("EUR 0.00"), outcome.percentile(35));
        assertEquals(Money.parse("EUR 123456.77"), outcome.percentile(50));
        assertEquals(Money.parse("EUR 876543.24"), outcome.percentile(85));
        assertEquals(Money.parse("EUR 1000000.01"), outcome.percentile(86));
        assertEquals(0.65, outcome.chanceOf(Money.parse("EUR 123456.77")), 1e-12);
        assertEquals(0.5, outcome.chanceOf(Money.parse("EUR 123456.78")), 1e-12);
        assertEquals(0, outcome.chanceOf(Money.parse("EUR 1000000.02")), 0);
    }

    /** Powers of two times 10,000.03 have 65,536 sums: in all 655,351,966.05, by steps of a 20,000th of it. */
    @Test
    void too_many_amounts_are_rounded_and_their_sum_is_not() {
        OutcomeDistribution outcome = outcome(IntStream.range(0, 16)
                .mapToObj(i -> open("d" + i, "2026-03-01", Money.ofMinor(EUR.to(), 1_000_003L << i), "2026-03-31", 100))
                .toArray(PipelineEntry[]::new));

        assertEquals(
                655_351_966.05, outcome.percentile(50).getAmount().doubleValue(), 655_351_966.05 / 20_000 / 2 + 0.01);
        assertEquals(16, outcome.deals());
    }

    @Test
    void what_has_no_value_is_left_out_of_what_may_come() {
        OutcomeDistribution nothing = outcome(
                open("a", "2026-03-01", null, "2026-03-31", 100),
                open("b", "2026-03-01", eur(0), "2026-03-31", 100),
                open("c", "2026-03-01", usd(1), "2026-03-31", 100));

        assertEquals(new LeftOut(Map.of(Omission.NO_VALUE, 2L, Omission.NO_EXCHANGE_RATE, 1L)), nothing.leftOut());
        assertEquals(eur(0), nothing.percentile(90));
        assertEquals(0, nothing.chanceOf(eur(1)), 0);
        assertThrows(IllegalArgumentException.class, () -> nothing.percentile(0));
        assertThrows(IllegalArgumentException.class, () -> nothing.percentile(100));
        assertThrows(IllegalArgumentException.class, () -> nothing.chanceOf(usd(1)));
    }

    @Test
    void what_nobody_knows_the_chance_of_is_open_and_not_weighted() {
        PipelineEntry unsure = new PipelineEntry(
                new DealId("unsure"),
                noon("2026-03-01"),
                Option.none(),
                Option.some(eur(40)),
                Option.none(),
                Option.none(),
                PipelineEntry.NO_CATEGORY,
                DealResult.OPEN);
        List<PipelineEntry> rows = List.of(unsure, open("sure", "2026-03-01", eur(10), "2026-03-25", 50));

        Pipeline pipeline = rows.stream().collect(Pipeline.at(noon("2026-03-02"), ZoneOffset.UTC, EUR));
        OutcomeDistribution outcome = rows.stream().collect(OutcomeDistribution.at(noon("2026-03-02"), EUR));

        assertEquals(eur(50), pipeline.open().total());
        assertEquals(eur(5), pipeline.weighted());
        assertEquals(new MoneyTotal(eur(40), 1, LeftOut.NONE), pipeline.unweighted());
        assertEquals(
                "EUR 50.00 of 2 open, weighted EUR 5.00 without EUR 40.00 of 1, overdue EUR 0.00 of 0",
                pipeline.toString());
        assertEquals(1, outcome.deals());
        assertEquals(1, outcome.leftOut().count(Omission.NO_PROBABILITY));
    }
}
