package org.dealwright.process;

/**
 * A member of the sales team, by the embedder's own identifier.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record MemberId(String value) {
    /**
     * Takes an embedder's identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public MemberId {
        Check.requireId("MemberId", value);
    }
}
