package org.dealwright.id;

import org.dealwright.process.Check;

/**
 * A product, by the embedder's own identifier.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record ProductId(String value) {
    /**
     * Takes an embedder's identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public ProductId {
        Check.requireId("ProductId", value);
    }
}
