package org.dealwright.process;

import io.vavr.control.Either;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What answers a pair of a phase and a command, an event or time: a flat open-addressed table over two classes. */
final class Slots<E, P> {
    /**
     * The answer to one pair.
     *
     * @param row the row; null where none stands
     * @param refusal what a command is answered with, made beforehand: a wrong phase where no row stands, else that
     *     others may; null for an event
     * @param handle what decides or applies by the row, or says when time acts; null where no row stands
     * @param asking what asks for the facts that a command needs; null where none are needed
     */
    record Slot<E, P>(
            Class<?> phase,
            Class<?> message,
            @Nullable Row<E, P> row,
            @Nullable Either<Rejection, E> refusal,
            @Nullable MethodHandle handle,
            @Nullable MethodHandle asking) {
        /** The answer to a command that a row takes. */
        static <E, P> Slot<E, P> ofCommand(Row<E, P> row, Decider<E, P> decider, Either<Rejection, E> refusal) {
            return new Slot<>(
                    row.from,
                    decider.command(),
                    row,
                    refusal,
                    decider.handle(),
                    row.askers.isEmpty() ? null : Asker.handle(row.askers));
        }

        /** The answer to a command that the phase does not take. */
        static <E, P> Slot<E, P> ofWrongPhase(Class<?> phase, Class<?> command, Either<Rejection, E> refusal) {
            return new Slot<>(phase, command, null, refusal, null, null);
        }

        /** When time acts on a phase: the answer to the pair of it and {@link Deadline}. */
        static <E, P> Slot<E, P> ofTime(Class<?> phase, List<Timer<P>> timers) {
            return new Slot<>(phase, Deadline.class, null, null, Timer.handle(timers), null);
        }

        /** The answer to an event. */
        static <E, P> Slot<E, P> ofEvent(Row<E, P> row) {
            Evolver evolver = new Evolver(row.from, row.event, row.change);
            return new Slot<>(row.from, row.event, row, null, evolver.handle(), null);
        }
    }

    private final @Nullable Slot<E, P>[] slots;
    private final int mask;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Slots(int pairs) {
        slots = new Slot[Integer.highestOneBit(Math.max(pairs, 1)) * 4];
        mask = slots.length - 1;
    }

    /** Takes an answer; false where the pair has one already. */
    boolean put(Slot<E, P> answer) {
        if (find(answer.phase, answer.message) != null) {
            return false;
        }
        int place = place(answer.phase, answer.message);
        while (slots[place & mask] != null) {
            place++;
        }
        slots[place & mask] = answer;
        return true;
    }

    /** The answer to the pair; null where there is none. */
    @Nullable
    @SuppressWarnings("ReferenceEquality") // classes are compared by identity: that is what makes it fast
    Slot<E, P> find(Class<?> phase, Class<?> message) {
        for (int place = place(phase, message); ; place++) {
            Slot<E, P> slot = slots[place & mask];
            if (slot == null || (slot.message == message && slot.phase == phase)) {
                return slot;
            }
        }
    }

    /** Where to begin to look; the hash of a class is random in every bit. */
    private static int place(Class<?> phase, Class<?> message) {
        return phase.hashCode() * 31 + message.hashCode();
    }
}
