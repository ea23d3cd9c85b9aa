package org.dealwright.contact;

import java.time.Instant;
import java.util.Objects;

/**
 * A touch that was logged, by what tells it from the others. Of two alike, the one logged last is meant.
 *
 * @param at when it happened
 * @param channel how
 * @param direction who turned to whom
 */
public record LoggedTouch(Instant at, Channel channel, Direction direction) {
    public LoggedTouch {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(direction, "direction");
    }
}
