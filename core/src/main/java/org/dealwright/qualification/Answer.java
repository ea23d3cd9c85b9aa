package org.dealwright.qualification;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * The answer to one criterion.
 *
 * @param code the answer's code; {@code unknown} is an answer of its own and never a {@code no}
 */
public record Answer(String code) {
    /** The criterion is met. */
    public static final Answer YES = new Answer("yes");
    /** The criterion is met in part. */
    public static final Answer PARTLY = new Answer("partly");
    /** The criterion is not met. */
    public static final Answer NO = new Answer("no");
    /** It was asked, and nobody could say. */
    public static final Answer UNKNOWN = new Answer("unknown");

    /**
     * An answer of a framework's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Answer {
        Check.requireCode("Answer", code);
    }

    /** The answer as a word for explanations. */
    public Term term() {
        return new Term("answer", code);
    }
}
