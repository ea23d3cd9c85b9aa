package org.dealwright.retention;

import org.dealwright.process.Term;

/** What has become of an order, as far as its customer minds. */
public enum OrderStanding {
    /** It was placed. */
    PLACED("placed"),
    /** Something is owed again, or still, and none of it should have been paid by now. */
    OWED("owed"),
    /** It was paid, and is not any more: what paid it was charged back or reversed. */
    OWED_AGAIN("owed-again"),
    /** Nothing is owed any more. */
    PAID("paid"),
    /** Something should have been paid. */
    OVERDUE("overdue"),
    /** It was cancelled. */
    CANCELLED("cancelled"),
    /** Something was paid back. */
    REFUNDED("refunded"),
    /** What is owed will never be paid. */
    WRITTEN_OFF("written-off");

    private final String code;

    OrderStanding(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("order-standing", code);
    }
}
