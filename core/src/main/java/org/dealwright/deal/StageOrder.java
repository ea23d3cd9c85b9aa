package org.dealwright.deal;

import org.dealwright.process.Term;

/** In which order the stages of a pipeline are gone through. */
public enum StageOrder {
    /** One after the other; back at any time. */
    ORDERED("ordered"),
    /** In any order. */
    FREE("free");

    private final String code;

    StageOrder(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("stage-order", code);
    }
}
