package org.dealwright.incentive;

import org.dealwright.process.Term;

/** Which credit a part of a plan counts. */
public enum Counting {
    /** All of it, shares of the revenue and overlay. */
    ALL("all"),
    /** Shares of the revenue only. */
    REVENUE("revenue"),
    /** Overlay only. */
    OVERLAY("overlay");

    private final String code;

    Counting(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** Which credit, as a word for explanations. */
    public Term term() {
        return new Term("counting", code);
    }
}
