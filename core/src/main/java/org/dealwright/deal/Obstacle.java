package org.dealwright.deal;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * Something that stands in the buying process, and is not resolved yet.
 *
 * @param id which of the deal's obstacles it is
 * @param kind what sort
 * @param blocking whether the deal cannot be won before it is resolved
 * @param what what it is, one line, by which explanations name it
 * @param raisedAt when it was raised
 */
public record Obstacle(ObstacleId id, ObstacleKind kind, boolean blocking, String what, Instant raisedAt) {
    /** The most obstacles that may stand in one deal at once. */
    public static final int MOST = 100;

    /**
     * Takes an obstacle.
     *
     * @throws IllegalArgumentException if the line is blank, too long or not printable
     */
    public Obstacle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Check.require(Check.line("what", Objects.requireNonNull(what, "what")));
        Objects.requireNonNull(raisedAt, "raisedAt");
    }
}
