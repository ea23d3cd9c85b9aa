package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.prospect.Prospect.Nurturing;
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.Prospect.Open;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.ProspectCommand.Reopen;

/** What it takes to let a prospect rest, to give it up, and to pursue it again. */
final class ProspectRestRules {
    private ProspectRestRules() {}

    static Either<Rejection, ProspectEvent.Nurtured> nurture(
            Open prospect, Nurture command, Situation<ProspectPolicy> now) {
        return Validation.combine(
                        resumeAt(command.until(), now),
                        Check.oneOf("reason", command.reason(), now.policy().nurtureReasons(), NurtureReason::term),
                        Check.words(command.words(), command.reason().equals(NurtureReason.OTHER)))
                .ap((resumeAt, reason, words) -> new ProspectEvent.Nurtured(
                        now.at(), now.actor().member(), command.until(), resumeAt, reason, words))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    /** The midnight with which the date begins, in the policy's zone. */
    private static Validation<Violation, Instant> resumeAt(LocalDate until, Situation<ProspectPolicy> now) {
        ZoneId zone = now.policy().zone();
        Instant midnight = until.atStartOfDay(zone).toInstant();
        return midnight.isAfter(now.at()) && !midnight.isAfter(Situation.LATEST)
                ? Validation.valid(midnight)
                : Validation.invalid(Violation.showing(
                        "until",
                        "out-of-range",
                        until.toString(),
                        LocalDate.ofInstant(now.at(), zone).plusDays(1),
                        LocalDate.ofInstant(Situation.LATEST, zone)));
    }

    static Either<Rejection, ProspectEvent.Resumed> resume(
            Nurturing prospect, ProspectCommand.Resume command, Situation<ProspectPolicy> now) {
        return Either.right(new ProspectEvent.Resumed(now.at(), now.actor().member()));
    }

    static Either<Rejection, ProspectEvent.ResumedOnDate> resumeOnDate(
            Nurturing prospect, ProspectCommand.ResumeOnDate command, Situation<ProspectPolicy> now) {
        return Either.right(
                new ProspectEvent.ResumedOnDate(now.at(), now.actor().member()));
    }

    static Either<Rejection, ProspectEvent.Disqualified> disqualify(
            Ongoing prospect, Disqualify command, Situation<ProspectPolicy> now) {
        return Validation.combine(
                        Check.oneOf(
                                "reason",
                                command.reason(),
                                now.policy().disqualificationReasons(),
                                DisqualificationReason::term),
                        Check.words(command.words(), command.reason().equals(DisqualificationReason.OTHER)))
                .ap((reason, words) ->
                        new ProspectEvent.Disqualified(now.at(), now.actor().member(), reason, words))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    static Either<Rejection, ProspectEvent.OptedOut> optOut(
            Ongoing prospect, ProspectCommand.OptOut command, Situation<ProspectPolicy> now) {
        return Either.right(new ProspectEvent.OptedOut(now.at(), now.actor().member()));
    }

    static Either<Rejection, ProspectEvent.Reopened> reopen(
            Prospect.Disqualified prospect, Reopen command, Situation<ProspectPolicy> now) {
        return Check.line("reason", command.reason())
                .toEither()
                .map(reason -> new ProspectEvent.Reopened(now.at(), now.actor().member(), reason))
                .mapLeft(violation -> Rejection.invalid(List.of(violation)));
    }
}
