package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.dealwright.api.Worklist.Section;
import org.dealwright.deal.Consultation;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.Names;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;

/** What there is to do about deals. */
final class DealTasks extends Tasks {
    private static final Names NAMES = DealLifecycle.table().names();
    private static final String RESTING = NAMES.phase(Deal.OnHold.class);
    private static final Moves MOVES = new Moves(
            NAMES.command(DealCommand.Claim.class),
            NAMES.command(DealCommand.Assign.class),
            NAMES.command(DealCommand.Reassign.class));
    private static final String RESUME = NAMES.command(DealCommand.Resume.class);
    private static final String ANSWER = NAMES.command(DealCommand.RecordSpecialistAnswer.class);
    private static final String CONTACT = NAMES.command(DealCommand.LogTouch.class);

    // spotless:off
    private static final Map<String, Step> STEPS = Map.of(
        NAMES.phase(Deal.Discovering.class), step("worklist.discover", DealCommand.Present.class),
        NAMES.phase(Deal.Presented.class), step("worklist.propose", DealCommand.LogTouch.class),
        NAMES.phase(Deal.Proposed.class), step("worklist.ask-for-answer", DealCommand.LogTouch.class),
        NAMES.phase(Deal.Negotiating.class), step("worklist.negotiate", DealCommand.LogTouch.class),
        NAMES.phase(Deal.Agreed.class), step("worklist.win", DealCommand.Win.class));
    // spotless:on

    /** A success rep may claim only some, and the index does not tell which. */
    private static final Set<Role> CLAIMING = Set.of(Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER);

    DealTasks(Index index, Desk desk) {
        super(index, Kind.DEAL, MOVES, desk);
    }

    private static Step step(String reason, Class<? extends DealCommand<?>> command) {
        return new Step(reason, NAMES.command(command));
    }

    /** Only a rest ends by time: whatever else is due on a deal leaves it to its owner. */
    @Override
    Option<Instant> end(Card card) {
        return card.phase.equals(RESTING) ? super.end(card) : Option.none();
    }

    /** What the member is called in for as a specialist. */
    @Override
    void addressed() {
        for (Card card : cards.consulting(desk.member())) {
            for (Consultation one : card.consulted) {
                if (one.specialist().equals(desk.member())) {
                    Reason reason = Reason.of("worklist.consulted", one.skill().term(), one.calledAt(), one.topic());
                    addBeside(Section.TO_ANSWER, card, Option.none(), reason, ANSWER);
                }
            }
        }
    }

    /** What a specialist has not answered the owner yet. */
    private void awaits(Card card) {
        for (Consultation one : card.consulted) {
            if (!one.specialist().equals(desk.member())) {
                Reason reason = Reason.of(
                        "worklist.consultation-awaited",
                        one.specialist().value(),
                        one.skill().term(),
                        one.calledAt());
                addBeside(Section.WAITING, card, Option.none(), reason, ANSWER);
            }
        }
    }

    @Override
    void own(Card card) {
        awaits(card);
        if (isSilent(card)) {
            return;
        }
        if (card.phase.equals(RESTING)) {
            rests(card, RESUME, CONTACT);
            return;
        }
        Step step = STEPS.get(card.phase);
        if (step == null) {
            return;
        }
        if (card.lingers != null) {
            add(Section.OVERDUE, card, Reason.of("worklist.overstayed", card.lingers), CONTACT);
        } else {
            add(Section.NEXT, card, Reason.of(step.reason(), card.since()), step.command());
        }
    }

    @Override
    String afterSilence(Card card) {
        return CONTACT;
    }

    @Override
    Set<String> claimable() {
        for (Role role : CLAIMING) {
            if (desk.actor().has(role)) {
                return Kind.DEAL.openPhases();
            }
        }
        return Set.of();
    }
}
