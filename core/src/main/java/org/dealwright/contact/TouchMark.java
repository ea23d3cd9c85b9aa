package org.dealwright.contact;

import org.dealwright.process.Term;

/** What a touch broke that was made all the same. It is a fact, so it is recorded, and marked. */
public enum TouchMark {
    /** The person was not to be contacted like that. */
    AGAINST_CONSENT("against-consent"),
    /** It came sooner than the cadence's pause. */
    TOO_SOON("too-soon");

    private final String code;

    TouchMark(String code) {
        this.code = code;
    }

    /** The mark's code. */
    public String code() {
        return code;
    }

    /** The mark as a word for explanations. */
    public Term term() {
        return new Term("mark", code);
    }
}
