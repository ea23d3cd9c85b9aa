package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.eur;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** An executive needs demo 50, a level of which counts three times, and prices 40, a level of which counts once. */
class TrainingPlanTest {
    /** Lacks 20 levels of demo: 60. */
    private final Profile anna = rated(rated(executive(ANNA), DEMO, 30), PRICES, 40);
    /** Lacks 30 levels of demo and 30 of prices: 90 and 30. */
    private final Profile bela = rated(rated(executive(BELA), DEMO, 20), PRICES, 10);

    /** Prices close 30 for 20; demo for all 150 for 400, alone 90 for 300 at best. */
    @Test
    void what_closes_most_for_its_cost_comes_first() {
        TrainingPlan plan = plan(
                team(anna, bela),
                PlanLimits.NONE,
                training("demo-alone", DEMO, 50, 300, 1),
                training("demo-all", DEMO, 50, 400, 10),
                training("prices", PRICES, 40, 20, 10));

        assertEquals("prices bela 30 EUR 20.00, demo-all anna bela 150 EUR 400.00", shown(plan));
        assertEquals(Option.some(eur(420)), plan.cost());
        assertEquals(List.of(), plan.left());
    }

    @Test
    void the_seats_are_taken_by_those_whom_it_helps_most_and_it_is_held_again_for_the_others() {
        assertEquals(
                "demo bela 90 EUR 300.00, demo anna 60 EUR 300.00",
                shown(plan(team(anna, bela), PlanLimits.NONE, training("demo", DEMO, 50, 300, 1))));
    }

    /** Bela's two close 90 for 310, Anna's one 60 for 300; what comes first closes nothing by itself. */
    @Test
    void a_training_is_planned_with_what_has_to_come_before_it() {
        Training basics = new Training("basics", List.of(), eur(10), 1, Set.of(), 10);
        Training demo = new Training("demo", List.of(new Teaching(DEMO, 1, 50)), eur(300), 8, Set.of("basics"), 10);
        Profile prepared = anna.with(Learning.training("basics", LocalDate.parse("2026-01-01")));

        assertEquals(
                "basics bela 0 EUR 10.00, demo bela 90 EUR 300.00, demo anna 60 EUR 300.00",
                shown(plan(team(prepared, bela), PlanLimits.NONE, basics, demo)));
    }

    @Test
    void what_helps_from_a_level_on_is_of_no_use_below_it() {
        Training advanced = new Training("advanced", List.of(new Teaching(DEMO, 25, 50)), eur(1), 1, Set.of(), 10);

        assertEquals("advanced anna 60 EUR 1.00", shown(plan(team(anna, bela), PlanLimits.NONE, advanced)));
        assertEquals(
                "bela demo 30 NO_TRAINING, bela prices 30 NO_TRAINING",
                left(plan(team(anna, bela), PlanLimits.NONE, advanced)));
    }

    @Test
    void what_is_not_closed_is_listed_with_what_stands_in_the_way() {
        Training demo = training("demo", DEMO, 50, 300, 1);
        Profile unrated = rated(executive(CILI), DEMO, 50);

        assertEquals(
                "anna demo 20 BUDGET, bela prices 30 NO_TRAINING, cili prices - UNRATED",
                left(plan(team(anna, bela, unrated), PlanLimits.NONE.budget(eur(599)), demo)));
        assertEquals(
                "anna demo 20 HOURS, bela demo 30 HOURS, bela prices 30 NO_TRAINING",
                left(plan(team(anna, bela), PlanLimits.NONE.hoursEach(7), demo)));
        assertEquals(
                "anna demo 20 SESSIONS, bela prices 30 NO_TRAINING",
                left(plan(team(anna, bela), new PlanLimits(Option.none(), Option.none(), 1), demo)));
        assertEquals("anna demo 20 LEAVING", left(plan(team(being(anna, Presence.LEAVING)), PlanLimits.NONE, demo)));
    }

    /** The training takes 8 hours and costs 300; with what comes before it, it is two sessions. */
    @Test
    void what_just_fits_the_limits_is_planned() {
        Training demo = training("demo", DEMO, 50, 300, 10);
        Training basics = new Training("basics", List.of(), eur(0), 1, Set.of(), 10);
        Training after = new Training("after", List.of(new Teaching(DEMO, 1, 50)), eur(1), 8, Set.of("basics"), 10);
        Team one = team(rated(anna, PRICES, 40));

        assertEquals("demo anna 60 EUR 300.00", shown(plan(one, PlanLimits.NONE.budget(eur(300)), demo)));
        assertEquals("demo anna 60 EUR 300.00", shown(plan(one, PlanLimits.NONE.hoursEach(8), demo)));
        assertEquals(
                "basics anna 0 EUR 0.00, after anna 60 EUR 1.00",
                shown(plan(one, new PlanLimits(Option.none(), Option.none(), 2), basics, after)));
        assertEquals(
                "anna demo 20 SESSIONS",
                left(plan(one, new PlanLimits(Option.none(), Option.none(), 1), basics, after)));
        assertEquals("anna demo 20 HOURS", left(plan(one, PlanLimits.NONE.hoursEach(8), basics, after)));
    }

    @Test
    void a_gap_that_is_left_says_so_in_both_languages() {
        GapLeft left = plan(team(anna), PlanLimits.NONE).left().get(0);

        assertEquals(
                "The skill \"demo\" stays below level 50. What stands in the way: no training brings them further.",
                left.reason().explain(Locale.ENGLISH));
        assertEquals(
                "Ez a készség: „demo”, 50 szint alatt marad. Ami útban van: egyik képzés sem visz tovább.",
                left.reason().explain(HUNGARIAN));
    }

    @Test
    void a_training_that_was_had_already_is_not_planned_again() {
        Profile had = anna.with(Learning.training("demo", LocalDate.parse("2026-01-01")));

        assertEquals("", shown(plan(team(had), PlanLimits.NONE, training("demo", DEMO, 50, 1, 1))));
    }

    @Test
    void one_that_brings_part_of_the_way_is_followed_by_the_next() {
        assertEquals(
                "first bela 60 EUR 10.00, second bela 30 EUR 100.00",
                shown(plan(
                        team(rated(executive(BELA), DEMO, 20)),
                        PlanLimits.NONE,
                        training("first", DEMO, 40, 10, 1),
                        training("second", DEMO, 60, 100, 1))));
    }

    @Test
    void it_says_that_it_is_greedy() {
        assertTrue(TrainingPlan.method().explain(Locale.ENGLISH).startsWith("Made greedily"));
        assertTrue(TrainingPlan.method().explain(HUNGARIAN).startsWith("Mohó módon készült"));
    }

    @Test
    void nothing_lacking_is_an_empty_plan_that_costs_nothing_at_all() {
        TrainingPlan plan = plan(team(), PlanLimits.NONE, training("demo", DEMO, 50, 1, 1));

        assertEquals(new TrainingPlan(List.of(), List.of()), plan);
        assertEquals(Option.none(), plan.cost());
    }

    @Test
    void a_catalogue_holds_together() {
        Training needsItself = new Training("a", List.of(), eur(1), 1, Set.of("b"), 1);
        Training back = new Training("b", List.of(), eur(1), 1, Set.of("a"), 1);
        Training dollars = new Training("c", List.of(), Money.parse("USD 1"), 1, Set.of(), 1);

        assertThrows(IllegalArgumentException.class, () -> new TrainingCatalogue(List.of(needsItself, back)));
        assertThrows(IllegalArgumentException.class, () -> new TrainingCatalogue(List.of(needsItself)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingCatalogue(List.of(training("d", DEMO, 2, 1, 1), dollars)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingCatalogue(List.of(training("d", DEMO, 2, 1, 1), training("d", DEMO, 2, 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> plan(team(), PlanLimits.NONE.budget(eur(1)), dollars));
        assertThrows(IllegalArgumentException.class, () -> new Teaching(DEMO, 5, 5));
        assertThrows(IllegalArgumentException.class, () -> new Teaching(DEMO, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> training("d", DEMO, 5, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> training("d", DEMO, 5, 1, 0));
    }

    private static Training training(String code, Skill skill, int to, int cost, int seats) {
        return new Training(code, List.of(new Teaching(skill, 1, to)), eur(cost), 8, Set.of(), seats);
    }

    private static TrainingPlan plan(Team team, PlanLimits limits, Training... trainings) {
        return TrainingPlan.of(team, new TrainingCatalogue(List.of(trainings)), limits, POLICY);
    }

    private static String shown(TrainingPlan plan) {
        return plan.sessions().stream()
                .map(session -> session.training() + " "
                        + session.members().stream()
                                .map(member -> member.value())
                                .collect(Collectors.joining(" "))
                        + " " + session.closes() + " " + session.cost())
                .collect(Collectors.joining(", "));
    }

    private static String left(TrainingPlan plan) {
        return plan.left().stream()
                .map(left ->
                        left.gap().member().value() + " " + left.gap().skill().code() + " "
                                + left.gap().gap().map(String::valueOf).getOrElse("-") + " " + left.why())
                .collect(Collectors.joining(", "));
    }
}
