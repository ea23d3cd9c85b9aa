package org.dealwright.retention;

import org.dealwright.process.Term;

/** What came of a deal. */
public enum DealResult {
    /** It was won. */
    WON("won"),
    /** It was lost. */
    LOST("lost"),
    /** It was won, and the win is annulled: the deal goes on. */
    ANNULLED("annulled"),
    /** It was lost, and is pursued again. */
    REOPENED("reopened");

    private final String code;

    DealResult(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("deal-result", code);
    }
}
