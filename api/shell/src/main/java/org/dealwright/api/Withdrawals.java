package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.Decision;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Command;
import org.dealwright.prospect.CadenceRun;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.CancelTouch;
import org.dealwright.prospect.ProspectCommand.OptOut;
import org.dealwright.prospect.ProspectEvent;

/**
 * What follows where somebody may no longer be contacted: a prospect is pursued no more, once none of its people may be
 * contacted for marketing any more; whether that is by a withdrawal, or by who came and who went. A touch that was planned
 * with somebody and may not be made any more is cancelled.
 *
 * <p>What counts is what is known now: a withdrawal entered late, after which they have consented anew, ends nothing. What
 * has ended, or was given up, is left as it is, and looked at when it is pursued again.
 */
final class Withdrawals {
    private static final Set<String> ONGOING = Kind.PROSPECT.phasesThatTake(new OptOut());
    private static final Set<String> CONTACTABLE = Kind.PROSPECT.phasesThatTake(new CancelTouch());

    private Withdrawals() {}

    /** However many prospects it is, they opt out together: they are found by the person, and none is looked at besides. */
    static List<Consequence<?>> optOuts(Cause<?> cause, ConsentEvent event) {
        Unit unit = cause.unit();
        PersonId person = new PersonId(cause.id());
        Instant now = unit.now();
        return isReachable(person, unit, now)
                ? List.of()
                : wherever(unit, person, ONGOING, phase -> isLost(phase, unit, now), new OptOut());
    }

    /** What was planned with the person and may not be done any more, wherever that is not all of them. */
    static List<Consequence<?>> cancellations(Cause<?> cause, ConsentEvent event) {
        Unit unit = cause.unit();
        PersonId person = new PersonId(cause.id());
        Instant now = unit.now();
        return wherever(
                unit,
                person,
                CONTACTABLE,
                phase -> isPlannedAgainst(phase, person, unit, now) && !isLost(phase, unit, now),
                new CancelTouch());
    }

    private static boolean isPlannedAgainst(Prospect prospect, PersonId person, Unit unit, Instant now) {
        return prospect instanceof Prospect.Contactable contactable
                && contactable
                        .cadence()
                        .flatMap(CadenceRun::planned)
                        .filter(touch -> touch.person().contains(person))
                        .exists(touch -> !FactAnswers.mayContact(question(person, touch), unit, now)
                                .allowed());
    }

    /** A touch whose instant has passed can only be made from now on. */
    static ContactQuestion question(PersonId person, PlannedTouch touch) {
        return ContactQuestion.ahead(person, touch.channel(), touch.purpose(), Option.some(touch.at()));
    }

    /** The command for each of the prospects that know the person; none may come to know them meanwhile. */
    private static List<Consequence<?>> wherever(
            Unit unit, PersonId person, Set<String> phases, Predicate<Prospect> concerned, Command<?> command) {
        List<StreamId> known = unit.askForAll(index -> index.prospectsKnowing(person, phases));
        List<Consequence<?>> consequences = new ArrayList<>();
        for (StreamId stream : known) {
            if (unit.load(Kind.PROSPECT, stream).state.exists(concerned)) {
                consequences.add(new Consequence<>(Kind.PROSPECT, new ProspectId(stream.id()), command));
            }
        }
        return consequences;
    }

    /**
     * One prospect whose people are others now, or that is pursued again. Where none of them has ever withdrawn anything or
     * was forgotten, they may not be contacted yet rather than any more: whoever has to consent first can still do so.
     */
    static List<Consequence<?>> optOut(Cause<?> cause, ProspectEvent event) {
        Unit unit = cause.unit();
        Instant now = unit.now();
        ProspectId prospect = new ProspectId(cause.id());
        return unit.load(Kind.PROSPECT, cause.stream())
                        .state
                        .exists(phase -> isLost(phase, unit, now) && hasAnybodyWithdrawn(phase, unit))
                ? List.of(new Consequence<>(Kind.PROSPECT, prospect, new OptOut()))
                : List.of();
    }

    private static boolean hasAnybodyWithdrawn(Prospect prospect, Unit unit) {
        return prospect.dossier().people().stakeholders().stream()
                .flatMap(one -> unit.consent(one.person()).toJavaStream())
                .flatMap(consent -> consent.decisions().asList().stream())
                .anyMatch(decision -> !(decision instanceof Decision.Given));
    }

    /** Pursued, with people, none of whom may be contacted. */
    private static boolean isLost(Prospect prospect, Unit unit, Instant now) {
        List<Stakeholder> people = prospect.dossier().people().stakeholders();
        return prospect instanceof Prospect.Ongoing
                && !people.isEmpty()
                && people.stream().noneMatch(one -> isReachable(one.person(), unit, now));
    }

    private static boolean isReachable(PersonId person, Unit unit, Instant now) {
        return FactAnswers.isReachable(person, unit, now).allowed();
    }
}
