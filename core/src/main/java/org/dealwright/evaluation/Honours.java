package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.team.DatePeriod;

/**
 * Who has earned recognition for a period. Nobody who has earned it is left out: everybody who met the goal is in it,
 * everybody who shares the greatest improvement, and every streak of at least the policy's {@code leastStreak}, whatever the
 * member's role or presence.
 *
 * <p>Improvement = achieved ÷ goal of the period − achieved ÷ goal of the one directly before it, which ended the day before
 * it began; whoever had no goal then, as on leave, is not compared with anything earlier. Goals are
 * as they held for the member, so that whoever is new is measured by the ramp, and whoever was on leave had none. A goal
 * of which it is not known what was achieved was neither met nor missed: it ends a streak, and nothing has grown since it.
 * Compared exactly; equals are all in it. Where nobody who missed the goal has grown, nobody is most improved.
 *
 * @param period the period
 * @param measured how many had a goal for just that period of which it is known what they achieved: results of other
 *     periods, such as the quarters of a year, are not added up; where it is 0, nothing can be said
 * @param met everybody who met the goal, in the order of identifiers
 * @param mostImproved of those who missed it, everybody who has grown most, in the order of identifiers
 * @param streaks everybody who has met it often enough in a row, in the order of identifiers
 */
public record Honours(
        DatePeriod period,
        int measured,
        List<Honour.GoalMet> met,
        List<Honour.MostImproved> mostImproved,
        List<Honour.Streak> streaks) {
    public Honours {
        Objects.requireNonNull(period, "period");
        met = List.copyOf(Objects.requireNonNull(met, "met"));
        mostImproved = List.copyOf(Objects.requireNonNull(mostImproved, "mostImproved"));
        streaks = List.copyOf(Objects.requireNonNull(streaks, "streaks"));
    }

    /**
     * Looks who has earned what.
     *
     * @param period the period; results whose period is another one count for what came before alone
     */
    public static Honours of(TeamResults results, DatePeriod period, EvaluationPolicy policy) {
        int measured = 0;
        List<Honour.GoalMet> met = new ArrayList<>();
        List<Improvement> improved = new ArrayList<>();
        List<Honour.Streak> streaks = new ArrayList<>();
        for (Map.Entry<MemberId, List<PeriodResult>> one : results.byMember().entrySet()) {
            MemberId member = one.getKey();
            List<PeriodResult> withGoal = upTo(period, one.getValue());
            Option<PeriodResult> now =
                    last(withGoal).filter(result -> result.period().equals(period));
            measured += now.exists(PeriodResult::counts) ? 1 : 0;
            now.filter(PeriodResult::isMet)
                    .forEach(result -> met.add(
                            new Honour.GoalMet(member, result.attainment().get().percent())));
            now.filter(PeriodResult::isMissed)
                    .flatMap(result -> improvement(member, withGoal))
                    .forEach(improved::add);
            int streak = now.isEmpty() ? 0 : streak(withGoal);
            if (streak >= policy.leastStreak()) {
                streaks.add(new Honour.Streak(member, streak));
            }
        }
        return new Honours(period, measured, met, most(improved), streaks);
    }

    /** Why nothing can be said, where it cannot; else nobody is in it who has not earned it. */
    public Option<Reason> notEnough() {
        return Option.when(measured == 0, () -> Reason.of("evaluation.no-goal-of-period", period.toString()));
    }

    /** Those with a goal, up to the period asked about, in the order of time. */
    private static List<PeriodResult> upTo(DatePeriod period, List<PeriodResult> all) {
        return all.stream()
                .filter(result ->
                        result.goal().isDefined() && TeamResults.ORDER_OF_TIME.compare(result.period(), period) <= 0)
                .toList();
    }

    private static Option<PeriodResult> last(List<PeriodResult> withGoal) {
        return withGoal.isEmpty() ? Option.none() : Option.some(withGoal.get(withGoal.size() - 1));
    }

    private record Improvement(MemberId member, Ratio before, Ratio now) {
        Ratio points() {
            return now.minus(before);
        }
    }

    private static Option<Improvement> improvement(MemberId member, List<PeriodResult> withGoal) {
        int last = withGoal.size() - 1;
        PeriodResult now = withGoal.get(last);
        return Option.when(last > 0, () -> withGoal.get(last - 1))
                .filter(before ->
                        before.period().last().plusDays(1).equals(now.period().first()))
                .flatMap(PeriodResult::attainment)
                .map(before -> new Improvement(member, before, now.attainment().get()))
                .filter(improvement -> improvement.points().isPositive());
    }

    private static List<Honour.MostImproved> most(List<Improvement> improved) {
        Option<Ratio> most =
                Option.ofOptional(improved.stream().map(Improvement::points).max(Comparator.naturalOrder()));
        return improved.stream()
                .filter(one -> one.points().compareTo(most.get()) == 0)
                .map(one -> new Honour.MostImproved(
                        one.member(),
                        one.before().percent(),
                        one.now().percent(),
                        one.points().percent()))
                .toList();
    }

    private static int streak(List<PeriodResult> withGoal) {
        int streak = 0;
        while (streak < withGoal.size()
                && withGoal.get(withGoal.size() - 1 - streak).isMet()) {
            streak++;
        }
        return streak;
    }
}
