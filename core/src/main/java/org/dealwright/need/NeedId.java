package org.dealwright.need;

import org.dealwright.process.Check;

/**
 * A need, by an identifier that tells it from the other needs of its record.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record NeedId(String value) {
    /**
     * Takes an identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public NeedId {
        Check.requireId("NeedId", value);
    }
}
