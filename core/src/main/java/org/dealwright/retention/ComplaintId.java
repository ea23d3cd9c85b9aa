package org.dealwright.retention;

import org.dealwright.process.Check;

/**
 * A complaint of a customer, by the embedder's own identifier.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record ComplaintId(String value) {
    /**
     * Takes an embedder's identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public ComplaintId {
        Check.requireId("ComplaintId", value);
    }
}
