package org.dealwright.consent;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Where a consent is on record.
 *
 * @param code the source's code
 */
public record ConsentSource(String code) {
    /** They filled in a form, on paper or on a page. */
    public static final ConsentSource FORM = new ConsentSource("form");
    /** They said so on the telephone. */
    public static final ConsentSource CALL = new ConsentSource("call");
    /** They wrote it in a letter. */
    public static final ConsentSource LETTER = new ConsentSource("letter");
    /** They wrote it in a mail message. */
    public static final ConsentSource EMAIL = new ConsentSource("email");
    /** Another system's records say so. */
    public static final ConsentSource IMPORT = new ConsentSource("import");

    /**
     * A source of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public ConsentSource {
        Check.requireCode("ConsentSource", code);
    }

    /** The source as a word that explanations can use. */
    public Term term() {
        return new Term("consent-source", code);
    }
}
