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
import org.dealwright.contact.People;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.Fact;
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
    /** Whether a company is a customer, to whom a running contract may give reason to turn. */
    static final Fact<CompanyId, Boolean> HAS_CONTRACT = new Fact<>("has-contract");

    private ProspectTouchRules() {}

    static Either<Rejection, ProspectEvent.TouchPlanned> plan(
            Contactable prospect, PlanTouch command, Situation<ProspectPolicy> now) {
        ProspectPolicy policy = now.policy();
        Option<Cadence> known = policy.cadence(command.cadence());
        if (known.isEmpty()) {
            return Either.left(Rejection.invalid(
                    List.of(Check.notKnown("cadence", command.cadence(), policy.cadences(), Cadence::term))));
        }
        if (!policy.purposes().contains(command.purpose())) {
            return Either.left(Rejection.invalid(
                    List.of(Check.notKnown("purpose", command.purpose().code(), policy.purposes(), Purpose::term))));
        }
        Cadence cadence = known.get();
        int number = stepOf(prospect, cadence.code());
        Option<CadenceStep> step = cadence.step(number);
        Option<Rejection> stands = Option.<Rejection>narrow(atItsEnd(prospect, cadence, policy))
                .orElse(() -> untimely(prospect, cadence, command.at(), now))
                .orElse(() -> withWhom(prospect, command.person()))
                .orElse(() -> withoutContract(prospect, command, now))
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

    /** Whether the person may be contacted by the step that comes next, when it is to be made; nothing where none is named. */
    static Option<ContactQuestion> question(Contactable prospect, PlanTouch command, ProspectPolicy policy) {
        return command.person()
                .flatMap(person -> policy.cadence(command.cadence())
                        .flatMap(cadence -> cadence.step(stepOf(prospect, cadence.code())))
                        .map(step -> ContactQuestion.ahead(person, step.channel(), command.purpose(), command.at())));
    }

    /** Whose contract it would be about; nothing where it would be about none. */
    static Option<CompanyId> contract(Contactable prospect, PlanTouch command, ProspectPolicy policy) {
        return command.purpose().equals(Purpose.CONTRACT) ? prospect.company() : Option.none();
    }

    /** What is allowed whatever was withdrawn is no way round a withdrawal. */
    private static Option<Rejection> withoutContract(
            Contactable prospect, PlanTouch command, Situation<ProspectPolicy> now) {
        return !command.purpose().equals(Purpose.CONTRACT)
                        || contract(prospect, command, now.policy()).exists(company -> now.fact(HAS_CONTRACT, company))
                ? Option.none()
                : Option.some(RuleBroken.of("prospect.no-contract"));
    }

    private static Option<Rejection> withWhom(Contactable prospect, Option<PersonId> person) {
        People people = prospect.dossier().people();
        if (person.isEmpty()) {
            return people.stakeholders().isEmpty()
                    ? Option.none()
                    : Option.some(RuleBroken.of("prospect.person-not-named"));
        }
        return people.of(person.get()).isDefined()
                ? Option.none()
                : Option.some(RuleBroken.of("prospect.person-unknown"));
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

    /** What stands against a touch by that cadence, whenever it would be made. */
    private static Option<RuleBroken> atItsEnd(Contactable prospect, Cadence cadence, ProspectPolicy policy) {
        return otherCadence(prospect, cadence, policy)
                .orElse(() ->
                        cadence.step(stepOf(prospect, cadence.code())).isEmpty() ? pastLast(cadence) : Option.none());
    }

    /**
     * Whether there is a cadence by which a touch can be planned. That a pause is not over stands in the way of none: the
     * touch is planned for later.
     */
    static Option<RuleBroken> hasCadenceLeft(Contactable prospect, Situation<ProspectPolicy> now) {
        ProspectPolicy policy = now.policy();
        if (policy.cadences().isEmpty()) {
            return Option.some(RuleBroken.of("prospect.no-cadence"));
        }
        Option<RuleBroken> stands = Option.none();
        for (Cadence cadence : policy.cadences()) {
            stands = atItsEnd(prospect, cadence, policy);
            if (stands.isEmpty()) {
                return Option.none();
            }
        }
        return stands;
    }

    /** One after the other; one that the policy does not go on with any more is in nobody's way. */
    private static Option<RuleBroken> otherCadence(Contactable prospect, Cadence cadence, ProspectPolicy policy) {
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

    private static Option<RuleBroken> pastLast(Cadence cadence) {
        return Option.some(RuleBroken.of(
                "prospect.past-last-step", cadence.term(), cadence.steps().size()));
    }

    private static Option<Rejection> untimely(
            Contactable prospect, Cadence cadence, Option<Instant> planned, Situation<ProspectPolicy> now) {
        Instant at = planned.getOrElse(now.at());
        Instant last = lastFrom(now.at());
        if (at.isBefore(now.at()) || at.isAfter(last)) {
            return Option.some(
                    Rejection.invalid(List.of(Violation.showing("at", "out-of-range", at.toString(), now.at(), last))));
        }
        return running(prospect)
                .filter(run -> run.cadence().equals(cadence.code()))
                .map(CadenceRun::earliest)
                .filter(at::isBefore)
                .map(earliest -> RuleBroken.of("prospect.sooner-than-pause", cadence.term(), at, earliest));
    }

    /** No pause is longer, so that every step can be planned once it is allowed. */
    private static Instant lastFrom(Instant now) {
        Instant last = now.plus(Cadence.LONGEST);
        return last.isAfter(Situation.LATEST) ? Situation.LATEST : last;
    }

    static Option<RuleBroken> isTouchPlanned(Contactable prospect, Situation<ProspectPolicy> now) {
        return running(prospect).flatMap(CadenceRun::planned).isDefined()
                ? Option.none()
                : Option.some(RuleBroken.of("prospect.no-touch-planned"));
    }

    static Either<Rejection, ProspectEvent.TouchCancelled> cancel(
            Contactable prospect, ProspectCommand.CancelTouch command, Situation<ProspectPolicy> now) {
        return Either.right(
                new ProspectEvent.TouchCancelled(now.at(), now.actor().member()));
    }

    /** Where an answer is awaited, that is what stands in the way. */
    static Option<RuleBroken> hasCadenceLeft(Contacted prospect, Situation<ProspectPolicy> now) {
        return prospect.givesUpAt().isDefined() ? Option.none() : hasCadenceLeft((Contactable) prospect, now);
    }

    static Option<RuleBroken> hasStepsLeft(Contacted prospect, Situation<ProspectPolicy> now) {
        return prospect.givesUpAt().map(due -> RuleBroken.of("prospect.answer-awaited", due));
    }

    static Either<Rejection, ProspectEvent.CadenceGivenUp> giveUp(
            Contacted prospect, GiveUpCadence command, Situation<ProspectPolicy> now) {
        CadenceRun run = prospect.cadence().get();
        ZoneId zone = now.policy().zone();
        LocalDate rested =
                LocalDate.ofInstant(now.at(), zone).plusDays(run.terms().restDays());
        LocalDate until = rested.isAfter(ProspectRestRules.LAST_DAY) ? ProspectRestRules.LAST_DAY : rested;
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

    /**
     * Whether the person was allowed to be contacted so for marketing; nothing where they turned to us, or nobody is named.
     */
    static Option<ContactQuestion> question(Prospect prospect, LogTouch command, ProspectPolicy policy) {
        return question(command, Purpose.MARKETING);
    }

    /** The same for what a touch is planned for; nothing where that is marketing, or this touch is not the one planned. */
    static Option<ContactQuestion> questionAsPlanned(Prospect prospect, LogTouch command, ProspectPolicy policy) {
        Option<CadenceRun> cadence = prospect.dossier().outreach().cadence();
        return cadence.isEmpty()
                ? Option.none()
                : cadence.flatMap(CadenceRun::planned)
                        .filter(planned -> planned.channel().equals(command.channel())
                                && !planned.purpose().equals(Purpose.MARKETING))
                        .flatMap(planned -> question(command, planned.purpose()));
    }

    private static Option<ContactQuestion> question(LogTouch command, Purpose purpose) {
        return command.direction() == Direction.OUTBOUND
                ? command.person().map(person -> new ContactQuestion(person, command.channel(), purpose))
                : Option.none();
    }

    private static List<TouchMark> marks(Prospect prospect, LogTouch command, Situation<ProspectPolicy> now) {
        if (command.direction() == Direction.INBOUND) {
            return List.of();
        }
        Option<CadenceRun> cadence = prospect.dossier().outreach().cadence();
        boolean tooSoon = !cadence.isEmpty() && cadence.get().isTooSoon(now.at());
        boolean refused = !command.person().isEmpty()
                && question(command, purpose(cadence, command, now.at()))
                        .exists(about ->
                                !now.fact(ContactFacts.MAY_CONTACT, about).allowed());
        if (refused) {
            return tooSoon
                    ? List.of(TouchMark.AGAINST_CONSENT, TouchMark.TOO_SOON)
                    : List.of(TouchMark.AGAINST_CONSENT);
        }
        return tooSoon ? List.of(TouchMark.TOO_SOON) : List.of();
    }

    /** A touch that was planned was made for what it was planned for; any other was made to win them. */
    private static Purpose purpose(Option<CadenceRun> cadence, LogTouch command, Instant at) {
        return cadence.flatMap(run -> run.madeBy(command.channel(), command.direction(), at))
                .map(PlannedTouch::purpose)
                .getOrElse(Purpose.MARKETING);
    }
}
