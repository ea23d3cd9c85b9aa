package org.dealwright.testkit;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Situation;

/**
 * A test of a life cycle's rules: given what happened, when a command is given, then this happens or is refused.
 *
 * <p>Immutable: each method gives another scenario, so that tests can share a beginning. Without {@link #by} the system
 * acts; without {@link #at} everything happens on Monday, 2 March 2026, at 9:00 UTC.
 *
 * @param <S> the phases
 * @param <E> the events
 * @param <P> the policy
 */
public final class Scenario<S, E extends Event, P> {
    /** When things happen where nothing else is said. */
    public static final Instant MONDAY_AT_NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final Lifecycle<S, E, P> table;
    private final P policy;
    private final List<E> history;
    private final Actor actor;
    private final Instant at;
    private final Facts facts;

    private Scenario(Lifecycle<S, E, P> table, P policy, List<E> history, Actor actor, Instant at, Facts facts) {
        this.table = Objects.requireNonNull(table, "table");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.history = List.copyOf(history);
        this.actor = Objects.requireNonNull(actor, "actor");
        this.at = Objects.requireNonNull(at, "at");
        this.facts = facts;
    }

    /** Nothing has happened yet. */
    public static <S, E extends Event, P> Scenario<S, E, P> of(Lifecycle<S, E, P> table, P policy) {
        return new Scenario<>(table, policy, List.of(), Actor.system(), MONDAY_AT_NINE, Facts.none());
    }

    /** This has happened, and nothing else. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final Scenario<S, E, P> given(E... events) {
        return given(List.of(events));
    }

    /** This has happened, and nothing else. */
    public Scenario<S, E, P> given(List<? extends E> events) {
        return new Scenario<>(table, policy, List.copyOf(events), actor, at, facts);
    }

    /** Another policy holds. */
    public Scenario<S, E, P> under(P rules) {
        return new Scenario<>(table, rules, history, actor, at, facts);
    }

    /** Somebody else acts. */
    public Scenario<S, E, P> by(Actor who) {
        return new Scenario<>(table, policy, history, who, at, facts);
    }

    /** It is another instant. */
    public Scenario<S, E, P> at(Instant when) {
        return new Scenario<>(table, policy, history, actor, when, facts);
    }

    /** Another life cycle answers this, when it is asked about that. */
    public <Q, A> Scenario<S, E, P> knowing(Fact<Q, A> fact, Q about, A answer) {
        return new Scenario<>(table, policy, history, actor, at, facts.with(fact, about, answer));
    }

    /**
     * The phase that the history leads to.
     *
     * @throws IllegalStateException if nothing has happened
     */
    public S phase() {
        return replayed().getOrElseThrow(() -> new IllegalStateException("nothing has happened yet"));
    }

    /** The command is given; nothing comes of it here but the answer. */
    public Decision<S, E> when(Command<?> command) {
        return new Decision<>(
                table, replayed(), table.submit(replayed(), command, new Situation<>(actor, at, policy, facts)));
    }

    /**
     * The command is given, must be accepted, and has happened then, at that instant by that actor.
     *
     * @throws AssertionError if it is refused
     */
    public Scenario<S, E, P> and(Command<?> command) {
        List<E> longer = new ArrayList<>(history);
        longer.add(when(command).event());
        return given(longer);
    }

    private Option<S> replayed() {
        return table.replay(history);
    }
}
