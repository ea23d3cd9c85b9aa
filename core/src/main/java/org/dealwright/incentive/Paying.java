package org.dealwright.incentive;

import io.vavr.control.Option;
import org.dealwright.team.MotivatorKind;

/** A part of a plan by which money is earned. */
public sealed interface Paying extends Component permits Commission, GoalBonus, TeamBonus, Spiff, Kicker {
    @Override
    default Option<MotivatorKind> means() {
        return Option.of(MotivatorKind.MONEY);
    }
}
