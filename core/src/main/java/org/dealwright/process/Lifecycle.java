package org.dealwright.process;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A life cycle as a table of rows: in this phase, this command, by these people, becomes this event and that phase.
 *
 * <p>The table is the only way in. {@link #decide} answers a command with one event or a {@link Rejection}, and changes
 * nothing; {@link #evolve} applies an event. Both depend on nothing but their arguments. Immutable and thread-safe.
 *
 * @param <S> the phases, a sealed type
 * @param <E> the events, a sealed type
 * @param <P> the policy
 */
public final class Lifecycle<S, E extends Event, P> {
    private final Names names;
    private final Function<S, Instant> since;
    private final List<Row<E, P>> rows;
    private final Map<Class<?>, List<Row<E, P>>> rowsByPhase;
    private final Slots<E, P> slots;

    Lifecycle(Names names, Function<S, Instant> since, List<Row<E, P>> rows, Slots<E, P> slots) {
        this.names = names;
        this.since = since;
        this.rows = rows;
        this.slots = slots;
        rowsByPhase = rows.stream().collect(Collectors.groupingBy(row -> row.from));
    }

    /**
     * Begins a table.
     *
     * @param names the stable names of every phase, command and event
     * @param phases the sealed type of the phases
     * @param commands the sealed type of the commands
     * @param events the sealed type of the events
     * @param policy the policy's type
     * @param since from when a phase is known to hold; what is not a fact entered late is refused before that instant
     */
    public static <S, E extends Event, P> Table<S, E, P> of(
            Names names,
            Class<S> phases,
            Class<?> commands,
            Class<E> events,
            Class<P> policy,
            Function<S, Instant> since) {
        requireNonNull(policy, "policy");
        return new Table<>(names, phases, commands, events, since);
    }

    /** The stable names. */
    public Names names() {
        return names;
    }

    /** From when a phase is known to hold; nothing but a fact may happen before. */
    public Instant since(S phase) {
        return since.apply(phase);
    }

    /** Decides a command that begins a life cycle. */
    public Either<Rejection, E> begin(Command<? super New> command, Situation<P> situation) {
        return answer(New.NEW, command, situation);
    }

    /** Decides a command that the phase takes; anything else does not compile. */
    public <F extends S> Either<Rejection, E> decide(F phase, Command<? super F> command, Situation<P> situation) {
        return answer(phase, command, situation);
    }

    /** Decides a command for a phase that is known only when it runs, such as one read from a store. */
    public Either<Rejection, E> dispatch(S phase, Command<? extends S> command, Situation<P> situation) {
        return answer(phase, command, situation);
    }

    /**
     * Decides whatever command arrives, beginning included: the door for a shell.
     *
     * @param phase the phase; none where there is nothing yet
     * @throws IllegalArgumentException if the command belongs to another life cycle
     */
    public Either<Rejection, E> submit(Option<S> phase, Command<?> command, Situation<P> situation) {
        return answer(phase.isEmpty() ? New.NEW : (Object) phase.get(), command, situation);
    }

    private Either<Rejection, E> answer(Object phase, Command<?> command, Situation<P> situation) {
        Slots.Slot<E, P> slot = slots.find(phase.getClass(), command.getClass());
        if (slot == null || slot.refusal() == null) {
            throw foreign(phase, command);
        }
        MethodHandle decider = slot.handle();
        Either<Rejection, E> answer = decider == null ? null : decided(decider, phase, command, situation);
        return answer == null ? slot.refusal() : answer;
    }

    @SuppressWarnings("unchecked") // the handle is that of a row of this table
    private @Nullable Either<Rejection, E> decided(
            MethodHandle decider, Object phase, Command<?> command, Situation<P> situation) {
        try {
            return (Either<Rejection, E>) decider.invokeExact(phase, (Command) command, (Situation) situation);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError("a rule throws nothing that must be declared", impossible);
        }
    }

    private IllegalArgumentException foreign(Object phase, Command<?> command) {
        return new IllegalArgumentException(
                names.isCommand(command.getClass())
                        ? phase.getClass().getName() + " is not a phase of " + names.lifecycle()
                        : command.getClass().getName() + " is not a command of " + names.lifecycle());
    }

    /**
     * The phase that the first event makes.
     *
     * @throws CorruptHistory if no life cycle begins with it
     */
    public S start(E event) {
        return next(New.NEW, event);
    }

    /**
     * The phase that follows. Policy and clock play no part: what they decided is in the event.
     *
     * @throws CorruptHistory if the event cannot follow in this phase, or leads where its row does not
     */
    public S evolve(S phase, E event) {
        return next(phase, event);
    }

    /**
     * The phase that follows, the first event included: {@link #start} or {@link #evolve}, as {@link #submit} answers for
     * both.
     *
     * @param phase the phase; none where there is nothing yet
     * @throws CorruptHistory if the event cannot follow there, or leads where its row does not
     */
    public S follow(Option<S> phase, E event) {
        return phase.isEmpty() ? start(event) : evolve(phase.get(), event);
    }

    private S next(Object phase, E event) {
        Slots.Slot<E, P> slot = slots.find(phase.getClass(), event.getClass());
        if (slot == null || slot.row() == null) {
            throw new CorruptHistory(names.event(event.getClass()) + " cannot follow in the phase "
                    + names.phase(phase.getClass()) + " of a " + names.lifecycle());
        }
        Row<E, P> row = slot.row();
        Object led = applied(requireNonNull(slot.handle()), phase, event);
        if (!row.leadsTo(led.getClass())) {
            throw new CorruptHistory(names.event(event.getClass()) + " led from " + names.phase(row.from) + " to "
                    + names.phase(led.getClass()) + ", which its row does not name");
        }
        return phase(led);
    }

    private static Object applied(MethodHandle evolver, Object phase, Event event) {
        try {
            return (Object) evolver.invokeExact(phase, event);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError("a change throws nothing that must be declared", impossible);
        }
    }

    /**
     * The phase that a whole history leads to; none for an empty one.
     *
     * @throws CorruptHistory if the table could not have made the history
     */
    public Option<S> replay(Iterable<? extends E> history) {
        S phase = null;
        for (E event : history) {
            phase = phase == null ? start(event) : evolve(phase, event);
        }
        return Option.of(phase);
    }

    /** Every command that the phase knows, open or not, with what stands in its way for this actor now. */
    public List<Choice> options(S phase, Situation<P> situation) {
        return choices(phase, situation);
    }

    /** Every command that begins a life cycle, open or not, with what stands in its way for this actor now. */
    public List<Choice> openings(Situation<P> situation) {
        return choices(New.NEW, situation);
    }

    private List<Choice> choices(Object phase, Situation<P> situation) {
        List<Choice> choices = new ArrayList<>();
        for (Row<E, P> row : rowsOf(phase)) {
            Decider<E, P> decider = row.decider;
            if (decider != null) {
                choices.add(new Choice(
                        names.command(decider.command()), row.whoAsTerms(), obstacles(row, decider, phase, situation)));
            }
        }
        return List.copyOf(choices);
    }

    private List<Rejection> obstacles(Row<E, P> row, Decider<E, P> decider, Object phase, Situation<P> situation) {
        List<Rejection> obstacles = new ArrayList<>();
        Rejection early = decider.tooEarly(phase, situation);
        // that it will happen by itself says also that nobody need do it
        if (!(early instanceof Rejection.NotDue) && !decider.permits(phase, situation.actor())) {
            obstacles.add(row.notPermitted(names));
        }
        if (early != null) {
            obstacles.add(early);
        }
        for (Decider.Guard<P> guard = decider.guard(); guard != null; guard = guard.next()) {
            guard.condition().broken(phase, situation).forEach(obstacles::add);
        }
        return obstacles;
    }

    /** When time will next act on this phase by this policy, and with which command; none where it never will. */
    public Option<Deadline<S>> deadline(S phase, P policy) {
        Slots.Slot<E, P> slot = slots.find(phase.getClass(), Deadline.class);
        return slot == null ? Option.none() : Option.of(first(requireNonNull(slot.handle()), phase, policy));
    }

    @SuppressWarnings("unchecked") // the builder takes a timed command only in a phase that takes it
    private @Nullable Deadline<S> first(MethodHandle timers, Object phase, P policy) {
        try {
            return (Deadline<S>) (Deadline) timers.invokeExact(phase, (Object) policy);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError("when time acts throws nothing that must be declared", impossible);
        }
    }

    /**
     * The facts that must be loaded before this command can be decided.
     *
     * @param phase the phase; none where there is nothing yet
     * @param policy the policy by which it will be decided
     */
    public List<Fact.Question<?, ?>> questions(Option<S> phase, Command<?> command, P policy) {
        Object from = phase.isEmpty() ? New.NEW : (Object) phase.get();
        Slots.Slot<E, P> slot = slots.find(from.getClass(), command.getClass());
        MethodHandle asking = slot == null ? null : slot.asking();
        return asking == null ? List.of() : asked(asking, from, command, policy);
    }

    @SuppressWarnings("unchecked") // the handle is that of a row of this table
    private List<Fact.Question<?, ?>> asked(MethodHandle asking, Object phase, Command<?> command, P policy) {
        try {
            return (List<Fact.Question<?, ?>>) (List) asking.invokeExact(phase, (Command) command, (Object) policy);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError("an inquiry throws nothing that must be declared", impossible);
        }
    }

    /** The facts that must be loaded before {@link #options} can be asked: those that need no command. */
    public List<Fact.Question<?, ?>> questions(S phase) {
        List<Fact.Question<?, ?>> asked = List.of();
        for (Row<E, P> row : rowsOf(phase)) {
            for (Asker<P> asker : row.askers) {
                asked = asker.orAlso(asked, phase, null, null);
            }
        }
        return asked;
    }

    /** The table's rows, one for each phase they apply to, in the order they were written. */
    public List<Transition> transitions() {
        return rows.stream().map(row -> row.transition(names)).toList();
    }

    private List<Row<E, P>> rowsOf(Object phase) {
        return rowsByPhase.getOrDefault(phase.getClass(), List.of());
    }

    @SuppressWarnings("unchecked") // the builder's signatures hold every row to phases of S
    private S phase(Object phase) {
        return (S) phase;
    }

    @Override
    public String toString() {
        return "life cycle of a " + names.lifecycle() + ", " + rows.size() + " rows";
    }
}
