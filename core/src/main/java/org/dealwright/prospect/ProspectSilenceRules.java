package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect.Open;

/** When it has been silent for too long, and who is told. */
final class ProspectSilenceRules {
    private ProspectSilenceRules() {}

    static Option<Instant> remindAt(Open prospect, ProspectPolicy policy) {
        return prospect.owner().isEmpty() || prospect.isOwnerReminded() || prospect.isEscalated()
                ? Option.none()
                : after(prospect, policy, SilenceLimit::owner);
    }

    /** Where nobody owns it, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Open prospect, ProspectPolicy policy) {
        if (prospect.isEscalated()) {
            return Option.none();
        }
        return after(prospect, policy, prospect.owner().isEmpty() ? SilenceLimit::owner : SilenceLimit::manager);
    }

    private static Option<Instant> after(Open prospect, ProspectPolicy policy, Function<SilenceLimit, Duration> limit) {
        return policy.silence()
                .of(prospect)
                .map(limits -> prospect.silentSince().plus(limit.apply(limits)))
                .filter(due -> !due.isAfter(Situation.LATEST));
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
