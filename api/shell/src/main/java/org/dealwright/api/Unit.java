package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.consent.Consent;
import org.dealwright.id.PersonId;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Deadline;
import org.dealwright.process.Event;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.LoggedTouch;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.WithoutTouch;
import org.jspecify.annotations.Nullable;

/**
 * One command with everything it causes, until it is recorded or dropped as a whole. Used by one thread.
 */
final class Unit {
    /** A chain of reactions longer than this is a circle in the table. */
    private static final int DEEPEST = 100;

    /** So is more than this on one history; how many histories a command reaches has no limit. */
    private static final int MOST_EVENTS = 1_000;

    /** A history as it was read, and what is to be added. */
    static final class Loaded<I, S, E extends Event, P> {
        final Kind<I, S, E, P> kind;
        final StreamId stream;
        final long version;
        final List<Event> added = new ArrayList<>(1);
        final @Nullable Card card;
        Option<S> state;

        /** When time will act on the state; null where nobody has asked yet. */
        private @Nullable Option<Deadline<S>> deadline;

        /** What of it will be listed; null where nothing is added. */
        @Nullable
        Outline outline;

        Loaded(Kind<I, S, E, P> kind, StreamId stream, List<Recorded> history) {
            this.kind = kind;
            this.stream = stream;
            version = history.size();
            state = kind.replay(history);
            card = null;
        }

        @SuppressWarnings("unchecked") // a stream's kind follows from its name
        Loaded(Kind<I, S, E, P> kind, Phases.Latest latest) {
            this.kind = kind;
            stream = latest.stream();
            version = latest.version();
            state = Option.some((S) latest.phase());
            deadline = (Option<Deadline<S>>) latest.deadline();
            card = latest.card();
        }

        void outline(SalesPolicy policy) {
            outline = added.isEmpty() ? null : kind.outline(state.get(), deadline(policy));
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
            added.add(event);
            deadline = null;
            state = Option.some(
                    state.isEmpty() ? kind.table().start(event) : kind.table().evolve(state.get(), event));
        }

        /** That instant, but not before the present phase began: clocks differ, and facts are entered late. */
        Instant soonest(Instant at) {
            return state.map(kind.table()::since)
                    .filter(since -> since.isAfter(at))
                    .getOrElse(at);
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
    private final List<Premise> premises = new ArrayList<>(0);
    private final Map<StreamId, Loaded<?, ?, ?, ?>> loaded = new LinkedHashMap<>(2);
    private Instant latest = Instant.MIN;
    private int events;
    private int depth;

    Unit(
            Journal journal,
            Phases phases,
            SalesPolicy policy,
            InstantSource clock,
            Recorder recorder,
            FactAnswers answers) {
        this.journal = journal;
        this.phases = phases;
        this.policy = policy;
        this.clock = clock;
        this.recorder = recorder;
        this.answers = answers;
    }

    @SuppressWarnings("unchecked") // a stream's kind follows from its name
    <I, S, E extends Event, P> Loaded<I, S, E, P> load(Kind<I, S, E, P> kind, StreamId stream) {
        Loaded<I, S, E, P> known = (Loaded<I, S, E, P>) loaded.get(stream);
        if (known != null) {
            return known;
        }
        Phases.Latest latest = phases.find(stream);
        Loaded<I, S, E, P> fresh =
                latest == null ? new Loaded<>(kind, stream, journal.read(stream)) : new Loaded<>(kind, latest);
        loaded.put(stream, fresh);
        return fresh;
    }

    /** The history as far as it had happened by then. */
    <I, S, E extends Event, P> Loaded<I, S, E, P> load(Kind<I, S, E, P> kind, StreamId stream, Instant until) {
        List<Recorded> happened = journal.read(stream).stream()
                .takeWhile(recorded -> !recorded.event().at().isAfter(until))
                .toList();
        return new Loaded<>(kind, stream, happened);
    }

    /** What time has made due on a history by then, and what follows from it. */
    <I, S, E extends Event, P> Option<Refusal> letTimeAct(Loaded<I, S, E, P> on, Instant until) {
        for (Deadline<S> due = on.deadline(policy).getOrNull();
                due != null && !due.at().isAfter(until);
                due = on.deadline(policy).getOrNull()) {
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
        P rules = to.kind.policyOf().apply(policy);
        Facts facts = facts(to, command, rules, at);
        Situation<P> situation = new Situation<>(actor, at, rules, facts);
        Either<Rejection, E> decision = to.kind.table().submit(to.state, command, situation);
        if (decision.isLeft()) {
            return Option.of(
                    to.state.isEmpty() && decision.getLeft() instanceof Rejection.WrongPhase
                            ? new Refusal.Unknown(to.stream)
                            : new Refusal.ByRule(to.stream, decision.getLeft()));
        }
        E event = decision.get();
        Option<S> before = to.state;
        to.become(event);
        latest = at.isAfter(latest) ? at : latest;
        events++;
        if (to.added.size() > MOST_EVENTS || depth > DEEPEST) {
            throw new IllegalStateException("what follows from one command does not come to an end on " + to.stream);
        }
        depth++;
        for (Reactions.Consequence<?> consequence : Reactions.TABLE.to(this, to.stream, before, event)) {
            Option<Refusal> refused = follow(consequence, at);
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
        return letTimeAct(on, now()).orElse(() -> apply(on, consequence.command(), Actor.system(), on.soonest(at)));
    }

    /** The answers that the rule needs; what the history itself tells is read from it. */
    private <S, P> Facts facts(Loaded<?, S, ?, P> to, Command<?> command, P rules, Instant at) {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : to.kind.table().questions(to.state, command, rules)) {
            facts = question.fact().equals(ProspectLifecycle.WITHOUT_TOUCH)
                    ? withoutTouch(to, facts, (LoggedTouch) question.about())
                    : answers.with(facts, question, this, to.stream, at);
        }
        return facts;
    }

    private Facts withoutTouch(Loaded<?, ?, ?, ?> of, Facts facts, LoggedTouch touch) {
        return facts.with(ProspectLifecycle.WITHOUT_TOUCH, touch, WithoutTouch.of(events(of), touch));
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

    /** What the index says; what the decision rests on must be a premise too. */
    <T extends @Nullable Object> T ask(Function<Index, T> question) {
        return recorder.ask(question);
    }

    /** Notes what must hold when this is recorded, else it is decided again. */
    void restOn(Premise premise) {
        premises.add(premise);
    }

    List<Premise> premises() {
        return premises;
    }

    /** What is to be recorded; not earlier than it happened, even if the clock has gone back. */
    Batch batch(Instant now, Option<String> key) {
        Instant recordedAt = latest.isAfter(now) ? latest : now;
        Batch.Append[] appends = new Batch.Append[loaded.size()];
        int count = 0;
        for (Loaded<?, ?, ?, ?> one : loaded.values()) {
            appends[count++] = new Batch.Append(one.stream, one.version, one.added);
        }
        return new Batch(recordedAt, key, List.of(appends));
    }

    /** The histories that it would add to. */
    List<StreamId> changed() {
        return loaded.values().stream()
                .filter(one -> !one.added.isEmpty())
                .map(one -> one.stream)
                .toList();
    }

    /** Whether there is anything to record. */
    boolean isEmpty() {
        return events == 0;
    }

    /** Lets go of what was known of the histories that it rests on. */
    void forget() {
        loaded.keySet().forEach(phases::forget);
    }

    /** Finds out what is to be listed of it, which needs no lock. */
    void outline() {
        for (Loaded<?, ?, ?, ?> one : loaded.values()) {
            one.outline(policy);
        }
    }

    /**
     * Puts what it has come to into the index.
     *
     * @param recorded the batch, as it was recorded
     */
    void putInto(Index index, List<Recorded> recorded) {
        for (Loaded<?, ?, ?, ?> one : loaded.values()) {
            if (one.outline != null) {
                put(index, one, one.outline, one.card == null ? began(one.stream, recorded) : one.card.began);
            }
        }
    }

    private <S> void put(Index index, Loaded<?, S, ?, ?> one, Outline outline, long began) {
        S phase = Objects.requireNonNull(one.state.getOrNull());
        long version = one.version + one.added.size();
        Card card = index.put(one.stream, one.card, began, version, outline);
        phases.put(new Phases.Latest(one.stream, version, phase, one.deadline(policy), card));
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
