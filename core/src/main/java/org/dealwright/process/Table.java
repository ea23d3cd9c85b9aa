package org.dealwright.process;

import io.vavr.Function3;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a life cycle's table, row by row; {@link #build} checks it as a whole.
 *
 * <p>A row reads {@code in(phase).on(command, rule).by(who).provided(condition).to(event, phase, change)}. It cannot go
 * on before it says who may. A row in a sealed group of phases stands for each of them. Not thread-safe.
 *
 * @param <S> the phases
 * @param <E> the events
 * @param <P> the policy
 */
public final class Table<S, E extends Event, P> {
    private final Names names;
    private final Class<S> phases;
    private final Class<?> commands;
    private final Class<E> events;
    private final Function<S, Instant> since;
    private final List<Row<E, P>> rows = new ArrayList<>();

    Table(Names names, Class<S> phases, Class<?> commands, Class<E> events, Function<S, Instant> since) {
        this.names = Objects.requireNonNull(names, "names");
        this.phases = Objects.requireNonNull(phases, "phases");
        this.commands = Objects.requireNonNull(commands, "commands");
        this.events = Objects.requireNonNull(events, "events");
        this.since = Objects.requireNonNull(since, "since");
    }

    /** A row for a command that begins the life cycle. */
    public <D extends Command<? super New>, G extends E> Who<New, D, G> begin(
            Class<D> command, Rule<New, D, G, P> rule) {
        return new In<>(New.class).on(command, rule);
    }

    /** Rows for a phase, or for every phase of a sealed group. */
    public <F extends S> In<F> in(Class<F> phase) {
        return new In<>(phase);
    }

    /**
     * Checks the table and freezes it.
     *
     * @throws IllegalStateException if two rows answer one phase and command or one phase and event, if a phase or an
     *     event is reached by no row, if a command has none, if a row names what is not one of them, if time shares a
     *     row with others, or if a name is missing or names nothing
     */
    public Lifecycle<S, E, P> build() {
        return new TableCheck<>(names, phases, commands, events, rows).lifecycle(since);
    }

    /** A phase whose rows follow. */
    public final class In<F> {
        private final Class<F> phase;

        private In(Class<F> phase) {
            this.phase = Objects.requireNonNull(phase, "phase");
        }

        /** A row for a command that this phase takes. */
        public <D extends Command<? super F>, G extends E> Who<F, D, G> on(Class<D> command, Rule<F, D, G, P> rule) {
            return new Who<>(this, new Row.Draft<>(command, cast(rule)));
        }

        /** A row for an event that no command makes any more, and that old histories hold. */
        public <G extends E> Formerly<F, G> formerly(Class<G> event) {
            return new Formerly<>(this, event);
        }

        /** A row for another command that begins the life cycle. */
        public <D extends Command<? super New>, G extends E> Who<New, D, G> begin(
                Class<D> command, Rule<New, D, G, P> rule) {
            return Table.this.begin(command, rule);
        }

        /** Rows for another phase. */
        public <N extends S> In<N> in(Class<N> next) {
            return Table.this.in(next);
        }

        /**
         * Checks the table and freezes it.
         *
         * @throws IllegalStateException as {@link Table#build} says
         */
        public Lifecycle<S, E, P> build() {
            return Table.this.build();
        }

        private In<F> rows(
                Row.Draft<E, P> draft, Class<?> event, Object change, Function<Class<?>, List<Class<?>>> targets) {
            for (Class<?> leaf : leavesOf(phase)) {
                rows.add(new Row<>(names, cast(since), draft, leaf, event, cast(change), targets.apply(leaf)));
            }
            return this;
        }
    }

    /** A row that has not said who may. */
    public final class Who<F, D extends Command<? super F>, G extends E> {
        private final In<F> in;
        private final Row.Draft<E, P> row;

        private Who(In<F> in, Row.Draft<E, P> row) {
            this.in = in;
            this.row = row;
        }

        /** Members with one of these roles. */
        public Allowed<F, D, G> by(Role first, Role... more) {
            return new Allowed<F, D, G>(in, row).orBy(first, more);
        }

        /** Members with any role at all. */
        public Allowed<F, D, G> byAnyRole() {
            return new Allowed<F, D, G>(in, row).orByAnyRole();
        }

        /** A member whom the phase names, under a code such as {@code owner}. */
        public Allowed<F, D, G> by(String code, BiPredicate<F, MemberId> member) {
            return new Allowed<F, D, G>(in, row).orBy(code, member);
        }

        /** Whoever it is. */
        public Allowed<F, D, G> byAnyone() {
            row.anyone = true;
            return new Allowed<>(in, row);
        }

        /** Another life cycle, as a reaction. */
        public Allowed<F, D, G> bySystem() {
            return new Allowed<F, D, G>(in, row).orBySystem();
        }

        /** Time itself and nobody else, not before the due instant; where the phase has none, never. */
        public Allowed<F, D, G> byTime(Function<F, Option<Instant>> due, Supplier<D> command) {
            return byTimeUnder((phase, policy) -> due.apply(phase), command);
        }

        /** Time itself, not before the instant at which policy makes it due; where it makes it never due, never. */
        public Allowed<F, D, G> byTimeUnder(BiFunction<F, P, Option<Instant>> due, Supplier<D> command) {
            row.due = cast(due);
            row.timed = command;
            return new Allowed<>(in, row);
        }
    }

    /** A row that has said who may. */
    public final class Allowed<F, D extends Command<? super F>, G extends E> {
        private final In<F> in;
        private final Row.Draft<E, P> row;

        private Allowed(In<F> in, Row.Draft<E, P> row) {
            this.in = in;
            this.row = row;
        }

        /** Also members with one of these roles. */
        public Allowed<F, D, G> orBy(Role first, Role... more) {
            row.roles.add(first);
            row.roles.addAll(List.of(more));
            return this;
        }

        /** Also members with any role at all. */
        public Allowed<F, D, G> orByAnyRole() {
            row.roles.addAll(EnumSet.allOf(Role.class));
            return this;
        }

        /** Also a member whom the phase names. */
        public Allowed<F, D, G> orBy(String code, BiPredicate<F, MemberId> member) {
            row.members.add(new Row.Member(code, cast(member)));
            return this;
        }

        /** Also another life cycle, as a reaction. */
        public Allowed<F, D, G> orBySystem() {
            row.system = true;
            return this;
        }

        /** Never a member whom the phase names, whatever roles they hold. */
        public Allowed<F, D, G> notBy(String code, BiPredicate<F, MemberId> member) {
            row.barred.add(new Row.Member(code, cast(member)));
            return this;
        }

        /** A condition that must hold whatever the command says, under a code such as {@code owned}. */
        public Allowed<F, D, G> provided(String code, Condition<? super F, P> condition) {
            row.guards.add(new Row.Guard<>(code, cast(condition)));
            return this;
        }

        /** A fact about the phase, to be loaded before the command is decided or the options are asked. */
        public <Q, A> Allowed<F, D, G> asking(Fact<Q, A> fact, Function<F, Q> about) {
            Function<Object, Q> erased = cast(about);
            row.questions.add((phase, command, policy) -> new Fact.Question<>(fact, erased.apply(phase)));
            return this;
        }

        /**
         * A fact about what the command names, to be loaded before the command is decided.
         *
         * @param about what is asked about, by the phase, the command and the policy; nothing is asked where it is none
         */
        public <Q, A> Allowed<F, D, G> askingFor(Fact<Q, A> fact, Function3<F, D, P, Option<Q>> about) {
            Function3<Object, Object, @Nullable P, Option<Q>> erased = cast(about);
            row.questions.add((phase, command, policy) -> command == null
                    ? null
                    : erased.apply(phase, command, policy)
                            .map(of -> new Fact.Question<>(fact, of))
                            .getOrNull());
            return this;
        }

        /** The command reports a fact, which may be entered later than the phase began. */
        public Allowed<F, D, G> evenLate() {
            row.late = true;
            return this;
        }

        /** Becomes this event and this phase. */
        public <T extends S> In<F> to(Class<G> event, Class<T> target, Change<F, G, T> change) {
            return in.rows(row, event, change, leaf -> leavesOf(target));
        }

        /** Becomes this event and one of these phases, whichever the change makes. */
        @SafeVarargs
        public final In<F> toOneOf(Class<G> event, Change<F, G, ? extends S> change, Class<? extends S>... targets) {
            List<Class<?>> leaves = new ArrayList<>();
            for (Class<? extends S> target : targets) {
                leaves.addAll(leavesOf(target));
            }
            return in.rows(row, event, change, leaf -> leaves);
        }

        /** Becomes this event, and the phase stays what it is. */
        public In<F> stays(Class<G> event, Change<F, G, ? extends F> change) {
            return in.rows(row, event, change, List::of);
        }
    }

    /** A row for an event that is only read. */
    public final class Formerly<F, G extends E> {
        private final In<F> in;
        private final Class<G> event;

        private Formerly(In<F> in, Class<G> event) {
            this.in = in;
            this.event = event;
        }

        /** The event led to this phase. */
        public <T extends S> In<F> to(Class<T> target, Change<F, G, T> change) {
            return in.rows(new Row.Draft<>(null, null), event, change, leaf -> leavesOf(target));
        }

        /** The event left the phase what it was. */
        public In<F> stays(Change<F, G, ? extends F> change) {
            return in.rows(new Row.Draft<>(null, null), event, change, List::of);
        }
    }

    private static List<Class<?>> leavesOf(Class<?> type) {
        return TableCheck.leaves(type);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erases what the signatures above have checked
    private static <T> T cast(Object typed) {
        return (T) typed;
    }
}
