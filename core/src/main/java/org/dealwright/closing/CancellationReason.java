package org.dealwright.closing;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why an order is cancelled.
 *
 * @param code the reason's code
 */
public record CancellationReason(String code) {
    /** They do not want it any more. */
    public static final CancellationReason CUSTOMER_WITHDREW = new CancellationReason("customer-withdrew");
    /** The deal was not won after all; nothing may have been received. */
    public static final CancellationReason WIN_ANNULLED = new CancellationReason("win-annulled");
    /** The term that it is for has not come about: notice had been given in time. */
    public static final CancellationReason TERM_ENDED = new CancellationReason("term-ended");
    /** It could not be delivered. */
    public static final CancellationReason NOT_DELIVERED = new CancellationReason("not-delivered");
    /** It was placed twice. */
    public static final CancellationReason DUPLICATE = new CancellationReason("duplicate");
    /** Anything else; needs words. */
    public static final CancellationReason OTHER = new CancellationReason("other");

    /**
     * A reason of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public CancellationReason {
        Check.requireCode("CancellationReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
