package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Term;
import org.joda.money.Money;

/**
 * An amount that all share once they have reached their goal together.
 *
 * <p>Together they have reached what they are credited with of the revenue ÷ the sum of their quotas; overlay counts for
 * nobody here, so that no sale counts twice. Who carries no quota adds to what is reached, and shares.
 *
 * @param code its code, once in the plan
 * @param group whose goal it is; none for everybody's
 * @param goal the share of the quotas that has to be reached together
 * @param pool what is shared, more than nothing
 * @param sharing how; what does not divide goes by largest remainder, then by member identifier
 */
public record TeamBonus(String code, Option<Group> group, Attainment goal, Money pool, Sharing sharing)
        implements Paying {
    /**
     * Takes a bonus.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public TeamBonus {
        Parts.require(code, group);
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(sharing, "sharing");
    }

    /**
     * A bonus that everybody shares by equal parts.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static TeamBonus of(String code, Attainment goal, Money pool) {
        return new TeamBonus(code, Option.none(), goal, pool, Sharing.EQUAL);
    }

    /** For a group only. */
    public TeamBonus forGroup(Group only) {
        return new TeamBonus(code, Option.some(only), goal, pool, sharing);
    }

    /** Shared in another way. */
    public TeamBonus shared(Sharing way) {
        return new TeamBonus(code, group, goal, pool, way);
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined());
    }

    @Override
    public Term sort() {
        return Parts.sort("team-bonus");
    }
}
