package org.dealwright.api;

import java.util.List;
import java.util.Objects;

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
}
