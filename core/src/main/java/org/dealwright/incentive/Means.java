package org.dealwright.incentive;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * By what a plan means to motivate, and what somebody says does motivate them.
 *
 * @param code the means' code
 */
public record Means(String code) {
    /** More pay. */
    public static final Means MONEY = new Means("money");
    /** Being seen to have done well. */
    public static final Means RECOGNITION = new Means("recognition");
    /** Learning, and coming further. */
    public static final Means GROWTH = new Means("growth");
    /** A free hand. */
    public static final Means AUTONOMY = new Means("autonomy");

    /**
     * Means of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Means {
        Check.requireCode("Means", code);
    }

    /** The means as a word for explanations. */
    public Term term() {
        return new Term("means", code);
    }
}
