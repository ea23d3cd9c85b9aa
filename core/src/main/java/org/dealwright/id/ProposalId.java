package org.dealwright.id;

import org.dealwright.process.Check;

/**
 * A proposal, by the embedder's own identifier.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record ProposalId(String value) {
    /**
     * Takes an embedder's identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public ProposalId {
        Check.requireId("ProposalId", value);
    }
}
