package org.dealwright.incentive;

import static org.dealwright.incentive.IncentiveFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dealwright.process.MemberId;
import org.dealwright.process.Violation;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What is said of a plan as a whole, and of two side by side. */
class SimulationTest {
    private static final Commission FLAT = Commission.of("flat", Tier.of(0, "10"));

    /** Six members who sell 0, 100, 200, 300, 300 and 600. */
    private static Results.Builder six() {
        List<String> amounts = List.of("0", "100", "200", "300", "300", "600");
        Results.Builder results = quarter();
        IntStream.range(0, amounts.size()).forEach(i -> {
            MemberId member = new MemberId("m" + i);
            results.participants(Participant.of(member)).sales(sale("d" + i, amounts.get(i), "2026-02-01", member));
        });
        return results;
    }

    @Test
    void it_says_how_many_earn_anything() {
        assertEquals(new Headcount(5, 6), simulated(plan(FLAT), six()).earning());
        // a draw alone is not earned
        assertEquals(
                new Headcount(5, 6),
                simulated(plan(FLAT, Draw.given("draw", eur("10"))), six()).earning());
    }

    @Test
    void it_says_what_the_top_fifth_take() {
        Simulation simulation = simulated(plan(FLAT), six());

        // a fifth of six is 1.2, rounded up to two; of the two who sold 300 the first by identifier
        assertEquals(List.of(new MemberId("m5"), new MemberId("m3")), simulation.top());
        assertEquals(new Portion(eur("90"), eur("150")), simulation.topPortion());
        assertEquals(Optional.of(0.6), simulation.topPortion().share());
    }

    @Test
    void it_says_how_unequally_earnings_fall() {
        // earnings 0, 10, 20, 30, 30, 60: Σ (2i − 7)·x = −5·0 − 3·10 − 1·20 + 1·30 + 3·30 + 5·60 = 370; ÷ (6 · 150)
        assertEquals(370.0 / 900.0, simulated(plan(FLAT), six()).gini().orElseThrow(), 1e-12);
    }

    @Test
    void it_says_what_the_plan_costs_of_what_was_sold() {
        Portion cost = simulated(
                        plan(FLAT),
                        six().reversals(new Reversal(
                                deal("d5"), eur("500"), day("2026-03-01"), ReversalReason.WRITTEN_OFF)))
                .costOfSales();

        assertEquals(new Portion(eur("100"), eur("1000")), cost);
        assertEquals("EUR 100.00/EUR 1000.00 = 10.0 %", cost.toString());
    }

    @Test
    void of_nobody_there_is_no_share() {
        Simulation nobody = simulated(plan(FLAT), quarter());

        assertEquals(Optional.empty(), nobody.earning().share());
        assertEquals(Optional.empty(), nobody.topPortion().share());
        assertEquals(Optional.empty(), nobody.costOfSales().share());
        assertEquals(Optional.empty(), nobody.gini());
        assertEquals(List.of(), nobody.top());
        assertEquals("0/0", nobody.earning().toString());
    }

    @Test
    void every_tier_limit_and_exception_is_a_rule() {
        assertEquals(1, plan(FLAT).rules());
        // three tiers, two accelerators, a decelerator, a cliff, a tag, a group, one sort of credit
        Commission involved = Commission.of("c", Tier.of(0, "1"), Tier.of(50, "2"), Tier.of(100, "3"))
                .acceleratedAbove(Attainment.of(100), Factor.of("1.5"))
                .acceleratedAbove(Attainment.of(120), Factor.of("2"))
                .deceleratedBelow(Attainment.of(30), Factor.of("0.5"))
                .retroactive()
                .on(NEW)
                .forGroup(EAST)
                .counting(Counting.REVENUE);
        assertEquals(10, plan(involved).rules());
        // 1 + a SPIFF with a most count 2, a recoverable draw 2, a cap, a clawback, a bonus 1 each, a team bonus for a
        // group 2, a reward, a kicker 1 each
        assertEquals(
                12,
                plan(
                                FLAT,
                                Spiff.of("s", NEW, eur("1"), day("2026-01-01"), day("2026-02-01"))
                                        .atMost(3),
                                Draw.recoverable("d", eur("1")),
                                Cap.of("cap", eur("1")),
                                Clawback.within("b", java.time.Period.ofDays(1)),
                                GoalBonus.of("g", Attainment.QUOTA, eur("1")),
                                TeamBonus.of("t", Attainment.QUOTA, eur("1")).forGroup(EAST),
                                Reward.of("r", MotivatorKind.GROWTH, Attainment.QUOTA),
                                Kicker.of("k", NEW, Rate.of(1)))
                        .rules());
    }

    @Test
    void it_says_whom_its_means_motivate_by_what_they_stated() {
        IncentivePlan plan = plan(
                FLAT,
                Reward.of("stage", MotivatorKind.RECOGNITION, Attainment.QUOTA).forGroup(EAST));
        Motivation motivation = simulated(
                        plan,
                        quarter()
                                .participants(
                                        Participant.of(ANN)
                                                .stating(MotivatorKind.RECOGNITION)
                                                .in(EAST),
                                        Participant.of(BOB).stating(MotivatorKind.RECOGNITION, MotivatorKind.GROWTH),
                                        Participant.of(CAT)))
                .motivation();

        assertEquals(List.of(MotivatorKind.MONEY, MotivatorKind.RECOGNITION), motivation.means());
        assertEquals(List.of(ANN), motivation.motivated());
        assertEquals(List.of(BOB), motivation.unmoved());
        assertEquals(List.of(CAT), motivation.unstated());
    }

    @Test
    void two_plans_are_compared_member_by_member() {
        IncentivePlan other = plan(Commission.of("flat", Tier.of(0, "8")), Draw.given("draw", eur("1")));
        Comparison comparison = Comparison.of(plan(FLAT), other, six().build()).get();

        assertEquals(eur("-12"), comparison.rows().get(5).difference());
        assertEquals(new MemberId("m5"), comparison.rows().get(5).member());
        // 150 against 120 and three euros given to whoever sold nothing
        assertEquals(eur("-27"), comparison.costDifference());
        assertEquals(1, comparison.ruleDifference());
    }

    @Test
    void a_comparison_holds_what_either_plan_comes_to() {
        IncentivePlan other = plan(Commission.of("flat", Tier.of(0, "8")));
        Comparison comparison = Comparison.of(plan(FLAT), other, six().build()).get();

        assertEquals(eur("150"), comparison.one().earned());
        assertEquals(eur("120"), comparison.other().earned());
        assertEquals(eur("150"), comparison.one().paid());
    }

    @Test
    void the_first_plan_too_may_not_fit() {
        IncentivePlan year = IncentivePlan.builder("plan", CurrencyUnit.EUR)
                .months(12)
                .with(FLAT)
                .build();

        assertEquals(
                List.of("plans[0].months another-period"),
                faults(Comparison.of(year, plan(FLAT), six().build()).getLeft()));
    }

    @Test
    void the_order_in_which_results_are_given_makes_no_difference() {
        List<MemberId> members = List.of(CAT, ANN, BOB);
        Results.Builder results = quarter();
        members.forEach(member -> results.participants(Participant.of(member)));
        results.sales(
                        sale("d3", "1", "2026-02-02", ANN),
                        sale("d2", "1", "2026-02-01", ANN),
                        sale("d1", "1", "2026-02-01", ANN))
                .carried(List.of(new Carried(BOB, eur("1"), eur("0")), new Carried(ANN, eur("2"), eur("0"))));
        Results built = results.build();

        assertEquals(
                List.of("ann", "bob", "cat"),
                built.participants().stream().map(each -> each.member().value()).toList());
        assertEquals(
                List.of("d1", "d2", "d3"),
                built.sales().stream().map(each -> each.deal().value()).toList());
        assertEquals(
                List.of("ann", "bob"),
                built.carried().stream().map(each -> each.member().value()).toList());
        assertEquals(day("2026-01-01"), built.from());
        assertEquals(day("2026-04-01"), built.until());
        assertEquals(
                List.of("ann", "bob", "cat"),
                simulated(plan(FLAT), results).carried().stream()
                        .map(each -> each.member().value())
                        .toList());
    }

    @Test
    void of_ten_the_top_fifth_are_two() {
        Results.Builder results = quarter();
        IntStream.range(0, 10).forEach(i -> {
            MemberId member = new MemberId("m" + i);
            results.participants(Participant.of(member)).sales(sale("d" + i, "100", "2026-02-01", member));
        });

        // all earn the same, so the first two by identifier
        assertEquals(
                List.of(new MemberId("m0"), new MemberId("m1")),
                simulated(plan(FLAT), results).top());
    }

    @Test
    void a_plan_in_another_currency_or_over_another_period_is_not_compared() {
        IncentivePlan forints = IncentivePlan.builder("plan", CurrencyUnit.of("HUF"))
                .months(12)
                .with(FLAT)
                .build();
        List<Violation> wrong =
                Comparison.of(plan(FLAT), forints, six().build()).getLeft();

        assertEquals(List.of("plans[1].currency another-currency", "plans[1].months another-period"), faults(wrong));
    }
}
