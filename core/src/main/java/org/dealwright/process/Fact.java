package org.dealwright.process;

import java.util.Objects;

/**
 * A question that one life cycle may ask of another, such as whether a company has an open deal.
 *
 * <p>Compared by name. A row of a table declares the facts it needs; whoever runs the life cycle answers them before it
 * decides.
 *
 * @param name the stable name, lower case with hyphens
 * @param <Q> what the question is about
 * @param <A> the answer
 */
@SuppressWarnings("UnusedTypeParameter") // they tie a question to its answer
public record Fact<Q, A>(String name) {
    /**
     * Names a question.
     *
     * @throws IllegalArgumentException if the name is not a code
     */
    public Fact {
        Check.requireCode("Fact", name);
    }

    /**
     * One question put about one subject.
     *
     * @param fact what is asked
     * @param about the subject
     */
    public record Question<Q, A>(Fact<Q, A> fact, Q about) {
        public Question {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(about, "about");
        }
    }
}
