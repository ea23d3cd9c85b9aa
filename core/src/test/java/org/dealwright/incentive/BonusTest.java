package org.dealwright.incentive;

import static org.dealwright.incentive.IncentiveFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.dealwright.team.MotivatorKind;
import org.junit.jupiter.api.Test;

/** Goals, team goals, SPIFFs, kickers, rewards and caps, by hand. */
class BonusTest {
    private static final Commission FLAT = Commission.of("flat", Tier.of(0, "10"));

    private static Results.Builder three(String ann, String bob, String cat) {
        return quarter()
                .participants(
                        Participant.of(ANN, eur("1000")),
                        Participant.of(BOB, eur("1000")),
                        Participant.of(CAT, eur("1000")))
                .sales(
                        sale("d1", ann, "2026-01-10", ANN),
                        sale("d2", bob, "2026-01-11", BOB),
                        sale("d3", cat, "2026-01-12", CAT));
    }

    private static List<String> earned(IncentivePlan plan, Results.Builder results) {
        return simulated(plan, results).statements().stream()
                .map(each -> each.earned().getAmount().toPlainString())
                .toList();
    }

    @Test
    void a_goal_pays_whoever_reaches_it_to_the_last_cent() {
        IncentivePlan plan = plan(GoalBonus.of("goal", Attainment.QUOTA, eur("500")));

        assertEquals(List.of("500.00", "0.00", "500.00"), earned(plan, three("1000", "999.99", "1000.01")));
    }

    @Test
    void a_team_that_reaches_its_goal_shares_by_equal_parts_whoever_brought_it() {
        IncentivePlan plan = plan(TeamBonus.of("team", Attainment.QUOTA, eur("100")));

        // 3,000 of 3,000; a cent is left over and goes to the first
        assertEquals(List.of("33.34", "33.33", "33.33"), earned(plan, three("2500", "500", "0")));
        assertEquals(List.of("0.00", "0.00", "0.00"), earned(plan, three("2500", "499.99", "0")));
    }

    @Test
    void a_team_may_share_by_what_each_is_credited_with() {
        IncentivePlan plan =
                plan(TeamBonus.of("team", Attainment.QUOTA, eur("100")).shared(Sharing.BY_CREDIT));

        // 2,000 : 999 : 1 of 3,000 is 66.666…, 33.3 and 0.0333…; the cent left over is the first's
        assertEquals(List.of("66.67", "33.30", "0.03"), earned(plan, three("2000", "999", "1")));
    }

    @Test
    void nobody_credited_shares_by_equal_parts_what_is_given_for_nothing() {
        IncentivePlan plan =
                plan(TeamBonus.of("team", Attainment.NOTHING, eur("0.02")).shared(Sharing.BY_CREDIT));

        assertEquals(List.of("0.01", "0.01", "0.00"), earned(plan, three("0", "0", "0")));
    }

    @Test
    void a_team_goal_of_a_group_is_its_members_alone() {
        IncentivePlan plan =
                plan(TeamBonus.of("team", Attainment.QUOTA, eur("100")).forGroup(EAST));
        Results.Builder results = quarter()
                .participants(
                        Participant.of(ANN, eur("1000")).in(EAST),
                        Participant.of(BOB).in(EAST),
                        Participant.of(CAT, eur("9000")))
                .sales(sale("d1", "400", "2026-01-10", ANN), sale("d2", "600", "2026-01-10", BOB));

        assertEquals(List.of("50.00", "50.00", "0.00"), earned(plan, results));
    }

    @Test
    void overlay_counts_for_no_team_goal() {
        IncentivePlan plan = plan(TeamBonus.of("team", Attainment.QUOTA, eur("100")));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN, eur("1000")), Participant.of(BOB))
                .sales(sale("d1", "999", "2026-01-10", ANN).overlaid(split(BOB, "100")));

        assertEquals(List.of("0.00", "0.00"), earned(plan, results));
    }

    @Test
    void a_spiff_pays_for_each_sale_of_its_days_and_its_tag() {
        IncentivePlan plan = plan(Spiff.of("spiff", NEW, eur("50"), day("2026-02-01"), day("2026-03-01")));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN), Participant.of(BOB))
                .sales(
                        sale("too-early", "10", "2026-01-31", ANN).tagged(NEW),
                        sale("first-day", "10", "2026-02-01", ANN).tagged(NEW),
                        sale("last-day", "10", "2026-02-28", ANN).tagged(NEW),
                        sale("too-late", "10", "2026-03-01", ANN).tagged(NEW),
                        sale("other", "10", "2026-02-10", ANN));

        assertEquals(List.of("100.00", "0.00"), earned(plan, results));
    }

    @Test
    void a_spiff_is_shared_as_the_revenue_is_and_pays_for_so_many_sales_at_most() {
        Spiff spiff = Spiff.of("spiff", NEW, eur("0.05"), day("2026-01-01"), day("2026-04-01"));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN), Participant.of(BOB))
                .sales(
                        sale("d1", "10", "2026-02-01", ANN).tagged(NEW).shared(split(BOB, "50"), split(ANN, "50")),
                        sale("d2", "10", "2026-02-02", ANN).tagged(NEW),
                        sale("d3", "10", "2026-02-03", ANN).tagged(NEW));

        // of five cents by halves the first by identifier gets three
        assertEquals(List.of("0.13", "0.02"), earned(plan(spiff), results));
        assertEquals(List.of("0.08", "0.02"), earned(plan(spiff.atMost(2)), results));
    }

    @Test
    void a_sale_reversed_as_a_whole_earns_no_spiff() {
        IncentivePlan plan = plan(Spiff.of("spiff", NEW, eur("50"), day("2026-01-01"), day("2026-04-01")));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN))
                .sales(
                        sale("d1", "10", "2026-02-01", ANN).tagged(NEW),
                        sale("d2", "10", "2026-02-02", ANN).tagged(NEW))
                .reversals(
                        new Reversal(deal("d1"), eur("10"), day("2026-03-01"), ReversalReason.CANCELLED),
                        new Reversal(deal("d2"), eur("9"), day("2026-03-01"), ReversalReason.REFUNDED));

        assertEquals(List.of("50.00"), earned(plan, results));
    }

    @Test
    void a_kicker_pays_besides_and_only_whoever_carries_a_quota() {
        Kicker kicker = Kicker.of("kicker", NEW, Rate.of(2));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN, eur("1000")), Participant.of(BOB))
                .sales(
                        sale("d1", "300", "2026-01-10", ANN).tagged(NEW),
                        sale("d2", "500", "2026-01-10", ANN),
                        sale("d3", "300", "2026-01-10", BOB).tagged(NEW));

        // 800 × 10 % + 300 × 2 %, and 300 × 10 % without the kicker
        assertEquals(List.of("86.00", "30.00"), earned(plan(FLAT, kicker), results));
        assertEquals(List.of("86.00", "30.00"), earned(plan(FLAT, kicker.from(Attainment.of(80))), results));
        assertEquals(List.of("80.00", "30.00"), earned(plan(FLAT, kicker.from(Attainment.of(81))), results));
    }

    @Test
    void a_reward_is_a_line_that_costs_nothing() {
        IncentivePlan plan = plan(FLAT, Reward.of("stage", MotivatorKind.RECOGNITION, Attainment.QUOTA));
        Statement statement = statement(plan, three("1100", "0", "0"), ANN);

        assertEquals(List.of("EUR 110.00", "EUR 0.00"), amounts(statement));
        assertEquals(
                "110 % of the quota is reached; the goal was 100 %. The reward: recognition.",
                statement.lines().get(1).why().explain(Locale.ENGLISH));
        assertEquals(
                List.of("EUR 0.00"),
                amounts(statement(
                        plan(Reward.of("stage", MotivatorKind.GROWTH, Attainment.QUOTA)),
                        three("1000", "0", "0"),
                        ANN)));
    }

    @Test
    void a_cap_on_a_part_and_a_cap_on_the_whole_both_hold() {
        IncentivePlan plan = plan(
                FLAT,
                GoalBonus.of("goal", Attainment.QUOTA, eur("50")),
                Cap.of("cap-flat", eur("120")).on("flat"),
                Cap.of("cap", eur("160")));

        // 150 capped to 120, and 50: 170, capped to 160
        Statement statement = statement(plan, three("1500", "1100", "0"), ANN);
        assertEquals(List.of("EUR 150.00", "EUR 50.00", "EUR -30.00", "EUR -10.00"), amounts(statement));
        assertEquals(eur("160"), statement.earned());
        assertEquals(List.of("160.00", "160.00", "0.00"), earned(plan, three("1500", "1100", "0")));
    }

    @Test
    void of_several_caps_the_lowest_holds_for_those_to_whom_it_applies() {
        IncentivePlan plan =
                plan(FLAT, Cap.of("wide", eur("90")), Cap.of("east", eur("70")).forGroup(EAST));
        Results.Builder results = quarter()
                .participants(Participant.of(ANN).in(EAST), Participant.of(BOB))
                .sales(sale("d1", "1000", "2026-01-10", ANN), sale("d2", "1000", "2026-01-10", BOB));

        assertEquals(List.of("70.00", "90.00"), earned(plan, results));
    }
}
