package org.dealwright.proposal;

import org.dealwright.process.Term;

/** Whether prices are stated without tax or with it; said once for a whole proposal. */
public enum PriceBasis {
    /** Prices are without tax, which comes on top. */
    NET("net"),
    /** Prices include tax. */
    GROSS("gross");

    private final String code;

    PriceBasis(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The basis as a word for explanations. */
    public Term term() {
        return new Term("price-basis", code);
    }
}
