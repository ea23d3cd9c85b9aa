package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Event;

/**
 * What a prospect's contact would be without one touch. The phase counts touches and keeps none, so that this is read from
 * the history where a touch is retracted.
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
     * Reads a prospect's history; none where it has no such touch, or not any more.
     *
     * @param history everything that happened to the prospect, in the order in which it was recorded
     */
    public static Option<WithoutTouch> of(Iterable<? extends Event> history, LoggedTouch touch) {
        List<ProspectEvent.TouchLogged> touches = new ArrayList<>();
        Option<Instant> absorbed = Option.none();
        for (Event event : history) {
            if (event instanceof ProspectEvent.TouchLogged logged) {
                touches.add(logged);
            } else if (event instanceof ProspectEvent.TouchRetracted retracted) {
                takeLast(touches, retracted.touch());
            } else if (event instanceof ProspectEvent.Absorbed other) {
                absorbed = later(absorbed, other.taken().outreach().lastTouch());
            }
        }
        Option<Instant> others = absorbed;
        return takeLast(touches, touch)
                .map(taken -> new WithoutTouch(taken.isAnswer(), later(others, latest(touches))));
    }

    private static Option<ProspectEvent.TouchLogged> takeLast(
            List<ProspectEvent.TouchLogged> touches, LoggedTouch touch) {
        for (int i = touches.size() - 1; i >= 0; i--) {
            if (LoggedTouch.of(touches.get(i)).equals(touch)) {
                return Option.some(touches.remove(i));
            }
        }
        return Option.none();
    }

    private static Option<Instant> later(Option<Instant> one, Option<Instant> other) {
        return one.isEmpty() || other.exists(instant -> instant.isAfter(one.get())) ? other : one;
    }

    private static Option<Instant> latest(List<ProspectEvent.TouchLogged> touches) {
        return Option.ofOptional(
                touches.stream().map(ProspectEvent.TouchLogged::at).max(Instant::compareTo));
    }
}
