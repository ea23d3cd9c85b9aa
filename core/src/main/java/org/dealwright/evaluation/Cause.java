package org.dealwright.evaluation;

import org.dealwright.process.Term;

/** Why somebody may fall short. */
public enum Cause {
    /** Too little training: skills that the role needs are lacking. */
    TRAINING("training"),
    /** The wrong seat: another role would fit better. */
    SEAT("seat"),
    /** Too few leads. */
    NUMBER_OF_LEADS("number-of-leads"),
    /** Too poor leads. */
    QUALITY_OF_LEADS("quality-of-leads"),
    /** More open than one can look after. */
    OVERLOAD("overload"),
    /** Too little done, and nothing else that would explain it. */
    MOTIVATION("motivation");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The cause as a word for explanations. */
    public Term term() {
        return new Term("cause", code);
    }
}
