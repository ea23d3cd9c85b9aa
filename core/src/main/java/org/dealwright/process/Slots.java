package org.dealwright.process;

import io.vavr.control.Either;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows by phase and command or event: a flat open-addressed table over two classes.
 *
 * <p>Every pair of a phase and a command has its slot: where no row stands, its refusal does, made beforehand.
 */
final class Slots<E, P> {
    private final Class<?>[] phases;
    private final Class<?>[] messages;
    private final @Nullable Row<E, P>[] rows;
    private final @Nullable Either<Rejection, E>[] refusals;
    private final int mask;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type
    Slots(int pairs) {
        int size = Integer.highestOneBit(Math.max(pairs, 1)) * 4;
        phases = new Class<?>[size];
        messages = new Class<?>[size];
        rows = new Row[size];
        refusals = new Either[size];
        mask = size - 1;
    }

    /** Puts a row; whatever stood there is returned, and stays. */
    @Nullable
    Row<E, P> put(Class<?> phase, Class<?> message, Row<E, P> row) {
        int slot = find(phase, message);
        if (rows[slot] != null) {
            return rows[slot];
        }
        phases[slot] = phase;
        messages[slot] = message;
        rows[slot] = row;
        return null;
    }

    void refuse(Class<?> phase, Class<?> message, BiFunction<Class<?>, Class<?>, Either<Rejection, E>> refusal) {
        int slot = find(phase, message);
        if (rows[slot] == null) {
            phases[slot] = phase;
            messages[slot] = message;
            refusals[slot] = refusal.apply(phase, message);
        }
    }

    /** The slot of the pair, or the free one where it would stand. */
    @SuppressWarnings("ReferenceEquality") // classes are compared by identity: that is what makes it fast
    int find(Class<?> phase, Class<?> message) {
        int hash = phase.hashCode() * 31 + message.hashCode();
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (phases[slot] != null && !(phases[slot] == phase && messages[slot] == message)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    @Nullable
    Row<E, P> row(int slot) {
        return rows[slot];
    }

    @Nullable
    Either<Rejection, E> refusal(int slot) {
        return refusals[slot];
    }
}
