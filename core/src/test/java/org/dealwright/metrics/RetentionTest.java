package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.day;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.id.CustomerId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static Tenure tenure(String customer, String since, String until) {
        return new Tenure(
                new CustomerId(customer), day(since), until.isEmpty() ? Option.none() : Option.some(day(until)));
    }

    private static RecurringTerm term(String customer, String subscription, Money monthly, String from, String until) {
        return new RecurringTerm(
                new CustomerId(customer),
                subscription,
                monthly,
                day(from),
                until.isEmpty() ? Option.none() : Option.some(day(until)));
    }

    @Test
    void retention_is_of_those_who_were_there_on_the_eve() {
        List<Tenure> tenures = List.of(
                tenure("stays", "2025-01-01", ""),
                tenure("leaves on the last day", "2025-01-01", "2026-03-31"),
                tenure("leaves after it", "2025-01-01", "2026-04-01"),
                tenure("left on the eve", "2025-01-01", "2026-02-28"),
                tenure("left after the eve", "2025-01-01", "2026-03-01"),
                tenure("comes on the first day", "2026-03-01", ""),
                tenure("comes back", "2025-01-01", "2026-03-02"),
                tenure("comes back", "2026-03-20", ""));

        // of five: stays, leaves after it, comes back
        assertEquals(Proportion.of(3, 5), tenures.stream().collect(CustomerRetention.kept(MARCH)));
        assertEquals(Proportion.of(2, 5), tenures.stream().collect(CustomerRetention.churned(MARCH)));
    }

    @Test
    void of_nobody_there_is_no_retention() {
        assertEquals(
                Optional.empty(),
                Stream.of(tenure("a", "2026-03-01", ""))
                        .collect(CustomerRetention.kept(MARCH))
                        .rate());
    }

    /** Of the shared table: 100 k + 12 k expansion − 5 k contraction − 8 k churn is NRR 99 % and GRR 87 %. */
    @Test
    void the_rates_are_those_of_the_published_table() {
        RevenueRetention retention = Stream.of(
                        term("stays", "1", eur(50_000), "2025-01-01", ""),
                        term("grows", "2", eur(20_000), "2025-01-01", "2026-03-10"),
                        term("grows", "2", eur(32_000), "2026-03-10", ""),
                        term("shrinks", "3", eur(22_000), "2025-01-01", "2026-03-20"),
                        term("shrinks", "3", eur(17_000), "2026-03-20", ""),
                        term("leaves", "4", eur(8_000), "2025-01-01", "2026-03-05"),
                        term("comes", "5", eur(3_000), "2026-03-05", ""))
                .collect(RevenueRetention.bySubscription(MARCH, EUR));

        assertEquals(eur(100_000), retention.start());
        assertEquals(eur(12_000), retention.expansion());
        assertEquals(eur(5_000), retention.contraction());
        assertEquals(eur(8_000), retention.churned());
        assertEquals(eur(3_000), retention.added());
        assertEquals(eur(102_000), retention.end());
        assertEquals(Optional.of(new BigDecimal("0.87")), retention.gross());
        assertEquals(Optional.of(new BigDecimal("0.99")), retention.net());
        assertEquals(Proportion.of(3, 4), retention.kept());
        assertEquals(
                "EUR 100000.00 + 3000.00 added + 12000.00 expansion − 5000.00 contraction − 8000.00 churned"
                        + " = 102000.00; GRR 87.00 %, NRR 99.00 %",
                retention.toString());
    }

    @Test
    void by_customer_one_subscriptions_gain_is_set_off_against_anothers_loss() {
        List<RecurringTerm> terms = List.of(
                term("a", "1", eur(100), "2025-01-01", "2026-03-10"), term("a", "2", eur(70), "2026-03-10", ""));

        assertEquals(
                new RevenueRetention(eur(100), eur(0), eur(0), eur(30), eur(0), Proportion.of(1, 1), LeftOut.NONE),
                terms.stream().collect(RevenueRetention.byCustomer(MARCH, EUR)));
        assertEquals(
                new RevenueRetention(eur(100), eur(70), eur(0), eur(0), eur(100), Proportion.of(0, 1), LeftOut.NONE),
                terms.stream().collect(RevenueRetention.bySubscription(MARCH, EUR)));
    }

    @Test
    void who_pays_in_a_currency_without_a_rate_has_not_churned_and_is_left_out_as_a_whole() {
        List<RecurringTerm> terms = List.of(
                term("a", "1", eur(100), "2025-01-01", "2026-03-10"),
                term("a", "1", usd(100), "2026-03-10", ""),
                term("a", "2", eur(7), "2025-01-01", ""),
                term("b", "1", eur(5), "2025-01-01", ""),
                term("b", "2", usd(5), "2026-02-01", "2026-02-28"));

        assertEquals(
                new RevenueRetention(
                        eur(5),
                        eur(0),
                        eur(0),
                        eur(0),
                        eur(0),
                        Proportion.of(1, 1),
                        new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, 3L))),
                terms.stream().collect(RevenueRetention.byCustomer(MARCH, EUR)));
        assertEquals(
                new RevenueRetention(
                        eur(12),
                        eur(0),
                        eur(0),
                        eur(0),
                        eur(0),
                        Proportion.of(2, 2),
                        new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, 2L))),
                terms.stream().collect(RevenueRetention.bySubscription(MARCH, EUR)));
    }

    @Test
    void a_term_that_is_over_before_or_comes_after_changes_nothing() {
        RevenueRetention nothing = Stream.of(
                        term("a", "1", usd(100), "2025-01-01", "2026-02-28"),
                        term("b", "2", usd(100), "2026-04-01", ""),
                        term("c", "3", usd(100), "2026-03-02", "2026-03-31"))
                .collect(RevenueRetention.byCustomer(MARCH, EUR));

        assertEquals(
                new RevenueRetention(eur(0), eur(0), eur(0), eur(0), eur(0), Proportion.of(0, 0), LeftOut.NONE),
                nothing);
        assertEquals(Optional.empty(), nothing.gross());
        assertEquals(Optional.empty(), nothing.net());
    }

    @Test
    void a_bridge_does_not_lose_more_than_there_was() {
        Proportion none = Proportion.of(0, 0);
        assertThrows(
                IllegalArgumentException.class,
                () -> new RevenueRetention(eur(10), eur(0), eur(50), eur(6), eur(5), none, LeftOut.NONE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RevenueRetention(eur(10), eur(0), eur(-1), eur(6), eur(4), none, LeftOut.NONE));
        assertThrows(IllegalArgumentException.class, () -> term("a", "1", eur(-1), "2026-01-01", ""));
        assertThrows(IllegalArgumentException.class, () -> term("a", "1", eur(1), "2026-01-02", "2026-01-01"));
    }

    @Test
    void cohorts_are_by_the_month_of_first_coming_and_end_where_not_all_have_had_the_month() {
        CohortTable table = Stream.of(
                        tenure("a", "2026-01-01", ""),
                        tenure("b", "2026-01-31", "2026-02-15"),
                        tenure("c", "2026-01-10", "2026-02-10"),
                        tenure("c", "2026-03-05", ""),
                        tenure("d", "2026-02-28", ""),
                        tenure("e", "2026-03-10", ""),
                        tenure("f", "2026-04-10", ""))
                .collect(CohortTable.of(day("2026-03-31")));

        // c is away after one month (10 February) and there again after two (10 March)
        assertEquals(
                Map.of(
                        YearMonth.of(2026, 1),
                        List.of(Proportion.of(3, 3), Proportion.of(1, 3), Proportion.of(2, 3)),
                        YearMonth.of(2026, 2),
                        List.of(Proportion.of(1, 1), Proportion.of(1, 1)),
                        YearMonth.of(2026, 3),
                        List.of(Proportion.of(1, 1))),
                table.cohorts());
        assertEquals("2026-01: 3/3, 1/3, 2/3\n2026-02: 1/1, 1/1\n2026-03: 1/1", table.toString());
    }

    @Test
    void who_comes_on_the_last_day_that_is_known_counts_and_who_comes_after_it_does_not() {
        assertEquals(
                Map.of(YearMonth.of(2026, 3), List.of(Proportion.of(1, 1))),
                Stream.of(tenure("a", "2026-03-31", ""), tenure("b", "2026-04-01", ""))
                        .collect(CohortTable.of(day("2026-03-31")))
                        .cohorts());
    }

    @Test
    void who_leaves_on_the_day_that_a_month_is_over_has_not_had_it() {
        assertEquals(
                List.of(Proportion.of(2, 2), Proportion.of(1, 2)),
                Stream.of(tenure("a", "2026-01-05", "2026-02-05"), tenure("b", "2026-01-05", "2026-02-06"))
                        .collect(CohortTable.of(day("2026-02-28")))
                        .cohorts()
                        .get(YearMonth.of(2026, 1)));
    }

    @Test
    void a_cohort_that_is_still_coming_has_no_share_yet() {
        assertEquals(
                Map.of(YearMonth.of(2026, 3), List.of()),
                Stream.of(tenure("a", "2026-03-01", ""))
                        .collect(CohortTable.of(day("2026-03-30")))
                        .cohorts());
    }
}
