package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.id.CustomerId;
import org.dealwright.id.ProspectId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static PromoterScore score(Integer... answers) {
        return Stream.of(answers).collect(PromoterScore.of(Integer::intValue));
    }

    private static Ratings ratings(Integer... answers) {
        return Stream.of(answers).collect(Ratings.of(Integer::intValue));
    }

    private static Referral referral(String by, String became, Money won) {
        return new Referral(
                new CustomerId(by), new ProspectId("p"), Option.of(became).map(CustomerId::new), Option.of(won));
    }

    @Test
    void promoters_begin_at_nine_and_detractors_end_at_six() {
        assertEquals(new PromoterScore(2, 2, 2), score(10, 9, 8, 7, 6, 0));
        assertEquals(Optional.of(40.0), new PromoterScore(30, 10, 10).score());
        assertEquals(Optional.of(-100.0), score(3).score());
        assertThrows(IllegalArgumentException.class, () -> score(11));
        assertThrows(IllegalArgumentException.class, () -> score(-1));
        assertThrows(IllegalArgumentException.class, () -> new PromoterScore(0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new PromoterScore(Long.MAX_VALUE, 1, 0));
        assertEquals(Optional.of(100.0), new PromoterScore(1_000_000_000_000_000L, 0, 0).score());
    }

    /** Computed apart from this project, with SciPy's quantile. */
    @Test
    void the_score_lies_within_the_adjusted_wald_interval() {
        ConfidenceInterval interval =
                new PromoterScore(30, 10, 10).interval(0.95).orElseThrow();

        assertEquals(16.70865, interval.lower(), 5e-5);
        assertEquals(60.21443, interval.upper(), 5e-5);
        // one answer says little, and no score is above a hundred
        assertEquals(100, score(10).interval(0.95).orElseThrow().upper());
        assertEquals(-51.01009, score(10).interval(0.95).orElseThrow().lower(), 5e-5);
        assertEquals("NPS +40.0 (95 %: +16.7 to +60.2) of 50", new PromoterScore(30, 10, 10).toString());
    }

    @Test
    void where_nobody_answered_there_is_no_score() {
        assertEquals(Optional.empty(), score().score());
        assertEquals(Optional.empty(), score().interval(0.95));
        assertEquals("nobody answered", score().toString());
        assertEquals(Optional.empty(), ratings().mean());
        assertEquals(Optional.empty(), ratings().interval(0.95));
        assertEquals("nobody answered", ratings().toString());
        assertThrows(IllegalArgumentException.class, () -> score().interval(1));
        assertThrows(IllegalArgumentException.class, () -> ratings().interval(1));
    }

    /** The interval of the mean: R's t.test. */
    @Test
    void the_satisfied_are_those_of_four_and_five() {
        Ratings ratings = ratings(1, 3, 3, 4, 4, 4, 5, 5, 5, 5);

        assertEquals(List.of(1L, 0L, 2L, 3L, 4L), ratings.counts());
        assertEquals(Proportion.of(7, 10), ratings.satisfied());
        assertEquals(Optional.of(3.9), ratings.mean());
        assertEquals(2.979562, ratings.interval(0.95).orElseThrow().lower(), 5e-6);
        assertEquals(4.820438, ratings.interval(0.95).orElseThrow().upper(), 5e-6);
        assertEquals("mean 3.90 of 10, satisfied 7/10 = 70.000 % (95 %: 39.678–89.221 %)", ratings.toString());
    }

    @Test
    void one_answer_says_nothing_of_the_mean_and_no_answer_is_beyond_five() {
        assertEquals(Optional.empty(), ratings(4).interval(0.95));
        assertEquals(5, ratings(5, 4).interval(0.95).orElseThrow().upper());
        assertEquals(1, ratings(1, 2).interval(0.95).orElseThrow().lower());
        assertThrows(IllegalArgumentException.class, () -> ratings(0));
        assertThrows(IllegalArgumentException.class, () -> ratings(6));
        assertThrows(IllegalArgumentException.class, () -> new Ratings(List.of(1L)));
        assertThrows(IllegalArgumentException.class, () -> new Ratings(List.of(1L, 1L, 1L, 1L, -1L)));
    }

    @Test
    void answers_that_are_all_the_same_give_no_interval_of_the_mean() {
        assertEquals(Optional.of(5.0), ratings(5, 5, 5).mean());
        assertEquals(Optional.empty(), ratings(5, 5, 5).interval(0.95));
    }

    /** a and b referred each other; b also c, who referred d. */
    @Test
    void of_a_circle_only_its_members_begin() {
        List<Referral> circle = List.of(
                referral("c", "d", eur(8)),
                referral("a", "b", eur(1)),
                referral("b", "a", eur(2)),
                referral("b", "c", eur(4)));

        assertEquals(
                Map.of(1, 3L, 2, 1L),
                converted(circle.stream().collect(Referrals.of(EUR)).generations()));
        // who is referred by themselves is a circle of one
        assertEquals(
                Map.of(1, 2L, 2, 1L),
                converted(Stream.of(referral("x", "x", null), referral("x", "y", null), referral("y", "z", null))
                        .collect(Referrals.of(EUR))
                        .generations()));
        // a circle into which a referral leads begins with nobody: b is of the second, a of the third
        assertEquals(
                Map.of(1, 1L, 2, 2L, 3, 2L),
                converted(Stream.concat(Stream.of(referral("e", "b", null)), circle.stream())
                        .collect(Referrals.of(EUR))
                        .generations()));
    }

    private static Map<Integer, Long> converted(Map<Integer, Referrals.Generation> generations) {
        return generations.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().converted().part()));
    }

    @Test
    void referrals_are_followed_over_generations() {
        Referrals referrals = Stream.of(
                        referral("c", "d", eur(30)), // third
                        referral("a", "b", eur(100)), // first
                        referral("a", null, null),
                        referral("b", "c", null), // second, worth nobody knows what
                        referral("b", null, null),
                        referral("b", "e", usd(5)))
                .collect(Referrals.of(EUR));

        assertEquals(
                Map.of(
                        1,
                        new Referrals.Generation(Proportion.of(1, 2), new MoneyTotal(eur(100), 1, LeftOut.NONE)),
                        2,
                        new Referrals.Generation(
                                Proportion.of(2, 3),
                                new MoneyTotal(
                                        eur(0),
                                        0,
                                        new LeftOut(Map.of(Omission.NO_VALUE, 1L, Omission.NO_EXCHANGE_RATE, 1L)))),
                        3,
                        new Referrals.Generation(Proportion.of(1, 1), new MoneyTotal(eur(30), 1, LeftOut.NONE))),
                referrals.generations());
        assertEquals(
                "3: 1/1 = 100.000 % (95 %: 20.655–100.000 %), EUR 30.00 of 1",
                referrals.toString().lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void a_circle_ends_and_loses_nobody() {
        Referrals circle = Stream.of(referral("a", "b", null), referral("b", "a", null), referral("b", "b", null))
                .collect(Referrals.of(EUR));

        assertEquals(
                Map.of(1, 3L), Map.of(1, circle.generations().get(1).converted().whole()));
        assertEquals(1, circle.generations().size());
    }

    private static CustomerValue value(String customer, long bought, Long possible) {
        return new CustomerValue(
                new CustomerId(customer), eur(bought), Option.of(possible).map(Days::eur));
    }

    @Test
    void the_best_customers_come_first_and_what_is_left_on_the_table_is_said() {
        BestCustomers best = Stream.of(
                        value("b", 100, 150L),
                        value("a", 100, null),
                        value("c", 500, 300L),
                        value("b", 200, 230L),
                        new CustomerValue(new CustomerId("d"), usd(9), Option.none()))
                .collect(BestCustomers.of(EUR));

        assertEquals(
                List.of(
                        new BestCustomers.Ranked(new CustomerId("c"), eur(500), Option.some(eur(0))),
                        new BestCustomers.Ranked(new CustomerId("b"), eur(300), Option.some(eur(80))),
                        new BestCustomers.Ranked(new CustomerId("a"), eur(100), Option.none())),
                best.customers());
        assertEquals(
                new ValueShare(eur(800), eur(900), new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, 1L))),
                best.shareOfBest(2));
        assertEquals(eur(0), best.shareOfBest(0).part());
        assertEquals(new MoneyTotal(eur(80), 2, new LeftOut(Map.of(Omission.NO_VALUE, 1L))), best.leftOnTheTable());
        assertEquals(
                "EUR 900.00 of 3 customers; left on the table EUR 80.00 of 2; 1 left out: 1 no value", best.toString());
        assertThrows(IllegalArgumentException.class, () -> best.shareOfBest(-1));
    }

    @Test
    void what_is_given_back_is_of_its_customer_and_no_share_is_above_all() {
        BestCustomers best = Stream.of(
                        value("a", 300, null), value("b", 120, null), value("b", -20, null), value("c", -300, null))
                .collect(BestCustomers.of(EUR));

        assertEquals(eur(100), best.total().total());
        assertEquals(
                new ValueShare(eur(300), eur(400), new LeftOut(Map.of(Omission.NEGATIVE_VALUE, 1L))),
                best.shareOfBest(1));
        assertEquals(best.shareOfBest(2), best.shareOfBest(3));
    }

    @Test
    void those_who_bought_the_same_are_in_the_order_of_their_identifiers() {
        assertEquals(
                "[a, b]",
                Stream.of(value("b", 1, null), value("a", 1, null)).collect(BestCustomers.of(EUR)).customers().stream()
                        .map(each -> each.customer().value())
                        .toList()
                        .toString());
    }
}
