package org.dealwright.deal;

import org.dealwright.process.Term;

/** How the customer took what was shown. */
public enum Reaction {
    /** They want it. */
    POSITIVE("positive"),
    /** They listened. */
    NEUTRAL("neutral"),
    /** They do not want it like that. */
    NEGATIVE("negative"),
    /** Nobody could tell. */
    UNKNOWN("unknown");

    private final String code;

    Reaction(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("reaction", code);
    }
}
