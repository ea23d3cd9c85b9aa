package org.dealwright.incentive;

import static org.dealwright.incentive.IncentiveFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What is taken back, what is drawn, and what is carried from one period into the next, by hand. */
class ClawbackTest {
    private static final Commission FLAT = Commission.of("flat", Tier.of(0, "10"));
    private static final Clawback CLAWBACK = Clawback.within("clawback", Period.ofDays(90));

    private static PaidCredit paid(String deal, String on, String sold, String paid) {
        return new PaidCredit(deal(deal), day(on), eur(sold), eur("0"), ANN, eur(paid), eur("0"));
    }

    private static Reversal reversed(String deal, String amount, String on) {
        return new Reversal(deal(deal), eur(amount), day(on), ReversalReason.CANCELLED);
    }

    private static Results.Builder ann(String sold) {
        return quarter().participants(Participant.of(ANN)).sales(sale("now", sold, "2026-02-01", ANN));
    }

    @Test
    void what_was_paid_is_claimed_back_in_proportion_to_what_is_reversed() {
        // a quarter of 333.33 is 83.3325
        Results.Builder results = ann("1000")
                .paid(List.of(paid("old", "2025-12-01", "3333.33", "333.33")))
                .reversals(reversed("old", "833.33", "2026-01-15"));
        Statement statement = statement(plan(FLAT, CLAWBACK), results, ANN);

        assertEquals(eur("-83.33"), statement.claims().get(0).amount());
        assertEquals(eur("100"), statement.earned());
        assertEquals(eur("83.33"), statement.recovered());
        assertEquals(eur("16.67"), statement.paid());
        assertEquals(eur("0"), statement.carried().clawback());
        assertEquals(
                "EUR 833.33 of EUR 3333.33 sold as \"old\" was reversed; EUR 333.33 was paid for it.",
                statement.claims().get(0).why().explain(Locale.ENGLISH));
    }

    @Test
    void what_is_not_covered_by_earnings_is_carried_over_and_recovered_later() {
        Results.Builder results = ann("100")
                .paid(List.of(paid("old", "2025-12-01", "1000", "100")))
                .reversals(reversed("old", "1000", "2026-01-15"));
        Simulation first = simulated(plan(FLAT, CLAWBACK), results);
        Statement statement = first.statement(ANN).get();

        assertEquals(eur("10"), statement.recovered());
        assertEquals(eur("0"), statement.paid());
        assertEquals(eur("90"), statement.carried().clawback());

        Results.Builder next = Results.builder(CurrencyUnit.EUR, JANUARY.plusMonths(3), 3)
                .participants(Participant.of(ANN))
                .sales(sale("then", "2000", "2026-05-01", ANN))
                .paid(first.credits())
                .carried(first.carried());
        Statement later = statement(plan(FLAT, CLAWBACK), next, ANN);

        assertEquals(List.of(), later.claims());
        assertEquals(eur("90"), later.recovered());
        assertEquals(eur("110"), later.paid());
        assertEquals(eur("0"), later.carried().clawback());
    }

    @Test
    void nothing_is_claimed_twice_nor_more_than_was_paid() {
        PaidCredit mostly =
                new PaidCredit(deal("old"), day("2025-12-01"), eur("1000"), eur("500"), ANN, eur("100"), eur("70"));
        Simulation simulation = simulated(
                plan(FLAT, CLAWBACK),
                ann("1000").paid(List.of(mostly)).reversals(reversed("old", "500", "2026-01-15")));

        assertEquals(eur("-30"), simulation.statement(ANN).get().claims().get(0).amount());
        assertEquals(eur("100"), simulation.credits().get(0).reclaimed());
    }

    @Test
    void what_is_reversed_too_late_or_for_another_reason_is_not_claimed_back() {
        // 90 days after 1 December 2025 is 1 March 2026
        List<PaidCredit> old = List.of(paid("old", "2025-12-01", "1000", "100"));
        Results.Builder lastDay = ann("1000").paid(old).reversals(reversed("old", "1000", "2026-02-28"));
        Results.Builder dayAfter = ann("1000").paid(old).reversals(reversed("old", "1000", "2026-03-01"));
        Clawback refundsOnly = new Clawback(
                "clawback", io.vavr.control.Option.none(), Period.ofDays(90), Set.of(ReversalReason.REFUNDED));

        assertEquals(eur("0"), statement(plan(FLAT, CLAWBACK), lastDay, ANN).paid());
        assertEquals(eur("100"), statement(plan(FLAT, CLAWBACK), dayAfter, ANN).paid());
        assertEquals(
                eur("100"), statement(plan(FLAT, refundsOnly), lastDay, ANN).paid());
        assertEquals(eur("100"), statement(plan(FLAT), lastDay, ANN).paid());
    }

    @Test
    void a_sale_reversed_in_its_own_period_earns_nothing_in_the_first_place() {
        Results.Builder results = ann("1000").reversals(reversed("now", "400", "2026-03-01"));
        Statement statement = statement(plan(FLAT), results, ANN);

        assertEquals(eur("600"), statement.credited());
        assertEquals(eur("60"), statement.paid());
    }

    @Test
    void what_a_sale_was_paid_for_is_its_part_of_every_line_after_the_caps() {
        // 30 and 70 of 100 by commission, 20 by the SPIFF for the second; capped from 120 to 60, half of each is left
        IncentivePlan plan = plan(
                FLAT,
                Spiff.of("spiff", NEW, eur("20"), day("2026-01-01"), day("2026-04-01")),
                Cap.of("cap", eur("60")));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN))
                .sales(
                        sale("d1", "300", "2026-01-10", ANN),
                        sale("d2", "700", "2026-01-11", ANN).tagged(NEW));

        assertEquals(
                List.of(eur("15"), eur("45")),
                simulated(plan, results).credits().stream()
                        .map(PaidCredit::paid)
                        .toList());
    }

    @Test
    void a_recoverable_draw_is_advanced_and_paid_back_out_of_what_is_earned_above_it() {
        // 100 a month for three months; 200 earned: 100 advanced
        IncentivePlan plan = plan(FLAT, Draw.recoverable("draw", eur("100")));
        Simulation first = simulated(plan, ann("2000"));
        Statement lean = first.statement(ANN).get();

        assertEquals(eur("100"), lean.advanced());
        assertEquals(eur("300"), lean.paid());
        assertEquals(eur("100"), lean.carried().draw());
        assertEquals(eur("200"), first.costOfSales().part());

        // 350 earned: 50 above the draw go to what was advanced
        Statement better = statement(plan, ann("3500").carried(first.carried()), ANN);
        assertEquals(eur("50"), better.repaid());
        assertEquals(eur("300"), better.paid());
        assertEquals(eur("50"), better.carried().draw());
    }

    @Test
    void a_draw_that_is_given_is_never_paid_back() {
        Simulation simulation = simulated(plan(FLAT, Draw.given("draw", eur("100"))), ann("2000"));
        Statement statement = simulation.statement(ANN).get();

        assertEquals(eur("100"), statement.given());
        assertEquals(eur("300"), statement.paid());
        assertEquals(eur("0"), statement.carried().draw());
        assertEquals(eur("300"), simulation.costOfSales().part());
    }

    @Test
    void what_somebody_owes_who_is_not_paid_by_the_plan_stays_as_it_is() {
        Carried left = new Carried(BOB, eur("7"), eur("8"));
        PaidCredit credit = paid(BOB, "0");
        Simulation simulation = simulated(
                plan(FLAT, CLAWBACK),
                ann("1000")
                        .carried(List.of(left))
                        .paid(List.of(credit))
                        .reversals(reversed("old", "1000", "2026-01-15")));

        assertEquals(left, simulation.carried().get(1));
        assertEquals(paid(BOB, "1000"), simulation.credits().get(0));
    }

    private static PaidCredit paid(MemberId member, String reversed) {
        return new PaidCredit(deal("old"), day("2025-12-01"), eur("1000"), eur(reversed), member, eur("100"), eur("0"));
    }

    /** A third of 100.03 is 33.343, two thirds are 66.687: 33.34, then 66.69 − 33.34, then 100.03 − 66.69. */
    @Test
    void a_sale_reversed_in_parts_over_several_periods_takes_back_exactly_what_was_paid_for_it() {
        IncentivePlan plan = plan(FLAT, Clawback.within("clawback", Period.ofYears(2)));
        List<PaidCredit> credits = List.of(paid("old", "2025-12-01", "3000", "100.03"));
        List<String> claims = new ArrayList<>();
        for (int quarter = 0; quarter < 3; quarter++) {
            YearMonth first = JANUARY.plusMonths(3L * quarter);
            Simulation simulation = simulated(
                    plan,
                    Results.builder(CurrencyUnit.EUR, first, 3)
                            .participants(Participant.of(ANN))
                            .paid(credits)
                            .reversals(reversed("old", "1000", first + "-15")));
            claims.add(simulation.statement(ANN).get().claims().get(0).amount().toString());
            credits = simulation.credits();
        }

        assertEquals(List.of("EUR -33.34", "EUR -33.35", "EUR -33.34"), claims);
        assertEquals(eur("3000"), credits.get(0).reversed());
        assertEquals(eur("100.03"), credits.get(0).reclaimed());
    }
}
