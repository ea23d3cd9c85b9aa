package org.dealwright.deal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a deal was lost.
 *
 * @param code the code
 */
public record LossReason(String code) {
    /** Somebody else was chosen; the competitor is named. */
    public static final LossReason COMPETITOR = new LossReason("competitor");
    /** It was too expensive. */
    public static final LossReason PRICE = new LossReason("price");
    /** Nobody decided, or they decided to leave everything as it is; that is not a competitor. */
    public static final LossReason NO_DECISION = new LossReason("no-decision");
    /** There was no budget. */
    public static final LossReason NO_BUDGET = new LossReason("no-budget");
    /** It was too early, or too late. */
    public static final LossReason TIMING = new LossReason("timing");
    /** What they need is not what there is. */
    public static final LossReason NOT_A_FIT = new LossReason("not-a-fit");
    /** They need nothing any more. */
    public static final LossReason NO_NEED = new LossReason("no-need");
    /** Anything else; needs words. */
    public static final LossReason OTHER = new LossReason("other");

    /**
     * One of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public LossReason {
        Check.requireCode("LossReason", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
