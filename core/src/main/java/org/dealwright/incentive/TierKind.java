package org.dealwright.incentive;

import org.dealwright.process.Term;

/** What the rate of a tier is paid on. */
public enum TierKind {
    /** On what is credited within the tier. */
    MARGINAL("marginal"),
    /** On everything, from the first unit on, once the tier is reached: a cliff. */
    RETROACTIVE("retroactive");

    private final String code;

    TierKind(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The kind as a word for explanations. */
    public Term term() {
        return new Term("tier-kind", code);
    }
}
