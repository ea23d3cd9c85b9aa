package org.dealwright.examples.oracle;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static org.dealwright.examples.oracle.Asked.BUDAPEST;
import static org.dealwright.examples.oracle.Asked.EUROS;
import static org.dealwright.examples.oracle.Asked.MARCH;
import static org.dealwright.examples.oracle.Asked.ROUNDING;
import static org.dealwright.examples.oracle.Asked.assertInterval;
import static org.dealwright.examples.oracle.Asked.assertSurvival;
import static org.dealwright.examples.oracle.Asked.minor;
import static org.dealwright.examples.oracle.Warehouse.ROWS;
import static org.dealwright.examples.oracle.Warehouse.ask;
import static org.dealwright.examples.oracle.Warehouse.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dealwright.metrics.Amounts;
import org.dealwright.metrics.Attainment;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.Difference;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.ValueShare;
import org.dealwright.metrics.Velocity;
import org.dealwright.metrics.WinRate;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What became of a hundred thousand deals, against SQL written by hand. */
class DealOracleTest {
    private static Proportion winRateOf(String owner) {
        return ROWS.deals.stream()
                .filter(row -> row.owner().contains(new MemberId(owner)))
                .collect(WinRate.byCount(NoDecision.IS_LOST, MARCH));
    }

    private static String row(Proportion share) {
        return Asked.row(share.part(), share.whole(), share.leftOut().count(Omission.NO_END));
    }

    @Test
    void the_win_rate_by_count() {
        Proportion rate = ROWS.deals.stream().collect(WinRate.byCount(NoDecision.IS_LOST, MARCH));

        assertEquals(ask("win rate"), List.of(row(rate)));
        assertInterval(numbers("win rate interval"), 0, rate.interval(0.95).orElseThrow());
        assertEquals(
                ask("win rate without no decision"),
                List.of(row(ROWS.deals.stream().collect(WinRate.byCount(NoDecision.IS_LEFT_ASIDE, MARCH)))));
    }

    @Test
    void the_win_rate_of_each_owner_and_the_difference_of_two() {
        TreeMap<String, Proportion> rates = ROWS.deals.stream()
                .collect(groupingBy(
                        deal -> deal.owner().map(MemberId::value).getOrElse("nobody"),
                        TreeMap::new,
                        WinRate.byCount(NoDecision.IS_LOST, MARCH)));
        List<String> rows = new ArrayList<>();
        rates.forEach((owner, rate) -> rows.add(Asked.row(owner, rate.part(), rate.whole())));
        assertEquals(ask("win rate by owner"), rows);

        Difference difference = winRateOf("anna").minus(winRateOf("bela"), 0.95).orElseThrow();
        double[] asked = numbers("difference of two owners");
        assertEquals(asked[0], difference.difference(), ROUNDING);
        assertInterval(asked, 1, difference.interval());
    }

    @Test
    void the_win_rate_by_value() {
        ValueShare share = ROWS.deals.stream().collect(WinRate.byValue(NoDecision.IS_LOST, MARCH, EUROS));

        assertEquals(
                ask("win rate by value"),
                List.of(Asked.row(
                        minor(share.part()),
                        minor(share.whole()),
                        share.leftOut().count(Omission.NO_VALUE),
                        share.leftOut().count(Omission.NO_EXCHANGE_RATE))));
    }

    @Test
    void the_median_of_what_was_won() {
        Amounts won = ROWS.deals.stream().collect(Amounts.won(MARCH, EUROS));

        assertEquals(
                ask("median of won value"),
                List.of(Asked.row(
                        won.count(), minor(won.total()), minor(won.median().orElseThrow()))));
    }

    @Test
    void the_sales_cycle_of_the_won() {
        SalesCycle cycle = ROWS.deals.stream().collect(SalesCycle.closedIn(MARCH, result -> result == DealResult.WON));
        double[] asked = numbers("sales cycle");

        assertEquals(asked[0], cycle.count());
        assertEquals(asked[1] / asked[0], cycle.mean().orElseThrow(), ROUNDING);
        assertEquals(asked[2] / 2, cycle.median().orElseThrow());
        assertEquals(asked[3] / 10, cycle.percentile(90).orElseThrow(), 1e-9);
        assertEquals(
                ask("what is not in the sales cycle"),
                List.of(Asked.row(
                        cycle.leftOut().count(Omission.NO_END),
                        cycle.leftOut().count(Omission.NO_BEGINNING),
                        cycle.leftOut().count(Omission.ENDED_BEFORE_IT_BEGAN))));
    }

    @Test
    void the_sales_cycle_with_the_open_ones() {
        assertSurvival(
                "sales cycle with the open ones",
                ROWS.deals.stream().collect(SalesCycle.censored(Instant.parse("2026-05-31T22:00:00Z"), BUDAPEST)));
    }

    @Test
    void velocity() {
        Velocity velocity = ROWS.deals.stream().collect(Velocity.of(NoDecision.IS_LOST, MARCH, EUROS));

        assertEquals(
                ask("velocity"),
                List.of(Asked.row(
                        velocity.winRate().part(),
                        velocity.winRate().whole(),
                        minor(velocity.won().total()),
                        velocity.won().count(),
                        velocity.cycleDays(),
                        velocity.cycles(),
                        minor(velocity.perDay().orElseThrow()))));
    }

    @Test
    void attainment_of_nine_million_each() {
        Money quota = Money.of(CurrencyUnit.EUR, 9_000_000);
        TreeMap<String, MoneyTotal> won = ROWS.deals.stream()
                .filter(deal -> deal.owner().isDefined())
                .collect(groupingBy(
                        deal -> deal.owner().get().value(),
                        TreeMap::new,
                        filtering(
                                deal -> deal.result() == DealResult.WON
                                        && deal.closed().exists(MARCH::contains),
                                MoneyTotal.of(DealOutcome::value, EUROS))));
        List<String> asked = ask("attainment");
        List<String> rows = new ArrayList<>();
        won.forEach((owner, total) -> {
            Attainment attainment = new Attainment(total, quota);
            double rate = Double.parseDouble(asked.get(rows.size()).split(" ")[3]);
            assertEquals(rate, attainment.rate().orElseThrow().doubleValue(), ROUNDING);
            rows.add(Asked.row(owner, minor(total.total()), attainment.isReached(), rate));
        });

        assertEquals(asked, rows);
    }
}
