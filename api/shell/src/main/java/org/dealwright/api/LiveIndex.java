package org.dealwright.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.process.Event;
import org.dealwright.team.Member;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index with everything that was recorded, brought up to date whenever it is asked. Recording goes on meanwhile: it only
 * adds to the {@link Backlog}.
 */
final class LiveIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int PAGE = 10_000;

    private final Journal journal;
    private final SalesPolicy policy;
    private final Staff staff;
    private final Index index = new Index();
    private final Backlog backlog = new Backlog();
    private final ReentrantLock lock = new ReentrantLock();

    /** An index that is read from the journal once. */
    LiveIndex(Journal journal, SalesPolicy policy, Staff staff) {
        this.journal = journal;
        this.policy = policy;
        this.staff = staff;
        rebuild();
    }

    Backlog backlog() {
        return backlog;
    }

    /** What the index says; for as long as it is asked it says the same. */
    <T extends @Nullable Object> T ask(Function<Index, T> question) {
        return alone(() -> {
            catchUp();
            return question.apply(index);
        });
    }

    /** Does something while nobody else asks. */
    <T extends @Nullable Object> T alone(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** Moves what waits, if it is much, and nobody else is about to. */
    void relieve() {
        if (backlog.isFull() && lock.tryLock()) {
            try {
                catchUp();
            } finally {
                lock.unlock();
            }
        }
    }

    private void catchUp() {
        move(backlog.take());
    }

    /** Moves what has waited, whatever is recorded meanwhile: whoever asked after it was recorded must find it. */
    void move(Backlog.Waiting waiting) {
        waiting.latest().forEach(one -> one.putInto(index));
        waiting.heard().forEach(index::hear);
        if (!waiting.doubted().isEmpty()) {
            waiting.doubted().removeIf(this::isReadAnew);
            backlog.doubt(waiting.doubted());
        }
    }

    /** A history that cannot be read stays in doubt, and keeps nobody from asking about the others. */
    private boolean isReadAnew(StreamId stream) {
        try {
            Fold<?, ?> fold = Fold.of(Kind.of(stream));
            List<Recorded> history = journal.read(stream);
            history.forEach(fold::add);
            history.forEach(index::hear);
            fold.putInto(index, stream, policy, staff);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("{} cannot be read", stream, WithoutWords.of(failed));
            if (stream.lifecycle().equals(Kind.MEMBER.lifecycle())) {
                staff.doubt();
            }
            return false;
        }
    }

    /** Reads the whole journal once. */
    private void rebuild() {
        Map<StreamId, Fold<?, ?>> folds = new LinkedHashMap<>();
        long position = 0;
        for (List<Recorded> page = journal.readAll(position, PAGE);
                !page.isEmpty();
                page = journal.readAll(position, PAGE)) {
            for (Recorded recorded : page) {
                folds.computeIfAbsent(recorded.stream(), stream -> Fold.of(Kind.of(stream)))
                        .add(recorded);
                index.hear(recorded);
                position = recorded.position();
            }
        }
        folds.forEach((stream, fold) -> fold.putInto(index, stream, policy, staff));
    }

    /** A history read event by event, of which only the phase is kept. */
    private static final class Fold<S, E extends Event> {
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

        void add(Recorded recorded) {
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
            if (phase instanceof Member member) {
                staff.note(member, version);
            }
            if (phase != null) {
                index.put(stream, null, began, version, kind.outline(phase, policy));
            }
        }
    }
}
