package org.dealwright.retention;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a customer left.
 *
 * @param code the code
 */
public record ChurnReason(String code) {
    /** It costs too much. */
    public static final ChurnReason PRICE = new ChurnReason("price");
    /** Somebody else has them. */
    public static final ChurnReason COMPETITOR = new ChurnReason("competitor");
    /** They need it no more. */
    public static final ChurnReason NO_NEED = new ChurnReason("no-need");
    /** They did not use it. */
    public static final ChurnReason NOT_USED = new ChurnReason("not-used");
    /** It does not do what they need. */
    public static final ChurnReason PRODUCT = new ChurnReason("product");
    /** They were not looked after well. */
    public static final ChurnReason SERVICE = new ChurnReason("service");
    /** They are not in business any more. */
    public static final ChurnReason OUT_OF_BUSINESS = new ChurnReason("out-of-business");
    /** They did not pay. */
    public static final ChurnReason NON_PAYMENT = new ChurnReason("non-payment");
    /** Notice was given, and the last contract has ended. */
    public static final ChurnReason NOTICE_GIVEN = new ChurnReason("notice-given");
    /** The renewal was lost, and the last contract has ended. */
    public static final ChurnReason RENEWAL_LOST = new ChurnReason("renewal-lost");
    /** The last contract has ended, and nobody said a word. */
    public static final ChurnReason NOT_RENEWED = new ChurnReason("not-renewed");
    /** Nothing was heard for longer than policy waits. */
    public static final ChurnReason GONE_SILENT = new ChurnReason("gone-silent");
    /** Anything else; needs words. */
    public static final ChurnReason OTHER = new ChurnReason("other");

    /**
     * One of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public ChurnReason {
        Check.requireCode("ChurnReason", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
