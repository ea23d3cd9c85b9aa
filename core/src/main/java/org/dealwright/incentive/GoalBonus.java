package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;
import org.joda.money.Money;

/**
 * A fixed amount for whoever reaches a goal.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody
 * @param tag the only sales that count, measured against the quota for them; none for all sales and the whole quota
 * @param goal the share of the quota that has to be reached
 * @param amount what is paid, more than nothing
 */
public record GoalBonus(String code, Option<Group> group, Option<SaleTag> tag, Attainment goal, Money amount)
        implements Paying {
    /**
     * Takes a bonus.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public GoalBonus {
        Parts.require(code, group);
        Check.requireOption("tag", tag);
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * A bonus for everybody who reaches a share of the whole quota.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static GoalBonus of(String code, Attainment goal, Money amount) {
        return new GoalBonus(code, Option.none(), Option.none(), goal, amount);
    }

    /** For a group only. */
    public GoalBonus forGroup(Group only) {
        return new GoalBonus(code, Option.some(only), tag, goal, amount);
    }

    /** On sales with a tag only. */
    public GoalBonus on(SaleTag only) {
        return new GoalBonus(code, group, Option.some(only), goal, amount);
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined()) + Parts.one(tag.isDefined());
    }

    @Override
    public Term sort() {
        return Parts.sort("goal-bonus");
    }
}
