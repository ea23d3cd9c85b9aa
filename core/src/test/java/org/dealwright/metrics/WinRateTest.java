package org.dealwright.metrics;

import static java.util.stream.Collectors.groupingBy;
import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WinRateTest {
    private static final MemberId ANNA = new MemberId("anna");
    private static final MemberId BELA = new MemberId("bela");

    private static final List<DealOutcome> DEALS = List.of(
            deal("1", DealResult.WON, "2026-03-01", "2026-03-11").ownedBy(ANNA).worth(eur(300)),
            deal("2", DealResult.WON, "2026-02-01", "2026-03-21").ownedBy(BELA),
            deal("3", DealResult.LOST, "2026-02-01", "2026-03-31").ownedBy(ANNA).worth(eur(600)),
            deal("4", DealResult.NO_DECISION, "2026-03-01", "2026-03-02")
                    .ownedBy(ANNA)
                    .worth(eur(100)),
            deal("5", DealResult.LOST, "2026-03-01", "2026-04-01").ownedBy(ANNA).worth(eur(9)),
            deal("6", DealResult.WON, "2026-02-28", "2026-02-28").ownedBy(ANNA).worth(eur(9)),
            deal("7", DealResult.LOST, "2026-03-05", "2026-03-06").ownedBy(BELA).worth(usd(50)),
            DealOutcome.open(new DealId("8"), noon("2026-03-01")).worth(eur(1_000)),
            new DealOutcome(
                    new DealId("9"),
                    Option.some(BELA),
                    DealResult.WON,
                    Option.none(),
                    Option.none(),
                    Option.some(eur(70))));

    private static DealOutcome deal(String id, DealResult result, String opened, String closed) {
        return DealOutcome.closed(new DealId(id), result, noon(opened), noon(closed));
    }

    @Test
    void it_is_what_was_won_of_what_closed_in_the_period() {
        LeftOut unknown = new LeftOut(Map.of(Omission.NO_END, 1L));

        assertEquals(new Proportion(2, 5, unknown), DEALS.stream().collect(WinRate.byCount(NoDecision.IS_LOST, MARCH)));
        assertEquals(
                new Proportion(2, 4, unknown),
                DEALS.stream().collect(WinRate.byCount(NoDecision.IS_LEFT_ASIDE, MARCH)));
    }

    @Test
    void without_a_period_it_is_of_all_that_ever_closed() {
        assertEquals(Proportion.of(4, 8), DEALS.stream().collect(WinRate.byCount(NoDecision.IS_LOST)));
    }

    @Test
    void by_value_what_has_none_is_left_out() {
        ValueShare share = DEALS.stream().collect(WinRate.byValue(NoDecision.IS_LOST, MARCH, EUR));

        assertEquals(
                new ValueShare(
                        eur(300),
                        eur(1_000),
                        new LeftOut(Map.of(Omission.NO_END, 1L, Omission.NO_VALUE, 1L, Omission.NO_EXCHANGE_RATE, 1L))),
                share);
        assertEquals(Optional.of(new BigDecimal("0.3")), share.rate());
        assertEquals(
                "EUR 300.00 of EUR 1000.00 = 30.00 %; 3 left out: 1 no end, 1 no value, 1 no exchange rate",
                share.toString());
        assertEquals(
                eur(900),
                DEALS.stream()
                        .collect(WinRate.byValue(NoDecision.IS_LEFT_ASIDE, MARCH, EUR))
                        .whole());
    }

    @Test
    void of_nothing_closed_there_is_no_rate() {
        assertEquals(Proportion.of(0, 0), Stream.<DealOutcome>empty().collect(WinRate.byCount(NoDecision.IS_LOST)));
        assertEquals(Optional.empty(), new ValueShare(eur(0), eur(0), LeftOut.NONE).rate());
        assertEquals("EUR 0.00 of EUR 0.00", new ValueShare(eur(0), eur(0), LeftOut.NONE).toString());
        assertThrows(IllegalArgumentException.class, () -> new ValueShare(eur(0), usd(1), LeftOut.NONE));
    }

    @Test
    void it_can_be_taken_by_owner() {
        Map<Option<MemberId>, Proportion> byOwner =
                DEALS.stream().collect(groupingBy(DealOutcome::owner, WinRate.byCount(NoDecision.IS_LOST, MARCH)));

        assertEquals(Proportion.of(1, 3), byOwner.get(Option.some(ANNA)));
        assertEquals(1, byOwner.get(Option.some(BELA)).part());
        assertEquals(2, byOwner.get(Option.some(BELA)).whole());
    }

    @Test
    void what_is_open_is_not_closed() {
        assertThrows(IllegalArgumentException.class, () -> deal("1", DealResult.OPEN, "2026-03-01", "2026-03-02"));
    }

    @Test
    void no_deal_is_worth_less_than_nothing() {
        DealOutcome free = deal("1", DealResult.WON, "2026-03-01", "2026-03-02").worth(eur(0));

        assertEquals(Option.some(eur(0)), free.value());
        assertThrows(IllegalArgumentException.class, () -> free.worth(eur(-1)));
    }

    @Test
    void the_cycle_of_the_won_is_in_calendar_days() {
        SalesCycle won = DEALS.stream().collect(SalesCycle.closedIn(MARCH, result -> result == DealResult.WON));

        // the ninth is won, and nobody knows when
        assertEquals(new SalesCycle(List.of(10L, 48L), new LeftOut(Map.of(Omission.NO_END, 1L))), won);
        assertEquals("median 29, mean 29.0000 days of 2; 1 left out: 1 no end", won.toString());
        assertEquals(Optional.of(13.8), won.percentile(10));
        assertEquals(Optional.empty(), new SalesCycle(List.of()).percentile(10));
    }

    @Test
    void a_cycle_needs_its_beginning_and_does_not_run_backwards() {
        DealOutcome bare = new DealOutcome(
                new DealId("a"),
                Option.none(),
                DealResult.LOST,
                Option.none(),
                Option.some(noon("2026-03-05")),
                Option.none());

        assertEquals(
                new SalesCycle(
                        List.of(), new LeftOut(Map.of(Omission.NO_BEGINNING, 1L, Omission.ENDED_BEFORE_IT_BEGAN, 1L))),
                Stream.of(bare, deal("b", DealResult.LOST, "2026-03-09", "2026-03-08"))
                        .collect(SalesCycle.closedIn(MARCH, result -> true)));
    }

    @Test
    void open_deals_are_censored_and_not_ignored() {
        Survival cycle = Stream.of(
                        deal("1", DealResult.WON, "2026-03-01", "2026-03-03"),
                        deal("2", DealResult.LOST, "2026-03-01", "2026-03-05"),
                        // closed after the day the rows are complete to, or not at all
                        deal("3", DealResult.WON, "2026-03-01", "2026-03-20"),
                        DealOutcome.open(new DealId("4"), noon("2026-03-09")),
                        DealOutcome.open(new DealId("5"), noon("2026-03-11")),
                        new DealOutcome(
                                new DealId("6"),
                                Option.none(),
                                DealResult.OPEN,
                                Option.none(),
                                Option.none(),
                                Option.none()))
                .collect(SalesCycle.censored(noon("2026-03-10"), Days.BUDAPEST));

        // of 4 one is known for 1 day only: 3 are at risk on day 2, of whom 1 closes; then 1 of 2
        assertEquals(2.0 / 3, cycle.at(2).orElseThrow(), 1e-12);
        assertEquals(1.0 / 3, cycle.at(4).orElseThrow(), 1e-12);
        assertEquals(4, cycle.subjects());
        assertEquals(9, cycle.last());
        assertEquals(4, cycle.median().orElseThrow());
        assertEquals(new LeftOut(Map.of(Omission.NO_BEGINNING, 1L)), cycle.leftOut());
    }

    @Test
    void velocity_is_what_comes_in_on_a_day() {
        // of two: the value of one is known, and it took 10 and 48 days; 2 × 300 ÷ 29
        Velocity velocity = DEALS.stream().collect(Velocity.of(NoDecision.IS_LOST, MARCH, EUR));

        assertEquals(Optional.of(Money.parse("EUR 20.69")), velocity.perDay());
        assertEquals(58, velocity.cycleDays());
        assertEquals(new LeftOut(Map.of(Omission.NO_VALUE, 1L)), velocity.won().leftOut());
        assertEquals(LeftOut.NONE, velocity.withoutCycle());
    }

    @Test
    void a_win_whose_days_nobody_knows_is_left_out_of_them_alone() {
        DealOutcome bare = new DealOutcome(
                new DealId("a"),
                Option.none(),
                DealResult.WON,
                Option.none(),
                Option.some(noon("2026-03-05")),
                Option.some(eur(60)));

        Velocity velocity = Stream.of(
                        bare,
                        deal("b", DealResult.WON, "2026-03-09", "2026-03-08"),
                        deal("c", DealResult.LOST, "2026-03-09", "2026-03-08"),
                        deal("d", DealResult.WON, "2026-03-01", "2026-03-04"))
                .collect(Velocity.of(NoDecision.IS_LOST, MARCH, EUR));

        assertEquals(List.of(3L, 1L), List.of(velocity.cycleDays(), velocity.cycles()));
        assertEquals(
                new LeftOut(Map.of(Omission.NO_BEGINNING, 1L, Omission.ENDED_BEFORE_IT_BEGAN, 1L)),
                velocity.withoutCycle());
        assertTrue(
                velocity.toString().endsWith("2 left out: 1 no beginning, 1 ended before it began"),
                velocity::toString);
    }

    /** Of the shared table: 50 × .25 × 12,000 ÷ 90 = 1,666.67 a day; here of a hundred. */
    @Test
    void velocity_is_that_of_the_published_table() {
        Velocity velocity = new Velocity(Proportion.of(25, 100), new MoneyTotal(usd(36_000), 3, LeftOut.NONE), 180, 2);

        assertEquals(Optional.of(Money.parse("USD 3333.33")), velocity.perDay());
    }

    @Test
    void without_a_win_or_a_day_there_is_no_velocity() {
        MoneyTotal some = new MoneyTotal(eur(5), 1, LeftOut.NONE);
        MoneyTotal none = new MoneyTotal(eur(0), 0, LeftOut.NONE);

        assertEquals(Optional.empty(), new Velocity(Proportion.of(0, 3), some, 1, 1).perDay());
        assertEquals(Optional.empty(), new Velocity(Proportion.of(1, 3), none, 1, 1).perDay());
        assertEquals(Optional.empty(), new Velocity(Proportion.of(1, 3), some, 0, 1).perDay());
        assertThrows(IllegalArgumentException.class, () -> new Velocity(Proportion.of(1, 3), some, -1, 1));
    }
}
