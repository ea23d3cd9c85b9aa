package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.process.Check;

/**
 * The end of a history, which is all of it where no phase is kept.
 *
 * @param version how many events had led to the phase; 0 where none is kept
 * @param phase what they had led to
 * @param events everything recorded after it, by version
 */
public record Tail(long version, Option<Object> phase, List<Recorded> events) {
    /**
     * Takes it.
     *
     * @throws IllegalArgumentException if the phase and the version do not go together, or the events do not follow
     */
    public Tail {
        Check.requireOption("phase", phase);
        events = List.copyOf(events);
        if (version < 0 || phase.isEmpty() != (version == 0)) {
            throw new IllegalArgumentException("a phase must have a version of 1 or more, was " + version);
        }
        if (!events.isEmpty() && events.get(0).version() != version + 1) {
            throw new IllegalArgumentException("events must follow version " + version + ", the first has "
                    + events.get(0).version());
        }
    }

    /** A history of which no phase is kept. */
    public static Tail whole(List<Recorded> history) {
        return new Tail(0, Option.none(), history);
    }
}
