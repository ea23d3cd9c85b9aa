package org.dealwright.examples.team;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.evaluation.PlanLimits;
import org.dealwright.evaluation.Teaching;
import org.dealwright.evaluation.Training;
import org.dealwright.evaluation.TrainingCatalogue;
import org.dealwright.handoff.Skill;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The trainings that the made-up team can go to. */
final class SampleTrainings {
    static final String NEGOTIATION = "negotiation-1";
    static final String NEGOTIATION_GOES_ON = "negotiation-2";

    static final TrainingCatalogue ALL = new TrainingCatalogue(List.of(
            training(NEGOTIATION, "negotiation", 1, 55, 1_200, 8, 6),
            training(NEGOTIATION_GOES_ON, "negotiation", 40, 80, 2_400, 16, 6, NEGOTIATION),
            training("closing-1", "closing", 1, 65, 1_500, 8, 8),
            training("discovery-1", "discovery", 1, 65, 900, 8, 10),
            training("presenting-1", "presenting", 1, 70, 800, 8, 8),
            training("product-1", "product-knowledge", 1, 60, 500, 4, 20),
            training("product-2", "product-knowledge", 50, 90, 2_500, 24, 5, "product-1"),
            training("calling-1", "calling", 1, 65, 700, 8, 10),
            training("prospecting-1", "prospecting", 1, 65, 700, 8, 10),
            training("qualification-1", "qualification", 1, 70, 600, 8, 10),
            training("listening-1", "listening", 1, 70, 900, 8, 12)));

    static final PlanLimits LIMITS =
            new PlanLimits(Option.some(euros(12_000)), Option.some(40), PlanLimits.MOST_SESSIONS);

    private SampleTrainings() {}

    private static Training training(
            String code, String skill, int from, int to, int cost, int hours, int seats, String... before) {
        return new Training(
                code, List.of(new Teaching(new Skill(skill), from, to)), euros(cost), hours, Set.of(before), seats);
    }

    private static Money euros(int amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }
}
