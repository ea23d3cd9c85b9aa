package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Term;
import org.dealwright.team.MotivatorKind;

/**
 * What is given other than money to whoever reaches a goal: being named before everybody, a course, a day off. It costs
 * nothing here, and counts among the means of the plan.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody
 * @param by by what it means to motivate
 * @param goal the share of the whole quota that has to be reached
 */
public record Reward(String code, Option<Group> group, MotivatorKind by, Attainment goal) implements Component {
    /**
     * Takes a reward.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Reward {
        Parts.require(code, group);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(goal, "goal");
    }

    /**
     * A reward for everybody who reaches a share of the quota.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Reward of(String code, MotivatorKind by, Attainment goal) {
        return new Reward(code, Option.none(), by, goal);
    }

    /** For a group only. */
    public Reward forGroup(Group only) {
        return new Reward(code, Option.some(only), by, goal);
    }

    @Override
    public Option<MotivatorKind> means() {
        return Option.of(by);
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined());
    }

    @Override
    public Term sort() {
        return Parts.sort("reward");
    }
}
