package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.eur;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;

/** Laws of training plans, against every plan that there is. */
class TrainingPlanProperties {
    private static final int EVERYBODY = 10;

    /** Levels of demo and prices, 0 for not rated, of up to five. */
    @Provide
    Arbitrary<List<List<Integer>>> teams() {
        return Arbitraries.integers().between(0, 60).list().ofSize(2).list().ofMaxSize(5);
    }

    /** Which of the two it teaches, up to which level, for how much. */
    record Offer(boolean demo, int to, int cost) {
        Training training(int place, int seats) {
            return new Training("t" + place, List.of(new Teaching(skill(), 1, to)), eur(cost), 1, Set.of(), seats);
        }

        Skill skill() {
            return demo ? DEMO : PRICES;
        }
    }

    @Provide
    Arbitrary<List<Offer>> offers() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(2, 60),
                        Arbitraries.integers().between(1, 30))
                .as(Offer::new)
                .list()
                .ofMaxSize(6);
    }

    private static Team team(List<List<Integer>> levels, long shuffle) {
        List<Profile> team = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Profile profile = executive(new MemberId("m" + i));
            profile = levels.get(i).get(0) == 0
                    ? profile
                    : rated(profile, DEMO, levels.get(i).get(0));
            team.add(
                    levels.get(i).get(1) == 0
                            ? profile
                            : rated(profile, PRICES, levels.get(i).get(1)));
        }
        Collections.shuffle(team, new Random(shuffle));
        return new Team(team);
    }

    private static TrainingCatalogue catalogue(List<Offer> offers, int seats, long shuffle) {
        List<Training> trainings = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            trainings.add(offers.get(i).training(i, seats));
        }
        Collections.shuffle(trainings, new Random(shuffle));
        return new TrainingCatalogue(trainings);
    }

    /** What is lacking, before or after some trainings are held for everybody: the oracle's own arithmetic. */
    private static long lacking(List<List<Integer>> levels, List<Offer> held) {
        long sum = 0;
        for (List<Integer> member : levels) {
            int demo = member.get(0);
            int prices = member.get(1);
            for (Offer offer : held) {
                demo = offer.demo() && demo > 0 ? Math.max(demo, offer.to()) : demo;
                prices = !offer.demo() && prices > 0 ? Math.max(prices, offer.to()) : prices;
            }
            sum += demo == 0 ? 0 : 3L * Math.max(0, 50 - demo);
            sum += prices == 0 ? 0 : Math.max(0, 40 - prices);
        }
        return sum;
    }

    @Property
    void what_was_lacking_is_closed_or_left_and_nothing_is_lost(
            @ForAll("teams") List<List<Integer>> levels, @ForAll("offers") List<Offer> offers, @ForAll long shuffle) {
        TrainingPlan plan = TrainingPlan.of(
                team(levels, shuffle), catalogue(offers, 2, shuffle), PlanLimits.NONE.budget(eur(40)), POLICY);
        long closed =
                plan.sessions().stream().mapToLong(TrainingSession::closes).sum();
        long left = plan.left().stream()
                .filter(one -> one.why() != GapLeft.Why.UNRATED)
                .mapToLong(one -> (long) one.gap().weight() * one.gap().gap().get())
                .sum();

        assertEquals(lacking(levels, List.of()), closed + left);
        assertTrue(plan.cost().forAll(cost -> !cost.isGreaterThan(eur(40))));
    }

    /** Chvátal's bound: H(d) times the cheapest of all plans that close as much, d the most that one session closes. */
    @Property
    void it_closes_what_can_be_closed_for_at_most_so_many_times_the_cheapest(
            @ForAll("teams") List<List<Integer>> levels, @ForAll("offers") List<Offer> offers) {
        TrainingPlan plan = TrainingPlan.of(team(levels, 1), catalogue(offers, EVERYBODY, 1), PlanLimits.NONE, POLICY);
        long least = lacking(levels, offers);
        long left = plan.left().stream()
                .filter(one -> one.why() != GapLeft.Why.UNRATED)
                .mapToLong(one -> (long) one.gap().weight() * one.gap().gap().get())
                .sum();
        long cheapest = Long.MAX_VALUE;
        long most = 0;
        for (int chosen = 0; chosen < 1 << offers.size(); chosen++) {
            List<Offer> held = new ArrayList<>();
            for (int i = 0; i < offers.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    held.add(offers.get(i));
                }
            }
            if (held.size() == 1) {
                most = Math.max(most, lacking(levels, List.of()) - lacking(levels, held));
            }
            if (lacking(levels, held) == least) {
                cheapest =
                        Math.min(cheapest, held.stream().mapToLong(Offer::cost).sum());
            }
        }
        double harmonic = 0;
        for (long i = 1; i <= most; i++) {
            harmonic += 1.0 / i;
        }
        double cost = plan.cost().map(money -> money.getAmount().doubleValue()).getOrElse(0.0);

        assertEquals(least, left);
        assertTrue(cost >= cheapest, cost + " and " + cheapest);
        assertTrue(cost <= harmonic * cheapest + 1e-9, cost + " and " + cheapest + " by " + harmonic);
    }

    @Property
    void the_order_in_which_everything_comes_changes_nothing(
            @ForAll("teams") List<List<Integer>> levels,
            @ForAll("offers") List<Offer> offers,
            @ForAll long one,
            @ForAll long other) {
        assertEquals(
                TrainingPlan.of(team(levels, one), catalogue(offers, 2, one), PlanLimits.NONE, POLICY),
                TrainingPlan.of(team(levels, other), catalogue(offers, 2, other), PlanLimits.NONE, POLICY));
    }
}
