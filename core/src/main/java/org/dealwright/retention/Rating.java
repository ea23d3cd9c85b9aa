package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * How satisfied somebody was.
 *
 * @param scale on which scale
 * @param score how much on it
 * @param at when they said so
 * @param person who; none where it is not known
 */
public record Rating(SatisfactionScale scale, int score, Instant at, Option<PersonId> person) {
    /**
     * Takes a score.
     *
     * @throws IllegalArgumentException if it is not on the scale
     */
    public Rating {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(at, "at");
        Check.requireOption("person", person);
        if (score < scale.lowest() || score > scale.highest()) {
            throw new IllegalArgumentException(
                    "score must lie from " + scale.lowest() + " to " + scale.highest() + ", was " + score);
        }
    }
}
