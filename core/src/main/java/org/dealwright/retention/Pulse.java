package org.dealwright.retention;

import org.dealwright.process.Term;

/** How a customer fares, as far as one could tell. */
public enum Pulse {
    /** Well. */
    GOOD("good"),
    /** Neither well nor badly. */
    MIXED("mixed"),
    /** Badly. */
    POOR("poor");

    private final String code;

    Pulse(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("pulse", code);
    }
}
