package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.Proposal.Accepted;
import org.dealwright.proposal.Proposal.Live;
import org.dealwright.proposal.Proposal.Offered;

/** How a proposal ends without being bought. */
final class ProposalEndRules {
    private ProposalEndRules() {}

    static Either<Rejection, ProposalEvent.Declined> decline(
            Offered proposal, ProposalCommand.Decline command, Situation<ProposalPolicy> now) {
        return Validation.combine(
                        Check.oneOf("reason", command.reason(), now.policy().declineReasons(), DeclineReason::term),
                        Check.words(command.words(), command.reason().equals(DeclineReason.OTHER)))
                .ap((reason, words) ->
                        new ProposalEvent.Declined(now.at(), now.actor().member(), reason, words))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    static Either<Rejection, ProposalEvent.Withdrawn> withdraw(
            Live proposal, ProposalCommand.Withdraw command, Situation<ProposalPolicy> now) {
        return Validation.combine(
                        withdrawal(command.reason(), now),
                        Check.words(command.words(), command.reason().equals(WithdrawalReason.OTHER)))
                .ap((reason, words) ->
                        new ProposalEvent.Withdrawn(now.at(), now.actor().member(), reason, words))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    static Either<Rejection, ProposalEvent.Rescinded> rescind(
            Accepted proposal, ProposalCommand.Rescind command, Situation<ProposalPolicy> now) {
        return Validation.combine(
                        withdrawal(command.reason(), now),
                        Check.words(command.words(), command.reason().equals(WithdrawalReason.OTHER)))
                .ap((reason, words) ->
                        new ProposalEvent.Rescinded(now.at(), now.actor().member(), reason, words))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    /** What happens by itself cannot be stopped by a policy that does not list its reason. */
    private static Validation<Violation, WithdrawalReason> withdrawal(
            WithdrawalReason given, Situation<ProposalPolicy> now) {
        return now.actor().isSystem()
                ? Validation.valid(given)
                : Check.oneOf("reason", given, now.policy().withdrawalReasons(), WithdrawalReason::term);
    }

    /** Whoever rescinds it: a deal that is lost is not won by then. */
    static Option<RuleBroken> isBeforeTheWin(Accepted proposal, Situation<ProposalPolicy> now) {
        Option<DealStanding> deal =
                now.fact(ProposalRules.DEAL_STANDING, proposal.dossier().deal());
        return deal.exists(standing -> standing.pursuit() == DealStanding.Pursuit.WON)
                ? Option.some(RuleBroken.of("proposal.deal-closed"))
                : Option.none();
    }

    static Either<Rejection, ProposalEvent.Expired> expire(
            Offered proposal, ProposalCommand.Expire command, Situation<ProposalPolicy> now) {
        return Either.right(new ProposalEvent.Expired(
                now.at(), now.actor().member(), proposal.dossier().revision().number()));
    }
}
