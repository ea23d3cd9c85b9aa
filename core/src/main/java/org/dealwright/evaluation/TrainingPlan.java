package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Reason;
import org.joda.money.Money;

/**
 * A training plan that closes skill gaps, made greedily: again and again the session that closes most for its cost, with those
 * whom it helps most; a training whose prerequisites somebody lacks counts together with them.
 *
 * <p>It need not be the cheapest plan. To find that one is set cover, which is NP-hard (Karp, 1972); the greedy choice costs at
 * most H(d) ≤ 1 + ln d times as much, with d the most that one session closes (Chvátal, 1979; for gains of whole numbers that
 * grow ever less, Wolsey, 1982). That is proven of trainings that help from any level on, without prerequisites, limits of
 * budget or hours; with them it is a rule of thumb.
 *
 * <p>Closed = Σ weight × levels, up to what is needed, over all roles that somebody has. It is reckoned that everybody reaches
 * the level taught: what came of it is to be rated afterwards. Whoever is leaving or has left is not trained, and what nobody
 * has rated is not planned for. Where nothing is lacking the plan is empty.
 *
 * @param sessions the sessions, in the order in which they were chosen
 * @param left what it does not close
 */
public record TrainingPlan(List<TrainingSession> sessions, List<GapLeft> left) {
    public TrainingPlan {
        sessions = List.copyOf(Objects.requireNonNull(sessions, "sessions"));
        left = List.copyOf(Objects.requireNonNull(left, "left"));
    }

    /**
     * Makes a plan.
     *
     * @throws IllegalArgumentException if the budget is in another currency than the trainings
     */
    public static TrainingPlan of(Team team, TrainingCatalogue catalogue, PlanLimits limits, EvaluationPolicy policy) {
        return new Planning(team, catalogue, limits, policy).plan();
    }

    /** What all of it costs; none where there is no session. */
    public Option<Money> cost() {
        return sessions.isEmpty()
                ? Option.none()
                : Option.some(
                        Money.total(sessions.stream().map(TrainingSession::cost).toList()));
    }

    /** How it was made, as words: that it is greedy, and what that means. */
    public static Reason method() {
        return Reason.of("evaluation.plan-is-greedy");
    }
}
