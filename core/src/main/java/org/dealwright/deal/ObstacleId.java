package org.dealwright.deal;

import org.dealwright.process.Check;

/**
 * An obstacle, by an identifier that tells it from the others of its deal.
 *
 * @param value 1 to 255 printable characters, compared exactly
 */
public record ObstacleId(String value) {
    /**
     * Takes an identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long or not printable
     */
    public ObstacleId {
        Check.requireId("ObstacleId", value);
    }
}
