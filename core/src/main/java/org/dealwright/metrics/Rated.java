package org.dealwright.metrics;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.CustomerId;

/**
 * A customer said how satisfied they are, how likely they would recommend us, or how many stars they give.
 *
 * @param customer who
 * @param at when
 * @param score how much, on the scale that was asked: 0 to 10 for {@link PromoterScore}, 1 to 5 for {@link Ratings}
 */
public record Rated(CustomerId customer, Instant at, int score) {
    /** The highest score of any scale. */
    public static final int HIGHEST = 10;

    /**
     * Takes a score.
     *
     * @throws IllegalArgumentException if it is on no scale
     */
    public Rated {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(at, "at");
        if (score < 0 || score > HIGHEST) {
            throw new IllegalArgumentException("score must lie from 0 to " + HIGHEST + ", was " + score);
        }
    }
}
