package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dealwright.consent.Consent;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.WithoutTouch;
import org.dealwright.deal.Deal;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Deadline;
import org.dealwright.process.Event;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.OutreachWithoutTouch;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.team.Member;
import org.dealwright.team.Roster;
import org.jspecify.annotations.Nullable;

/**
 * One command with everything it causes, until it is recorded or dropped as a whole. Used by one thread.
 */
final class Unit {
    /** A chain of reactions longer than this is a circle in the table. */
    private static final int DEEPEST = 100;

    /**
     * So is more than this on one history while time stands still; how many histories a command reaches, and how much of the
     * past time makes up for, has no limit.
     */
    private static final int MOST_EVENTS = 1_000;

    /** A history as it was read, and what is to be added. */
    static final class Loaded<I, S, E extends Event, P> {
        final Kind<I, S, E, P> kind;
        final StreamId stream;
        final long version;

        /** What is to be added; a list of its own for every length, as most are one long. */
        List<Event> added = List.of();

        /** The one loaded after it. */
        @Nullable
        Loaded<?, ?, ?, ?> next;

        /** What was recorded of it last; null where that was read from the journal. */
        private final @Nullable Latest<S> before;

        Option<S> state;

        /** Whether time acts on it just now, so that what follows from one thing due does not do the next. */
        private boolean timeActs;

        /** How much was added since time moved on. */
        private int atOnce;

        /** When time will act on the state; null where nobody has asked yet. */
        private @Nullable Option<Deadline<S>> deadline;

        /** When it would have acted on what was read; null where nobody asked. */
        private @Nullable Option<Deadline<S>> deadlineBefore;

        Loaded(Kind<I, S, E, P> kind, StreamId stream, Tail tail) {
            this.kind = kind;
            this.stream = stream;
            version = tail.version() + tail.events().size();
            state = kind.replay(tail);
            before = null;
        }

        Loaded(Kind<I, S, E, P> kind, Latest<S> latest) {
            this.kind = kind;
            stream = latest.stream;
            version = latest.version;
            state = Option.some(latest.phase);
            deadline = latest.deadline;
            before = latest;
        }

        Option<Deadline<S>> deadline(SalesPolicy policy) {
            if (deadline == null) {
                deadline = state.isEmpty()
                        ? Option.none()
                        : kind.table().deadline(state.get(), kind.policyOf().apply(policy));
            }
            return deadline;
        }

        void become(E event) {
            if (added.isEmpty()) {
                deadlineBefore = state.isEmpty() ? Option.none() : deadline;
            }
            added = added.isEmpty() ? List.of(event) : plus(added, event);
            atOnce++;
            deadline = null;
            state = Option.some(kind.table().follow(state, event));
        }

        /** Where it stands with what is to be added. */
        Standing standing(SalesPolicy policy) {
            Option<Instant> due = deadline(policy).map(Deadline::at);
            boolean moved =
                    deadlineBefore == null || !deadlineBefore.map(Deadline::at).equals(due);
            return new Standing(stream, version + added.size(), state.get(), due, moved);
        }

        private static List<Event> plus(List<Event> events, Event one) {
            List<Event> all = new ArrayList<>(events);
            all.add(one);
            return List.copyOf(all);
        }

        /** That instant, but not before the present phase began: clocks differ, and facts are entered late. */
        Instant soonest(Instant at) {
            if (state.isEmpty()) {
                return at;
            }
            Instant since = kind.table().since(state.get());
            return since.isAfter(at) ? since : at;
        }
    }

    /** What must hold across histories when the unit is recorded, besides the versions of those it has loaded. */
    @FunctionalInterface
    interface Premise {
        /** A history that stands against it; none where it holds. */
        Option<StreamId> contradicted(Index index);
    }

    private final Journal journal;
    private final Phases phases;
    private final SalesPolicy policy;
    private final InstantSource clock;
    private final Recorder recorder;
    private final FactAnswers answers;
    private final FreshIds ids;
    private final Histories loaded = new Histories();
    private List<Premise> premises = List.of();
    /** Made for the first who arrives: few commands bring anybody. */
    private Map<DealId, CustomerId> arriving = Map.of();

    private Instant latest = Instant.MIN;
    private int events;
    private int depth;
    private boolean handingOver;
    /** Whether a deal is told now of what was offered for it: what follows from that does not ask again. */
    private boolean settling;
    /** What stands against what time did where it was only looked at; nothing of the unit is recorded then. */
    private Option<Refusal> stands = Option.none();

    Unit(
            Journal journal,
            Phases phases,
            SalesPolicy policy,
            InstantSource clock,
            Recorder recorder,
            FactAnswers answers,
            FreshIds ids) {
        this.journal = journal;
        this.phases = phases;
        this.policy = policy;
        this.clock = clock;
        this.recorder = recorder;
        this.answers = answers;
        this.ids = ids;
    }

    @SuppressWarnings("unchecked") // a stream's kind follows from its name
    <I, S, E extends Event, P> Loaded<I, S, E, P> load(Kind<I, S, E, P> kind, StreamId stream) {
        Loaded<I, S, E, P> known = (Loaded<I, S, E, P>) loaded.find(stream);
        if (known != null) {
            return known;
        }
        Latest<S> latest = (Latest<S>) phases.find(stream);
        Loaded<I, S, E, P> fresh =
                latest == null ? new Loaded<>(kind, stream, recorder.tail(stream)) : new Loaded<>(kind, latest);
        loaded.add(fresh);
        return fresh;
    }

    /** The history as far as it had happened by then. */
    <I, S, E extends Event, P> Loaded<I, S, E, P> load(Kind<I, S, E, P> kind, StreamId stream, Instant until) {
        List<Recorded> happened = journal.read(stream).stream()
                .takeWhile(recorded -> !recorded.event().at().isAfter(until))
                .toList();
        return new Loaded<>(kind, stream, Tail.whole(happened));
    }

    /**
     * What time has made due on a history by then, and what follows from it: one after the other, so that a history with years
     * to make up for is not walked through within the first thing that is due. On a deal it also acts on what was offered for
     * it; one that is read only as it was is not told what has run out elsewhere.
     */
    <I, S, E extends Event, P> Option<Refusal> letTimeAct(Loaded<I, S, E, P> on, Instant until) {
        if (on.timeActs) {
            return Option.none();
        }
        on.timeActs = true;
        try {
            Option<Refusal> refused = noteRunOutOffers(on, until);
            return refused.isDefined() ? refused : allDue(on, until);
        } finally {
            on.timeActs = false;
        }
    }

    /** The same on what a decision only looks at: whatever stands against it stands against the decision. */
    void letTimeActBeside(Loaded<?, ?, ?, ?> on) {
        stands = stands.orElse(letTimeAct(on, now()));
    }

    private <I, S, E extends Event, P> Option<Refusal> noteRunOutOffers(Loaded<I, S, E, P> on, Instant until) {
        if (settling || !(on.state.getOrNull() instanceof Deal) || loaded.find(on.stream) != on) {
            return Option.none();
        }
        settling = true;
        try {
            return RunOutOffers.noted(this, load(Kind.DEAL, on.stream), until);
        } finally {
            settling = false;
        }
    }

    private <I, S, E extends Event, P> Option<Refusal> allDue(Loaded<I, S, E, P> on, Instant until) {
        Instant before = Instant.MIN;
        for (Deadline<S> due = on.deadline(policy).getOrNull();
                due != null && !due.at().isAfter(until);
                due = on.deadline(policy).getOrNull()) {
            if (due.at().isAfter(before)) {
                before = due.at();
                on.atOnce = 0;
            }
            Option<Refusal> refused = apply(on, due.command(), Actor.system(), due.at());
            if (refused.isDefined()) {
                return refused;
            }
        }
        return Option.none();
    }

    /** Decides a command, and lets what follows happen. */
    <I, S, E extends Event, P> Option<Refusal> apply(
            Loaded<I, S, E, P> to, Command<?> command, Actor actor, Instant at) {
        Option<Rejection.RuleBroken> departed = Departed.against(roster(), actor);
        if (departed.isDefined()) {
            return Option.of(new Refusal.ByRule(to.stream, departed.get()));
        }
        P rules = to.kind.policyOf().apply(policy);
        Facts facts = facts(to, command, rules, at);
        Situation<P> situation = new Situation<>(actor, at, rules, facts);
        Either<Rejection, E> decision = to.kind.table().submit(to.state, command, situation);
        if (stands.isDefined()) {
            return stands;
        }
        if (decision.isLeft()) {
            return Option.of(
                    to.state.isEmpty() && decision.getLeft() instanceof Rejection.WrongPhase
                            ? new Refusal.Unknown(to.stream)
                            : new Refusal.ByRule(to.stream, decision.getLeft()));
        }
        E event = decision.get();
        Option<S> before = to.state;
        to.become(event);
        Option<Refusal> nobodys = Takers.against(this, before, to, command, actor);
        if (nobodys.isDefined()) {
            return nobodys;
        }
        latest = at.isAfter(latest) ? at : latest;
        events++;
        if (to.atOnce > MOST_EVENTS || depth > DEEPEST) {
            throw new IllegalStateException("what follows from one command does not come to an end on " + to.stream);
        }
        depth++;
        List<Reactions.Consequence<?>> consequences = Reactions.TABLE.to(this, to.stream, before, event);
        if (stands.isDefined()) {
            return stands;
        }
        for (int i = 0; i < consequences.size(); i++) {
            Option<Refusal> refused = follow(consequences.get(i), at);
            if (refused.isDefined()) {
                return refused;
            }
        }
        depth--;
        return Option.none();
    }

    /** What time has made due there happens first, as it does before every command. */
    private <I> Option<Refusal> follow(Reactions.Consequence<I> consequence, Instant at) {
        Loaded<I, ?, ?, ?> on = load(consequence.kind(), consequence.kind().stream(consequence.id()));
        Option<Refusal> refused = letTimeAct(on, now());
        if (refused.isDefined() || !consequence.isFor(on.state)) {
            return refused;
        }
        return apply(on, consequence.command(), Actor.system(), on.soonest(at));
    }

    /** Does something that hands everything of somebody over. */
    Option<Refusal> handingOver(Supplier<Option<Refusal>> action) {
        handingOver = true;
        try {
            return action.get();
        } finally {
            handingOver = false;
        }
    }

    /** Whether what is done now hands everything of somebody over. */
    boolean isHandingOver() {
        return handingOver;
    }

    /** The identifier of the customer who arrives by a deal: the same, whoever asks for it. */
    CustomerId arriving(DealId deal) {
        if (arriving.isEmpty()) {
            arriving = new HashMap<>();
        }
        return arriving.computeIfAbsent(deal, by -> ids.customer(this));
    }

    /** The identifier of an order that begins by itself. */
    OrderId freshOrder() {
        return ids.order(this);
    }

    /** The answers that the rule needs; what the history itself tells is read from it. */
    private <S, P> Facts facts(Loaded<?, S, ?, P> to, Command<?> command, P rules, Instant at) {
        List<Fact.Question<?, ?>> questions = to.kind.table().questions(to.state, command, rules);
        if (questions.isEmpty()) {
            return Facts.none();
        }
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : questions) {
            facts = question.about() instanceof LoggedTouch touch
                    ? told(to, facts, question.fact(), touch)
                    : answers.with(facts, question, this, to.stream, at);
        }
        return facts;
    }

    private Facts told(Loaded<?, ?, ?, ?> of, Facts facts, Fact<?, ?> asked, LoggedTouch touch) {
        return asked.equals(ProspectLifecycle.WITHOUT_TOUCH)
                ? facts.with(ProspectLifecycle.WITHOUT_TOUCH, touch, OutreachWithoutTouch.of(events(of), touch))
                : facts.with(ContactFacts.WITHOUT_TOUCH, touch, WithoutTouch.of(events(of), touch));
    }

    /** The answers to these questions, as of an instant. */
    Facts facts(StreamId asker, List<Fact.Question<?, ?>> questions, Instant at) {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : questions) {
            facts = answers.with(facts, question, this, asker, at);
        }
        return facts;
    }

    /** Everything that has happened to one history, what is to be added included. */
    private List<Event> events(Loaded<?, ?, ?, ?> of) {
        Stream<Event> happened =
                journal.read(of.stream).stream().limit(of.version).map(Recorded::event);
        return Stream.concat(happened, of.added.stream()).toList();
    }

    /** Everything that has happened to one history, as far as it is read here, with what is to be added. */
    List<Event> happened(StreamId stream) {
        return events(load(Kind.of(stream), stream));
    }

    /** What is known of a person's consent, which must then stay as it is. */
    Option<Consent> consent(PersonId person) {
        return load(Kind.CONSENT, Kind.CONSENT.stream(person)).state;
    }

    SalesPolicy policy() {
        return policy;
    }

    Instant now() {
        return clock.instant();
    }

    /** Everybody on the roster, as it is recorded. */
    Roster roster() {
        return recorder.roster();
    }

    /** What the index says; what the decision rests on must be a premise too. */
    <T extends @Nullable Object> T ask(Function<Index, T> question) {
        return recorder.ask(question);
    }

    /** All histories that the index lists, which must then be all: if there are others by then, it is decided again. */
    List<StreamId> askForAll(Function<Index, List<StreamId>> question) {
        List<StreamId> known = ask(question);
        Set<StreamId> all = Set.copyOf(known);
        restOn(index -> Option.ofOptional(question.apply(index).stream()
                .filter(stream -> !all.contains(stream))
                .findFirst()));
        return known;
    }

    /** Notes what must hold when this is recorded, else it is decided again. */
    void restOn(Premise premise) {
        premises = premises.isEmpty() ? new ArrayList<>(1) : premises;
        premises.add(premise);
    }

    List<Premise> premises() {
        return premises;
    }

    /** What is to be recorded; not earlier than it happened, even if the clock has gone back. */
    Batch batch(Instant now, Option<String> key) {
        Instant recordedAt = latest.isAfter(now) ? latest : now;
        return new Batch(recordedAt, key, appends());
    }

    private List<Batch.Append> appends() {
        Loaded<?, ?, ?, ?> only = loaded.size() == 1 ? loaded.first() : null;
        if (only != null) {
            return List.of(append(only));
        }
        List<Batch.Append> appends = new ArrayList<>(loaded.size());
        loaded.forEach(one -> appends.add(append(one)));
        return appends;
    }

    /** Where the histories stand to which it adds. */
    List<Standing> standings() {
        List<Standing> standings = new ArrayList<>(loaded.size());
        loaded.forEach(one -> {
            if (!one.added.isEmpty()) {
                standings.add(one.standing(policy));
            }
        });
        return standings;
    }

    private static Batch.Append append(Loaded<?, ?, ?, ?> one) {
        return new Batch.Append(one.stream, one.version, one.added);
    }

    /** The histories that it would add to. */
    List<StreamId> changed() {
        List<StreamId> changed = new ArrayList<>();
        loaded.forEach(one -> {
            if (!one.added.isEmpty()) {
                changed.add(one.stream);
            }
        });
        return changed;
    }

    /** Whether there is anything to record. */
    boolean isEmpty() {
        return events == 0;
    }

    /** Lets go of what was known of the histories that it rests on. */
    void forget() {
        loaded.forEach(one -> phases.forget(one.stream));
    }

    /** Finds out when time will act on what it has come to, which needs no lock. */
    void lookAhead() {
        for (Loaded<?, ?, ?, ?> one = loaded.first(); one != null; one = one.next) {
            one.deadline(policy);
        }
    }

    /**
     * Puts what it has come to where it is found again.
     *
     * @param staff where it is put too, if it is a member
     * @param recorded the batch, as it was recorded
     */
    void putInto(Backlog backlog, Staff staff, List<Recorded> recorded) {
        for (Loaded<?, ?, ?, ?> one = loaded.first(); one != null; one = one.next) {
            if (!one.added.isEmpty()) {
                if (one.state.get() instanceof Member member) {
                    staff.note(member, one.version + one.added.size());
                }
                put(backlog, one, one.before == null ? began(one.stream, recorded) : one.before.began);
            }
        }
    }

    private <S> void put(Backlog backlog, Loaded<?, S, ?, ?> one, long began) {
        Latest<S> now = new Latest<>(
                one.kind, one.stream, one.version + one.added.size(), began, one.state.get(), one.deadline(policy));
        backlog.add(one.before, now);
        phases.put(now);
    }

    private static long began(StreamId stream, List<Recorded> recorded) {
        for (Recorded one : recorded) {
            if (one.stream().equals(stream)) {
                return one.position();
            }
        }
        return 0;
    }
}
