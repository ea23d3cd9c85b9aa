package org.dealwright.deal;

import io.vavr.control.Either;
import org.dealwright.process.Actor;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;

/** What each command needs to be accepted. Package-private: the table is the only way in. */
final class DealRules {
    private DealRules() {}

    static Either<Rejection, DealEvent.Opened> open(New none, DealCommand.Open command, Situation<DealPolicy> now) {
        Actor actor = now.actor();
        if (!actor.isSystem() && !actor.has(Role.SALES_MANAGER) && !actor.is(command.owner())) {
            return Rejection.broken("deal.owned-by-another");
        }
        return Either.right(new DealEvent.Opened(
                now.at(), actor.member(), command.owner(), command.company(), command.prospect(), command.contents()));
    }

    static Either<Rejection, DealEvent.ProspectAttached> attachProspect(
            Deal.Discovering deal, DealCommand.AttachProspect command, Situation<DealPolicy> now) {
        return Either.right(new DealEvent.ProspectAttached(now.at(), now.actor().member(), command.prospect()));
    }
}
