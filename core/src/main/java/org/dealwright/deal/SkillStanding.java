package org.dealwright.deal;

import org.dealwright.process.Term;

/** Whether somebody has a skill. */
public enum SkillStanding {
    /** They have it. */
    HAS("has"),
    /** They lack it. */
    LACKS("lacks"),
    /** Nobody keeps skills. */
    UNKNOWN("unknown");

    private final String code;

    SkillStanding(String code) {
        this.code = code;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("skill-standing", code);
    }
}
