package org.dealwright.proposal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a customer declined.
 *
 * @param code the reason's code
 */
public record DeclineReason(String code) {
    /** It costs too much. */
    public static final DeclineReason PRICE = new DeclineReason("price");
    /** They chose somebody else. */
    public static final DeclineReason COMPETITOR = new DeclineReason("competitor");
    /** There is no budget. */
    public static final DeclineReason NO_BUDGET = new DeclineReason("no-budget");
    /** It is too early. */
    public static final DeclineReason TIMING = new DeclineReason("timing");
    /** It is not what they need. */
    public static final DeclineReason NOT_A_FIT = new DeclineReason("not-a-fit");
    /** Anything else; needs words. */
    public static final DeclineReason OTHER = new DeclineReason("other");

    /**
     * A reason of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public DeclineReason {
        Check.requireCode("DeclineReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
