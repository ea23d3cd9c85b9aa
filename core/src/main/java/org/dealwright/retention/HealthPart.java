package org.dealwright.retention;

import org.dealwright.process.Term;

/** What a customer's health is made of, in the order in which it is shown. */
public enum HealthPart {
    /** What they last answered when asked. */
    SATISFACTION("satisfaction"),
    /** How much they use what they bought, against before. */
    USAGE("usage"),
    /** What they have complained of, and is not resolved. */
    COMPLAINTS("complaints"),
    /** What they owe, and for how long. */
    PAYMENTS("payments"),
    /** How long they have been silent, for their rhythm. */
    CONTACT("contact");

    private final String code;

    HealthPart(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The part as a word for explanations. */
    public Term term() {
        return new Term("health-part", code);
    }
}
