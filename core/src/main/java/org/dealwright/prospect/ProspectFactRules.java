package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.Fact;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.Prospect.Open;
import org.dealwright.prospect.ProspectCommand.RecordNeed;
import org.dealwright.prospect.ProspectCommand.Retract;
import org.dealwright.prospect.ProspectCommand.RetractTouch;

/** What it takes to record what a prospect needs, and to take back what was recorded. */
final class ProspectFactRules {
    private ProspectFactRules() {}

    static Either<Rejection, ProspectEvent.NeedRecorded> recordNeed(
            Open prospect, RecordNeed command, Situation<ProspectPolicy> now) {
        Needs known = prospect.dossier().needs();
        if (known.of(command.id()).isDefined()) {
            return Rejection.broken("prospect.need-known", command.id().value());
        }
        if (known.isFull()) {
            return Rejection.broken("prospect.too-many-needs", Needs.MOST);
        }
        return command.said()
                .checked(now.at())
                .mapLeft(Rejection::invalid)
                .map(said -> new Need(
                        command.id(),
                        command.kind(),
                        command.topic(),
                        said,
                        command.requirement(),
                        command.consumption()))
                .map(need ->
                        new ProspectEvent.NeedRecorded(now.at(), now.actor().member(), need));
    }

    static Either<Rejection, ProspectEvent.Retracted> retract(
            Ongoing prospect, Retract command, Situation<ProspectPolicy> now) {
        Retractable fact = command.fact();
        if (!prospect.dossier().has(fact)) {
            return Rejection.broken("prospect.not-recorded", fact.sort(), fact.name());
        }
        // the executive weighs an offer by these: they are not taken away under them
        if (prospect instanceof Prospect.HandoffOffered) {
            if (fact instanceof Retractable.Evidence) {
                return Rejection.broken("prospect.evidence-offered");
            }
            if (fact instanceof Retractable.Need) {
                return Rejection.broken("prospect.need-offered");
            }
        }
        return Check.line("reason", command.reason())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(reason -> new ProspectEvent.Retracted(
                        now.at(), now.actor().member(), fact, reason, undoesVerdict(prospect, fact, now)));
    }

    static Option<RuleBroken> isTouched(Prospect prospect, Situation<ProspectPolicy> now) {
        return prospect.dossier().outreach().touches() > 0
                ? Option.none()
                : Option.some(RuleBroken.of("prospect.not-touched"));
    }

    /** What the contact would be without a touch; none where there is none such. */
    static final Fact<LoggedTouch, Option<OutreachWithoutTouch>> WITHOUT_TOUCH = new Fact<>("outreach-without-touch");

    static Either<Rejection, ProspectEvent.TouchRetracted> retractTouch(
            Prospect prospect, RetractTouch command, Situation<ProspectPolicy> now) {
        Instant at = command.touch().at();
        List<Violation> violations = Check.violations(
                at.isBefore(Situation.EARLIEST) || at.isAfter(now.at())
                        ? Validation.invalid(
                                Violation.showing("at", "out-of-range", at.toString(), Situation.EARLIEST, now.at()))
                        : Validation.valid(at),
                Check.line("reason", command.reason()));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Option<OutreachWithoutTouch> without = now.fact(WITHOUT_TOUCH, command.touch());
        return without.isEmpty()
                ? Rejection.broken("prospect.not-recorded", new Term("fact", "touch"), at)
                : Either.right(new ProspectEvent.TouchRetracted(
                        now.at(),
                        now.actor().member(),
                        command.touch(),
                        without.get().wasAnswer(),
                        without.get().lastTouch(),
                        without.get().cadence(),
                        command.reason()));
    }

    private static boolean undoesVerdict(Ongoing prospect, Retractable fact, Situation<ProspectPolicy> now) {
        boolean qualified = prospect instanceof Prospect.Qualified
                || (prospect instanceof Prospect.Nurturing resting && resting.was() instanceof Prospect.Qualified);
        return qualified
                && fact instanceof Retractable.Evidence its
                && !now.policy()
                        .framework()
                        .qualifies(prospect.dossier().assessment().without(its.criterion()));
    }
}
