package org.dealwright.handoff;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What somebody has on their hands.
 *
 * @param open how many pieces of work are open, 0 to {@link #MOST}; what counts as one is the embedder's to say
 * @param capacity how many may be open, 0 to {@link #MOST}; none where there is no limit
 * @param lastTurn when they were last given work; none where they never were
 */
public record Workload(int open, Option<Integer> capacity, Option<Turn> lastTurn) {
    /** The most pieces of work. */
    public static final int MOST = 1_000_000;

    /** Nothing to do, no limit, and never given any work. */
    public static final Workload NONE = new Workload(0, Option.none(), Option.none());

    /**
     * Takes a workload. More may be open than the capacity allows: it may have been lowered since.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public Workload {
        Check.requireOption("capacity", capacity);
        Check.requireOption("lastTurn", lastTurn);
        requireWithin("open", open);
        capacity.forEach(limit -> requireWithin("capacity", limit));
    }

    private static void requireWithin(String name, int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException(name + " must lie from 0 to " + MOST + ", was " + number);
        }
    }

    /**
     * That many open pieces of work, without a limit.
     *
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Workload of(int open) {
        return new Workload(open, Option.none(), Option.none());
    }

    /**
     * The same work, of which no more than that many pieces may be open.
     *
     * @throws IllegalArgumentException if the number is out of range
     */
    public Workload limitedTo(int most) {
        return new Workload(open, Option.some(most), lastTurn);
    }

    /** The same work, the last of it given then. */
    public Workload lastGiven(Turn turn) {
        return new Workload(open, capacity, Option.some(Objects.requireNonNull(turn, "turn")));
    }

    /**
     * One more piece of work, given then.
     *
     * @throws IllegalArgumentException if there would be more than {@link #MOST}
     */
    public Workload plus(Turn turn) {
        return new Workload(open + 1, capacity, Option.some(Objects.requireNonNull(turn, "turn")));
    }

    /** Whether there is room for one more. */
    public boolean hasRoom() {
        return capacity.isEmpty() || open < capacity.get();
    }
}
