package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;
import org.dealwright.team.MotivatorKind;
import org.joda.money.Money;

/**
 * The most that somebody earns in a period, by one part of the plan or by all of it. Of several that apply the lowest
 * holds.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody
 * @param of the code of the part that is capped; none for all that is earned
 * @param most the most, nothing or more
 */
public record Cap(String code, Option<Group> group, Option<String> of, Money most) implements Component {
    /**
     * Takes a cap.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Cap {
        Parts.require(code, group);
        Check.requireOption("of", of);
        Objects.requireNonNull(most, "most");
    }

    /**
     * A cap on all that anybody earns.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Cap of(String code, Money most) {
        return new Cap(code, Option.none(), Option.none(), most);
    }

    /** For a group only. */
    public Cap forGroup(Group only) {
        return new Cap(code, Option.some(only), of, most);
    }

    /** On one part of the plan only. */
    public Cap on(String component) {
        return new Cap(code, group, Option.some(component), most);
    }

    @Override
    public Option<MotivatorKind> means() {
        return Option.none();
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined());
    }

    @Override
    public Term sort() {
        return Parts.sort("cap");
    }
}
