package org.dealwright.deal;

import org.dealwright.process.Term;

/** In what form something is shown. */
public enum PresentationKind {
    /** Told and shown. */
    PRESENTATION("presentation"),
    /** Done before their eyes, or by them. */
    DEMO("demo");

    private final String code;

    PresentationKind(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("presentation-kind", code);
    }
}
