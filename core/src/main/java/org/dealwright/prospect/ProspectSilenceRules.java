package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect.Open;

/** When it has been silent for too long, and who is told. */
final class ProspectSilenceRules {
    private ProspectSilenceRules() {}

    static Option<Instant> remindAt(Open prospect, ProspectPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(prospect);
        if (limit.isEmpty()) {
            return Option.none();
        }
        Instant since = prospect.silentSince();
        return limit.get()
                .remindAt(
                        prospect.dossier().silence(),
                        since,
                        awaited(prospect, since, limit.get()),
                        !prospect.owner().isEmpty());
    }

    /** Where nobody owns it, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Open prospect, ProspectPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(prospect);
        if (limit.isEmpty()) {
            return Option.none();
        }
        Instant since = prospect.silentSince();
        return limit.get()
                .escalateAt(
                        prospect.dossier().silence(),
                        since,
                        awaited(prospect, since, limit.get()),
                        !prospect.owner().isEmpty());
    }

    /**
     * Whoever has planned a touch has not forgotten the prospect, unless its instant goes by as well. One that is planned for
     * later than a limit after the cadence's pause is over is awaited no longer than that: what is to rest is nurtured.
     */
    private static Instant awaited(Open prospect, Instant silent, SilenceLimit limit) {
        Option<CadenceRun> cadence = prospect.dossier().outreach().cadence();
        if (cadence.isEmpty()) {
            return silent;
        }
        Option<PlannedTouch> planned = cadence.get().planned();
        if (planned.isEmpty() || planned.get().at().isBefore(silent)) {
            return silent;
        }
        Instant allowed = cadence.get().earliest();
        Instant longest = (allowed.isAfter(silent) ? allowed : silent).plus(limit.owner());
        return planned.get().at().isAfter(longest) ? longest : planned.get().at();
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
