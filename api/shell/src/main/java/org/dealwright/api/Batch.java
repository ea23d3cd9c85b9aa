package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.Event;

/**
 * What is recorded together: all of it, or nothing.
 *
 * @param recordedAt when
 * @param key a key that no other batch may carry; none where it does not matter
 * @param appends what is added to which histories, in order; each history once
 */
public record Batch(Instant recordedAt, Option<String> key, List<Append> appends) {
    /**
     * What is added to one history, and what that history must look like before.
     *
     * @param stream the history
     * @param expectedVersion how many events it must hold, 0 for a new one
     * @param events what is added; nothing where only the version must hold
     */
    public record Append(StreamId stream, long expectedVersion, List<Event> events) {
        /**
         * Takes an addition.
         *
         * @throws IllegalArgumentException if the expected version is negative
         */
        public Append {
            Objects.requireNonNull(stream, "stream");
            events = List.copyOf(events);
            if (expectedVersion < 0) {
                throw new IllegalArgumentException("expectedVersion must be 0 or more, was " + expectedVersion);
            }
        }
    }

    /**
     * Takes a batch.
     *
     * @throws IllegalArgumentException if it adds nothing, names a history twice, or its key is not 1 to 255 printable
     *     characters
     */
    public Batch {
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (key.isDefined()) {
            Check.requireId("key", key.get());
        }
        appends = List.copyOf(appends);
        boolean empty = true;
        for (int i = 0; i < appends.size(); i++) {
            empty &= appends.get(i).events().isEmpty();
        }
        if (empty) {
            throw new IllegalArgumentException("a batch must add an event");
        }
        if (appends.size() > 1) {
            requireOnce(appends);
        }
    }

    private static void requireOnce(List<Append> appends) {
        Set<StreamId> streams = new HashSet<>();
        for (Append append : appends) {
            if (!streams.add(append.stream())) {
                throw new IllegalArgumentException("a batch must name " + append.stream() + " once");
            }
        }
    }
}
