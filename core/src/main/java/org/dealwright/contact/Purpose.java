package org.dealwright.contact;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What somebody is contacted for.
 *
 * @param code the purpose's code
 */
public record Purpose(String code) {
    /** To win them, or to sell them more. */
    public static final Purpose MARKETING = new Purpose("marketing");
    /** To do what a running contract needs. */
    public static final Purpose CONTRACT = new Purpose("contract");

    /**
     * A purpose of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Purpose {
        Check.requireCode("Purpose", code);
    }

    /** The purpose as a word that explanations can use. */
    public Term term() {
        return new Term("purpose", code);
    }
}
