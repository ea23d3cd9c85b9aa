package org.dealwright.prospect;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;

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

    static LoggedTouch of(ProspectEvent.TouchLogged touch) {
        return new LoggedTouch(touch.at(), touch.channel(), touch.direction());
    }
}
