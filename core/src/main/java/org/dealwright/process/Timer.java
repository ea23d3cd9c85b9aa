package org.dealwright.process;

import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * When time acts on a phase by one row; asked through a {@link #handle}, for the reason that {@link Decider} gives.
 *
 * @param phase the phase's class
 * @param due when the command is due; never where it is none
 * @param command what time gives then; it says nothing but what it is, so one is enough
 */
record Timer<P>(Class<?> phase, BiFunction<Object, P, Option<Instant>> due, Command<?> command) {
    private static final MethodHandle OR_SOONER = orSooner();

    /** What is due first by all of a phase's timers: takes a phase and a policy, and answers null where nothing ever is. */
    static <P> MethodHandle handle(List<Timer<P>> timers) {
        MethodHandle first = MethodHandles.dropArguments(
                MethodHandles.constant(Deadline.class, null), 0, Object.class, Object.class);
        for (Timer<P> timer : timers) {
            // one after the other, not one in the other: what calls itself is not made one piece of code
            first = MethodHandles.foldArguments(OR_SOONER.bindTo(timer), first);
        }
        return first;
    }

    /** What is due first; of two that are due at once, the one that was there before. */
    @Nullable
    Deadline<?> orSooner(@Nullable Deadline<?> before, Object given, P policy) {
        Option<Instant> at = due.apply(phase.cast(given), policy);
        return at.isEmpty() || (before != null && !at.get().isBefore(before.at()))
                ? before
                : new Deadline<>(at.get(), command);
    }

    private static MethodHandle orSooner() {
        try {
            return MethodHandles.lookup()
                    .findVirtual(
                            Timer.class,
                            "orSooner",
                            MethodType.methodType(Deadline.class, Deadline.class, Object.class, Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }
}
