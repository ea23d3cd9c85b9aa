package org.dealwright.need;

import org.dealwright.process.Check;

/**
 * A group of customers with prices of its own; an embedder has its own.
 *
 * @param code the segment's code
 */
public record CustomerSegment(String code) {
    /** Everybody who has no other prices. */
    public static final CustomerSegment STANDARD = new CustomerSegment("standard");

    /**
     * A segment.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public CustomerSegment {
        Check.requireCode("CustomerSegment", code);
    }
}
