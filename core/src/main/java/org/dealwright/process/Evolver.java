package org.dealwright.process;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How an event is applied by one row; asked through a {@link #handle} of its own, for the reason that {@link Decider}
 * gives.
 *
 * @param phase the phase's class
 * @param event the event's class
 * @param change what makes the next phase
 */
record Evolver(Class<?> phase, Class<?> event, Change<Object, Object, Object> change) {
    private static final MethodHandle EVOLVE = evolve();

    /** What applies by this row alone: takes a phase and an event. */
    MethodHandle handle() {
        return EVOLVE.bindTo(this);
    }

    /** The phase that the change makes, whatever it is. */
    Object evolve(Object given, Event happened) {
        return change.apply(phase.cast(given), event.cast(happened));
    }

    private static MethodHandle evolve() {
        try {
            return MethodHandles.lookup()
                    .findVirtual(
                            Evolver.class, "evolve", MethodType.methodType(Object.class, Object.class, Event.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }
}
