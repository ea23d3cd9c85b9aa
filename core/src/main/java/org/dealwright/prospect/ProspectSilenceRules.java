package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect.Open;

/** When it has been silent for too long, and who is told. */
final class ProspectSilenceRules {
    private ProspectSilenceRules() {}

    static Option<Instant> remindAt(Open prospect, ProspectPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(prospect);
        if (limit.isEmpty() || prospect.owner().isEmpty()) {
            return Option.none();
        }
        Instant since = prospect.silentSince();
        Silence silence = prospect.dossier().silence();
        return silence.isOwnerTold(since) || silence.isManagerTold(since)
                ? Option.none()
                : after(prospect, since, limit.get().owner());
    }

    /** Where nobody owns it, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Open prospect, ProspectPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(prospect);
        if (limit.isEmpty()) {
            return Option.none();
        }
        Instant since = prospect.silentSince();
        Duration allowed =
                prospect.owner().isEmpty() ? limit.get().owner() : limit.get().manager();
        return prospect.dossier().silence().isManagerTold(since) ? Option.none() : after(prospect, since, allowed);
    }

    private static Option<Instant> after(Open prospect, Instant silent, Duration allowed) {
        Instant due = countsFrom(prospect, silent).plus(allowed);
        return due.isAfter(Situation.LATEST) ? Option.none() : Option.some(due);
    }

    /** Whoever has planned a touch has not forgotten the prospect, unless its instant goes by as well. */
    private static Instant countsFrom(Open prospect, Instant silent) {
        Option<CadenceRun> cadence = prospect.dossier().outreach().cadence();
        if (cadence.isEmpty()) {
            return silent;
        }
        Option<PlannedTouch> planned = cadence.get().planned();
        return planned.isEmpty() || planned.get().at().isBefore(silent)
                ? silent
                : planned.get().at();
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
