package org.dealwright.prospect;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a prospect is put to rest for a while.
 *
 * @param code the reason's code
 */
public record NurtureReason(String code) {
    /** It is too early. */
    public static final NurtureReason TIMING = new NurtureReason("timing");
    /** There is no budget before the next period. */
    public static final NurtureReason NO_BUDGET = new NurtureReason("no-budget");
    /** They are bound to somebody else for now. */
    public static final NurtureReason UNDER_CONTRACT = new NurtureReason("under-contract");
    /** Nobody has answered. */
    public static final NurtureReason NO_ANSWER = new NurtureReason("no-answer");
    /** Anything else; needs words. */
    public static final NurtureReason OTHER = new NurtureReason("other");

    /**
     * A reason of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public NurtureReason {
        Check.requireCode("NurtureReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
