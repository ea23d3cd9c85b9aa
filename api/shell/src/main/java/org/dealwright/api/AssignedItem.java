package org.dealwright.api;

import io.vavr.control.Either;
import java.util.Objects;

/**
 * What became of one of many that were given out.
 *
 * @param id which one
 * @param assigned who got it, or that nobody will do; else why it could not be given out
 * @param <I> the identifiers
 * @param <S> the phases
 */
public record AssignedItem<I, S>(I id, Either<Refusal, Assigned<S>> assigned) {
    public AssignedItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(assigned, "assigned");
    }
}
