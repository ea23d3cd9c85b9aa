package org.dealwright.id;

import org.dealwright.process.Check;

/**
 * An order, by the embedder's own identifier.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record OrderId(String value) {
    /**
     * Takes an embedder's identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public OrderId {
        Check.requireId("OrderId", value);
    }
}
