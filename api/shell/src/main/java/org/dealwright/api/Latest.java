package org.dealwright.api;

import io.vavr.control.Option;
import org.dealwright.process.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What a history has come to, by what is recorded. What it says never changes; its place in the index is {@link Backlog}'s to
 * know.
 */
final class Latest<S> {
    final Kind<?, S, ?, ?> kind;
    final StreamId stream;

    /** How many events it holds. */
    final long version;

    /** The position of its first event; 0 where that is not known. */
    final long began;

    final S phase;

    /** When time will act on the phase. */
    final Option<Deadline<S>> deadline;

    /**
     * Its card in the index; null where there is none yet, or it is to be looked for. Whoever records may read it before the
     * index has written it: then it is looked for.
     */
    @Nullable
    Card card;

    /** Whether the history has gone on since; {@link Backlog} alone reads and writes it. */
    boolean isPast;

    Latest(Kind<?, S, ?, ?> kind, StreamId stream, long version, long began, S phase, Option<Deadline<S>> deadline) {
        this.kind = kind;
        this.stream = stream;
        this.version = version;
        this.began = began;
        this.phase = phase;
        this.deadline = deadline;
    }

    /** Puts it into the index, as it is listed. */
    void putInto(Index index) {
        Outline outline = kind.outline(phase, deadline);
        card = version == 1
                ? index.begin(stream, began, version, outline)
                : index.put(stream, card, began, version, outline);
    }
}
