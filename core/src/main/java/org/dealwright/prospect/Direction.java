package org.dealwright.prospect;

/** Who turned to whom. */
public enum Direction {
    /** The prospect turned to us. */
    INBOUND,
    /** We turned to the prospect. */
    OUTBOUND
}
