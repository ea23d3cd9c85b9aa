package org.dealwright.api;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The phases that histories have come to, as far as they were recorded lately: most commands then read no history.
 *
 * <p>It holds a limited number, whichever came last to a place. Only what has just been recorded is put here, in the order in
 * which it is; whoever finds out that others have recorded something lets go of it. Safe for many threads.
 */
final class Phases {
    private static final int PLACES = 1 << 14;

    private final AtomicReferenceArray<@Nullable Latest<?>> places = new AtomicReferenceArray<>(PLACES);

    /** What a history has come to; null where that is to be read. */
    @Nullable
    Latest<?> find(StreamId stream) {
        Latest<?> latest = places.get(place(stream));
        return latest != null && latest.stream.equals(stream) ? latest : null;
    }

    void put(Latest<?> latest) {
        places.set(place(latest.stream), latest);
    }

    void forget(StreamId stream) {
        if (find(stream) != null) {
            places.set(place(stream), null);
        }
    }

    static int place(StreamId stream) {
        int hash = stream.hashCode();
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }
}
