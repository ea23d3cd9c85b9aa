package org.dealwright.incentive;

import static org.dealwright.incentive.IncentiveFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealwright.process.Rejection;
import org.dealwright.process.Violation;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is refused, and by which field. */
class BadInputTest {
    private static final BigDecimal ABSURD = new BigDecimal("1e999999999");
    private static final Commission FLAT = Commission.of("flat", Tier.of(0, "10"));
    private static final Money HUGE = Money.of(CurrencyUnit.EUR, new BigDecimal("100000000000000.01"));

    private static List<String> faultsOf(Component... components) {
        return faults(IncentivePlan.builder("plan", CurrencyUnit.EUR)
                .with(components)
                .checked()
                .getLeft());
    }

    private static List<String> faultsOf(Results.Builder results) {
        return faults(results.checked().getLeft());
    }

    @Test
    void numbers_that_would_fill_the_memory_are_refused_at_once() {
        assertEquals("too-many-digits", Rate.checked("rate", ABSURD).getError().code());
        assertEquals(
                "too-many-digits", Factor.checked("times", ABSURD).getError().code());
        assertEquals(
                "too-many-digits", Attainment.checked("from", ABSURD).getError().code());
        assertThrows(IllegalArgumentException.class, () -> Rate.of("1e999999999"));
        assertThrows(IllegalArgumentException.class, () -> Factor.of("1e-999999999"));
        assertThrows(IllegalArgumentException.class, () -> new Attainment(ABSURD));
        assertThrows(IllegalArgumentException.class, () -> Rate.of("1".repeat(65)));
    }

    @Test
    void numbers_out_of_range_or_too_fine_are_refused_by_their_field() {
        assertEquals(
                Violation.showing("rate", "out-of-range", "-1", 0, "1000"),
                Rate.checked("rate", BigDecimal.valueOf(-1)).getError());
        assertEquals(
                "out-of-range",
                Factor.checked("times", new BigDecimal("10.1")).getError().code());
        assertEquals(
                Violation.showing("from", "too-fine", "0.00001", 4),
                Attainment.checked("from", new BigDecimal("0.00001")).getError());
    }

    @Test
    void equal_numbers_are_equal_however_they_were_written() {
        assertEquals(Rate.of("7.5"), Rate.of("7.50"));
        assertEquals(Factor.of("1.5"), Factor.of("1.500"));
        assertEquals(Attainment.of(100), new Attainment(new BigDecimal("1e2")));
    }

    @Test
    void a_plan_says_everything_that_is_wrong_with_it() {
        assertEquals(
                List.of(
                        "components[0].tiers[1].from not-above",
                        "components[0].tiers[1].rate out-of-range",
                        "components[0].accelerators[0].factor out-of-range",
                        "components[0].decelerator.below out-of-range",
                        "components[0].decelerator.factor out-of-range",
                        "components[1].code twice",
                        "components[1].amount another-currency",
                        "components[2].amount not-positive",
                        "components[2].until not-above",
                        "components[2].most out-of-range",
                        "components[3].most negative",
                        "components[3].of not-known",
                        "components[4].monthly not-positive",
                        "components[5].reasons none",
                        "components[5].within not-positive",
                        "components[6].pool out-of-range",
                        "components[7].goal out-of-range"),
                faultsOf(
                        Commission.of("flat", Tier.of(50, "1"), Tier.of(50, "100.5"))
                                .acceleratedAbove(Attainment.of(60), Factor.of("0.9"))
                                .deceleratedBelow(Attainment.of(61), Factor.of("1.1")),
                        GoalBonus.of("flat", Attainment.QUOTA, Money.of(CurrencyUnit.USD, 1)),
                        Spiff.of("spiff", NEW, eur("0"), day("2026-02-01"), day("2026-02-01"))
                                .atMost(0),
                        Cap.of("cap", eur("-1")).on("draw"),
                        Draw.given("draw", eur("0")),
                        new Clawback("clawback", io.vavr.control.Option.none(), Period.ZERO, Set.of()),
                        TeamBonus.of("team", Attainment.QUOTA, HUGE),
                        Reward.of("reward", MotivatorKind.GROWTH, Attainment.of(10_001))));
    }

    @Test
    void every_share_and_rate_of_a_plan_has_its_limits() {
        Attainment beyond = Attainment.of(10_001);
        assertEquals(
                List.of(
                        "components[0].goal out-of-range",
                        "components[1].goal out-of-range",
                        "components[2].rate out-of-range",
                        "components[2].from out-of-range",
                        "components[3].tiers[0].from out-of-range",
                        "components[3].accelerators[1].above not-above",
                        "components[3].accelerators[0].factor out-of-range"),
                faultsOf(
                        GoalBonus.of("goal", beyond, eur("1")),
                        TeamBonus.of("team", beyond, eur("1")),
                        Kicker.of("kicker", NEW, Rate.of("100.1")).from(beyond),
                        new Commission(
                                "c",
                                io.vavr.control.Option.none(),
                                io.vavr.control.Option.none(),
                                Counting.ALL,
                                TierKind.MARGINAL,
                                List.of(new Tier(beyond, Rate.of(1))),
                                List.of(
                                        new Accelerator(Attainment.of(110), Factor.of("0.9")),
                                        new Accelerator(Attainment.of(110), Factor.of("2"))),
                                io.vavr.control.Option.none())));
    }

    @Test
    void what_is_just_within_its_limits_is_taken() {
        plan(
                Commission.of("c", Tier.of(0, "100"), new Tier(Attainment.of(10_000), Rate.of("0.12345678"))),
                GoalBonus.of("goal", Attainment.of(10_000), eur("1")),
                Cap.of("cap", eur("0")),
                Spiff.of("spiff", NEW, eur("0.01"), day("2026-01-01"), day("2026-01-02"))
                        .atMost(1_000_000),
                Clawback.within("clawback", Period.of(0, 120, 3_650)));
    }

    @Test
    void there_are_a_hundred_tiers_at_most() {
        Tier[] many =
                IntStream.rangeClosed(0, 100).mapToObj(i -> Tier.of(i, "1")).toArray(Tier[]::new);

        Violation found = IncentivePlan.builder("plan", CurrencyUnit.EUR)
                .with(Commission.of("c", many))
                .checked()
                .getLeft()
                .get(0);

        assertEquals(Violation.showing("components[0].tiers", "too-many", "101", 100), found);
    }

    @Test
    void quotas_are_more_than_nothing_and_come_to_no_more_than_can_be_added_up() {
        Money most = Money.of(CurrencyUnit.EUR, new BigDecimal("100000000000000.00"));

        assertEquals(
                List.of("participants[0].quotas.new not-positive", "participants[0].quotas.old not-positive"),
                faultsOf(quarter()
                        .participants(Participant.of(ANN, eur("1"))
                                .quota(new SaleTag("old"), eur("0"))
                                .quota(NEW, eur("-1")))));
        assertEquals(
                List.of("participants out-of-range"),
                faultsOf(quarter().participants(Participant.of(ANN, most), Participant.of(BOB, eur("0.01")))));
        // what is no quota is not added up
        assertEquals(
                List.of("participants[0].quota out-of-range"),
                faultsOf(quarter().participants(Participant.of(ANN, HUGE), Participant.of(BOB, eur("1")))));
    }

    @Test
    void what_was_paid_is_paid_once_for_each_credit_and_leaves_the_least_that_anybody_says() {
        PaidCredit ann = new PaidCredit(deal("p1"), day("2025-12-01"), eur("10"), eur("2"), ANN, eur("1"), eur("0"));
        PaidCredit bob = new PaidCredit(deal("p1"), day("2025-12-01"), eur("10"), eur("6"), BOB, eur("1"), eur("0"));
        Reversal five = new Reversal(deal("p1"), eur("5"), day("2026-01-31"), ReversalReason.REFUNDED);

        assertEquals(
                List.of("paid[1].deal twice", "paid[2].deal twice"),
                faultsOf(quarter()
                        .participants(Participant.of(ANN))
                        .sales(sale("d1", "1", "2026-02-01", ANN))
                        .paid(List.of(
                                ann,
                                ann,
                                new PaidCredit(
                                        deal("d1"), day("2025-12-01"), eur("1"), eur("0"), ANN, eur("1"), eur("0"))))));
        for (List<PaidCredit> paid : List.of(List.of(ann, bob), List.of(bob, ann))) {
            assertEquals(
                    List.of("EUR 4.00", "p1"),
                    quarter()
                            .participants(Participant.of(ANN), Participant.of(BOB))
                            .paid(paid)
                            .reversals(five)
                            .checked()
                            .getLeft()
                            .get(0)
                            .arguments());
        }
    }

    @Test
    void results_that_are_built_all_the_same_throw_and_name_the_first_field() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> quarter().participants(Participant.of(ANN, eur("0"))).build());

        assertTrue(thrown.getMessage().startsWith("participants[0].quota is not-positive"), thrown.getMessage());
    }

    @Test
    void a_plan_without_parts_or_months_is_none() {
        assertEquals(List.of("components none"), faultsOf());
        assertEquals(
                List.of("months out-of-range"),
                faults(IncentivePlan.builder("plan", CurrencyUnit.EUR)
                        .months(13)
                        .with(FLAT)
                        .checked()
                        .getLeft()));
        assertEquals(List.of("components[0].tiers none"), faultsOf(Commission.of("empty")));
    }

    @Test
    void a_rate_is_no_finer_than_what_a_factor_leaves_of_it() {
        assertEquals(
                List.of("components[0].tiers[0].rate too-fine"),
                faultsOf(Commission.of("flat", Tier.of(0, "0.123456789"))));
    }

    @Test
    void clawback_reaches_back_ten_years_at_most() {
        assertEquals(
                List.of("components[0].within.days out-of-range", "components[0].within.months out-of-range"),
                faultsOf(Clawback.within("clawback", Period.of(999_999_999, 0, 3_651))));
        assertEquals(
                List.of("components[0].within.days out-of-range"),
                faultsOf(Clawback.within("clawback", Period.ofDays(-1))));
    }

    @Test
    void a_plan_that_is_built_all_the_same_throws_and_names_the_first_field() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> plan(GoalBonus.of("goal", Attainment.QUOTA, eur("0"))));

        assertTrue(thrown.getMessage().startsWith("components[0].amount is not-positive"), thrown.getMessage());
    }

    @Test
    void credits_that_do_not_add_up_are_refused() {
        Results.Builder results = quarter()
                .participants(Participant.of(ANN), Participant.of(BOB))
                .sales(
                        sale("d1", "1", "2026-02-01", ANN).shared(split(ANN, "60"), split(BOB, "39.99")),
                        sale("d2", "1", "2026-02-01", ANN).shared(split(ANN, "50"), split(ANN, "50")),
                        sale("d3", "1", "2026-02-01", ANN).shared(),
                        sale("d4", "1", "2026-02-01", CAT).overlaid(split(BOB, "100"), split(ANN, "100")));

        assertEquals(
                List.of(
                        "sales[0].revenue not-hundred",
                        "sales[1].revenue[1].member twice",
                        "sales[2].revenue none",
                        "sales[3].revenue[0].member not-a-participant"),
                faultsOf(results));
    }

    @Test
    void results_say_everything_that_is_wrong_with_them() {
        Results.Builder results = quarter()
                .participants(Participant.of(ANN, eur("0")), Participant.of(ANN, eur("1")))
                .sales(
                        sale("d1", "1", "2025-12-31", ANN),
                        sale("d1", "-1", "2026-04-01", ANN),
                        CreditedSale.of(deal("d2"), Money.of(CurrencyUnit.USD, 1), day("2026-01-01"), ANN))
                .paid(List.of(
                        new PaidCredit(deal("p1"), day("2026-01-01"), eur("0"), eur("0"), ANN, eur("1"), eur("2"))))
                .carried(List.of(new Carried(ANN, eur("-1"), eur("0")), new Carried(ANN, eur("0"), eur("-1"))));

        assertEquals(
                List.of(
                        "participants[0].quota not-positive",
                        "participants[1].member twice",
                        "sales[0].on out-of-range",
                        "sales[1].deal twice",
                        "sales[1].amount negative",
                        "sales[1].on out-of-range",
                        "sales[2].amount another-currency",
                        "paid[0].on out-of-range",
                        "paid[0].sold not-positive",
                        "paid[0].reclaimed out-of-range",
                        "carried[0].draw negative",
                        "carried[1].member twice",
                        "carried[1].clawback negative"),
                faultsOf(results));
    }

    @Test
    void what_was_reversed_in_earlier_periods_counts_and_the_sale_is_named() {
        List<PaidCredit> paid = List.of(
                new PaidCredit(deal("p1"), day("2025-12-01"), eur("10"), eur("7"), ANN, eur("1"), eur("0")),
                new PaidCredit(deal("p2"), day("2025-12-01"), eur("10"), eur("11"), ANN, eur("1"), eur("0")),
                new PaidCredit(deal("p3"), day("2025-12-01"), eur("10"), eur("-1"), ANN, eur("1"), eur("0")));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN))
                .paid(paid)
                .reversals(
                        new Reversal(deal("p1"), eur("2"), day("2026-01-31"), ReversalReason.REFUNDED),
                        new Reversal(deal("p1"), eur("2"), day("2026-02-01"), ReversalReason.REFUNDED));

        List<Violation> found = results.checked().getLeft();

        assertEquals(
                List.of("paid[1].reversed out-of-range", "paid[2].reversed negative", "reversals[1].amount above-sale"),
                faultsOf(results));
        assertEquals(List.of("EUR 1.00", "p1"), found.get(2).arguments());
        assertEquals(
                "\"reversals[1].amount\" may come to no more than is left of the sale \"p1\", EUR 1.00. It was \"EUR 2.00\".",
                new Rejection.Invalid(List.of(found.get(2))).explain(Locale.ENGLISH));
    }

    @Test
    void a_rate_that_is_no_number_is_named_and_shown() {
        assertEquals(
                "rate must be a number such as 7.5, was \"abc\"",
                assertThrows(IllegalArgumentException.class, () -> Tier.of(0, "abc"))
                        .getMessage());
        assertEquals(
                "percent must be a number such as 7.5, was \"7,5\"",
                assertThrows(IllegalArgumentException.class, () -> Rate.of("7,5"))
                        .getMessage());
        assertEquals(
                "times must be a number such as 7.5, was \"\"",
                assertThrows(IllegalArgumentException.class, () -> Factor.of(""))
                        .getMessage());
    }

    @Test
    void reversals_are_of_what_was_sold_and_of_no_more() {
        Results.Builder results = quarter()
                .participants(Participant.of(ANN))
                .sales(sale("d1", "100", "2026-02-01", ANN))
                .paid(List.of(
                        new PaidCredit(deal("p1"), day("2025-12-01"), eur("10"), eur("0"), ANN, eur("1"), eur("0"))))
                .reversals(
                        new Reversal(deal("d1"), eur("60"), day("2026-02-01"), ReversalReason.REFUNDED),
                        new Reversal(deal("d1"), eur("41"), day("2026-02-02"), ReversalReason.REFUNDED),
                        new Reversal(deal("d1"), eur("1"), day("2026-01-31"), ReversalReason.REFUNDED),
                        new Reversal(deal("p1"), eur("11"), day("2026-01-31"), ReversalReason.REFUNDED),
                        new Reversal(deal("none"), eur("1"), day("2026-01-31"), ReversalReason.REFUNDED),
                        new Reversal(deal("d1"), eur("0"), day("2026-04-01"), ReversalReason.REFUNDED));

        assertEquals(
                List.of(
                        "reversals[1].amount above-sale",
                        "reversals[2].on not-above",
                        "reversals[3].amount above-sale",
                        "reversals[4].deal not-sold",
                        "reversals[5].on out-of-range",
                        "reversals[5].amount not-positive"),
                faultsOf(results));
    }

    @Test
    void a_year_beyond_the_calendar_is_refused_before_any_day_is_told() {
        assertEquals(
                List.of("first out-of-range", "months out-of-range"),
                faultsOf(Results.builder(CurrencyUnit.EUR, YearMonth.of(999_999_999, 12), 0)));
    }

    @Test
    void all_sales_together_come_to_no_more_than_can_be_added_up() {
        Money most = Money.of(CurrencyUnit.EUR, new BigDecimal("100000000000000.00"));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN))
                .sales(
                        CreditedSale.of(deal("d1"), most, day("2026-02-01"), ANN),
                        sale("d2", "0.01", "2026-02-01", ANN));

        assertEquals(List.of("sales out-of-range"), faultsOf(results));
    }

    @Test
    void the_greatest_there_may_be_is_paid_to_the_cent() {
        Money most = Money.of(CurrencyUnit.EUR, new BigDecimal("100000000000000.00"));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN, eur("0.01")), Participant.of(BOB))
                .sales(CreditedSale.of(deal("d1"), most, day("2026-02-01"), ANN)
                        .overlaid(split(ANN, "100"), split(BOB, "100")));
        Commission steep =
                Commission.of("steep", Tier.of(0, "100")).acceleratedAbove(Attainment.NOTHING, Factor.of("10"));
        IncentivePlan plan = plan(steep.counting(Counting.REVENUE));

        // a thousand per cent of 10¹⁴
        assertEquals(eur("1000000000000000.00"), statement(plan, results, ANN).earned());
    }

    @Test
    void a_thousand_of_the_greatest_spiffs_are_added_up() {
        Money most = Money.of(CurrencyUnit.EUR, new BigDecimal("100000000000000.00"));
        Results.Builder results = quarter().participants(Participant.of(ANN));
        for (int i = 0; i < 1_000; i++) {
            results.sales(sale("d" + i, "1", "2026-02-01", ANN).tagged(NEW));
        }
        IncentivePlan plan = plan(Spiff.of("spiff", NEW, most, day("2026-01-01"), day("2026-04-01")));

        assertEquals(eur("100000000000000000.00"), statement(plan, results, ANN).earned());
    }

    @Test
    void a_fault_is_told_in_both_languages() {
        Rejection refusal = new Rejection.Invalid(IncentivePlan.builder("plan", CurrencyUnit.EUR)
                .with(GoalBonus.of("goal", Attainment.QUOTA, eur("0")))
                .checked()
                .getLeft());

        assertEquals(
                "\"components[0].amount\" must be more than nothing. It was \"EUR 0.00\".",
                refusal.explain(Locale.ENGLISH));
        assertTrue(refusal.explain(Locale.forLanguageTag("hu")).contains("összetevők[0].amount"));
    }
}
