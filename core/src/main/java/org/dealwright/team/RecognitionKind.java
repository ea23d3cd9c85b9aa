package org.dealwright.team;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What somebody is recognised for.
 *
 * @param code the kind's code
 */
public record RecognitionKind(String code) {
    /** The goal was met. */
    public static final RecognitionKind GOAL_MET = new RecognitionKind("goal-met");
    /** Nobody improved more, whether or not the goal was met. */
    public static final RecognitionKind MOST_IMPROVED = new RecognitionKind("most-improved");
    /** The goal was met several times in a row. */
    public static final RecognitionKind STREAK = new RecognitionKind("streak");
    /** Somebody thought that it was worth it; it may be given more than once in a period. */
    public static final RecognitionKind BY_HAND = new RecognitionKind("by-hand");

    /**
     * A kind of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public RecognitionKind {
        Check.requireCode("RecognitionKind", code);
    }

    /** The kind as a word for explanations. */
    public Term term() {
        return new Term("recognition", code);
    }
}
