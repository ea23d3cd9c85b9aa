package org.dealwright.api;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The histories that a unit has loaded, in that order. Most units load one or two, and some load thousands: a chain, with a
 * map beside it once it is long.
 */
final class Histories {
    private static final int SHORT = 4;

    private Unit.@Nullable Loaded<?, ?, ?, ?> first;
    private Unit.@Nullable Loaded<?, ?, ?, ?> last;
    private int size;
    private Map<StreamId, Unit.Loaded<?, ?, ?, ?>> byStream = Map.of();

    /** The history of that name; null where it is not loaded. */
    Unit.@Nullable Loaded<?, ?, ?, ?> find(StreamId stream) {
        if (size > SHORT) {
            return byStream.get(stream);
        }
        for (Unit.Loaded<?, ?, ?, ?> one = first; one != null; one = one.next) {
            if (one.stream.equals(stream)) {
                return one;
            }
        }
        return null;
    }

    /** Takes a history that is not there yet. */
    void add(Unit.Loaded<?, ?, ?, ?> loaded) {
        if (last == null) {
            first = loaded;
        } else {
            last.next = loaded;
        }
        last = loaded;
        size++;
        if (size == SHORT + 1) {
            byStream = new HashMap<>();
            forEach(one -> byStream.put(one.stream, one));
        } else if (size > SHORT) {
            byStream.put(loaded.stream, loaded);
        }
    }

    int size() {
        return size;
    }

    /** The first that was loaded; null where none was. The others follow it by {@code next}. */
    Unit.@Nullable Loaded<?, ?, ?, ?> first() {
        return first;
    }

    void forEach(Consumer<Unit.Loaded<?, ?, ?, ?>> action) {
        for (Unit.Loaded<?, ?, ?, ?> one = first; one != null; one = one.next) {
            action.accept(one);
        }
    }
}
