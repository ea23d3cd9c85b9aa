package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.handoff.Workload;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.Member;
import org.dealwright.team.QuotaMeasure;
import org.joda.money.Money;

/**
 * What one member did in one period, as far as it is known. What is not known is none, and never nothing.
 *
 * @param member who
 * @param period when
 * @param goal what they were to achieve, more than nothing, as it held for them: ramped where they were new; none where they
 *     had no goal, as on leave
 * @param achieved what they achieved, nothing or more: a clawback belongs to the period of the sale; none where it is not known
 * @param deals of the deals closed, at most {@link Workload#MOST}, how many were won
 * @param leads what they were given to work on
 * @param open how many pieces of work were open at a time, on the average, 0 to {@link Workload#MOST}
 * @param activity how many touches, demos and the like they made, 0 or more
 */
public record PeriodResult(
        MemberId member,
        DatePeriod period,
        Option<Money> goal,
        Option<Money> achieved,
        Option<Proportion> deals,
        Option<LeadIntake> leads,
        Option<Integer> open,
        Option<Integer> activity) {
    /**
     * Takes a result.
     *
     * @throws IllegalArgumentException if an amount or a number is out of range, or goal and achievement are in two currencies
     */
    public PeriodResult {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(period, "period");
        Check.requireOption("goal", goal);
        Check.requireOption("achieved", achieved);
        Check.requireOption("deals", deals);
        Check.requireOption("leads", leads);
        Check.requireOption("open", open);
        Check.requireOption("activity", activity);
        goal.forEach(amount -> {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("goal must be more than nothing, was " + amount);
            }
        });
        achieved.forEach(amount -> {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("achieved must not be less than nothing, was " + amount);
            }
        });
        if (goal.isDefined()
                && achieved.exists(
                        amount -> !amount.getCurrencyUnit().equals(goal.get().getCurrencyUnit()))) {
            throw new IllegalArgumentException("goal and achieved must be in one currency");
        }
        goal.forEach(amount -> Check.requireDecimal("goal", amount.getAmount()));
        achieved.forEach(amount -> Check.requireDecimal("achieved", amount.getAmount()));
        deals.forEach(cases -> requireWithin("deals", cases.whole(), Workload.MOST));
        leads.forEach(intake -> requireWithin("leads", intake.quality().whole(), Workload.MOST));
        open.forEach(number -> requireWithin("open", number, Workload.MOST));
        activity.forEach(number -> requireWithin("activity", number, Integer.MAX_VALUE));
    }

    private static void requireWithin(String name, long number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(name + " must lie from 0 to " + most + ", was " + number);
        }
    }

    /** Of which nothing is known yet; the methods below add what is. */
    public static PeriodResult of(MemberId member, DatePeriod period) {
        return new PeriodResult(
                member,
                period,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /**
     * With the goal that a member's quota asks of them for just that period, ramped where they are new; no goal where they
     * have no such quota, or it asks for nothing. Whoever was on leave had no goal then: leave it out by {@link #withoutGoal}.
     *
     * @param measure what is counted for the goal
     */
    public static PeriodResult of(Member member, DatePeriod period, QuotaMeasure measure) {
        PeriodResult result = of(member.id(), period);
        return member.quotas(period.first()).stream()
                .filter(asked -> asked.quota().period().equals(period)
                        && asked.quota().measure().equals(measure)
                        && asked.asked().isPositive())
                .findFirst()
                .map(asked -> result.goal(asked.asked()))
                .orElse(result);
    }

    /** The same result, without a goal. */
    public PeriodResult withoutGoal() {
        return new PeriodResult(member, period, Option.none(), achieved, deals, leads, open, activity);
    }

    /**
     * The same result, with a goal.
     *
     * @throws IllegalArgumentException if it is not more than nothing, or in another currency
     */
    public PeriodResult goal(Money amount) {
        return new PeriodResult(member, period, Option.some(amount), achieved, deals, leads, open, activity);
    }

    /**
     * The same result, with what was achieved.
     *
     * @throws IllegalArgumentException if it is less than nothing, or in another currency
     */
    public PeriodResult achieved(Money amount) {
        return new PeriodResult(member, period, goal, Option.some(amount), deals, leads, open, activity);
    }

    /**
     * The same result, with the deals that were closed.
     *
     * @throws IllegalArgumentException if more were won than closed
     */
    public PeriodResult deals(int won, int closed) {
        return new PeriodResult(
                member, period, goal, achieved, Option.some(Proportion.of(won, closed)), leads, open, activity);
    }

    /** The same result, with the leads that were received. */
    public PeriodResult leads(LeadIntake intake) {
        return new PeriodResult(member, period, goal, achieved, deals, Option.some(intake), open, activity);
    }

    /**
     * The same result, with how much was open.
     *
     * @throws IllegalArgumentException if the number is out of range
     */
    public PeriodResult open(int pieces) {
        return new PeriodResult(member, period, goal, achieved, deals, leads, Option.some(pieces), activity);
    }

    /**
     * The same result, with what was done.
     *
     * @throws IllegalArgumentException if the number is out of range
     */
    public PeriodResult activity(int touches) {
        return new PeriodResult(member, period, goal, achieved, deals, leads, open, Option.some(touches));
    }

    /** Whether there was a goal, and it is known what was achieved. */
    boolean counts() {
        return goal.isDefined() && achieved.isDefined();
    }

    /** Whether the goal was met; never where there was none, or it is not known what was achieved. */
    public boolean isMet() {
        return counts() && !achieved.get().isLessThan(goal.get());
    }

    /** Whether the goal was missed; never where there was none, or it is not known what was achieved. */
    public boolean isMissed() {
        return counts() && achieved.get().isLessThan(goal.get());
    }

    /** Achieved ÷ goal, exactly; none where there was no goal, or it is not known what was achieved. */
    Option<Ratio> attainment() {
        return counts()
                ? Option.some(Ratio.of(achieved.get().getAmount(), goal.get().getAmount()))
                : Option.none();
    }
}
