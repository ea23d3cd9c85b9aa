package org.dealwright.deal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a deal rests for a while.
 *
 * @param code the code
 */
public record HoldReason(String code) {
    /** It is too early. */
    public static final HoldReason TIMING = new HoldReason("timing");
    /** There is no budget before the next period. */
    public static final HoldReason NO_BUDGET = new HoldReason("no-budget");
    /** The buyer is being reorganised. */
    public static final HoldReason REORGANISATION = new HoldReason("reorganisation");
    /** They are bound to somebody else for now. */
    public static final HoldReason UNDER_CONTRACT = new HoldReason("under-contract");
    /** Anything else; needs words. */
    public static final HoldReason OTHER = new HoldReason("other");

    /**
     * One of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public HoldReason {
        Check.requireCode("HoldReason", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
