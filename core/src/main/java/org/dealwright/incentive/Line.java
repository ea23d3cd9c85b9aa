package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Reason;
import org.joda.money.Money;

/**
 * One line of a statement.
 *
 * @param component the code of the part of the plan that it comes of
 * @param base on what it is paid; none where a fixed amount is
 * @param rate what is paid of the base, with every factor; none where a fixed amount is
 * @param amount what comes of it, rounded once; below nothing for a cap and a claim, and nothing for a reward
 * @param why in words, English and Hungarian
 */
public record Line(String component, Option<Money> base, Option<Rate> rate, Money amount, Reason why) {
    /**
     * Takes a line.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Line {
        Check.requireCode("component", component);
        Check.requireOption("base", base);
        Check.requireOption("rate", rate);
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(why, "why");
    }

    static Line fixed(Component component, Money amount, Reason why) {
        return new Line(component.code(), Option.none(), Option.none(), amount, why);
    }
}
