package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.proposal.Proposal.Live;

/** When it has been silent for too long, and who is told. */
final class ProposalSilenceRules {
    private ProposalSilenceRules() {}

    static Option<Instant> remindAt(Live proposal, ProposalPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(proposal);
        return limit.isEmpty()
                ? Option.none()
                : limit.get()
                        .remindAt(
                                proposal.dossier().silence(),
                                proposal.silentSince(),
                                !proposal.owner().isEmpty());
    }

    /** Where nobody owns it, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Live proposal, ProposalPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(proposal);
        return limit.isEmpty()
                ? Option.none()
                : limit.get()
                        .escalateAt(
                                proposal.dossier().silence(),
                                proposal.silentSince(),
                                !proposal.owner().isEmpty());
    }

    static Either<Rejection, ProposalEvent.OwnerReminded> remind(
            Live proposal, ProposalCommand.RemindOwner command, Situation<ProposalPolicy> now) {
        return Either.right(new ProposalEvent.OwnerReminded(
                now.at(), now.actor().member(), proposal.owner().get(), proposal.silentSince()));
    }

    static Either<Rejection, ProposalEvent.SilenceEscalated> escalate(
            Live proposal, ProposalCommand.EscalateSilence command, Situation<ProposalPolicy> now) {
        return Either.right(new ProposalEvent.SilenceEscalated(
                now.at(), now.actor().member(), proposal.owner(), proposal.silentSince()));
    }
}
