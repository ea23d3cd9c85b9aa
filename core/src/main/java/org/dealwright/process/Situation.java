package org.dealwright.process;

import java.time.Instant;
import java.util.Objects;

/**
 * Everything about the world that a decision may depend on: who, when, by which policy, and the facts loaded for it.
 *
 * @param actor who gives the command
 * @param at when it happens; from the year 1900 to the year 9999
 * @param policy the rules as data
 * @param facts answers from other life cycles
 * @param <P> the life cycle's policy
 */
public record Situation<P>(Actor actor, Instant at, P policy, Facts facts) {
    /** The earliest instant at which something can have happened. */
    public static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    /** The latest instant at which something can happen. */
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Describes a situation.
     *
     * @throws IllegalArgumentException if {@code at} lies outside {@link #EARLIEST} to {@link #LATEST}
     */
    public Situation {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(facts, "facts");
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("at must lie from " + EARLIEST + " to " + LATEST + ", was " + at);
        }
    }

    /**
     * A situation that needs no facts.
     *
     * @throws IllegalArgumentException if {@code at} lies outside {@link #EARLIEST} to {@link #LATEST}
     */
    public Situation(Actor actor, Instant at, P policy) {
        this(actor, at, policy, Facts.none());
    }

    /** The same situation with these facts. */
    public Situation<P> with(Facts loaded) {
        return new Situation<>(actor, at, policy, loaded);
    }

    /**
     * The answer to a question that the row has declared.
     *
     * @throws IllegalStateException if the question was not answered beforehand
     */
    public <Q, A> A fact(Fact<Q, A> fact, Q about) {
        return facts.answer(fact, about);
    }
}
