package org.dealwright.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded and has no place in the index yet: whoever asks the index moves it there first. A history that goes on
 * in between is moved once, and what nobody asks for costs those who record next to nothing.
 *
 * <p>Filled in the order in which things are recorded. Safe for many threads.
 */
final class Backlog {
    /** With so much waiting it is time to move it, so that nobody who asks has to wait for long. */
    static final int FULL = 256;

    /**
     * All that waits.
     *
     * @param latest what histories have come to, in the order in which it was recorded
     * @param heard what no phase tells of
     * @param doubted the histories of which nobody knows what was recorded
     */
    record Waiting(List<Latest<?>> latest, List<Recorded> heard, Set<StreamId> doubted) {
        private static Waiting nothing() {
            return new Waiting(new ArrayList<>(FULL), new ArrayList<>(0), new LinkedHashSet<>(0));
        }

        private boolean isNothing() {
            return latest.isEmpty() && heard.isEmpty() && doubted.isEmpty();
        }
    }

    private static final Waiting NOTHING = new Waiting(List.of(), List.of(), Set.of());

    private Waiting waiting = Waiting.nothing();

    /** How many histories wait; read without the lock, as a little sooner or later makes no difference. */
    private int size;

    /**
     * Takes what a history has come to now.
     *
     * @param before what it had come to when it went on; null where nobody knows
     */
    synchronized void add(@Nullable Latest<?> before, Latest<?> now) {
        if (before != null) {
            before.isPast = true;
            now.card = before.card;
        }
        waiting.latest.add(now);
        size++;
    }

    /** Takes something recorded of which the index keeps what no phase tells. */
    synchronized void hear(Recorded recorded) {
        waiting.heard.add(recorded);
    }

    /** Takes histories that must be read anew. */
    synchronized void doubt(Iterable<StreamId> streams) {
        streams.forEach(waiting.doubted::add);
    }

    /** Lets go of what was recorded, which whoever reads the journal finds there; what is in doubt still waits. */
    synchronized void forget() {
        waiting.latest.clear();
        waiting.heard.clear();
        size = 0;
    }

    boolean isFull() {
        return size >= FULL;
    }

    /** Hands over all that waits, but for what is past; nothing waits after it. */
    synchronized Waiting take() {
        if (waiting.isNothing()) {
            return NOTHING;
        }
        waiting.latest.removeIf(one -> one.isPast);
        Waiting taken = waiting;
        waiting = Waiting.nothing();
        size = 0;
        return taken;
    }
}
