package org.dealwright.retention;

import org.dealwright.process.Term;

/** How bad a complaint is. */
public enum Severity {
    /** They can live with it. */
    MINOR("minor"),
    /** It keeps them from something. */
    MAJOR("major"),
    /** They cannot work with it. */
    CRITICAL("critical");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("severity", code);
    }
}
