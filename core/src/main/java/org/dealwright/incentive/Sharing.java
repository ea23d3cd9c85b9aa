package org.dealwright.incentive;

import org.dealwright.process.Term;

/** How a group shares what it is paid together. */
public enum Sharing {
    /** By equal parts. */
    EQUAL("equal"),
    /** In proportion to the revenue that each is credited with; by equal parts where nobody is credited with any. */
    BY_CREDIT("by-credit");

    private final String code;

    Sharing(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The way as a word for explanations. */
    public Term term() {
        return new Term("sharing", code);
    }
}
