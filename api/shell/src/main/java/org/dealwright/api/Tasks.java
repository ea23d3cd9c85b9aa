package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.team.Roster;

/**
 * Makes a member's worklist from the index: what there is to do follows from the phase, and from whose it is. What is alike for
 * every life cycle is in here.
 */
abstract class Tasks {
    private static final Comparator<Task> PRESSING = Comparator.comparing(Task::section)
            .thenComparing(task -> task.due().getOrElse(Instant.MAX))
            .thenComparing(Task::since)
            .thenComparing(task -> task.stream().id())
            .thenComparing(task -> task.stream().lifecycle());

    /**
     * For whom, and when.
     *
     * @param today when the day began
     * @param tomorrow when it ends
     */
    record Desk(Actor actor, MemberId member, Instant now, Instant today, Instant tomorrow) {
        static Desk of(Actor actor, MemberId member, Instant now, ZoneId zone) {
            LocalDate day = LocalDate.ofInstant(now, zone);
            return new Desk(
                    actor,
                    member,
                    now,
                    day.atStartOfDay(zone).toInstant(),
                    day.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    /** The stable names of the commands by which work changes hands. */
    record Moves(String claim, String assign, String reassign) {}

    /** What the owner could do next. */
    record Step(String reason, String command) {}

    final Desk desk;
    private final Kind<?, ?, ?, ?> kind;
    final Cards cards;
    private final Moves moves;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    Tasks(Index index, Kind<?, ?, ?, ?> kind, Moves moves, Desk desk) {
        this.kind = kind;
        this.cards = index.of(kind.lifecycle());
        this.moves = moves;
        this.desk = desk;
    }

    /** The worklist now; each life cycle's day ends where its policy says. */
    static Worklist of(Index index, Actor actor, MemberId member, Instant now, SalesPolicy policy, Roster roster) {
        Tasks prospects = new ProspectTasks(
                index, Desk.of(actor, member, now, policy.prospect().zone()));
        Tasks deals =
                new DealTasks(index, Desk.of(actor, member, now, policy.deal().zone()));
        Tasks proposals = new ProposalTasks(
                index, Desk.of(actor, member, now, policy.proposal().zone()), policy.proposal());
        List<Task> all = new ArrayList<>(prospects.found());
        all.addAll(deals.found());
        all.addAll(proposals.found());
        Tasks customers = new CustomerTasks(
                index, Desk.of(actor, member, now, policy.customer().zone()), policy.customer());
        all.addAll(customers.found());
        all.addAll(OrderTasks.of(index.of(Kind.ORDER.lifecycle()), actor, member, now));
        all.addAll(TeamTasks.of(
                index, roster, Desk.of(actor, member, now, policy.team().zone())));
        all.sort(PRESSING);
        return new Worklist(member, all);
    }

    private List<Task> found() {
        addressed();
        cards.ownedBy(desk.member()).forEach(this::own);
        boolean manages = desk.actor().has(Role.SALES_MANAGER);
        if (manages) {
            cards.escalated().stream()
                    .filter(card -> !isOver(card) && !desk.member().equals(card.owner) && !listed.contains(card.id))
                    .forEach(card -> escalated(card, Objects.requireNonNull(card.silent)));
        }
        Set<String> claimable = claimable();
        if (!claimable.isEmpty()) {
            boolean gives = isManagerOnly();
            String command = gives ? moves.assign() : moves.claim();
            String reason = gives ? "worklist.unassigned" : "worklist.unclaimed";
            Query queue = Query.all().inQueue().inPhase(claimable.toArray(String[]::new));
            cards.list(queue, Option.none(), Worklist.FROM_QUEUE).stream()
                    .filter(card -> !isOver(card) && !listed.contains(card.id))
                    .forEach(card -> add(Section.QUEUE, card, Reason.of(reason, card.since()), command));
        }
        return tasks;
    }

    /** What a member has to answer; nothing, unless one says otherwise. */
    void addressed() {}

    /** What a member works on. */
    abstract void own(Card card);

    /** What the owner is told to do about a silence. */
    abstract String afterSilence(Card card);

    /** The phases in which the actor may claim. */
    abstract Set<String> claimable();

    /** When time will end the phase; none where that is not what it does next. */
    Option<Instant> end(Card card) {
        return card.end();
    }

    /** Whether time should have acted by now, so that the phase is no longer what the card says. */
    boolean isOver(Card card) {
        return end(card).exists(end -> !end.isAfter(desk.now()));
    }

    /** Whether somebody was told of a silence on it, or is to be; it is then on the list. */
    boolean isSilent(Card card) {
        if (card.silent != null && !isOver(card)) {
            add(Section.OVERDUE, card, Reason.of("worklist.silent", card.silent.since()), afterSilence(card));
            return true;
        }
        if (card.isReminderDue(desk.now())) {
            Reason reason = Reason.of("worklist.silent-untold", card.due().get());
            add(Section.OVERDUE, card, reason, afterSilence(card));
            return true;
        }
        return false;
    }

    /** What a manager has been told of, and somebody else works on, or nobody. */
    private void escalated(Card card, Outline.Silent silent) {
        if (card.owner == null) {
            add(Section.OVERDUE, card, Reason.of("worklist.silent-unowned", silent.since()), moves.assign());
        } else {
            Reason reason = Reason.of("worklist.escalated", card.owner.value(), silent.since());
            add(Section.OVERDUE, card, reason, moves.reassign());
        }
    }

    /** On its day it is pursued again by itself; where no day is set, only somebody can. */
    void rests(Card card, String resume, String contact) {
        if (card.due().isEmpty()) {
            add(Section.NEXT, card, Reason.of("worklist.rests-without-day", card.since()), resume);
        } else if (isOver(card)) {
            // it is what it was before it rested, which the card does not tell: contact is possible in every phase
            Section section = card.isDueBefore(desk.today()) ? Section.OVERDUE : Section.DUE;
            add(section, card, Reason.of("worklist.rested-until", card.due().get()), contact);
        } else if (card.isDueBefore(desk.tomorrow())) {
            Reason reason = Reason.of("worklist.rests-until-today", card.due().get());
            add(Section.DUE, card, reason, resume);
        }
    }

    /** Whoever sells too takes work; whoever only leads gives it out. */
    private boolean isManagerOnly() {
        Actor actor = desk.actor();
        return actor.has(Role.SALES_MANAGER)
                && !actor.has(Role.SALES_DEVELOPMENT_REP)
                && !actor.has(Role.ACCOUNT_EXECUTIVE)
                && !actor.has(Role.CUSTOMER_SUCCESS_REP);
    }

    void add(Section section, Card card, Reason reason, String command) {
        add(section, card, end(card), reason, command);
    }

    void add(Section section, Card card, Option<Instant> due, Reason reason, String command) {
        listed.add(card.id);
        addBeside(section, card, due, reason, command);
    }

    /** A task that leaves room for another about the same: for what a manager was told, or anybody may take. */
    void addBeside(Section section, Card card, Option<Instant> due, Reason reason, String command) {
        StreamId stream = new StreamId(kind.lifecycle(), card.id);
        tasks.add(new Task(section, stream, card.phase, card.since(), due, reason, command));
    }
}
