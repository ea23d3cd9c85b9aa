package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.process.Check;
import org.dealwright.process.Event;

/**
 * What a prospect's contact would be without one touch. The phase counts touches and keeps none, so that this is read from
 * the history where a touch is retracted.
 *
 * @param wasAnswer whether they answered or began it
 * @param lastTouch the latest instant of all other touches, those of whoever was absorbed included; none where there is no
 *     other
 * @param cadence how far a cadence would have come, which goes on where that touch alone has ended it; nothing is planned
 *     again by it. None where none would be running
 */
public record OutreachWithoutTouch(boolean wasAnswer, Option<Instant> lastTouch, Option<CadenceRun> cadence) {
    public OutreachWithoutTouch {
        Check.requireOption("lastTouch", lastTouch);
        Check.requireOption("cadence", cadence);
    }

    /**
     * Reads a prospect's history; none where it has no such touch, or not any more.
     *
     * @param history everything that happened to the prospect, in the order in which it was recorded
     */
    public static Option<OutreachWithoutTouch> of(Iterable<? extends Event> history, LoggedTouch touch) {
        List<Event> happened = new ArrayList<>();
        for (Event event : history) {
            if (event instanceof ProspectEvent.TouchRetracted retracted) {
                takeLast(happened, retracted.touch());
            }
            happened.add(event);
        }
        Option<CadenceRun> now = contact(happened).cadence();
        return takeLast(happened, touch).map(taken -> {
            Outreach others = contact(happened);
            return new OutreachWithoutTouch(
                    taken.isAnswer(), others.lastTouch(), others.cadence().flatMap(run -> run.plannedAsIn(now)));
        });
    }

    private static Option<ProspectEvent.TouchLogged> takeLast(List<Event> happened, LoggedTouch touch) {
        for (int i = happened.size() - 1; i >= 0; i--) {
            if (happened.get(i) instanceof ProspectEvent.TouchLogged logged
                    && named(logged).equals(touch)) {
                happened.remove(i);
                return Option.some(logged);
            }
        }
        return Option.none();
    }

    private static LoggedTouch named(ProspectEvent.TouchLogged touch) {
        return new LoggedTouch(touch.at(), touch.channel(), touch.direction());
    }

    /** The contact that these events alone would have made. */
    private static Outreach contact(List<Event> happened) {
        Outreach contact = Outreach.NONE;
        for (Event event : happened) {
            contact = after(contact, event);
        }
        return contact;
    }

    private static Outreach after(Outreach contact, Event event) {
        if (event instanceof ProspectEvent.TouchLogged logged) {
            return contact.plus(logged);
        }
        if (event instanceof ProspectEvent.TouchPlanned planned) {
            return contact.plus(planned);
        }
        if (event instanceof ProspectEvent.TouchCancelled) {
            return contact.withoutPlanned();
        }
        if (event instanceof ProspectEvent.PersonRemoved removed) {
            return contact.without(removed.person());
        }
        if (event instanceof ProspectEvent.Absorbed absorbed) {
            return contact.plus(absorbed.taken().outreach());
        }
        if (event instanceof ProspectEvent.TouchRetracted retracted) {
            return contact.plannedAsIn(retracted.cadence());
        }
        return endsAttempt(event) ? contact.withoutCadence() : contact;
    }

    private static boolean endsAttempt(Event event) {
        return event instanceof ProspectEvent.Qualified
                || event instanceof ProspectEvent.Nurtured
                || event instanceof ProspectEvent.CadenceGivenUp
                || event instanceof ProspectEvent.Disqualified
                || event instanceof ProspectEvent.OptedOut
                || event instanceof ProspectEvent.Merged;
    }
}
