package org.dealwright.qualification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * One thing to find out about a prospect.
 *
 * @param code its code, such as {@code budget}
 * @param weight its share in the score, 1 to 1,000
 * @param required whether nothing makes up for its absence
 * @param answers every answer it knows, in the order they are offered, each once; {@code unknown} is always one
 * @param satisfying the answers that meet it; never {@code unknown}
 */
public record Criterion(String code, int weight, boolean required, List<Answer> answers, List<Answer> satisfying) {
    /**
     * Describes a criterion.
     *
     * @throws IllegalArgumentException if the weight is out of range, or if the satisfying answers are none, unknown, or
     *     not among the answers
     */
    public Criterion {
        Check.requireCode("Criterion", code);
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(satisfying, "satisfying");
        if (weight < 1 || weight > 1_000) {
            throw new IllegalArgumentException("weight of " + code + " must lie from 1 to 1000, was " + weight);
        }
        if (satisfying.isEmpty() || satisfying.contains(Answer.UNKNOWN) || !answers.containsAll(satisfying)) {
            throw new IllegalArgumentException(
                    "satisfying answers of " + code + " must be some of its answers, and never unknown");
        }
        answers = distinct(Stream.concat(answers.stream(), Stream.of(Answer.UNKNOWN)));
        satisfying = distinct(satisfying.stream());
    }

    /** A criterion that must be met with a yes. */
    public static Criterion required(String code, int weight) {
        return new Criterion(code, weight, true, ANSWERS, List.of(Answer.YES));
    }

    /** A criterion that counts when it is met with a yes. */
    public static Criterion wanted(String code, int weight) {
        return new Criterion(code, weight, false, ANSWERS, List.of(Answer.YES));
    }

    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.PARTLY, Answer.NO, Answer.UNKNOWN);

    private static List<Answer> distinct(Stream<Answer> answers) {
        return List.copyOf(answers.distinct().toList());
    }

    /** Whether the answer meets it. */
    public boolean isSatisfiedBy(Answer answer) {
        return satisfying.contains(answer);
    }

    /** The criterion as a word for explanations. */
    public Term term() {
        return new Term("criterion", code);
    }
}
