package org.dealwright.retention;

import org.dealwright.process.Term;

/** Why a contract ended. */
public enum TermEnd {
    /** Notice was given. */
    NOTICE("notice"),
    /** Its renewal was lost. */
    RENEWAL_LOST("renewal-lost"),
    /** Nobody renewed it. */
    NOT_RENEWED("not-renewed"),
    /** It was over before they were brought in from another system, and what followed nobody said. */
    BEFORE_ADOPTION("before-adoption");

    private final String code;

    TermEnd(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("term-end", code);
    }
}
