package org.dealwright.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index with everything that was recorded, brought up to date whenever it is asked. Recording goes on meanwhile: it only
 * adds to the {@link Backlog}.
 *
 * <p>It is read from the journal once: at the beginning, or where the journal keeps where histories stand, when it is first
 * asked.
 */
final class LiveIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int PAGE = 10_000;

    private final Journal journal;
    private final SalesPolicy policy;
    private final Staff staff;
    private final Kept kept;
    private final Consumer<Runnable> whileNobodyRecords;
    private final Backlog backlog = new Backlog();
    private final ReentrantLock lock = new ReentrantLock();

    /** Null until it is read. */
    private @Nullable Index index;

    /**
     * An index of what is recorded.
     *
     * @param staff everybody on the roster, who are read at once
     * @param whileNobodyRecords does something; its lock is taken after that of whoever asks, never before
     */
    LiveIndex(Journal journal, SalesPolicy policy, Staff staff, Kept kept, Consumer<Runnable> whileNobodyRecords) {
        this.journal = journal;
        this.policy = policy;
        this.staff = staff;
        this.kept = kept;
        this.whileNobodyRecords = whileNobodyRecords;
        if (kept.isThere()) {
            kept.noteIn(staff);
        } else {
            Whole whole = new Whole();
            whole.readOn();
            index = whole.index();
        }
    }

    Backlog backlog() {
        return backlog;
    }

    /** What the index says; for as long as it is asked it says the same. */
    <T extends @Nullable Object> T ask(Function<Index, T> question) {
        return alone(() -> question.apply(upToDate()));
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
                if (index == null) {
                    backlog.forget();
                } else {
                    move(index, backlog.take());
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Reads anew what is in doubt about the roster; where nobody has asked for the index yet, it alone. */
    void settle() {
        alone(() -> {
            if (index != null) {
                return upToDate();
            }
            try {
                kept.noteIn(staff);
            } catch (RuntimeException failed) {
                LOG.error("the roster cannot be read", WithoutWords.of(failed));
                staff.doubt();
            }
            return null;
        });
    }

    private Index upToDate() {
        Index known = index == null ? readAlongside() : index;
        index = known;
        move(known, backlog.take());
        return known;
    }

    /**
     * Moves what has waited, whatever is recorded meanwhile: whoever asked after it was recorded must find it. What is in doubt
     * is read instead, as only that tells where it began.
     */
    void move(Index known, Backlog.Waiting waiting) {
        Set<StreamId> doubted = waiting.doubted();
        put(known, waiting, stream -> !doubted.contains(stream));
        waiting.heard().forEach(known::hear);
        if (!doubted.isEmpty()) {
            doubted.removeIf(stream -> isReadAnew(known, stream));
            put(known, waiting, doubted::contains);
            backlog.doubt(doubted);
        }
    }

    private static void put(Index known, Backlog.Waiting waiting, Predicate<StreamId> which) {
        waiting.latest().forEach(one -> {
            if (which.test(one.stream)) {
                one.putInto(known);
            }
        });
    }

    /** A history that cannot be read stays in doubt, and keeps nobody from asking about the others. */
    private boolean isReadAnew(Index known, StreamId stream) {
        try {
            Fold<?, ?> fold = Fold.of(Kind.of(stream));
            List<Recorded> history = journal.read(stream);
            history.forEach(fold::add);
            history.forEach(known::hear);
            fold.putInto(known, stream, policy, staff);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("{} cannot be read", stream, WithoutWords.of(failed));
            if (stream.lifecycle().equals(Kind.MEMBER.lifecycle())) {
                staff.doubt();
            }
            return false;
        }
    }

    /** Reads the whole journal while others record; who records waits only for the last of it. */
    private Index readAlongside() {
        Whole whole = new Whole();
        whole.readOn();
        whileNobodyRecords.accept(() -> {
            whole.readOn();
            backlog.forget();
        });
        return whole.index();
    }

    /** The journal, read once from its beginning. */
    private final class Whole {
        private final Index read = new Index();
        private final Map<StreamId, Fold<?, ?>> folds = new LinkedHashMap<>();
        private long position;

        /** Reads whatever there is by now. */
        void readOn() {
            for (List<Recorded> page = journal.readAll(position, PAGE);
                    !page.isEmpty();
                    page = journal.readAll(position, PAGE)) {
                for (Recorded recorded : page) {
                    folds.computeIfAbsent(recorded.stream(), stream -> Fold.of(Kind.of(stream)))
                            .add(recorded);
                    read.hear(recorded);
                    position = recorded.position();
                }
            }
        }

        Index index() {
            folds.forEach((stream, fold) -> fold.putInto(read, stream, policy, staff));
            return read;
        }
    }
}
