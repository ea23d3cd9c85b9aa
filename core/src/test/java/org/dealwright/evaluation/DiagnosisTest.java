package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.*;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Workload;
import org.dealwright.process.MemberId;
import org.dealwright.team.MotivatorKind;
import org.junit.jupiter.api.Test;

/**
 * Anna falls short beside five others who do not. Each of them receives 20 leads, of which 12 are good, has 10 open, does 100
 * activities, and wins 10 of 20.
 */
class DiagnosisTest {
    /** As usual as the others, but for what a test says. */
    private final PeriodResult usual = usual(ANNA).achieved(eur(60));

    private final Profile able = rated(rated(rated(executive(ANNA), DEMO, 50), PRICES, 40), CALLS, 1);

    private static PeriodResult usual(MemberId member) {
        return PeriodResult.of(member, Q1)
                .goal(eur(100))
                .achieved(eur(100))
                .deals(10, 20)
                .leads(LeadIntake.of(20).judged(12, 20))
                .open(10)
                .activity(100);
    }

    @Test
    void nothing_stands_out_where_everything_is_as_usual() {
        assertEquals(
                "TRAINING NOT_SUGGESTED, SEAT NOT_SUGGESTED, NUMBER_OF_LEADS NOT_SUGGESTED,"
                        + " QUALITY_OF_LEADS NOT_SUGGESTED, OVERLOAD NOT_SUGGESTED, MOTIVATION NOT_SUGGESTED",
                answers(able, usual));
    }

    /**
     * 100 × (3 × 20/50 + 1) ÷ 4 = 55, less than 70. By Wilson 10/20 is 0.2993 to 0.7007 and 50/100 is 0.4038 to 0.5962, so that
     * they differ by ± √(0.2007² + 0.0962²) = 0.2226.
     */
    @Test
    void too_little_training_is_a_role_that_fits_too_little() {
        Diagnosis diagnosis = diagnosis(rated(able, DEMO, 20), usual);

        assertEquals(List.of(Cause.TRAINING), diagnosis.suggested());
        assertEquals(
                List.of(
                        "Fits an account executive by 55 of 100.",
                        "The skill \"demo\" is at level 20, and level 50 is needed.",
                        "Wins 50.0 % of what is closed, and the others 50.0 %; the difference is -22.3 to 22.3 points.",
                        "No training or coaching is on record."),
                evidence(diagnosis, Cause.TRAINING));
    }

    @Test
    void the_wrong_seat_is_one_beside_which_another_fits_better() {
        Diagnosis diagnosis = diagnosis(rated(rated(able, DEMO, 20), CALLS, 80), usual);

        assertEquals(List.of(Cause.TRAINING, Cause.SEAT), diagnosis.suggested());
        assertEquals(
                List.of("Fits an account executive by 55 of 100 at most, and a sales development rep by 100 at least."),
                evidence(diagnosis, Cause.SEAT));
    }

    /** A quarter less than 20 is 15: 14 is fewer, 15 is not. */
    @Test
    void too_few_leads_are_a_quarter_fewer_than_the_others_receive() {
        PeriodResult fourteen = usual.leads(LeadIntake.of(14).judged(12, 20));

        assertEquals(List.of(Cause.NUMBER_OF_LEADS), diagnosis(able, fourteen).suggested());
        assertEquals(
                List.of("Receives 14.0 leads in a period; the median of 5 others is 20.0, and 25 % off it is usual."),
                evidence(diagnosis(able, fourteen), Cause.NUMBER_OF_LEADS));
        assertEquals(
                List.of(),
                diagnosis(able, usual.leads(LeadIntake.of(15).judged(12, 20))).suggested());
    }

    /** Newcombe's interval of 4/20 − 60/100 lies below nothing, that of 8/20 − 60/100 does not. */
    @Test
    void too_poor_leads_are_a_share_of_good_ones_that_chance_would_hardly_give() {
        assertEquals(
                List.of(Cause.QUALITY_OF_LEADS),
                diagnosis(able, usual.leads(LeadIntake.of(20).judged(4, 20))).suggested());
        assertEquals(
                List.of(),
                diagnosis(able, usual.leads(LeadIntake.of(20).judged(8, 20))).suggested());
    }

    @Test
    void overload_is_a_quarter_more_open_than_the_others_have_or_more_than_the_capacity() {
        assertEquals(List.of(), diagnosis(able, usual.open(12)).suggested());
        assertEquals(List.of(Cause.OVERLOAD), diagnosis(able, usual.open(13)).suggested());

        Profile limited = able.with(able.who().with(Workload.of(0).limitedTo(9)));
        Diagnosis above = diagnosis(limited, usual);

        assertEquals(List.of(Cause.OVERLOAD), above.suggested());
        assertEquals(
                List.of(
                        "Has 10.0 pieces of work open, and capacity for 9.",
                        "Has 10.0 pieces of work open; the median of 5 others is 10.0, and 25 % off it is usual."),
                evidence(above, Cause.OVERLOAD));
    }

    @Test
    void motivation_is_asked_about_where_little_is_done_and_nothing_explains_it() {
        Diagnosis idle = diagnosis(able, usual.activity(74));

        assertEquals(List.of(Cause.MOTIVATION), idle.suggested());
        assertEquals(
                List.of(
                        "Does 74.0 activities in a period; the median of 5 others is 100.0, and 25 % off it is usual.",
                        "Neither leads nor load explain it, and nobody has asked what moves them: ask them."),
                evidence(idle, Cause.MOTIVATION));
        assertEquals(
                List.of(Cause.NUMBER_OF_LEADS),
                diagnosis(able, usual.activity(10).leads(LeadIntake.of(5).judged(12, 20)))
                        .suggested());
        assertEquals(
                List.of(Cause.OVERLOAD),
                diagnosis(able, usual.activity(10).open(40)).suggested());
    }

    @Test
    void what_somebody_said_moves_them_is_named_where_motivation_is_asked_about() {
        Profile moved = able.movedBy(MotivatorKind.GROWTH).movedBy(MotivatorKind.AUTONOMY);

        assertEquals(
                "Neither leads nor load explain it: ask them. What moves them, by what they said: autonomy, growth.",
                evidence(diagnosis(moved, usual.activity(74)), Cause.MOTIVATION).get(1));
    }

    /** A quarter off 100 is 75, and off 10 it is 12.5, which 12 and 13 in two periods come to. */
    @Test
    void what_is_just_a_quarter_off_is_usual() {
        assertEquals(List.of(), diagnosis(able, usual.activity(75)).suggested());
        assertEquals(
                List.of("Does 75.0 activities in a period; the median of 5 others is 100.0, and 25 % off it is usual."),
                evidence(diagnosis(able, usual.activity(75)), Cause.MOTIVATION));
        List<Profile> team = new ArrayList<>(List.of(able));
        List<PeriodResult> results = new ArrayList<>(
                List.of(usual.open(12), PeriodResult.of(ANNA, Q2).open(13)));
        others(5, team, results);

        assertEquals(
                List.of(),
                Diagnosis.of(new Team(team), new TeamResults(results), POLICY)
                        .get(0)
                        .suggested());
    }

    @Test
    void what_is_open_within_the_capacity_says_so_and_as_much_as_it_is_still_fits() {
        Profile limited = able.with(able.who().with(Workload.of(0).limitedTo(10)));

        assertEquals(List.of(), diagnosis(limited, usual).suggested());
        assertEquals(
                "Has 10.0 pieces of work open, within the capacity of 10.",
                evidence(diagnosis(limited, usual), Cause.OVERLOAD).get(0));
        // within the capacity, and yet more than the others
        Profile wide = able.with(able.who().with(Workload.of(0).limitedTo(50)));
        assertEquals(List.of(Cause.OVERLOAD), diagnosis(wide, usual.open(13)).suggested());
    }

    @Test
    void what_explains_that_little_is_done_is_named() {
        Diagnosis few =
                diagnosis(able, usual.activity(10).leads(LeadIntake.of(5).judged(12, 20)));

        assertEquals(
                "The leads or the load explain why so little is done.",
                evidence(few, Cause.MOTIVATION).get(1));
    }

    @Test
    void what_was_learnt_last_is_part_of_the_evidence() {
        Profile taught = able.with(Learning.coaching("prices", LocalDate.parse("2026-01-02")))
                .with(Learning.training("demo-1", LocalDate.parse("2025-12-31")));

        List<String> evidence = evidence(diagnosis(taught, usual), Cause.TRAINING);

        assertEquals("Was last trained or coached in \"prices\", on 2026-01-02.", evidence.get(evidence.size() - 1));
    }

    /** Missing three: 20 × 3 = 60 of demo, 39 of prices, then 38 and 37 of two more; three are named. */
    @Test
    void the_three_gaps_that_weigh_most_are_named() {
        EvaluationPolicy four = EvaluationPolicy.builder()
                .roleNeeds(new RoleNeeds(Map.of(
                        AE,
                        List.of(
                                new RoleNeed(DEMO, 50, 3),
                                new RoleNeed(PRICES, 40, 1),
                                new RoleNeed(CALLS, 39, 1),
                                RoleNeed.of("writing", 38, 1)))))
                .build();
        Profile lacking = rated(rated(rated(executive(ANNA), DEMO, 30), PRICES, 1), CALLS, 1);
        Profile all = lacking.with(lacking.who().with(new Skill("writing"), 1));

        Diagnosis diagnosis = Diagnosis.of(team(all), results(result(ANNA, Q1, 100, 60)), four)
                .get(0);

        assertEquals(
                List.of(
                        "The skill \"demo\" is at level 30, and level 50 is needed.",
                        "The skill \"prices\" is at level 1, and level 40 is needed.",
                        "The skill \"calls\" is at level 1, and level 39 is needed."),
                evidence(diagnosis, Cause.TRAINING).subList(1, 4));
        assertEquals(5, evidence(diagnosis, Cause.TRAINING).size());
    }

    @Test
    void of_a_role_of_which_nothing_is_said_no_seat_can_be_judged() {
        EvaluationPolicy silent =
                EvaluationPolicy.builder().roleNeeds(new RoleNeeds(Map.of())).build();
        Diagnosis diagnosis = Diagnosis.of(team(able), results(result(ANNA, Q1, 100, 60)), silent)
                .get(0);

        assertEquals(
                List.of("Not enough data: it is not said what any of the roles needs."),
                evidence(diagnosis, Cause.SEAT));
        assertEquals(Suggestion.NOT_ENOUGH_DATA, diagnosis.findings().get(0).suggestion());
    }

    /** With calls unrated an SDR's seat may fit by 100, and hers by 55: that may be better by 45, and nobody knows. */
    @Test
    void a_seat_that_may_fit_better_is_not_enough_data_and_one_that_cannot_is_fine() {
        Profile unknown = rated(rated(executive(ANNA), DEMO, 20), PRICES, 40);

        assertEquals(
                List.of(
                        "Fits an account executive by 55 of 100.",
                        "Not enough data: another seat may fit better by 15 points, but too little is rated."),
                evidence(diagnosis(unknown, usual), Cause.SEAT));
        assertEquals(
                List.of("Fits an account executive by 55 of 100.", "No other seat fits better by 15 points."),
                evidence(diagnosis(rated(unknown, CALLS, 8), usual), Cause.SEAT));
    }

    @Test
    void where_nothing_is_known_every_answer_is_not_enough_data() {
        assertEquals(
                "TRAINING NOT_ENOUGH_DATA, SEAT NOT_ENOUGH_DATA, NUMBER_OF_LEADS NOT_ENOUGH_DATA,"
                        + " QUALITY_OF_LEADS NOT_ENOUGH_DATA, OVERLOAD NOT_ENOUGH_DATA, MOTIVATION NOT_ENOUGH_DATA",
                answers(executive(ANNA), result(ANNA, Q1, 100, 60)));
    }

    @Test
    void fewer_others_than_the_policy_asks_for_are_not_enough_to_compare_with() {
        List<Profile> team = new ArrayList<>(List.of(able));
        List<PeriodResult> results = new ArrayList<>(List.of(usual.leads(LeadIntake.of(1))));
        others(4, team, results);
        // the fifth has no role in common
        MemberId fifth = new MemberId("fifth");
        team.add(caller(fifth));
        results.add(usual(fifth));
        Diagnosis diagnosis =
                Diagnosis.of(new Team(team), new TeamResults(results), POLICY).get(0);

        assertEquals(
                List.of("Not enough data: 4 others with this figure, and 5 are needed."),
                evidence(diagnosis, Cause.NUMBER_OF_LEADS));
        assertEquals(
                List.of("Not enough data: 0 cases of their own and 80 of the others, and 20 are needed of each."),
                evidence(diagnosis, Cause.QUALITY_OF_LEADS));
        assertEquals(
                "Nincs elég adat: 4 másik embernek van ilyen adata, és 5 kell.",
                diagnosis.findings().get(2).evidence().get(0).explain(HUNGARIAN));
    }

    @Test
    void who_met_the_goal_over_all_periods_or_had_none_does_not_fall_short() {
        assertEquals(List.of(), Diagnosis.of(team(able), results(result(ANNA, Q1, 100, 100)), POLICY));
        assertEquals(
                List.of(),
                Diagnosis.of(team(able), results(result(ANNA, Q1, 100, 50), result(ANNA, Q2, 100, 150)), POLICY));
        assertEquals(List.of(), Diagnosis.of(team(able), results(onLeave(ANNA, Q1)), POLICY));
        assertEquals(
                List.of(), Diagnosis.of(team(being(able, Presence.LEFT)), results(result(ANNA, Q1, 100, 1)), POLICY));
    }

    /** 60 + 80 of 100 + 300; the leave in between counts for nothing. */
    @Test
    void a_shortfall_is_that_of_all_periods_with_a_goal() {
        Diagnosis diagnosis = Diagnosis.of(
                        team(able),
                        results(result(ANNA, Q1, 100, 60), onLeave(ANNA, Q2), result(ANNA, Q3, 300, 80)),
                        POLICY)
                .get(0);

        assertEquals(eur(400), diagnosis.goal());
        assertEquals(eur(140), diagnosis.achieved());
        assertEquals(2, diagnosis.periods());
        assertEquals(new BigDecimal("35.0"), diagnosis.attainment());
    }

    @Test
    void a_finding_has_its_evidence() {
        assertThrows(IllegalArgumentException.class, () -> new Finding(Cause.SEAT, Suggestion.SUGGESTED, List.of()));
    }

    private static void others(int count, List<Profile> team, List<PeriodResult> results) {
        for (int i = 0; i < count; i++) {
            MemberId member = new MemberId("other" + i);
            team.add(executive(member));
            results.add(usual(member));
        }
    }

    private static Diagnosis diagnosis(Profile anna, PeriodResult result) {
        List<Profile> team = new ArrayList<>(List.of(anna));
        List<PeriodResult> results = new ArrayList<>(List.of(result));
        others(5, team, results);
        return Diagnosis.of(new Team(team), new TeamResults(results), POLICY).get(0);
    }

    private static String answers(Profile anna, PeriodResult result) {
        return diagnosis(anna, result).findings().stream()
                .map(finding -> finding.cause() + " " + finding.suggestion())
                .collect(Collectors.joining(", "));
    }

    private static List<String> evidence(Diagnosis diagnosis, Cause cause) {
        return diagnosis.findings().get(cause.ordinal()).evidence().stream()
                .map(reason -> reason.explain(Locale.ENGLISH))
                .toList();
    }
}
