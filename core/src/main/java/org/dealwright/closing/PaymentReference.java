package org.dealwright.closing;

import org.dealwright.process.Check;

/**
 * A payment or a refund, by the identifier that a bank or a payment provider gives it: the same reference is the same
 * payment, however often it arrives.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record PaymentReference(String value) {
    /**
     * Takes a reference.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public PaymentReference {
        Check.requireId("PaymentReference", value);
    }
}
