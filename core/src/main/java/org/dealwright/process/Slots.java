package org.dealwright.process;

import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** What answers a pair of a phase and a command or event: a flat open-addressed table over two classes. */
final class Slots<E, P> {
    /**
     * The answer to one pair.
     *
     * @param row the row; null where none stands
     * @param refusal what a command is answered with, made beforehand: a wrong phase where no row stands, else that
     *     others may; null for an event
     */
    record Slot<E, P>(
            Class<?> phase,
            Class<?> message,
            @Nullable Row<E, P> row,
            @Nullable Either<Rejection, E> refusal) {}

    private final @Nullable Slot<E, P>[] slots;

    /** The two classes of each slot side by side, so that looking for one touches no slot but its own. */
    private final @Nullable Class<?>[] keys;

    private final int mask;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Slots(int pairs) {
        slots = new Slot[Integer.highestOneBit(Math.max(pairs, 1)) * 4];
        keys = new Class<?>[slots.length * 2];
        mask = slots.length - 1;
    }

    /** Takes an answer; false where the pair has one already. */
    boolean put(Slot<E, P> answer) {
        int place = place(answer.phase, answer.message);
        if (slots[place] != null) {
            return false;
        }
        slots[place] = answer;
        keys[place * 2] = answer.message;
        keys[place * 2 + 1] = answer.phase;
        return true;
    }

    /** The answer to the pair; null where there is none. */
    @Nullable
    Slot<E, P> find(Class<?> phase, Class<?> message) {
        return slots[place(phase, message)];
    }

    @SuppressWarnings("ReferenceEquality") // classes are compared by identity: that is what makes it fast
    private int place(Class<?> phase, Class<?> message) {
        int hash = phase.hashCode() * 31 + message.hashCode();
        int place = (hash ^ (hash >>> 15)) & mask;
        for (Class<?> key = keys[place * 2]; key != null; key = keys[place * 2]) {
            if (key == message && keys[place * 2 + 1] == phase) {
                return place;
            }
            place = (place + 1) & mask;
        }
        return place;
    }
}
