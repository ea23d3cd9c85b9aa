package org.dealwright.retention;

import org.dealwright.process.Term;

/** A scale on which somebody says how satisfied they are. */
public enum SatisfactionScale {
    /** How likely they are to recommend us, 0 to 10. */
    NPS("nps"),
    /** How satisfied they are, 1 to 5. */
    CSAT("csat");

    private final String code;

    SatisfactionScale(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("satisfaction-scale", code);
    }

    /** The lowest score. */
    public int lowest() {
        return this == NPS ? 0 : 1;
    }

    /** The highest score. */
    public int highest() {
        return this == NPS ? 10 : 5;
    }
}
