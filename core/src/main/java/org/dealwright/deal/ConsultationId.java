package org.dealwright.deal;

import org.dealwright.process.Check;

/**
 * A specialist's call into a deal, by an identifier that tells it from the others of its deal.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record ConsultationId(String value) {
    /**
     * Takes an identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public ConsultationId {
        Check.requireId("ConsultationId", value);
    }
}
