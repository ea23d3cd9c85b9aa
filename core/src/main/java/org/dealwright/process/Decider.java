package org.dealwright.process;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a command is decided by one row.
 *
 * <p>It is asked through a {@link #handle} of its own, and is a record all through: what a handle is bound to, and what
 * records hold, the virtual machine takes for constants. So it makes code for this row alone, in which the row's rule is
 * called directly; one code for all rows would look up every rule, condition and member anew.
 *
 * @param phase the phase's class; cast to it, a phase need not be looked at for the interfaces that rules ask for
 * @param command the command's class
 * @param anyone whether it matters not who gives the command
 * @param roles the roles that may, as a mask
 * @param also the members that may besides
 * @param never the members that may not
 * @param due when time gives the command; null where it does not
 * @param since from when the phase is known to hold; null where the command may tell of an earlier time
 * @param guard what must hold besides
 * @param rule what decides then
 */
record Decider<E, P>(
        Names names,
        Class<?> phase,
        Class<?> command,
        boolean anyone,
        int roles,
        @Nullable Member also,
        @Nullable Member never,
        @Nullable BiFunction<Object, P, Option<Instant>> due,
        @Nullable Function<Object, Instant> since,
        @Nullable Guard<P> guard,
        Rule<Object, Object, E, P> rule) {
    private static final MethodHandle DECIDE = decide();

    /** A member, and the next one; by recursion, as what a loop comes to is no constant. */
    record Member(
            BiPredicate<Object, MemberId> is, @Nullable Member next) {
        boolean has(Object phase, MemberId id) {
            return is.test(phase, id) || (next != null && next.has(phase, id));
        }
    }

    /** A condition, and the next one. */
    record Guard<P>(
            Condition<Object, P> condition, @Nullable Guard<P> next) {
        @Nullable
        Rejection broken(Object phase, Situation<P> situation) {
            Option<Rejection.RuleBroken> broken = condition.broken(phase, situation);
            if (!broken.isEmpty()) {
                return broken.get();
            }
            return next == null ? null : next.broken(phase, situation);
        }
    }

    /** What decides by this row alone: takes a phase, a command and a {@link Situation}. */
    MethodHandle handle() {
        return DECIDE.bindTo(this);
    }

    /** The row's answer; null where the actor may not give the command. */
    @Nullable
    Either<Rejection, E> decide(Object given, Command<?> said, Situation<P> situation) {
        Object from = phase.cast(given);
        if (!permits(from, situation.actor())) {
            return null;
        }
        Rejection stands = tooEarly(from, situation);
        if (stands == null && guard != null) {
            stands = guard.broken(from, situation);
        }
        return stands == null ? rule.decide(from, command.cast(said), situation) : Either.left(stands);
    }

    /** Whether the actor may give the command. */
    boolean permits(Object from, Actor actor) {
        if (due != null) {
            return actor.isSystem();
        }
        MemberId id = actor.id();
        if (id == null) {
            return anyone || (actor.mask() & roles) != 0;
        }
        return (never == null || !never.has(from, id))
                && (anyone || (actor.mask() & roles) != 0 || (also != null && also.has(from, id)));
    }

    /** What stands against the time at which the command is given; null where nothing does. */
    @Nullable
    Rejection tooEarly(Object from, Situation<P> situation) {
        if (due != null) {
            Option<Instant> at = due.apply(from, situation.policy());
            if (at.isEmpty() || situation.at().isBefore(at.get())) {
                return new Rejection.NotDue(new Term("command", names.command(command)), at);
            }
        }
        if (since != null) {
            Instant known = since.apply(from);
            if (situation.at().isBefore(known)) {
                return Rejection.RuleBroken.of("before-its-phase", situation.at(), known);
            }
        }
        return null;
    }

    private static MethodHandle decide() {
        try {
            return MethodHandles.lookup()
                    .findVirtual(
                            Decider.class,
                            "decide",
                            MethodType.methodType(Either.class, Object.class, Command.class, Situation.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }
}
