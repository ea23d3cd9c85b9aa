package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Event;

/**
 * What the contact would be without one touch. A phase counts touches and keeps none, so that this is read from the history
 * where a touch is retracted.
 *
 * @param wasAnswer whether they answered or began it
 * @param lastTouch the latest instant of all other touches, those of whoever was absorbed included; none where there is no
 *     other
 */
public record WithoutTouch(boolean wasAnswer, Option<Instant> lastTouch) {
    public WithoutTouch {
        Check.requireOption("lastTouch", lastTouch);
    }

    /**
     * Reads a history; none where it has no such touch, or not any more.
     *
     * @param history everything that happened, in the order in which it was recorded
     */
    public static Option<WithoutTouch> of(Iterable<? extends Event> history, LoggedTouch touch) {
        Objects.requireNonNull(touch, "touch");
        TouchLog log = new TouchLog();
        for (Event event : history) {
            if (event instanceof TellsOfTouches told) {
                told.tell(log);
            }
        }
        return log.without(touch);
    }
}
