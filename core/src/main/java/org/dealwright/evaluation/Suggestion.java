package org.dealwright.evaluation;

import org.dealwright.process.Term;

/** What the evidence says of a cause. */
public enum Suggestion {
    /** The evidence points to it; it is no proof. */
    SUGGESTED("suggested"),
    /** The evidence is enough, and does not point to it. */
    NOT_SUGGESTED("not-suggested"),
    /** There is too little evidence to say either. */
    NOT_ENOUGH_DATA("not-enough-data");

    private final String code;

    Suggestion(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The answer as a word for explanations. */
    public Term term() {
        return new Term("suggestion", code);
    }
}
