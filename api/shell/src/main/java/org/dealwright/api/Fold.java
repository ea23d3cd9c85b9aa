package org.dealwright.api;

import java.util.Objects;
import org.dealwright.process.Deadline;
import org.dealwright.process.Event;
import org.dealwright.team.Member;
import org.jspecify.annotations.Nullable;

/** A history read event by event, of which only the phase is kept. */
final class Fold<S, E extends Event> {
    private final Kind<?, S, E, ?> kind;
    private long began;
    private long version;
    private @Nullable S phase;

    private Fold(Kind<?, S, E, ?> kind) {
        this.kind = kind;
    }

    static <S, E extends Event> Fold<S, E> of(Kind<?, S, E, ?> kind) {
        return new Fold<>(kind);
    }

    /** A history whose end has been read. */
    static <S, E extends Event> Fold<S, E> of(Kind<?, S, E, ?> kind, Tail tail) {
        Fold<S, E> fold = new Fold<>(kind);
        fold.version = tail.version() + tail.events().size();
        fold.phase = kind.replay(tail).getOrNull();
        return fold;
    }

    /** Goes on; an event that it holds already changes nothing. */
    void add(Recorded recorded) {
        if (recorded.version() <= version) {
            return;
        }
        E event = kind.event(recorded);
        if (phase == null) {
            phase = kind.table().start(event);
            began = recorded.position();
        } else {
            phase = kind.table().evolve(phase, event);
        }
        version = recorded.version();
    }

    void putInto(Index index, StreamId stream, SalesPolicy policy, Staff staff) {
        noteIn(staff);
        if (phase != null) {
            index.put(stream, null, began, version, kind.outline(phase, policy));
        }
    }

    /** Tells the staff, if it is a member's. */
    void noteIn(Staff staff) {
        if (phase instanceof Member member) {
            staff.note(member, version);
        }
    }

    /** Where it stands, by this policy. */
    Standing standing(StreamId stream, SalesPolicy policy) {
        S reached = Objects.requireNonNull(phase);
        return new Standing(
                stream, version, reached, kind.deadline(reached, policy).map(Deadline::at), true);
    }
}
