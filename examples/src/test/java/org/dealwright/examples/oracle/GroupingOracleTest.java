package org.dealwright.examples.oracle;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.teeing;
import static org.dealwright.examples.oracle.Asked.BUDAPEST;
import static org.dealwright.examples.oracle.Asked.EUROS;
import static org.dealwright.examples.oracle.Asked.MARCH;
import static org.dealwright.examples.oracle.Asked.ROUNDING;
import static org.dealwright.examples.oracle.Asked.minor;
import static org.dealwright.examples.oracle.Asked.row;
import static org.dealwright.examples.oracle.Warehouse.LABELS;
import static org.dealwright.examples.oracle.Warehouse.ROWS;
import static org.dealwright.examples.oracle.Warehouse.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.dealwright.metrics.Amounts;
import org.dealwright.metrics.Attainment;
import org.dealwright.metrics.Conversion;
import org.dealwright.metrics.CostPerConversion;
import org.dealwright.metrics.Coverage;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ForecastError;
import org.dealwright.metrics.Grouped;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.Mix;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Pipeline;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.ValueShare;
import org.dealwright.metrics.WinRate;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Measures by source, product, owner and period, and those made of two others, against SQL written by hand. */
class GroupingOracleTest {
    private static final Instant IDES = Instant.parse("2026-03-15T12:00:00Z");

    private record Rates(Proportion count, ValueShare value) {
        String after(Object key) {
            return row(key, count.part(), count.whole(), minor(value.part()), minor(value.whole()));
        }
    }

    private static Collector<DealOutcome, ?, Rates> rates(ReportingPeriod period) {
        return teeing(
                WinRate.byCount(NoDecision.IS_LOST, period),
                WinRate.byValue(NoDecision.IS_LOST, period, EUROS),
                Rates::new);
    }

    private static List<String> rates(Function<DealOutcome, Iterable<String>> keys) {
        return ROWS.deals.stream().collect(Grouped.by(keys, rates(MARCH))).entrySet().stream()
                .map(each -> each.getValue().after(each.getKey()))
                .toList();
    }

    @Test
    void win_rates_by_source() {
        assertEquals(ask("win rate by source"), rates(deal -> Option.of(LABELS.sources.get(deal.deal()))));
    }

    @Test
    void win_rates_by_product_where_a_deal_has_several_or_none() {
        assertEquals(ask("win rate by product"), rates(deal -> LABELS.products.get(deal.deal())));
    }

    @Test
    void win_rates_by_month_in_a_zone_with_two_times() {
        List<String> rows = Stream.iterate(YearMonth.of(2025, 11), month -> month.plusMonths(1))
                .limit(7)
                .map(month -> ROWS.deals.stream()
                        .collect(rates(ReportingPeriod.of(month, BUDAPEST)))
                        .after(month))
                .toList();

        assertEquals(ask("win rate by month"), rows);
    }

    @Test
    void won_values_by_owner() {
        List<String> rows = new ArrayList<>();
        ROWS.deals.stream()
                .collect(Grouped.by(deal -> deal.owner().map(MemberId::value), Amounts.won(MARCH, EUROS)))
                .forEach((owner, won) -> rows.add(row(
                        owner,
                        won.count(),
                        minor(won.total()),
                        minor(won.median().orElseThrow()))));

        assertEquals(ask("median of won value by owner"), rows);
    }

    @Test
    void the_mix_of_results_and_the_total_of_values() {
        Mix<String> mix =
                ROWS.deals.stream().collect(Mix.of(deal -> deal.result().name()));
        MoneyTotal total = ROWS.deals.stream().collect(MoneyTotal.of(DealOutcome::value, EUROS));

        assertEquals(
                ask("mix of results"),
                mix.counts().entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList());
        assertEquals(
                ask("total of values"),
                List.of(row(
                        minor(total.total()),
                        total.count(),
                        minor(total.mean().orElseThrow()),
                        total.leftOut().count(Omission.NO_VALUE),
                        total.leftOut().count(Omission.NO_EXCHANGE_RATE))));
    }

    private static MoneyTotal won(List<DealOutcome> deals) {
        return deals.stream()
                .collect(filtering(
                        deal -> deal.result() == DealResult.WON && deal.closed().exists(MARCH::contains),
                        MoneyTotal.of(DealOutcome::value, EUROS)));
    }

    @Test
    void how_many_reached_eleven_million() {
        Proportion reached = ROWS.deals.stream()
                .filter(deal -> deal.owner().isDefined())
                .collect(groupingBy(DealOutcome::owner))
                .values()
                .stream()
                .map(deals -> new Attainment(won(deals), Money.of(CurrencyUnit.EUR, 11_000_000)))
                .collect(Attainment.reached());

        assertEquals(ask("reached"), List.of(row(reached.part(), reached.whole())));
    }

    @Test
    void how_often_what_closes_in_march_covers_what_is_still_to_be_won() {
        Pipeline pipeline = ROWS.entries.stream()
                .filter(entry -> entry.closesIn(MARCH))
                .collect(Pipeline.at(IDES, BUDAPEST, EUROS));
        Coverage coverage = new Coverage(
                pipeline.open().total(),
                Money.of(CurrencyUnit.EUR, 200_000_000),
                won(ROWS.deals).total());
        String[] asked = ask("coverage").get(0).split(" ");

        assertEquals(row(asked[0], asked[1]), row(minor(coverage.open()), minor(coverage.closed())));
        assertEquals(
                Double.parseDouble(asked[2]), coverage.ratio().orElseThrow().doubleValue(), ROUNDING);
    }

    @Test
    void the_forecast_is_cumulative() {
        Map<String, Money> forecast = ROWS.entries.stream()
                .collect(Pipeline.at(IDES, BUDAPEST, EUROS))
                .forecast(List.of("commit", "best-case", "pipeline"));

        assertEquals(
                ask("cumulative forecast"),
                forecast.entrySet().stream()
                        .map(each -> row(each.getKey(), minor(each.getValue())))
                        .toList());
    }

    @Test
    void how_far_forecasts_were_off() {
        ForecastError error = LABELS.forecasts.stream().collect(ForecastError.of(EUROS));
        String[] asked = ask("forecast error").get(0).split(" ");

        assertEquals(
                List.of(asked).subList(0, 5),
                List.of(row(
                                minor(error.forecast()),
                                minor(error.actual()),
                                minor(error.deviation()),
                                error.count(),
                                error.leftOut().count(Omission.NO_EXCHANGE_RATE))
                        .split(" ")));
        assertEquals(Double.parseDouble(asked[5]), error.error().orElseThrow().doubleValue(), ROUNDING);
        assertEquals(Double.parseDouble(asked[6]), error.bias().orElseThrow().doubleValue(), ROUNDING);
    }

    @Test
    void what_a_conversion_cost_by_source() {
        TreeMap<String, MoneyTotal> costs = LABELS.costs.stream()
                .collect(groupingBy(Labels.Cost::source, TreeMap::new, MoneyTotal.of(Labels.Cost::amount, EUROS)));
        Map<String, Proportion> conversions = ROWS.passages.stream().collect(Journey.journeys("lost")).stream()
                .collect(Grouped.by(
                        journey -> Option.of(LABELS.sources.get(new DealId(journey.subject()))),
                        Conversion.ofCohort("lead", "won", MARCH)));

        assertEquals(
                ask("cost per conversion"),
                CostPerConversion.by(costs, conversions, EUROS).entrySet().stream()
                        .map(each -> row(
                                each.getKey(),
                                minor(each.getValue().cost().total()),
                                each.getValue().conversions().part(),
                                each.getValue().conversions().whole(),
                                minor(each.getValue().each().orElseThrow())))
                        .toList());
    }
}
