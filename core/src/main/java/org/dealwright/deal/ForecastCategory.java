package org.dealwright.deal;

import org.dealwright.process.Term;

/** How sure a deal is for the period in which it is expected to close. */
public enum ForecastCategory {
    /** Will be won. */
    COMMIT("commit"),
    /** May be won if all goes well. */
    BEST_CASE("best-case"),
    /** Is worked on. */
    PIPELINE("pipeline"),
    /** Is left out of the forecast. */
    OMITTED("omitted");

    private final String code;

    ForecastCategory(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("forecast-category", code);
    }
}
