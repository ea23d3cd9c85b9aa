package org.dealwright.process;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/** Read-only answers from other life cycles, loaded before a decision. Immutable and thread-safe. */
public final class Facts {
    private static final Facts NONE = new Facts(HashMap.empty());

    private final Map<Fact.Question<?, ?>, Object> answers;

    private Facts(Map<Fact.Question<?, ?>, Object> answers) {
        this.answers = answers;
    }

    /** No answers: enough for every row that declares no fact. */
    public static Facts none() {
        return NONE;
    }

    /** These facts and one more; an earlier answer to the same question is replaced. */
    public <Q, A> Facts with(Fact<Q, A> fact, Q about, A answer) {
        return new Facts(answers.put(new Fact.Question<>(fact, about), Objects.requireNonNull(answer, "answer")));
    }

    /**
     * The answer to a question that the row has declared.
     *
     * @throws IllegalStateException if the question was not answered beforehand
     */
    @SuppressWarnings("unchecked") // with(...) is the only way in, and ties the answer's type to the fact
    public <Q, A> A answer(Fact<Q, A> fact, Q about) {
        return (A) answers.get(new Fact.Question<>(fact, about))
                .getOrElseThrow(() -> new IllegalStateException("the fact " + fact.name() + " about " + about
                        + " was not loaded. Maybe its row does not declare it, or the situation was made without it."));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return answers.toString();
    }
}
