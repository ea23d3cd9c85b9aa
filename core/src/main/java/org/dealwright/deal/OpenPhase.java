package org.dealwright.deal;

import org.dealwright.process.Term;

/** How far an open deal has come, in this order. */
public enum OpenPhase {
    /** Finding out what is needed. */
    DISCOVERING("discovering"),
    /** Something was shown. */
    PRESENTED("presented"),
    /** A proposal was sent. */
    PROPOSED("proposed"),
    /** A proposal was countered. */
    NEGOTIATING("negotiating"),
    /** A proposal was accepted. */
    AGREED("agreed");

    private final String code;

    OpenPhase(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("phase", code);
    }
}
