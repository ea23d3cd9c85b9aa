package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.benchmarks.Opportunity.Trigger;
import org.dealwright.contact.People;
import org.dealwright.deal.Consultation;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.DealCommand.AddPerson;
import org.dealwright.deal.DealCommand.CallSpecialist;
import org.dealwright.deal.DealCommand.NoteProposal;
import org.dealwright.deal.DealCommand.Present;
import org.dealwright.deal.DealCommand.RaiseObstacle;
import org.dealwright.deal.DealCommand.RecordNeed;
import org.dealwright.deal.DealCommand.RecordSpecialistAnswer;
import org.dealwright.deal.DealCommand.Reforecast;
import org.dealwright.deal.DealCommand.ReleaseSpecialist;
import org.dealwright.deal.DealCommand.ResolveObstacle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Obstacle;
import org.dealwright.deal.ObstacleId;
import org.dealwright.deal.Presentation;
import org.dealwright.deal.PresentationId;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.handoff.Skill;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Situation;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A deal around a state machine. What its guards look for is kept in lists as short as a deal's, texts and amounts are looked at
 * by the library's checks, once.
 */
final class Opportunity extends Entity<DealPolicy, Trigger> {
    /** The phases along the path. */
    enum Phase {
        DISCOVERING,
        PRESENTED,
        PROPOSED,
        NEGOTIATING,
        AGREED,
        WON
    }

    /** The commands along the path. */
    enum Trigger {
        RECORD_NEED,
        ADD_PERSON,
        RAISE_OBSTACLE,
        RESOLVE_OBSTACLE,
        CALL_SPECIALIST,
        RECORD_ANSWER,
        RELEASE_SPECIALIST,
        PRESENT,
        NOTE_PROPOSAL,
        REFORECAST,
        WIN
    }

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Map<MemberId, Set<Skill>> skills = Map.of(DealPath.ENGINEER, Set.of(DealPath.ROAMING));
    private final List<NeedId> needs = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<RaiseObstacle> obstacles = new ArrayList<>();
    private final List<CallSpecialist> consultations = new ArrayList<>();
    private final List<PresentationId> presentations = new ArrayList<>();
    private final List<NoteProposal> live = new ArrayList<>();
    private Phase reached = Phase.DISCOVERING;

    Opportunity(DealPath path) {
        super(path.steps().get(0), path.start().since(), DealPath.EXECUTIVE);
    }

    @Override
    void restart() {
        super.restart();
        needs.clear();
        people.clear();
        obstacles.clear();
        consultations.clear();
        presentations.clear();
        live.clear();
        reached = Phase.DISCOVERING;
    }

    boolean mayRecordNeed() {
        RecordNeed need = (RecordNeed) command();
        return byTheTeam() && !needs.contains(need.id()) && needs.size() < Needs.MOST && isSound(need.said());
    }

    void recordNeed() {
        needs.add(((RecordNeed) command()).id());
    }

    boolean mayAddPerson() {
        AddPerson person = (AddPerson) command();
        return byTheTeam()
                && isNotBeforeItsPhase()
                && !people.contains(person.person())
                && people.size() < People.MOST
                && person.roles().size() <= Check.LIST_LENGTH;
    }

    void addPerson() {
        people.add(((AddPerson) command()).person());
    }

    boolean mayRaiseObstacle() {
        RaiseObstacle obstacle = (RaiseObstacle) command();
        return byTheTeam()
                && find(obstacle.id()) == null
                && obstacles.size() < Obstacle.MOST
                && Check.line("what", obstacle.what()).isValid();
    }

    void raiseObstacle() {
        obstacles.add((RaiseObstacle) command());
    }

    boolean mayResolveObstacle() {
        ResolveObstacle resolve = (ResolveObstacle) command();
        return byTheTeam()
                && find(resolve.id()) != null
                && Check.line("resolution", resolve.resolution()).isValid();
    }

    void resolveObstacle() {
        obstacles.remove(find(((ResolveObstacle) command()).id()));
    }

    boolean mayCallSpecialist() {
        CallSpecialist call = (CallSpecialist) command();
        return byTheTeam()
                && isNotBeforeItsPhase()
                && find(call.id()) == null
                && consultations.size() < Consultation.MOST
                && Check.line("topic", call.topic()).isValid()
                && (call.credit().isEmpty()
                        || (call.credit().get().signum() != 0
                                && Percent.checked("credit", call.credit().get())
                                        .isValid()))
                && skills.getOrDefault(call.specialist(), Set.of()).contains(call.skill());
    }

    void callSpecialist() {
        consultations.add((CallSpecialist) command());
    }

    boolean mayRecordAnswer() {
        RecordSpecialistAnswer answer = (RecordSpecialistAnswer) command();
        return byTheTeam()
                && find(answer.id()) != null
                && Check.text("answer", answer.answer()).isValid();
    }

    boolean mayReleaseSpecialist() {
        return byTheTeam() && isNotBeforeItsPhase() && find(((ReleaseSpecialist) command()).id()) != null;
    }

    void releaseSpecialist() {
        consultations.remove(find(((ReleaseSpecialist) command()).id()));
    }

    boolean mayPresentFirst() {
        return mayPresent() && hasAll(policy().requiredAttributes().presented());
    }

    boolean mayPresent() {
        Present present = (Present) command();
        return byTheTeam()
                && !presentations.contains(present.id())
                && presentations.size() < Presentation.MOST
                && present.audience().size() <= Check.LIST_LENGTH
                && present.covered().size() <= Check.LIST_LENGTH
                && Check.lines("openQuestions", present.openQuestions()).isValid()
                && needs.containsAll(present.covered());
    }

    void present() {
        presentations.add(((Present) command()).id());
    }

    void presentFirst() {
        present();
        reach(Phase.PRESENTED);
    }

    boolean mayNoteProposal() {
        return actor().isSystem() && isNotBeforeItsPhase();
    }

    /** The phase that follows the proposals. */
    Phase noteProposal() {
        NoteProposal note = (NoteProposal) command();
        if (note.standing() != ProposalStanding.REVISED) {
            live.removeIf(known -> known.proposal().equals(note.proposal()));
            if (note.standing() != ProposalStanding.ENDED) {
                live.add(note);
            }
        }
        reach(implied());
        return reached;
    }

    boolean mayReforecast() {
        return byTheTeam() && isNotBeforeItsPhase() && isSound((Reforecast) command());
    }

    boolean mayWin() {
        return byTheTeam()
                && isNotBeforeItsPhase()
                && isUnobstructed()
                && hasAll(policy().requiredAttributes().won());
    }

    private void reach(Phase phase) {
        if (phase != reached) {
            reached = phase;
            move();
        }
    }

    private Phase implied() {
        NoteProposal furthest = furthest();
        if (furthest == null) {
            return presentations.isEmpty() ? Phase.DISCOVERING : Phase.PRESENTED;
        }
        return switch (furthest.standing()) {
            case ACCEPTED -> Phase.AGREED;
            case COUNTERED -> Phase.NEGOTIATING;
            default -> Phase.PROPOSED;
        };
    }

    /** By the order in which the standings are declared; of several the one noted last. */
    private @Nullable NoteProposal furthest() {
        NoteProposal furthest = null;
        for (NoteProposal one : live) {
            if (furthest == null || one.standing().compareTo(furthest.standing()) >= 0) {
                furthest = one;
            }
        }
        return furthest;
    }

    private boolean byTheTeam() {
        return isByManager() || isByOwner() || isByASpecialist();
    }

    private boolean isByASpecialist() {
        for (CallSpecialist one : consultations) {
            if (actor().is(one.specialist())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable RaiseObstacle find(ObstacleId id) {
        for (RaiseObstacle one : obstacles) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        return null;
    }

    private @Nullable CallSpecialist find(ConsultationId id) {
        for (CallSpecialist one : consultations) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        return null;
    }

    private boolean isUnobstructed() {
        for (RaiseObstacle one : obstacles) {
            if (one.blocking()) {
                return false;
            }
        }
        return true;
    }

    private boolean isSound(UncheckedStatement said) {
        Instant when = said.at().isEmpty() ? at() : said.at().get();
        return (said.question().isEmpty()
                        || Check.line("question", said.question().get()).isValid())
                && Check.text("answer", said.answer()).isValid()
                && !when.isBefore(Situation.EARLIEST)
                && !when.isAfter(at());
    }

    private boolean isSound(Reforecast reforecast) {
        Option<Money> value = reforecast.forecast().value();
        Option<LocalDate> day = reforecast.forecast().closeOn();
        return (value.isEmpty() || (isAmount(value.get()) && isInTheCurrencyProposed(value.get())))
                && (day.isEmpty() || isToCome(day.get()))
                && Check.line("reason", reforecast.reason()).isValid();
    }

    private static boolean isAmount(Money value) {
        return !value.isNegative() && Check.decimal("value", value.getAmount()).isValid();
    }

    private boolean isInTheCurrencyProposed(Money value) {
        NoteProposal furthest = furthest();
        return furthest == null
                || furthest.net().isEmpty()
                || furthest.net().get().isSameCurrency(value);
    }

    private boolean isToCome(LocalDate day) {
        return !day.isBefore(LocalDate.ofInstant(at(), policy().zone())) && !day.isAfter(LAST);
    }
}
