package org.dealwright.team;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What moves somebody.
 *
 * @param code the motivator's code
 */
public record MotivatorKind(String code) {
    /** What they earn. */
    public static final MotivatorKind MONEY = new MotivatorKind("money");
    /** That what they do is seen. */
    public static final MotivatorKind RECOGNITION = new MotivatorKind("recognition");
    /** To learn, and to get on. */
    public static final MotivatorKind GROWTH = new MotivatorKind("growth");
    /** To decide for themselves. */
    public static final MotivatorKind AUTONOMY = new MotivatorKind("autonomy");
    /** To know what comes. */
    public static final MotivatorKind SECURITY = new MotivatorKind("security");
    /** Those with whom they work. */
    public static final MotivatorKind TEAM = new MotivatorKind("team");
    /** What it is good for. */
    public static final MotivatorKind PURPOSE = new MotivatorKind("purpose");

    /**
     * A motivator of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public MotivatorKind {
        Check.requireCode("MotivatorKind", code);
    }

    /** The motivator as a word for explanations. */
    public Term term() {
        return new Term("motivator", code);
    }
}
