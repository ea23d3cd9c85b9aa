package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dealwright.deal.Deal.OnHold;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.Hold;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to let a deal rest, and to go on with it. */
final class DealRestRules {
    private DealRestRules() {}

    static Either<Rejection, DealEvent.PutOnHold> hold(Open deal, Hold command, Situation<DealPolicy> now) {
        return Validation.combine(
                        resumeAt(command.until(), now),
                        Check.oneOf("reason", command.reason(), now.policy().holdReasons(), HoldReason::term),
                        Check.words(command.words(), command.reason().equals(HoldReason.OTHER)))
                .ap((resumeAt, reason, words) -> new DealEvent.PutOnHold(
                        now.at(), now.actor().member(), command.until(), resumeAt, reason, words))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    /** The midnight with which the date begins, in the policy's zone. */
    private static Validation<Violation, Instant> resumeAt(LocalDate until, Situation<DealPolicy> now) {
        ZoneId zone = now.policy().zone();
        LocalDate tomorrow = LocalDate.ofInstant(now.at(), zone).plusDays(1);
        LocalDate last = LocalDate.ofInstant(Situation.LATEST, zone);
        return until.isBefore(tomorrow) || until.isAfter(last)
                ? Validation.invalid(Violation.showing("until", "out-of-range", until.toString(), tomorrow, last))
                : Validation.valid(until.atStartOfDay(zone).toInstant());
    }

    static Either<Rejection, DealEvent.Resumed> resume(
            OnHold deal, DealCommand.Resume command, Situation<DealPolicy> now) {
        return Either.right(new DealEvent.Resumed(now.at(), now.actor().member()));
    }

    static Either<Rejection, DealEvent.ResumedOnDate> resumeOnDate(
            OnHold deal, DealCommand.ResumeOnDate command, Situation<DealPolicy> now) {
        return Either.right(new DealEvent.ResumedOnDate(now.at(), now.actor().member()));
    }
}
