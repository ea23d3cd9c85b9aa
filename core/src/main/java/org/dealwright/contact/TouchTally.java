package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.process.Check;

/**
 * The contact made so far, counted.
 *
 * @param touches how many touches were logged
 * @param answers how many of them they answered or began
 * @param last the latest instant at which a touch happened; none where none did
 */
public record TouchTally(int touches, int answers, Option<Instant> last) {
    /** No contact yet. */
    public static final TouchTally NONE = new TouchTally(0, 0, Option.none());

    /**
     * Takes what is known of the contact.
     *
     * @throws IllegalArgumentException if there are fewer touches than answers, or a count is negative
     */
    public TouchTally {
        Check.requireOption("last", last);
        if (answers < 0 || touches < answers) {
            throw new IllegalArgumentException("touches must be at least answers, and both at least 0");
        }
    }

    /** With one more touch; what is entered late is not the latest. */
    public TouchTally plus(Instant at, boolean isAnswer) {
        boolean later = last.isEmpty() || last.get().isBefore(at);
        return new TouchTally(touches + 1, isAnswer ? answers + 1 : answers, later ? Option.some(at) : last);
    }

    /** Without a touch; a history that has lost it leaves nothing to subtract. */
    public TouchTally minus(boolean wasAnswer, Option<Instant> lastOfTheOthers) {
        int left = Math.max(0, touches - 1);
        int answered = Math.max(0, wasAnswer ? answers - 1 : answers);
        return new TouchTally(left, Math.min(left, answered), lastOfTheOthers);
    }
}
