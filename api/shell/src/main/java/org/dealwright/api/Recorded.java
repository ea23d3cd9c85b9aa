package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Event;

/**
 * An event with its place in the journal.
 *
 * @param stream the history it belongs to
 * @param version its number in that history, from 1 without gaps
 * @param position its number in the whole journal, from 1 without gaps
 * @param recordedAt when it was recorded; never before the event's own {@code at}
 * @param key the key under which its batch was recorded
 * @param event what happened
 */
public record Recorded(
        StreamId stream, long version, long position, Instant recordedAt, Option<String> key, Event event) {
    public Recorded {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Check.requireOption("key", key);
        Objects.requireNonNull(event, "event");
    }
}
