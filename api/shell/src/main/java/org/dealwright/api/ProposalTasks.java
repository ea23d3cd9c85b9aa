package org.dealwright.api;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealwright.api.Worklist.Section;
import org.dealwright.process.Names;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.proposal.ProposalPolicy;

/**
 * What there is to do about proposals: what a rep has to write and send, and what a manager has to approve. That they talk to
 * the customer about it is a task of the deal's.
 */
final class ProposalTasks extends Tasks {
    private static final Names NAMES = ProposalLifecycle.table().names();
    private static final String AWAITING = NAMES.phase(Proposal.AwaitingApproval.class);
    private static final String SENT = NAMES.phase(Proposal.Sent.class);
    private static final String APPROVE = NAMES.command(ProposalCommand.Approve.class);
    private static final Moves MOVES = new Moves(
            NAMES.command(ProposalCommand.Claim.class),
            NAMES.command(ProposalCommand.Assign.class),
            NAMES.command(ProposalCommand.Reassign.class));

    // spotless:off
    private static final Map<String, Step> STEPS = Map.of(
        NAMES.phase(Proposal.Draft.class), step("worklist.send-draft", ProposalCommand.Send.class),
        AWAITING, step("worklist.approval-awaited", ProposalCommand.Revise.class),
        NAMES.phase(Proposal.Approved.class), step("worklist.send-approved", ProposalCommand.Send.class),
        SENT, step("worklist.answer-awaited", ProposalCommand.Accept.class),
        NAMES.phase(Proposal.Countered.class), step("worklist.revise", ProposalCommand.Revise.class));
    // spotless:on

    private static final Set<Role> CLAIMING =
            Set.of(Role.ACCOUNT_EXECUTIVE, Role.CUSTOMER_SUCCESS_REP, Role.SALES_MANAGER);

    private final Cards deals;
    /** Whether the member leads, and policy lets those who do approve. */
    private final boolean approves;

    ProposalTasks(Index index, Desk desk, ProposalPolicy policy) {
        super(index, Kind.PROPOSAL, MOVES, desk);
        deals = index.of(Kind.DEAL.lifecycle());
        approves = desk.actor().has(Role.SALES_MANAGER) && policy.mayApprove().containsKey(Role.SALES_MANAGER);
    }

    private static Step step(String reason, Class<? extends ProposalCommand<?>> command) {
        return new Step(reason, NAMES.command(command));
    }

    /** Whoever wrote it may not approve it either, and so sees it in vain: the index tells only whose it is. */
    @Override
    void addressed() {
        if (approves) {
            cards.in(AWAITING).stream().filter(this::isToApprove).forEach(card -> {
                Section section = card.isEscalated() ? Section.OVERDUE : Section.TO_ANSWER;
                add(section, card, Reason.of("worklist.approve", card.since()), APPROVE);
            });
        }
    }

    private boolean isToApprove(Card card) {
        return !desk.member().equals(card.owner) && !ownsTheDeal(card);
    }

    private boolean ownsTheDeal(Card card) {
        Card deal = card.deal == null ? null : deals.find(card.deal.value());
        return deal != null && desk.member().equals(deal.owner);
    }

    @Override
    void own(Card card) {
        Step step = STEPS.get(card.phase);
        if (step == null || isOver(card) || isSilent(card)) {
            return;
        }
        if (isLastDay(card)) {
            add(
                    Section.DUE,
                    card,
                    Reason.of("worklist.expires-today", card.end().get()),
                    step.command());
            return;
        }
        boolean waits = card.phase.equals(AWAITING) || card.phase.equals(SENT);
        add(waits ? Section.WAITING : Section.NEXT, card, Reason.of(step.reason(), card.since()), step.command());
    }

    /** A day ends with the instant at which the next begins. */
    private boolean isLastDay(Card card) {
        return card.end().exists(end -> !end.isAfter(desk.tomorrow()));
    }

    @Override
    String afterSilence(Card card) {
        return Objects.requireNonNull(STEPS.get(card.phase)).command();
    }

    @Override
    Set<String> claimable() {
        return CLAIMING.stream().anyMatch(desk.actor()::has) ? Kind.PROPOSAL.openPhases() : Set.of();
    }
}
