package org.dealwright.api;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.Event;

/**
 * What a command caused.
 *
 * @param state the phase it led to
 * @param version how many events the history holds now
 * @param recorded everything that was recorded together, in order: what time had made due, the command's event, and what
 *     other life cycles did because of it
 * @param <S> the life cycle's phases
 */
public record Outcome<S>(S state, long version, List<Recorded> recorded) {
    public Outcome {
        Objects.requireNonNull(state, "state");
        recorded = List.copyOf(recorded);
    }

    /**
     * The events of one type among everything recorded, in order, whosever they are:
     * {@code eventsOf(ProspectEvent.Identified.class)} tells what looks like a prospect just identified.
     */
    public <G extends Event> List<G> eventsOf(Class<G> type) {
        return recorded.stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
