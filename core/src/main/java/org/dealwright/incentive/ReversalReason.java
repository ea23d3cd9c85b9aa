package org.dealwright.incentive;

import org.dealwright.process.Term;

/** Why a sale does not count any more, wholly or in part. */
public enum ReversalReason {
    /** The order was cancelled. */
    CANCELLED("cancelled"),
    /** What was paid went back. */
    REFUNDED("refunded"),
    /** What was owed was given up. */
    WRITTEN_OFF("written-off");

    private final String code;

    ReversalReason(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reversal", code);
    }
}
