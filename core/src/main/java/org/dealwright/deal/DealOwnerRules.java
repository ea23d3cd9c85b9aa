package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.deal.Deal.Ongoing;
import org.dealwright.deal.DealCommand.Assign;
import org.dealwright.deal.DealCommand.Reassign;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;

/** What it takes to lead a deal, and to pass it on. */
final class DealOwnerRules {
    private DealOwnerRules() {}

    static Either<Rejection, DealEvent.Claimed> claim(
            Ongoing deal, DealCommand.Claim command, Situation<DealPolicy> now) {
        return DealRules.mayLead(now.actor(), deal.dossier().profile().kind())
                ? Either.right(new DealEvent.Claimed(
                        now.at(), now.actor().member(), now.actor().member().get()))
                : Rejection.broken("deal.not-for-success-rep");
    }

    static Either<Rejection, DealEvent.Assigned> assign(Ongoing deal, Assign command, Situation<DealPolicy> now) {
        return Check.line("reason", command.reason())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .flatMap(reason -> newOwner(deal, command.to())
                        .map(to -> new DealEvent.Assigned(now.at(), now.actor().member(), to, reason)));
    }

    static Either<Rejection, DealEvent.Reassigned> reassign(Ongoing deal, Reassign command, Situation<DealPolicy> now) {
        return newOwner(deal, command.to())
                .map(to -> new DealEvent.Reassigned(now.at(), now.actor().member(), to));
    }

    private static Either<Rejection, MemberId> newOwner(Ongoing deal, MemberId to) {
        return deal.isOwnedBy(to) ? Rejection.broken("deal.already-theirs") : Either.right(to);
    }

    static Option<RuleBroken> isUnowned(Ongoing deal, Situation<DealPolicy> now) {
        return deal.owner().isEmpty() ? Option.none() : Option.some(RuleBroken.of("deal.owned"));
    }

    static Option<RuleBroken> isOwned(Ongoing deal, Situation<DealPolicy> now) {
        return deal.owner().isEmpty() ? Option.some(RuleBroken.of("deal.unowned")) : Option.none();
    }
}
