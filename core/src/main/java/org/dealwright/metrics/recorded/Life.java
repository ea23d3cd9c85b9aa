package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.metrics.Passage;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What one history tells, its events taken in one after the other. Not thread-safe.
 *
 * @param <S> its phases
 * @param <E> its events
 */
abstract class Life<S, E extends Event> {
    final String id;
    final FactOptions options;
    final List<Passage> passages = new ArrayList<>(4);
    final Walk phases;
    private final Lifecycle<S, E, ?> table;
    private @Nullable S state;
    private boolean cutOff;

    Life(String id, Lifecycle<S, E, ?> table, FactOptions options) {
        this.id = id;
        this.table = table;
        this.options = options;
        this.phases = new Walk(id);
    }

    /** Takes in what was recorded next in this history. */
    final void add(Instant recordedAt, E event) {
        cutOff |= options.cutsOff(recordedAt, event.at());
        if (cutOff) {
            return;
        }
        S before = state;
        S after = table.follow(Option.of(before), event);
        state = after;
        if (before == null || before.getClass() != after.getClass()) {
            Option<Instant> since = before == null ? began(event, recordedAt) : Option.some(table.since(after));
            String phase = table.names().phase(after.getClass());
            phases.go(phase, since);
            since.forEach(at -> passages.add(new Passage(id, phase, at)));
        }
        happened(before, after, event);
    }

    /** Since when it is in its first phase; none where nobody knows. */
    abstract Option<Instant> began(E event, Instant recordedAt);

    /** Something happened, by which it became another, or stayed what it was. */
    abstract void happened(@Nullable S before, S after, E event);

    /** What it has become; none where nothing is to be told of it. */
    final Option<S> now() {
        S now = state;
        return now == null || (!options.adopted() && isAdopted(now)) ? Option.none() : Option.some(now);
    }

    abstract boolean isAdopted(S phase);

    /** The name of its phase now. */
    final String phase(S now) {
        return table.names().phase(now.getClass());
    }
}
