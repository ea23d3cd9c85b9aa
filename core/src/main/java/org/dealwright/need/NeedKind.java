package org.dealwright.need;

import org.dealwright.process.Term;

/** How much a need weighs. */
public enum NeedKind {
    /** Without it there is no deal: what fails it is never recommended. */
    MUST("must"),
    /** It makes one product better than another, and rules none out. */
    WANT("want");

    private final String code;

    NeedKind(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The kind as a word for explanations. */
    public Term term() {
        return new Term("need-kind", code);
    }
}
