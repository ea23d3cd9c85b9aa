package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.proposal.Proposal.Live;

/** When it has been silent for too long, and who is told. */
final class ProposalSilenceRules {
    private ProposalSilenceRules() {}

    static Option<Instant> remindAt(Live proposal, ProposalPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(proposal);
        if (limit.isEmpty() || proposal.owner().isEmpty()) {
            return Option.none();
        }
        Instant since = proposal.silentSince();
        Silence silence = proposal.dossier().silence();
        return silence.isOwnerTold(since) || silence.isManagerTold(since)
                ? Option.none()
                : after(since, limit.get().owner());
    }

    /** Where nobody owns it, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Live proposal, ProposalPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(proposal);
        if (limit.isEmpty()) {
            return Option.none();
        }
        Instant since = proposal.silentSince();
        Duration allowed =
                proposal.owner().isEmpty() ? limit.get().owner() : limit.get().manager();
        return proposal.dossier().silence().isManagerTold(since) ? Option.none() : after(since, allowed);
    }

    private static Option<Instant> after(Instant since, Duration allowed) {
        Instant due = since.plus(allowed);
        return due.isAfter(Situation.LATEST) ? Option.none() : Option.some(due);
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
