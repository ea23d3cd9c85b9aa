package org.dealwright.retention;

import org.dealwright.process.Term;

/** What the next term of a contract is worth, beside the last, by the month. */
public enum TermChange {
    /** As much. */
    SAME("same"),
    /** More. */
    EXPANDED("expanded"),
    /** Less. */
    CONTRACTED("contracted");

    private final String code;

    TermChange(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("term-change", code);
    }
}
