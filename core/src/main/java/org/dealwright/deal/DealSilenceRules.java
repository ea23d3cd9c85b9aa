package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.deal.Deal.Open;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** When it has been silent for too long, and who is told. */
final class DealSilenceRules {
    private DealSilenceRules() {}

    static Option<Instant> remindAt(Open deal, DealPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(deal.reached());
        return limit.isEmpty()
                ? Option.none()
                : limit.get()
                        .remindAt(
                                deal.dossier().silence(),
                                deal.silentSince(),
                                !deal.owner().isEmpty());
    }

    /** Where nobody leads it, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Open deal, DealPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(deal.reached());
        return limit.isEmpty()
                ? Option.none()
                : limit.get()
                        .escalateAt(
                                deal.dossier().silence(),
                                deal.silentSince(),
                                !deal.owner().isEmpty());
    }

    static Either<Rejection, DealEvent.OwnerReminded> remind(
            Open deal, DealCommand.RemindOwner command, Situation<DealPolicy> now) {
        return Either.right(new DealEvent.OwnerReminded(
                now.at(), now.actor().member(), deal.owner().get(), deal.silentSince()));
    }

    static Either<Rejection, DealEvent.SilenceEscalated> escalate(
            Open deal, DealCommand.EscalateSilence command, Situation<DealPolicy> now) {
        return Either.right(
                new DealEvent.SilenceEscalated(now.at(), now.actor().member(), deal.owner(), deal.silentSince()));
    }
}
