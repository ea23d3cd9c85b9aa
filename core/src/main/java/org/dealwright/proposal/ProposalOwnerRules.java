package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.Proposal.Live;

/** Who works on it. */
final class ProposalOwnerRules {
    private ProposalOwnerRules() {}

    static Either<Rejection, ProposalEvent.Claimed> claim(
            Live proposal, ProposalCommand.Claim command, Situation<ProposalPolicy> now) {
        return Either.right(new ProposalEvent.Claimed(
                now.at(), now.actor().member(), now.actor().member().get()));
    }

    static Either<Rejection, ProposalEvent.Assigned> assign(
            Live proposal, ProposalCommand.Assign command, Situation<ProposalPolicy> now) {
        Validation<Violation, String> reason = Check.line("reason", command.reason());
        if (reason.isInvalid()) {
            return Either.left(Rejection.invalid(List.of(reason.getError())));
        }
        return newOwner(proposal, command.to())
                .map(to -> new ProposalEvent.Assigned(now.at(), now.actor().member(), to, reason.get()));
    }

    static Either<Rejection, ProposalEvent.Reassigned> reassign(
            Live proposal, ProposalCommand.Reassign command, Situation<ProposalPolicy> now) {
        return newOwner(proposal, command.to())
                .map(to -> new ProposalEvent.Reassigned(now.at(), now.actor().member(), to));
    }

    private static Either<Rejection, MemberId> newOwner(Live proposal, MemberId to) {
        return proposal.isOwnedBy(to) ? Rejection.broken("proposal.already-theirs") : Either.right(to);
    }

    static Option<RuleBroken> isUnowned(Live proposal, Situation<ProposalPolicy> now) {
        return proposal.owner().isEmpty() ? Option.none() : Option.some(RuleBroken.of("proposal.owned"));
    }

    static Option<RuleBroken> isOwned(Live proposal, Situation<ProposalPolicy> now) {
        return proposal.owner().isEmpty() ? Option.some(RuleBroken.of("proposal.unowned")) : Option.none();
    }
}
