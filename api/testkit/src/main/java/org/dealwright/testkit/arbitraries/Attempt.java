package org.dealwright.testkit.arbitraries;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Actor;
import org.dealwright.prospect.ProspectCommand;

/**
 * Something that somebody tries to do with a prospect, whether or not they may.
 *
 * @param command what
 * @param actor who
 * @param at when it is said to have happened, never after {@code enteredAt}
 * @param enteredAt when it is given; what time has made due by then happens before it
 */
public record Attempt(ProspectCommand<?> command, Actor actor, Instant at, Instant enteredAt) {
    /**
     * Takes an attempt.
     *
     * @throws IllegalArgumentException if it is entered before it happened
     */
    public Attempt {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(enteredAt, "enteredAt");
        if (at.isAfter(enteredAt)) {
            throw new IllegalArgumentException("at must not be after enteredAt " + enteredAt + ", was " + at);
        }
    }
}
