package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Names;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import org.jspecify.annotations.Nullable;

/** Makes a member's worklist from the index: what there is to do follows from the phase, and from whose it is. */
final class Tasks {
    private static final Names NAMES = ProspectLifecycle.table().names();
    private static final String OFFERED = NAMES.phase(Prospect.HandoffOffered.class);
    private static final String ASSIGN = NAMES.command(ProspectCommand.Assign.class);
    private static final String REASSIGN = NAMES.command(ProspectCommand.Reassign.class);
    private static final String RESTING = NAMES.phase(Prospect.Nurturing.class);
    private static final String RESUME = NAMES.command(ProspectCommand.Resume.class);
    private static final String CLAIM = NAMES.command(ProspectCommand.Claim.class);
    private static final Comparator<Task> PRESSING = Comparator.comparing(Task::section)
            .thenComparing(task -> task.due().getOrElse(Instant.MAX))
            .thenComparing(Task::since)
            .thenComparing(task -> task.stream().id());

    /** What the owner could do next. */
    private record Step(String reason, Class<? extends ProspectCommand<?>> command) {}

    // spotless:off
    private static final Map<String, Step> STEPS = Map.of(
        NAMES.phase(Prospect.Identified.class), new Step("worklist.first-contact", ProspectCommand.LogTouch.class),
        NAMES.phase(Prospect.Working.class), new Step("worklist.no-answer-yet", ProspectCommand.LogTouch.class),
        NAMES.phase(Prospect.Engaged.class), new Step("worklist.assess", ProspectCommand.Assess.class),
        NAMES.phase(Prospect.Qualified.class), new Step("worklist.hand-off", ProspectCommand.OfferHandoff.class));
    // spotless:on
    private static final Map<String, Step> STEPS_OF_EXECUTIVES =
            Map.of(NAMES.phase(Prospect.Qualified.class), new Step("worklist.convert", ProspectCommand.Convert.class));

    private final Index index;
    private final Actor actor;
    private final MemberId member;
    private final Instant now;
    private final Instant today;
    private final Instant tomorrow;
    private final List<Task> tasks = new ArrayList<>();

    private Tasks(Index index, Actor actor, MemberId member, Instant now, ZoneId zone) {
        this.index = index;
        this.actor = actor;
        this.member = member;
        this.now = now;
        this.today = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        this.tomorrow =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The worklist now.
     *
     * @param zone where the day ends
     */
    static Worklist of(Index index, Actor actor, MemberId member, Instant now, ZoneId zone) {
        return new Tasks(index, actor, member, now, zone).worklist();
    }

    private Worklist worklist() {
        Cards prospects = index.of(Kind.PROSPECT.lifecycle());
        prospects.addressedTo(member).stream().filter(card -> !isOver(card)).forEach(this::answer);
        prospects.ownedBy(member).forEach(this::own);
        boolean manages = actor.has(Role.SALES_MANAGER);
        if (manages) {
            prospects.escalated().stream()
                    .filter(card -> !isOver(card) && !member.equals(card.owner) && !member.equals(card.addressed))
                    .forEach(card -> escalated(card, Objects.requireNonNull(card.silent)));
        }
        Set<String> claimable = claimable();
        if (!claimable.isEmpty()) {
            boolean gives = isManagerOnly();
            String command = gives ? ASSIGN : CLAIM;
            String reason = gives ? "worklist.unassigned" : "worklist.unclaimed";
            Query queue = Query.all().inQueue().inPhase(claimable.toArray(String[]::new));
            prospects.list(queue, Option.none(), Worklist.FROM_QUEUE).stream()
                    .filter(card -> !isOver(card) && !(manages && card.isEscalated()))
                    .forEach(card -> add(Section.QUEUE, card, Reason.of(reason, card.since()), command));
        }
        tasks.addAll(OrderTasks.of(index.of(Kind.ORDER.lifecycle()), actor, member, now));
        return new Worklist(member, tasks.stream().sorted(PRESSING).toList());
    }

    /** Whether time should have acted by now, so that the phase is no longer what the card says. */
    private boolean isOver(Card card) {
        return card.end().exists(end -> !end.isAfter(now));
    }

    private void answer(Card card) {
        String command = actor.has(Role.ACCOUNT_EXECUTIVE) || actor.has(Role.SALES_MANAGER)
                ? NAMES.command(ProspectCommand.AcceptHandoff.class)
                : NAMES.command(ProspectCommand.ReturnHandoff.class);
        Section section = card.end().exists(end -> end.isBefore(tomorrow)) ? Section.DUE : Section.TO_ANSWER;
        Reason reason = card.end()
                .map(end -> Reason.of("worklist.answer", end))
                .getOrElse(() -> Reason.of("worklist.answer-any-time"));
        add(section, card, reason, command);
    }

    private void own(Card card) {
        if (card.silent != null && !isOver(card)) {
            silent(card, Reason.of("worklist.silent", card.silent.since()));
            return;
        }
        if (card.isReminderDue(now)) {
            silent(card, Reason.of("worklist.silent-untold", card.due().get()));
            return;
        }
        if (card.phase.equals(OFFERED)) {
            offered(card);
            return;
        }
        if (card.phase.equals(RESTING)) {
            rests(card);
            return;
        }
        if (card.planned != null && !isOver(card)) {
            planned(card, card.planned);
            return;
        }
        Step step = step(card);
        if (step != null && !isOver(card)) {
            add(Section.NEXT, card, Reason.of(step.reason(), card.since()), NAMES.command(step.command()));
        }
    }

    /** A touch that was to be made before today is overdue; one of a later day can wait, and is shown with its day. */
    private void planned(Card card, PlannedTouch touch) {
        Section section = touch.at().isBefore(today)
                ? Section.OVERDUE
                : touch.at().isBefore(tomorrow) ? Section.DUE : Section.NEXT;
        Reason reason = Reason.of("worklist.touch-planned", touch.channel().term(), touch.at());
        add(section, card, Option.some(touch.at()), reason, NAMES.command(ProspectCommand.LogTouch.class));
    }

    private void silent(Card card, Reason reason) {
        Step step = step(card);
        Class<? extends ProspectCommand<?>> command =
                step == null ? ProspectCommand.WithdrawHandoff.class : step.command();
        add(Section.OVERDUE, card, reason, NAMES.command(command));
    }

    /** What a manager has been told of, and somebody else works on, or nobody. */
    private void escalated(Card card, Outline.Silent silent) {
        if (card.owner == null) {
            add(Section.OVERDUE, card, Reason.of("worklist.silent-unowned", silent.since()), ASSIGN);
        } else {
            Reason reason = Reason.of("worklist.escalated", card.owner.value(), silent.since());
            add(Section.OVERDUE, card, reason, REASSIGN);
        }
    }

    private @Nullable Step step(Card card) {
        Step usual = STEPS.get(card.phase);
        return actor.has(Role.ACCOUNT_EXECUTIVE) ? STEPS_OF_EXECUTIVES.getOrDefault(card.phase, usual) : usual;
    }

    private void offered(Card card) {
        String to = card.addressed == null ? "" : card.addressed.value();
        if (isOver(card)) {
            add(
                    Section.OVERDUE,
                    card,
                    Reason.of("worklist.lapsed", to, card.end().get()),
                    NAMES.command(ProspectCommand.OfferHandoff.class));
            return;
        }
        Reason reason = card.end()
                .map(end -> Reason.of("worklist.waiting", to, end))
                .getOrElse(() -> Reason.of("worklist.waiting-any-time", to));
        add(Section.WAITING, card, reason, NAMES.command(ProspectCommand.WithdrawHandoff.class));
    }

    /** On its day it is pursued again by itself; where no day is set, only somebody can. */
    private void rests(Card card) {
        if (card.due().isEmpty()) {
            add(Section.NEXT, card, Reason.of("worklist.rests-without-day", card.since()), RESUME);
        } else if (isOver(card)) {
            // it is what it was before it rested, which the card does not tell: contact is possible in every phase
            Section section = card.isDueBefore(today) ? Section.OVERDUE : Section.DUE;
            String contact = NAMES.command(ProspectCommand.LogTouch.class);
            add(section, card, Reason.of("worklist.rested-until", card.due().get()), contact);
        } else if (card.isDueBefore(tomorrow)) {
            add(
                    Section.DUE,
                    card,
                    Reason.of("worklist.rests-until-today", card.due().get()),
                    RESUME);
        }
    }

    /** Whoever sells too takes work; whoever only leads gives it out. */
    private boolean isManagerOnly() {
        return actor.has(Role.SALES_MANAGER)
                && !actor.has(Role.SALES_DEVELOPMENT_REP)
                && !actor.has(Role.ACCOUNT_EXECUTIVE);
    }

    /** The phases in which one of the actor's roles may claim. */
    private Set<String> claimable() {
        Set<String> roles = actor.roles().stream().map(Role::code).collect(Collectors.toSet());
        return ProspectLifecycle.table().transitions().stream()
                .filter(row -> row.command().equals(CLAIM) && row.who().stream().anyMatch(roles::contains))
                .map(row -> row.from())
                .collect(Collectors.toSet());
    }

    private void add(Section section, Card card, Reason reason, String command) {
        add(section, card, card.end(), reason, command);
    }

    private void add(Section section, Card card, Option<Instant> due, Reason reason, String command) {
        StreamId stream = new StreamId(Kind.PROSPECT.lifecycle(), card.id);
        tasks.add(new Task(section, stream, card.phase, card.since(), due, reason, command));
    }
}
