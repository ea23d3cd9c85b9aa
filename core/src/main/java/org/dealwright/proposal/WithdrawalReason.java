package org.dealwright.proposal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a proposal was withdrawn, or its acceptance rescinded.
 *
 * @param code the reason's code
 */
public record WithdrawalReason(String code) {
    /** Another proposal for the same deal was accepted. */
    public static final WithdrawalReason SIBLING_ACCEPTED = new WithdrawalReason("sibling-accepted");
    /** The deal was won without it. */
    public static final WithdrawalReason DEAL_WON = new WithdrawalReason("deal-won");
    /** The deal was lost. */
    public static final WithdrawalReason DEAL_LOST = new WithdrawalReason("deal-lost");
    /** Another proposal takes its place. */
    public static final WithdrawalReason REPLACED = new WithdrawalReason("replaced");
    /** It should not have been made, or accepted, as it was. */
    public static final WithdrawalReason MISTAKE = new WithdrawalReason("mistake");
    /** Anything else; needs words. */
    public static final WithdrawalReason OTHER = new WithdrawalReason("other");

    /**
     * A reason of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public WithdrawalReason {
        Check.requireCode("WithdrawalReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
