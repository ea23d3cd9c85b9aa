package org.dealwright.closing;

import org.dealwright.process.Term;

/** How an order stands, as it follows from its balance and the clock; several may hold at once. */
public enum Standing {
    /** Something is owed, and nothing of it was paid. */
    UNPAID("unpaid"),
    /** Something is owed, and some of it was paid. */
    PART_PAID("part-paid"),
    /** Nothing is owed any more. */
    PAID("paid"),
    /** Something is owed whose day has passed, the policy's days of grace included. */
    OVERDUE("overdue"),
    /** More came in than is to be paid, and was not refunded. */
    IN_CREDIT("in-credit");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The standing as a word for explanations. */
    public Term term() {
        return new Term("standing", code);
    }
}
