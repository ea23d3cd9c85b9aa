package org.dealwright.closing;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a payment failed, or was taken back.
 *
 * @param code the reason's code
 */
public record PaymentReason(String code) {
    /** There was not enough on the account. */
    public static final PaymentReason INSUFFICIENT_FUNDS = new PaymentReason("insufficient-funds");
    /** The bank or the provider declined it. */
    public static final PaymentReason DECLINED = new PaymentReason("declined");
    /** The account does not exist any more. */
    public static final PaymentReason ACCOUNT_CLOSED = new PaymentReason("account-closed");
    /** It was entered by mistake. */
    public static final PaymentReason ENTERED_WRONGLY = new PaymentReason("entered-wrongly");
    /** They say that they never agreed to it. */
    public static final PaymentReason UNAUTHORISED = new PaymentReason("unauthorised");
    /** They say that they did not get what they paid for. */
    public static final PaymentReason GOODS_DISPUTED = new PaymentReason("goods-disputed");
    /** Anything else. */
    public static final PaymentReason OTHER = new PaymentReason("other");

    /**
     * A reason of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public PaymentReason {
        Check.requireCode("PaymentReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("payment-reason", code);
    }
}
