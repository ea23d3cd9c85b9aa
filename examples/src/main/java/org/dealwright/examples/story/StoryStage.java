package org.dealwright.examples.story;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dealwright.api.ItemOutcome;
import org.dealwright.api.Outcome;
import org.dealwright.api.Recorded;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.StreamId;
import org.dealwright.closing.OrderCommand;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;

/** Where the story is played: a sales process of its own, whose clock the story sets. Not thread-safe. */
final class StoryStage {
    static final ZoneId ZONE = ZoneId.of("Europe/Budapest");
    private static final String PROSPECT = "prospect";
    private static final String DEAL = "deal";
    private static final String PROPOSAL = "proposal";
    private static final String ORDER = "order";
    private static final String CONSENT = "consent";

    private final StoryWords words;
    private final StoryNotes notes;
    private final List<StoryStep> steps = new ArrayList<>();
    private final SalesProcess process;
    private String chapter = "";
    private Instant now = Instant.EPOCH;

    StoryStage(StoryWords words) {
        this.words = words;
        notes = new StoryNotes(words);
        process = SalesProcess.builder()
                .policy(StoryRules.in(ZONE))
                .clock(() -> now)
                .dealIds(() -> StoryCast.DEAL)
                .orderIds(() -> StoryCast.ORDER)
                .skills(StoryCast::skill)
                .build();
    }

    SalesProcess process() {
        return process;
    }

    StoryWords words() {
        return words;
    }

    List<StoryStep> steps() {
        return steps;
    }

    void play(StoryChapter part) {
        chapter = words.of(part.title());
        part.play(this);
    }

    /** Somebody does something about the office; {@code text} says in words what. */
    void act(Instant at, Actor actor, ProspectCommand<?> command, String text, Object... arguments) {
        act(StoryCast.OFFICE, at, actor, command, text, arguments);
    }

    /** Somebody does something about a prospect; {@code text} says in words what. */
    void act(ProspectId about, Instant at, Actor actor, ProspectCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(PROSPECT, about.value()),
                at,
                actor,
                command,
                () -> process.prospects().handle(about, command, actor),
                words.of(text, arguments));
    }

    /** Somebody does something about the deal with the office; {@code text} says in words what. */
    void act(Instant at, Actor actor, DealCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(DEAL, StoryCast.DEAL.value()),
                at,
                actor,
                command,
                () -> process.deals().handle(StoryCast.DEAL, command, actor),
                words.of(text, arguments));
    }

    /** Somebody does something about a proposal; {@code text} says in words what. */
    void act(ProposalId about, Instant at, Actor actor, ProposalCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(PROPOSAL, about.value()),
                at,
                actor,
                command,
                () -> process.proposals().handle(about, command, actor),
                words.of(text, arguments));
    }

    /** Somebody does something about the office's order; {@code text} says in words what. */
    void act(Instant at, Actor actor, OrderCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(ORDER, StoryCast.ORDER.value()),
                at,
                actor,
                command,
                () -> process.orders().handle(StoryCast.ORDER, command, actor),
                words.of(text, arguments));
    }

    private void act(
            StreamId about,
            Instant at,
            Actor actor,
            Command<?> command,
            Supplier<? extends Either<Refusal, ? extends Outcome<?>>> handled,
            String what) {
        now = at;
        Option<?> before = state(about);
        Either<Refusal, ? extends Outcome<?>> outcome = handled.get();
        StoryDeed deed = deed(actor, what, StoryTables.command(about.lifecycle(), command), Optional.of(about));
        steps.add(
                outcome.isLeft()
                        ? StoryStep.refused(
                                deed, phase(about), outcome.getLeft().explain(words.locale(), ZONE))
                        : done(deed, "accepted", about, outcome.get().recorded(), before));
    }

    /** Somebody notes what a person allows; {@code about} is the prospect that it is told of. */
    void note(ProspectId about, PersonId person, Instant at, Actor actor, ConsentCommand<?> command, String text) {
        now = at;
        StreamId prospect = new StreamId(PROSPECT, about.value());
        Option<?> before = state(prospect);
        List<Recorded> recorded =
                process.consents().handle(person, command, actor).get().recorded();
        StoryDeed deed = deed(
                actor,
                words.of(text),
                StoryTables.command(CONSENT, command),
                Optional.of(new StreamId(CONSENT, person.value())));
        steps.add(done(deed, "accepted", prospect, recorded, before));
    }

    /** Everything of a member's is passed on, in one command. */
    void passOn(MemberId from, MemberId to, Instant at, Actor actor, String text) {
        now = at;
        List<ItemOutcome<ProspectId, Prospect>> passed = process.prospects().reassignAll(from, to, actor);
        List<String> whose = passed.stream()
                .map(one -> words.of(
                        "note.passed-on",
                        words.name(new StreamId(PROSPECT, one.id().value()))))
                .toList();
        List<String> events = passed.stream()
                .flatMap(one -> one.outcome().get().recorded().stream())
                .map(StoryTables::event)
                .toList();
        String command = StoryTables.command(PROSPECT, new ProspectCommand.Reassign(to));
        StoryDeed deed = deed(actor, words.of(text), command, Optional.empty());
        steps.add(new StoryStep(
                deed,
                "accepted",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                whose,
                events,
                StoryView.NOTHING));
    }

    /** Nobody does anything until then, and what is due happens: one step for each event, its text found by the event. */
    void wait(Instant until) {
        wait(until, recorded -> true);
    }

    /** Nobody does anything about the office's order until then. What is due on others happens too, and is not told. */
    void waitForPayment(Instant until) {
        wait(until, recorded -> recorded.stream().lifecycle().equals(ORDER));
    }

    /** Time acts once a day, as it begins, and at last. */
    private void wait(Instant until, Predicate<Recorded> told) {
        for (Instant next = midnightAfter(now); next.isBefore(until); next = midnightAfter(next)) {
            letTimeAct(next, told);
        }
        letTimeAct(until, told);
    }

    private static Instant midnightAfter(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private void letTimeAct(Instant at, Predicate<Recorded> told) {
        now = at;
        List<List<Recorded>> happened = new ArrayList<>();
        for (Recorded recorded : process.letTimeAct().recorded()) {
            if (StoryTables.commandOfTime(recorded).isPresent()) {
                happened.add(new ArrayList<>());
            }
            happened.get(happened.size() - 1).add(recorded);
        }
        happened.stream().filter(one -> told.test(one.get(0))).forEach(this::happen);
    }

    /** What time did, first, and what followed from it. */
    private void happen(List<Recorded> recorded) {
        Recorded first = recorded.get(0);
        StreamId about = first.stream();
        StoryDeed deed = new StoryDeed(
                chapter,
                first.event().at(),
                words.of("who.time"),
                words.of("time." + StoryTables.event(first), words.name(about)),
                StoryTables.commandOfTime(first).orElseThrow(),
                Optional.of(about));
        steps.add(done(deed, "happened", about, recorded, state(about)));
    }

    /** Somebody looks what can be done about the office. */
    void look(Instant at, Actor actor, String text) {
        now = at;
        StreamId office = new StreamId(PROSPECT, StoryCast.OFFICE.value());
        steps.add(StoryStep.looked(
                deed(actor, words.of(text), "options", Optional.of(office)),
                phase(office),
                new StoryView(process.prospects().options(StoryCast.OFFICE, actor), List.of())));
    }

    /** Somebody looks what there is to do. */
    void lookAtWork(Instant at, Actor actor, String text) {
        now = at;
        steps.add(StoryStep.looked(
                deed(actor, words.of(text), "worklist", Optional.empty()),
                Optional.empty(),
                new StoryView(List.of(), process.worklist(actor).tasks())));
    }

    private StoryStep done(StoryDeed deed, String outcome, StreamId about, List<Recorded> recorded, Option<?> before) {
        Option<?> after = state(about);
        return new StoryStep(
                deed,
                outcome,
                phase(about),
                Optional.empty(),
                due(recorded, after),
                notes.of(recorded, before, after),
                recorded.stream().map(StoryTables::event).toList(),
                StoryView.NOTHING);
    }

    private StoryDeed deed(Actor actor, String what, String command, Optional<StreamId> about) {
        String who = words.of("who." + actor.member().get().value());
        return new StoryDeed(chapter, now, who, what, command, about);
    }

    /** When an answer is due to the handoff that was offered just now. */
    private static Optional<Instant> due(List<Recorded> recorded, Option<?> after) {
        boolean offers = recorded.stream().anyMatch(one -> one.event() instanceof ProspectEvent.HandoffOffered);
        return offers && after.getOrNull() instanceof Prospect.HandoffOffered offered
                ? offered.respondBy().toJavaOptional()
                : Optional.empty();
    }

    private Optional<StoryPhase> phase(StreamId about) {
        return state(about)
                .map(phase -> new StoryPhase(about.lifecycle(), StoryTables.phase(about.lifecycle(), phase)))
                .toJavaOptional();
    }

    private Option<?> state(StreamId about) {
        return switch (about.lifecycle()) {
            case PROSPECT -> process.prospects().find(new ProspectId(about.id()));
            case DEAL -> process.deals().find(new DealId(about.id()));
            case PROPOSAL -> process.proposals().find(new ProposalId(about.id()));
            case ORDER -> process.orders().find(new OrderId(about.id()));
            default -> throw new IllegalArgumentException("the story tells of no " + about);
        };
    }
}
