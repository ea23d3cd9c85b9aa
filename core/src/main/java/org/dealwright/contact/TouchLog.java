package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The touches of one history, as its events tell of them, one after the other. Not thread-safe. */
public final class TouchLog {
    private record Made(LoggedTouch touch, boolean isAnswer) {}

    private final List<Made> made = new ArrayList<>();
    private Option<Instant> elsewhere = Option.none();

    TouchLog() {}

    /**
     * A touch was logged.
     *
     * @param isAnswer whether they answered or began it
     */
    public void made(LoggedTouch touch, boolean isAnswer) {
        made.add(new Made(Objects.requireNonNull(touch, "touch"), isAnswer));
    }

    /** A touch was retracted: of two alike, the one logged last. */
    public void retracted(LoggedTouch touch) {
        takeLast(touch);
    }

    /**
     * Touches of another history count here too, which are not told one by one.
     *
     * @param last the latest of them; none where there was none
     */
    public void madeElsewhere(Option<Instant> last) {
        elsewhere = later(elsewhere, last);
    }

    Option<WithoutTouch> without(LoggedTouch touch) {
        Option<Made> taken = takeLast(touch);
        if (taken.isEmpty()) {
            return Option.none();
        }
        Option<Instant> last = elsewhere;
        for (Made one : made) {
            last = later(last, Option.some(one.touch().at()));
        }
        return Option.some(new WithoutTouch(taken.get().isAnswer(), last));
    }

    private Option<Made> takeLast(LoggedTouch touch) {
        for (int i = made.size() - 1; i >= 0; i--) {
            if (made.get(i).touch().equals(touch)) {
                return Option.some(made.remove(i));
            }
        }
        return Option.none();
    }

    private static Option<Instant> later(Option<Instant> one, Option<Instant> other) {
        return one.isEmpty() || other.exists(instant -> instant.isAfter(one.get())) ? other : one;
    }
}
