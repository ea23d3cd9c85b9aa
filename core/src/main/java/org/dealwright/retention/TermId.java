package org.dealwright.retention;

import org.dealwright.process.Check;

/**
 * A contract of a customer, through all the terms for which it is renewed, by the embedder's own identifier.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record TermId(String value) {
    /**
     * Takes an embedder's identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public TermId {
        Check.requireId("TermId", value);
    }
}
