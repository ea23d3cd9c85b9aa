package org.dealwright.team;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that moves somebody, as they said themselves, or as their manager said for them.
 *
 * @param kind what
 * @param rank how much against the others: 1 for what moves them most, to {@link #LOWEST_RANK}; several may stand alike
 * @param at when it was said
 * @param onBehalf whether a manager said so for them
 */
public record Motivator(MotivatorKind kind, int rank, Instant at, boolean onBehalf) {
    /** The last rank. */
    public static final int LOWEST_RANK = 100;

    /**
     * Takes a motivator.
     *
     * @throws IllegalArgumentException if the rank is out of range
     */
    public Motivator {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        if (rank < 1 || rank > LOWEST_RANK) {
            throw new IllegalArgumentException("rank must lie from 1 to " + LOWEST_RANK + ", was " + rank);
        }
    }
}
