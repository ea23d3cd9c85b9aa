package org.dealwright.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded and has no place in the index yet: whoever asks the index moves it there first. A history that goes on
 * in between is moved once, and what nobody asks for costs those who record next to nothing.
 *
 * <p>Not thread-safe: {@link Recorder} alone uses it, under its lock.
 */
final class Backlog {
    /** How much may wait, so that nobody who asks has to wait for long. */
    private static final int MOST = 256;

    private final Index index;
    private final List<Latest<?>> waiting = new ArrayList<>(MOST);

    Backlog(Index index) {
        this.index = index;
    }

    /**
     * Takes what a history has come to now.
     *
     * @param before what it had come to when it went on; null where nobody knows
     */
    void add(@Nullable Latest<?> before, Latest<?> now) {
        if (before != null) {
            before.isPast = true;
            now.card = before.card;
        }
        waiting.add(now);
        if (waiting.size() == MOST) {
            moveIntoIndex();
        }
    }

    /** Lets the index know of all of it. */
    void moveIntoIndex() {
        for (Latest<?> one : waiting) {
            if (!one.isPast) {
                one.putInto(index);
            }
        }
        waiting.clear();
    }
}
