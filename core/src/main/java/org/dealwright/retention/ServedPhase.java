package org.dealwright.retention;

import org.dealwright.process.Term;

/** The phase from which a customer came to be at risk, and to which they recover. */
public enum ServedPhase {
    /** They were being brought to use what they bought. */
    ONBOARDING("onboarding"),
    /** They were using it. */
    ACTIVE("active");

    private final String code;

    ServedPhase(String code) {
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
