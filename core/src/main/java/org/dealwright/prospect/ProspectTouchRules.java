package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.contact.CadenceStep;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.prospect.Prospect.Contactable;
import org.dealwright.prospect.Prospect.Contacted;
import org.dealwright.prospect.ProspectCommand.GiveUpCadence;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.PlanTouch;

/** What it takes to plan a touch; what one broke that was made; and when a cadence is given up. */
final class ProspectTouchRules {
    private ProspectTouchRules() {}

    static Either<Rejection, ProspectEvent.TouchPlanned> plan(
            Contactable prospect, PlanTouch command, Situation<ProspectPolicy> now) {
        ProspectPolicy policy = now.policy();
        Option<Cadence> known = policy.cadence(command.cadence());
        if (known.isEmpty()) {
            return Either.left(Rejection.invalid(
                    List.of(Check.notKnown("cadence", command.cadence(), policy.cadences(), Cadence::term))));
        }
        Cadence cadence = known.get();
        int number = stepOf(prospect, cadence.code());
        Option<CadenceStep> step = cadence.step(number);
        Option<Rejection> stands = otherCadence(prospect, cadence, policy)
                .orElse(() -> step.isEmpty() ? pastLast(cadence) : Option.none())
                .orElse(() -> untimely(prospect, cadence, command.at(), now))
                .orElse(() -> question(prospect, command, policy)
                        .flatMap(about ->
                                now.fact(ContactFacts.MAY_CONTACT, about).refusal()));
        if (stands.isDefined()) {
            return Either.left(stands.get());
        }
        PlannedTouch touch = new PlannedTouch(
                step.get().channel(), command.at().getOrElse(now.at()), command.purpose(), command.person());
        return Either.right(new ProspectEvent.TouchPlanned(
                now.at(), now.actor().member(), cadence.code(), number, touch, cadence.terms(number)));
    }

    /** Whether the person may be contacted by the step that comes next; nothing where none is named. */
    static Option<ContactQuestion> question(Contactable prospect, PlanTouch command, ProspectPolicy policy) {
        return command.person()
                .flatMap(person -> policy.cadence(command.cadence())
                        .flatMap(cadence -> cadence.step(stepOf(prospect, cadence.code())))
                        .map(step -> new ContactQuestion(person, step.channel(), command.purpose())));
    }

    private static int stepOf(Contactable prospect, String cadence) {
        return running(prospect)
                .filter(run -> run.cadence().equals(cadence))
                .map(CadenceRun::next)
                .getOrElse(1);
    }

    private static Option<CadenceRun> running(Contactable prospect) {
        return prospect.cadence().filter(run -> !run.isOver());
    }

    /** One after the other; one that the policy does not go on with any more is in nobody's way. */
    private static Option<Rejection> otherCadence(Contactable prospect, Cadence cadence, ProspectPolicy policy) {
        for (CadenceRun run : prospect.cadence()) {
            boolean same = run.cadence().equals(cadence.code());
            if (same && run.ended().isDefined()) {
                return Option.some(RuleBroken.of(
                        "prospect.cadence-ended",
                        cadence.term(),
                        run.ended().map(CadenceEnd::term).get()));
            }
            if (same && run.isOver()) {
                return pastLast(cadence);
            }
            boolean goesOn = policy.cadence(run.cadence())
                    .flatMap(running -> running.step(run.next()))
                    .isDefined();
            if (!same && !run.isOver() && goesOn) {
                return Option.some(
                        RuleBroken.of("prospect.another-cadence", new Term("cadence", run.cadence()), run.next()));
            }
        }
        return Option.none();
    }

    private static Option<Rejection> pastLast(Cadence cadence) {
        return Option.some(RuleBroken.of(
                "prospect.past-last-step", cadence.term(), cadence.steps().size()));
    }

    private static Option<Rejection> untimely(
            Contactable prospect, Cadence cadence, Option<Instant> planned, Situation<ProspectPolicy> now) {
        Instant at = planned.getOrElse(now.at());
        if (at.isBefore(now.at()) || at.isAfter(Situation.LATEST)) {
            return Option.some(Rejection.invalid(
                    List.of(Violation.showing("at", "out-of-range", at.toString(), now.at(), Situation.LATEST))));
        }
        return running(prospect)
                .filter(run -> run.cadence().equals(cadence.code()))
                .map(CadenceRun::earliest)
                .filter(at::isBefore)
                .map(earliest -> RuleBroken.of("prospect.sooner-than-pause", cadence.term(), at, earliest));
    }

    /** A planned touch whose time went by without it is in nobody's way. */
    static Option<RuleBroken> isNothingPlanned(Contactable prospect, Situation<ProspectPolicy> now) {
        return running(prospect)
                .flatMap(CadenceRun::planned)
                .filter(touch -> !touch.at().isBefore(now.at()))
                .map(touch ->
                        RuleBroken.of("prospect.touch-planned", touch.channel().term(), touch.at()));
    }

    static Option<RuleBroken> hasStepsLeft(Contacted prospect, Situation<ProspectPolicy> now) {
        return prospect.givesUpAt().map(due -> RuleBroken.of("prospect.answer-awaited", due));
    }

    static Either<Rejection, ProspectEvent.CadenceGivenUp> giveUp(
            Contacted prospect, GiveUpCadence command, Situation<ProspectPolicy> now) {
        CadenceRun run = prospect.cadence().get();
        ZoneId zone = now.policy().zone();
        LocalDate last = LocalDate.ofInstant(Situation.LATEST, zone);
        LocalDate rested =
                LocalDate.ofInstant(now.at(), zone).plusDays(run.terms().restDays());
        LocalDate until = rested.isAfter(last) ? last : rested;
        return Either.right(new ProspectEvent.CadenceGivenUp(
                now.at(),
                now.actor().member(),
                run.cadence(),
                until,
                until.atStartOfDay(zone).toInstant()));
    }

    static Either<Rejection, ProspectEvent.TouchLogged> log(
            Prospect prospect, LogTouch command, Situation<ProspectPolicy> now) {
        return Either.right(new ProspectEvent.TouchLogged(
                now.at(),
                now.actor().member(),
                command.channel(),
                command.direction(),
                command.outcome(),
                command.person(),
                marks(prospect, command, now)));
    }

    /** Whether the person was allowed to be contacted so; nothing where they turned to us, or nobody is named. */
    static Option<ContactQuestion> question(Prospect prospect, LogTouch command, ProspectPolicy policy) {
        return command.direction() == Direction.OUTBOUND
                ? command.person().map(person -> new ContactQuestion(person, command.channel(), Purpose.MARKETING))
                : Option.none();
    }

    private static List<TouchMark> marks(Prospect prospect, LogTouch command, Situation<ProspectPolicy> now) {
        if (command.direction() == Direction.INBOUND) {
            return List.of();
        }
        Option<CadenceRun> cadence = prospect.dossier().outreach().cadence();
        boolean tooSoon = !cadence.isEmpty() && cadence.get().isTooSoon(now.at());
        boolean refused = !command.person().isEmpty()
                && question(prospect, command, now.policy())
                        .exists(about ->
                                !now.fact(ContactFacts.MAY_CONTACT, about).allowed());
        if (refused) {
            return tooSoon
                    ? List.of(TouchMark.AGAINST_CONSENT, TouchMark.TOO_SOON)
                    : List.of(TouchMark.AGAINST_CONSENT);
        }
        return tooSoon ? List.of(TouchMark.TOO_SOON) : List.of();
    }
}
