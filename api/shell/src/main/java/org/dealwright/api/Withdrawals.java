package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.Decision;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.OptOut;
import org.dealwright.prospect.ProspectEvent;

/**
 * What follows where somebody may no longer be contacted: a prospect is pursued no more, once none of its people may be
 * contacted for marketing any more; whether that is by a withdrawal, or by who came and who went.
 *
 * <p>What counts is what is known now: a withdrawal entered late, after which they have consented anew, ends nothing. What
 * has ended, or was given up, is left as it is, and looked at when it is pursued again.
 */
final class Withdrawals {
    private static final Set<String> ONGOING = Kind.PROSPECT.phasesThatTake(new OptOut());

    private Withdrawals() {}

    /** However many prospects it is, they opt out together: they are found by the person, and none is looked at besides. */
    static List<Consequence<?>> optOuts(Unit unit, String id, ConsentEvent event) {
        PersonId person = new PersonId(id);
        Instant now = unit.now();
        if (isReachable(person, unit, now)) {
            return List.of();
        }
        List<StreamId> known = unit.ask(index -> index.prospectsKnowing(person, ONGOING));
        unit.restOn(index -> othersThan(known, index.prospectsKnowing(person, ONGOING)));
        List<Consequence<?>> consequences = new ArrayList<>();
        for (StreamId stream : known) {
            Option<Prospect> prospect = unit.load(Kind.PROSPECT, stream).state;
            if (prospect.exists(phase -> isLost(phase, unit, now))) {
                consequences.add(new Consequence<>(Kind.PROSPECT, new ProspectId(stream.id()), new OptOut()));
            }
        }
        return consequences;
    }

    /**
     * One prospect whose people are others now, or that is pursued again. Where none of them has ever withdrawn anything,
     * they may not be contacted yet rather than any more: whoever has to consent first can still do so.
     */
    static List<Consequence<?>> optOut(Unit unit, String id, ProspectEvent event) {
        Instant now = unit.now();
        ProspectId prospect = new ProspectId(id);
        return unit.load(Kind.PROSPECT, Kind.PROSPECT.stream(prospect))
                        .state
                        .exists(phase -> isLost(phase, unit, now) && hasAnybodyWithdrawn(phase, unit))
                ? List.of(new Consequence<>(Kind.PROSPECT, prospect, new OptOut()))
                : List.of();
    }

    private static boolean hasAnybodyWithdrawn(Prospect prospect, Unit unit) {
        return prospect.dossier().people().stakeholders().stream()
                .flatMap(one -> unit.consent(one.person()).toJavaStream())
                .flatMap(consent -> consent.decisions().asList().stream())
                .anyMatch(Decision.Withdrawn.class::isInstance);
    }

    private static Option<StreamId> othersThan(List<StreamId> known, List<StreamId> now) {
        Set<StreamId> all = Set.copyOf(known);
        return Option.ofOptional(
                now.stream().filter(stream -> !all.contains(stream)).findFirst());
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
