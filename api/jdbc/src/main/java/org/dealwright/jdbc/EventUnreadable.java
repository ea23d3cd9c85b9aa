package org.dealwright.jdbc;

import java.util.Locale;
import org.dealwright.api.StreamId;
import org.dealwright.json.DecodeFailure;
import org.dealwright.process.Check;

/**
 * An event of the journal is there, and cannot be read: a newer version of the library wrote it, or it was altered. Whoever
 * comes to its position gets no further, and so does whoever asks for its history. Neither the message nor the explanation
 * shows what the event holds.
 */
public final class EventUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Kept as texts, as exceptions can be serialised and identifiers cannot. */
    private final String lifecycle;

    private final String id;
    private final long position;
    private final String type;
    private final String explanation;

    EventUnreadable(StreamId stream, long position, String type, DecodeFailure failure) {
        this(stream, position, Check.asLine(type), failure.explain(Locale.ROOT));
    }

    private EventUnreadable(StreamId stream, long position, String type, String explanation) {
        super("the event " + type + " of " + stream + " at position " + position + " cannot be read: " + explanation);
        lifecycle = stream.lifecycle();
        id = stream.id();
        this.position = position;
        this.type = type;
        this.explanation = explanation;
    }

    /** Whose event it is. */
    public StreamId stream() {
        return new StreamId(lifecycle, id);
    }

    /** Where it stands among all that is recorded, from 1. */
    public long position() {
        return position;
    }

    /** The name and version of its type, as the journal keeps it, such as {@code prospect.qualified.v1}. */
    public String type() {
        return type;
    }

    /** What is wrong and where, as {@link DecodeFailure#explain} says it in English. */
    public String explanation() {
        return explanation;
    }
}
