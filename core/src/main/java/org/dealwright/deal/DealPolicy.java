package org.dealwright.deal;

/** The deal's rules as data; there is nothing to set so far. */
public record DealPolicy() {
    /** The policy with every default. */
    public static DealPolicy defaults() {
        return new DealPolicy();
    }
}
