package org.dealwright.metrics.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.RevenueRetention;
import org.dealwright.metrics.Tenure;
import org.dealwright.process.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class UnitEconomicsTest {
    /** 100 a month, of which 80 are left; 5 of 100 leave each month. */
    private static final UnitEconomics TYPICAL = new UnitEconomics(eur("100"), Percent.of(80), Proportion.of(5, 100));

    private static final UnitEconomics NOBODY_LEAVES =
            new UnitEconomics(eur("100"), Percent.of(80), Proportion.of(0, 100));

    private static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static MoneyTotal total(String amount) {
        return new MoneyTotal(eur(amount), 1, LeftOut.NONE);
    }

    private static AcquisitionCost cost(String spent, long won) {
        return new AcquisitionCost(total(spent), won);
    }

    @Test
    void lifetime_value_is_margin_times_revenue_by_churn() {
        assertEquals(eur("80"), TYPICAL.contribution());
        assertEquals(Optional.of(new BigDecimal("20")), TYPICAL.months());
        assertEquals(Optional.of(eur("1600")), TYPICAL.lifetimeValue());
        assertEquals("EUR 80.00 a month; LTV EUR 1600.00", TYPICAL.toString());
    }

    @Test
    void where_nobody_leaves_there_is_no_lifetime_value() {
        assertEquals(Optional.empty(), NOBODY_LEAVES.lifetimeValue());
        assertEquals(Optional.empty(), NOBODY_LEAVES.months());
        assertEquals(Optional.empty(), NOBODY_LEAVES.ratio(cost("900", 3)));
        assertEquals(Optional.empty(), NOBODY_LEAVES.valueOfOnePoint());
        assertEquals("EUR 80.00 a month; no LTV", NOBODY_LEAVES.toString());
        assertEquals(
                Optional.empty(), new UnitEconomics(eur("100"), Percent.of(80), Proportion.of(0, 0)).lifetimeValue());
    }

    @Test
    void a_customer_costs_what_was_spent_by_those_won() {
        assertEquals(Optional.of(eur("300")), cost("9000", 30).each());
        assertEquals("EUR 9000.00 for 30: EUR 300.00 each", cost("9000", 30).toString());
        assertEquals(Optional.empty(), cost("9000", 0).each());
        assertEquals("EUR 9000.00 for 0", cost("9000", 0).toString());
        // nobody wrote down what was spent
        assertEquals(Optional.empty(), new AcquisitionCost(new MoneyTotal(eur("0"), 0, LeftOut.NONE), 3).each());
        assertThrows(IllegalArgumentException.class, () -> cost("1", -1));
    }

    private static Tenure tenure(String customer, String since, String until) {
        return new Tenure(
                new CustomerId(customer),
                LocalDate.parse(since),
                until.isEmpty() ? Option.none() : Option.some(LocalDate.parse(until)));
    }

    /** Two came in March for the first time; one came back, one came before, one comes after. */
    @Test
    void customers_won_are_those_who_came_in_the_period_for_the_first_time() {
        List<Tenure> tenures = List.of(
                tenure("first day", "2026-03-01", ""),
                tenure("last day", "2026-03-31", "2026-04-02"),
                tenure("back", "2026-03-10", ""),
                tenure("back", "2025-01-01", "2025-06-01"),
                tenure("eve", "2026-02-28", ""),
                tenure("after", "2026-04-01", ""));
        ReportingPeriod march = ReportingPeriod.of(YearMonth.of(2026, 3), ZoneOffset.UTC);

        assertEquals(
                new AcquisitionCost(total("900"), 2),
                tenures.stream().collect(AcquisitionCost.of(total("900"), march)));
        assertEquals(
                new AcquisitionCost(total("900"), 2),
                tenures.parallelStream().collect(AcquisitionCost.of(total("900"), march)));
    }

    /** Three paid 100 on the eve of March, 40, 40 and 20; one who paid 40 left. */
    @Test
    void a_months_revenue_says_what_an_account_brings_and_how_many_leave() {
        RevenueRetention month = new RevenueRetention(
                eur("100"), eur("7"), eur("0"), eur("0"), eur("40"), Proportion.of(2, 3), LeftOut.NONE);

        UnitEconomics customer = UnitEconomics.of(month, Percent.of(80)).orElseThrow();

        assertEquals(eur("33.33"), customer.arpa());
        assertEquals(Proportion.of(1, 3), customer.churned());
        // 80 % of a third of a hundred, three months long: a third of a cent is not lost thrice
        assertEquals(eur("26.67"), customer.contribution());
        assertEquals(Optional.of(eur("80.00")), customer.lifetimeValue());
        assertEquals(
                Optional.empty(),
                UnitEconomics.of(
                        new RevenueRetention(
                                eur("0"), eur("7"), eur("0"), eur("0"), eur("0"), Proportion.of(0, 0), LeftOut.NONE),
                        Percent.of(80)));
    }

    /** Four yen of three accounts, of which one leaves: 4 ÷ 3 × 3. */
    @Test
    void what_is_left_of_a_unit_is_rounded_once() {
        UnitEconomics three = new UnitEconomics(Money.parse("JPY 4"), 3, Percent.of(100), Proportion.of(1, 3));

        assertEquals(Money.parse("JPY 1"), three.arpa());
        assertEquals(Optional.of(Money.parse("JPY 4")), three.lifetimeValue());
        // 4 ÷ 3 ÷ (1 ÷ 3 − 1 ÷ 100) = 4.12, 0.12 more
        assertEquals(Optional.of(Money.parse("JPY 0")), three.valueOfOnePoint());
        assertEquals(4.0 / 2, three.ratio(cost("2", 1)).orElseThrow().doubleValue(), 1e-12);
        assertEquals(1.5, three.payback(cost("2", 1)).orElseThrow().doubleValue(), 1e-12);
        assertThrows(
                IllegalArgumentException.class,
                () -> new UnitEconomics(eur("1"), 0, Percent.of(100), Proportion.of(1, 3)));
    }

    @Test
    void the_ratio_and_the_payback_are_of_one_customer() {
        assertEquals(4, TYPICAL.ratio(cost("1200", 3)).orElseThrow().doubleValue());
        assertEquals(5, TYPICAL.payback(cost("1200", 3)).orElseThrow().doubleValue());
        // a third of a hundred is not rounded to the cent before
        assertEquals(100.0 / 240, TYPICAL.payback(cost("100", 3)).orElseThrow().doubleValue(), 1e-12);
        assertEquals(48, TYPICAL.ratio(cost("100", 3)).orElseThrow().doubleValue(), 1e-12);
        assertEquals(Optional.empty(), TYPICAL.ratio(cost("0", 3)));
        assertEquals(0, TYPICAL.payback(cost("0", 3)).orElseThrow().signum());
        assertEquals(Optional.empty(), TYPICAL.payback(cost("1200", 0)));
        assertEquals(
                Optional.empty(),
                new UnitEconomics(eur("100"), Percent.ZERO, Proportion.of(1, 2)).payback(cost("1", 1)));
    }

    @Test
    void a_point_of_retention_is_worth_what_a_customer_then_brings_more() {
        // at 4 % instead of 5 % it is 2,000 instead of 1,600
        assertEquals(Optional.of(eur("400")), TYPICAL.valueOfOnePoint());
        assertEquals(
                Optional.empty(),
                new UnitEconomics(eur("100"), Percent.of(80), Proportion.of(1, 100)).valueOfOnePoint());
    }

    @Test
    void keeping_is_held_against_winning() {
        KeepingCost cost = new KeepingCost(total("6000"), 100, cost("9000", 30));

        assertEquals(Optional.of(eur("60")), cost.each());
        assertEquals(Optional.of(new BigDecimal("5")), cost.winningTimes());
        assertEquals("keeping EUR 60.00, winning EUR 300.00: 5.0 times", cost.toString());
    }

    @Test
    void where_one_of_them_has_no_cost_there_is_nothing_to_hold_against() {
        assertEquals(Optional.empty(), new KeepingCost(total("6000"), 0, cost("9000", 30)).winningTimes());
        assertEquals(Optional.empty(), new KeepingCost(total("0"), 5, cost("9000", 30)).winningTimes());
        assertEquals(
                "keeping EUR 60.00, winning unknown", new KeepingCost(total("6000"), 100, cost("9000", 0)).toString());
        assertThrows(IllegalArgumentException.class, () -> new KeepingCost(total("1"), -1, cost("1", 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new KeepingCost(new MoneyTotal(Money.of(CurrencyUnit.USD, 1), 1, LeftOut.NONE), 1, cost("1", 1)));
    }
}
