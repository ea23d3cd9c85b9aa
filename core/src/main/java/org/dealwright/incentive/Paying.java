package org.dealwright.incentive;

import io.vavr.control.Option;

/** A part of a plan by which money is earned. */
public sealed interface Paying extends Component permits Commission, GoalBonus, TeamBonus, Spiff, Kicker {
    @Override
    default Option<Means> means() {
        return Option.of(Means.MONEY);
    }
}
