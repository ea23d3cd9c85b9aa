package org.dealwright.api;

import io.vavr.control.Either;
import java.util.Objects;

/**
 * What became of one of many.
 *
 * @param id which one
 * @param outcome what it caused, or why nothing happened
 * @param <I> the life cycle's identifiers
 * @param <S> the life cycle's phases
 */
public record ItemOutcome<I, S>(I id, Either<Refusal, Outcome<S>> outcome) {
    public ItemOutcome {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
    }
}
