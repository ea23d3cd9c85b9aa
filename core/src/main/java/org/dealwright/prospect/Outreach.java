package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * The contact made so far.
 *
 * @param touches how many touches were logged
 * @param answers how many of them the prospect answered or began
 * @param lastTouch the latest instant at which a touch happened
 * @param cadence how far a cadence has come; none where none was begun since the prospect was taken up
 */
public record Outreach(int touches, int answers, Option<Instant> lastTouch, Option<CadenceRun> cadence) {
    /** No contact yet. */
    public static final Outreach NONE = new Outreach(0, 0, Option.none(), Option.none());

    /**
     * Takes what is known of the contact.
     *
     * @throws IllegalArgumentException if there are fewer touches than answers, or a count is negative
     */
    public Outreach {
        Check.requireOption("lastTouch", lastTouch);
        Check.requireOption("cadence", cadence);
        if (answers < 0 || touches < answers) {
            throw new IllegalArgumentException("touches must be at least answers, and both at least 0");
        }
    }

    /** A history that has lost the touch leaves nothing to subtract. */
    Outreach minus(ProspectEvent.TouchRetracted touch) {
        int left = Math.max(0, touches - 1);
        int answered = Math.max(0, touch.wasAnswer() ? answers - 1 : answers);
        return new Outreach(left, Math.min(left, answered), touch.lastTouch(), touch.cadence());
    }

    /**
     * The same, without a cadence.
     *
     * @throws IllegalArgumentException if there are fewer touches than answers, or a count is negative
     */
    public Outreach(int touches, int answers, Option<Instant> lastTouch) {
        this(touches, answers, lastTouch, Option.none());
    }

    Outreach plus(ProspectEvent.TouchLogged touch) {
        boolean later = lastTouch.isEmpty() || lastTouch.get().isBefore(touch.at());
        return new Outreach(
                touches + 1,
                touch.isAnswer() ? answers + 1 : answers,
                later ? Option.of(touch.at()) : lastTouch,
                cadence.map(run -> run.plus(touch)));
    }

    Outreach plus(ProspectEvent.TouchPlanned event) {
        boolean goesOn = cadence.exists(run -> !run.isOver() && run.cadence().equals(event.cadence()));
        CadenceRun run = goesOn ? cadence.get().plus(event) : CadenceRun.begunBy(event);
        return new Outreach(touches, answers, lastTouch, Option.some(run));
    }

    /** The same, where a touch planned with that person is planned no more. */
    Outreach without(PersonId person) {
        boolean planned = cadence.flatMap(CadenceRun::planned)
                .flatMap(PlannedTouch::person)
                .contains(person);
        return planned ? withoutPlanned() : this;
    }

    /** The same, with no touch planned. */
    Outreach withoutPlanned() {
        return new Outreach(touches, answers, lastTouch, cadence.flatMap(CadenceRun::withoutPlanned));
    }

    /** The same, with the touch planned only where the other has it planned too. */
    Outreach plannedAsIn(Option<CadenceRun> other) {
        return new Outreach(touches, answers, lastTouch, cadence.flatMap(run -> run.plannedAsIn(other)));
    }

    Outreach withoutCadence() {
        return cadence.isEmpty() ? this : new Outreach(touches, answers, lastTouch, Option.none());
    }

    /** The contact of both together; the cadence stays its own, and an answer to the other is one to it. */
    Outreach plus(Outreach other) {
        boolean later = lastTouch.isEmpty() || other.lastTouch.exists(touch -> touch.isAfter(lastTouch.get()));
        return new Outreach(
                touches + other.touches,
                answers + other.answers,
                later ? other.lastTouch : lastTouch,
                other.answers == 0 ? cadence : cadence.map(CadenceRun::withAnswer));
    }
}
