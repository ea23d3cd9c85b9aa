package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * How a customer reviewed us.
 *
 * @param stars 1 to 5
 * @param at when
 * @param person who; none where it is not known
 * @param asked whether they had been asked since the review before
 */
public record Review(int stars, Instant at, Option<PersonId> person, boolean asked) {
    /** The most stars there are. */
    public static final int MOST_STARS = 5;

    /**
     * Takes a review.
     *
     * @throws IllegalArgumentException if the stars are not 1 to 5
     */
    public Review {
        Objects.requireNonNull(at, "at");
        Check.requireOption("person", person);
        if (stars < 1 || stars > MOST_STARS) {
            throw new IllegalArgumentException("stars must lie from 1 to " + MOST_STARS + ", were " + stars);
        }
    }
}
