package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.day;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.id.CustomerId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RevenueCohortsTest {
    private static RecurringTerm term(String customer, String what, Money monthly, String from, String until) {
        return new RecurringTerm(
                new CustomerId(customer),
                what,
                monthly,
                day(from),
                until.isEmpty() ? Option.none() : Option.some(day(until)));
    }

    private static ValueShare share(int part, int whole, LeftOut leftOut) {
        return new ValueShare(eur(part), eur(whole), leftOut);
    }

    @Test
    void each_cohort_is_followed_from_the_first_day_of_each() {
        RevenueCohorts table = Stream.of(
                        term("grows", "a", eur(10), "2026-01-15", "2026-03-01"),
                        term("grows", "a", eur(25), "2026-03-01", ""),
                        term("adds", "b", eur(20), "2026-01-31", ""),
                        term("adds", "c", eur(1), "2026-02-28", ""),
                        term("leaves", "d", eur(70), "2026-01-02", "2026-02-02"),
                        term("late", "e", eur(5), "2026-02-10", ""))
                .collect(RevenueCohorts.of(day("2026-03-31"), EUR));

        assertEquals(
                new RevenueCohorts(Map.of(
                        YearMonth.of(2026, 1),
                        List.of(
                                share(100, 100, LeftOut.NONE),
                                share(31, 100, LeftOut.NONE),
                                share(46, 100, LeftOut.NONE)),
                        YearMonth.of(2026, 2),
                        List.of(share(5, 5, LeftOut.NONE), share(5, 5, LeftOut.NONE)))),
                table);
        assertEquals("2026-01: EUR 100.00, 31.00, 46.00\n2026-02: EUR 5.00, 5.00", table.toString());
    }

    @Test
    void who_comes_back_is_in_the_cohort_in_which_they_first_came() {
        RevenueCohorts table = Stream.of(
                        term("back", "a", eur(10), "2026-01-01", "2026-02-01"),
                        term("back", "b", eur(30), "2026-03-01", ""))
                .collect(RevenueCohorts.of(day("2026-03-31"), EUR));

        assertEquals("2026-01: EUR 10.00, 0.00, 30.00", table.toString());
    }

    @Test
    void what_has_no_rate_is_left_out_and_a_month_that_is_not_over_is_not_told() {
        RevenueCohorts table = Stream.of(
                        term("one", "a", eur(10), "2026-01-01", ""),
                        term("both", "b", eur(10), "2026-01-01", "2026-02-01"),
                        term("both", "b", usd(10), "2026-02-01", ""),
                        term("young", "c", eur(10), "2026-02-01", ""))
                .collect(RevenueCohorts.of(day("2026-02-27"), EUR));

        assertEquals(
                new RevenueCohorts(Map.of(
                        YearMonth.of(2026, 1),
                        List.of(share(10, 10, new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, 2L)))))),
                table);
    }
}
