package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.BOBS_ID;
import static org.dealwright.examples.story.StoryCast.DORAS_ID;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.at;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.id.DealId;
import org.dealwright.incentive.Attainment;
import org.dealwright.incentive.Commission;
import org.dealwright.incentive.CreditedSale;
import org.dealwright.incentive.Factor;
import org.dealwright.incentive.GoalBonus;
import org.dealwright.incentive.IncentivePlan;
import org.dealwright.incentive.Line;
import org.dealwright.incentive.Participant;
import org.dealwright.incentive.Results;
import org.dealwright.incentive.Reward;
import org.dealwright.incentive.Simulation;
import org.dealwright.incentive.Split;
import org.dealwright.incentive.Statement;
import org.dealwright.incentive.Tier;
import org.dealwright.process.Percent;
import org.dealwright.process.Rejection;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the incentive plan pays whom for the quarter, line by line, and what it costs. */
final class WhatItPays implements StoryChapter {
    private static final int MONTHS = 3;
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Commission COMMISSION = Commission.of("commission", Tier.of(0, "5"), Tier.of(100, "7"))
            .acceleratedAbove(Attainment.of(110), Factor.of("1.5"));

    @Override
    public String title() {
        return "chapter.incentives";
    }

    @Override
    public void play(StoryStage stage) {
        StoryTeam team = stage.team();
        Rejection wrong = Rejection.invalid(plan("commission").checked().getLeft());
        team.refuse(at(417, 10, 0), MIA, "plan-mistyped", "incentive-plan", wrong);
        IncentivePlan plan = plan("goal").checked().get();
        Simulation simulation = plan.simulate(results()).get();
        team.look(at(417, 10, 15), MIA, "simulate", "simulate", pay(simulation, stage.words()));
    }

    /** The year's plan; its bonus has that code. */
    private static IncentivePlan.Builder plan(String bonus) {
        return IncentivePlan.builder("executives-2027", CurrencyUnit.EUR)
                .with(
                        COMMISSION,
                        GoalBonus.of(bonus, Attainment.QUOTA, StoryOffers.euros("500.00")),
                        Reward.of("stage", MotivatorKind.RECOGNITION, Attainment.QUOTA));
    }

    /** The same sales as everybody was recognised for: Dora's come to 56,000, Bob's to 39,000. */
    private static Results results() {
        Money quota = StoryOffers.euros("50000.00");
        return Results.builder(CurrencyUnit.EUR, JANUARY, MONTHS)
                .participants(Participant.of(BOBS_ID, quota), Participant.of(DORAS_ID, quota))
                .sales(
                        CreditedSale.of(
                                new DealId("ministry"),
                                StoryOffers.euros("41000.00"),
                                LocalDate.of(2027, 1, 25),
                                DORAS_ID),
                        CreditedSale.of(
                                        new DealId("university"),
                                        StoryOffers.euros("20000.00"),
                                        LocalDate.of(2027, 2, 16),
                                        DORAS_ID)
                                .shared(new Split(DORAS_ID, Percent.of(75)), new Split(BOBS_ID, Percent.of(25))),
                        CreditedSale.of(
                                new DealId("bank-branches"),
                                StoryOffers.euros("34000.00"),
                                LocalDate.of(2027, 3, 11),
                                BOBS_ID))
                .build();
    }

    private static List<String> pay(Simulation simulation, StoryWords words) {
        List<String> notes = new ArrayList<>();
        for (Statement statement : simulation.statements()) {
            notes.add(words.of(
                    "note.pay",
                    words.member(statement.member()),
                    statement.credited(),
                    statement.attained().get(),
                    statement.paid()));
            for (Line line : statement.lines()) {
                notes.add(words.of("note.pay-line", line.amount(), line.why().explain(words.locale(), words.zone())));
            }
        }
        notes.add(words.of(
                "note.cost", simulation.costOfSales(), simulation.plan().rules()));
        return notes;
    }
}
