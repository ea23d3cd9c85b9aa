package org.dealwright.handoff;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.dealwright.process.Situation;

/**
 * When somebody was given work. Turns stand in one order, also where many are given at one instant, as when a list is
 * imported: that order is all that taking turns needs to remember.
 *
 * @param at when, from {@link Situation#EARLIEST} to {@link Situation#LATEST}
 * @param place tells turns of one instant apart, the greater being the later: a counter, a row's number or a position in
 *     the journal will do; 0 to {@link #LAST_PLACE}
 */
public record Turn(Instant at, long place) implements Comparable<Turn> {
    /** The greatest place: 10<sup>18</sup>. */
    public static final long LAST_PLACE = 1_000_000_000_000_000_000L;

    private static final Comparator<Turn> EARLIER_FIRST =
            Comparator.comparing(Turn::at).thenComparingLong(Turn::place);

    /**
     * Takes a turn.
     *
     * @throws IllegalArgumentException if the instant or the place is out of range
     */
    public Turn {
        Objects.requireNonNull(at, "at");
        if (at.isBefore(Situation.EARLIEST) || at.isAfter(Situation.LATEST)) {
            throw new IllegalArgumentException(
                    "at must lie from " + Situation.EARLIEST + " to " + Situation.LATEST + ", was " + at);
        }
        if (place < 0 || place > LAST_PLACE) {
            throw new IllegalArgumentException("place must lie from 0 to " + LAST_PLACE + ", was " + place);
        }
    }

    /**
     * The only turn of that instant, or the first.
     *
     * @throws IllegalArgumentException if the instant is out of range
     */
    public static Turn of(Instant at) {
        return new Turn(at, 0);
    }

    /**
     * The turn after this one: at that instant, or directly behind this one where that instant is no later. So it is
     * later than this one even if clocks disagree.
     *
     * @throws IllegalArgumentException if the instant is out of range, or there is no place left
     */
    public Turn next(Instant then) {
        return then.isAfter(at) ? of(then) : new Turn(at, place + 1);
    }

    @Override
    public int compareTo(Turn other) {
        return EARLIER_FIRST.compare(this, other);
    }
}
