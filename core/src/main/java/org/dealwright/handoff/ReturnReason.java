package org.dealwright.handoff;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a handoff was returned.
 *
 * @param code the reason's code
 */
public record ReturnReason(String code) {
    /** The package lacks what the next one needs. */
    public static final ReturnReason INCOMPLETE = new ReturnReason("incomplete");
    /** There is no need that the catalogue meets. */
    public static final ReturnReason NO_NEED = new ReturnReason("no-need");
    /** There is no budget. */
    public static final ReturnReason NO_BUDGET = new ReturnReason("no-budget");
    /** The people spoken to cannot decide. */
    public static final ReturnReason NO_AUTHORITY = new ReturnReason("no-authority");
    /** It is too early. */
    public static final ReturnReason TIMING = new ReturnReason("timing");
    /** Not a customer for this firm. */
    public static final ReturnReason NOT_A_FIT = new ReturnReason("not-a-fit");
    /** Somebody else should have got it. */
    public static final ReturnReason WRONG_EXECUTIVE = new ReturnReason("wrong-executive");
    /** Anything else; needs words. */
    public static final ReturnReason OTHER = new ReturnReason("other");

    /**
     * A reason of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public ReturnReason {
        Check.requireCode("ReturnReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
