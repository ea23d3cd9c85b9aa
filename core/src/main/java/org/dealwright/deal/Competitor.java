package org.dealwright.deal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Somebody else who sells the same.
 *
 * @param code the code
 */
public record Competitor(String code) {
    /** Nobody knows who. */
    public static final Competitor UNKNOWN = new Competitor("unknown");

    /**
     * One of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Competitor {
        Check.requireCode("Competitor", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("competitor", code);
    }
}
