package org.dealwright.need;

import org.dealwright.process.Term;

/** How a product stands to a need. */
public enum Fit {
    /** The product is what was asked. */
    MET("met"),
    /** The product is something else. */
    FAILED("failed"),
    /** Open: the need asks nothing that a property could answer. */
    NOT_ASKED("not-asked"),
    /** Open: the product does not say. */
    NOT_SAID("not-said"),
    /** Open: the product says it in another unit, or says another kind of thing. */
    NOT_COMPARABLE("not-comparable");

    private final String code;

    Fit(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** Whether somebody still has to find out: neither met nor failed. */
    public boolean isOpen() {
        return this != MET && this != FAILED;
    }

    /** The fit as a word for explanations. */
    public Term term() {
        return new Term("fit", code);
    }

    static Fit of(boolean met) {
        return met ? MET : FAILED;
    }
}
