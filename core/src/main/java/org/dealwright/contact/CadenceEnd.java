package org.dealwright.contact;

import org.dealwright.process.Term;

/** What ends a cadence before its last step. */
public enum CadenceEnd {
    /** They answered, or turned to us. */
    ANSWER("answer"),
    /** A meeting was agreed on. */
    MEETING("meeting"),
    /** An address or a number does not exist. */
    BOUNCE("bounce"),
    /** None of the people may be contacted any more. */
    OPT_OUT("opt-out");

    private final String code;

    CadenceEnd(String code) {
        this.code = code;
    }

    /** The end as a word for explanations. */
    public Term term() {
        return new Term("cadence-end", code);
    }
}
