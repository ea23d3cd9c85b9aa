package org.dealwright.evaluation;

import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * A training that somebody has completed, or a coaching that they have had.
 *
 * @param kind which of the two
 * @param code what it was about, a training by the code that it has in the {@link TrainingCatalogue}
 * @param on the day on which it was completed
 */
public record Learning(Kind kind, String code, LocalDate on) {
    /** A training or a coaching. */
    public enum Kind {
        /** Taught to anybody who comes. */
        TRAINING,
        /** One to one, by the manager or a colleague. */
        COACHING
    }

    /**
     * Takes what was learnt.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Learning {
        Objects.requireNonNull(kind, "kind");
        Check.requireCode("code", code);
        Objects.requireNonNull(on, "on");
    }

    /**
     * A training.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Learning training(String code, LocalDate on) {
        return new Learning(Kind.TRAINING, code, on);
    }

    /**
     * A coaching.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Learning coaching(String code, LocalDate on) {
        return new Learning(Kind.COACHING, code, on);
    }
}
