package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Term;
import org.dealwright.team.MotivatorKind;
import org.joda.money.Money;

/**
 * What is paid for each month whatever is earned. What is missing to it is advanced; a recoverable draw is paid back out of
 * what is earned above it, in this period or a later one, and one that is not is given.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody. Of several that apply to somebody the first of the plan holds
 * @param monthly what is paid for each month of the period, more than nothing
 * @param recoverable whether it is paid back
 */
public record Draw(String code, Option<Group> group, Money monthly, boolean recoverable) implements Component {
    /**
     * Takes a draw.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Draw {
        Parts.require(code, group);
        Objects.requireNonNull(monthly, "monthly");
    }

    /**
     * A draw that everybody pays back.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Draw recoverable(String code, Money monthly) {
        return new Draw(code, Option.none(), monthly, true);
    }

    /**
     * A draw that nobody pays back.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Draw given(String code, Money monthly) {
        return new Draw(code, Option.none(), monthly, false);
    }

    /** For a group only. */
    public Draw forGroup(Group only) {
        return new Draw(code, Option.some(only), monthly, recoverable);
    }

    @Override
    public Option<MotivatorKind> means() {
        return Option.none();
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined()) + Parts.one(recoverable);
    }

    @Override
    public Term sort() {
        return Parts.sort("draw");
    }
}
