package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect.Open;

/** When it has been silent for too long, and who is told. */
final class ProspectSilenceRules {
    private ProspectSilenceRules() {}

    static Option<Instant> remindAt(Open prospect, ProspectPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(prospect);
        return limit.isEmpty()
                ? Option.none()
                : limit.get()
                        .remindAt(
                                prospect.dossier().silence(),
                                prospect.silentSince(),
                                !prospect.owner().isEmpty());
    }

    /** Where nobody owns it, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Open prospect, ProspectPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(prospect);
        return limit.isEmpty()
                ? Option.none()
                : limit.get()
                        .escalateAt(
                                prospect.dossier().silence(),
                                prospect.silentSince(),
                                !prospect.owner().isEmpty());
    }

    static Either<Rejection, ProspectEvent.OwnerReminded> remind(
            Open prospect, ProspectCommand.RemindOwner command, Situation<ProspectPolicy> now) {
        return Either.right(new ProspectEvent.OwnerReminded(
                now.at(), now.actor().member(), prospect.owner().get(), prospect.silentSince()));
    }

    static Either<Rejection, ProspectEvent.SilenceEscalated> escalate(
            Open prospect, ProspectCommand.EscalateSilence command, Situation<ProspectPolicy> now) {
        return Either.right(new ProspectEvent.SilenceEscalated(
                now.at(), now.actor().member(), prospect.owner(), prospect.silentSince()));
    }
}
