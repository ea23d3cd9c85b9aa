package org.dealwright.contact;

/** Who turned to whom. */
public enum Direction {
    /** They turned to us. */
    INBOUND,
    /** We turned to them. */
    OUTBOUND
}
