package org.dealwright.retention;

import org.dealwright.process.Term;

/** Whether a customer chose to leave. */
public enum ChurnKind {
    /** They chose to. */
    VOLUNTARY("voluntary"),
    /** They did not pay. */
    INVOLUNTARY("involuntary"),
    /** Nobody said a word. */
    SILENT("silent");

    private final String code;

    ChurnKind(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("churn-kind", code);
    }
}
