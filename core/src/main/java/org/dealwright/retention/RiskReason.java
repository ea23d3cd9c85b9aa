package org.dealwright.retention;

import org.dealwright.process.Term;

/** Why a customer might leave. */
public enum RiskReason {
    /** Nothing has been heard or ordered for unusually long. */
    SILENCE("silence"),
    /** They are not satisfied. */
    LOW_SATISFACTION("low-satisfaction"),
    /** They use it less. */
    FALLING_USAGE("falling-usage"),
    /** They owe what should have been paid. */
    OVERDUE_PAYMENT("overdue-payment"),
    /** They have complained, and it is not settled. */
    OPEN_COMPLAINT("open-complaint"),
    /** They reviewed us badly. */
    BAD_REVIEW("bad-review"),
    /** Whoever spoke for us there is gone. */
    CHAMPION_GONE("champion-gone"),
    /** Somebody saw it coming. */
    BY_HAND("by-hand");

    private final String code;

    RiskReason(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("risk-reason", code);
    }

    /** Whether somebody can say so; the others follow from recorded facts alone. */
    public boolean isSaid() {
        return this == BY_HAND || this == CHAMPION_GONE;
    }
}
