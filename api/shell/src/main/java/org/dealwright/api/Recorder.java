package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records one batch after the other, and changes the index with each.
 *
 * <p>Where the journal does not know whether it has recorded a batch, the histories concerned are in doubt: the index
 * reads them anew before it is next asked.
 */
final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int PAGE = 10_000;
    private static final int SPINS = 200;

    private final Journal journal;
    private final SalesPolicy policy;
    private final InstantSource clock;
    private final Index index = new Index();
    private final Backlog backlog = new Backlog(index);
    private final Phases phases = new Phases();
    private final Set<StreamId> doubted = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Subscription> followers = new CopyOnWriteArrayList<>();

    Recorder(Journal journal, SalesPolicy policy, InstantSource clock) {
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
        rebuild();
    }

    /** Records a unit; those who follow are told when the lock is free again. */
    Either<AppendFailure, List<Recorded>> record(Unit unit, Option<String> key) {
        unit.lookAhead();
        Either<AppendFailure, List<Recorded>> recorded = underLock(() -> recordNow(unit, key));
        if (recorded.isRight() && !lock.isHeldByCurrentThread()) {
            followers.forEach(Subscription::wake);
        }
        return recorded;
    }

    /** Does something while nobody else records. */
    <T> T alone(Supplier<T> action) {
        try {
            return underLock(action::get);
        } finally {
            followers.forEach(Subscription::wake);
        }
    }

    private Either<AppendFailure, List<Recorded>> recordNow(Unit unit, Option<String> key) {
        if (!unit.premises().isEmpty()) {
            backlog.moveIntoIndex();
        }
        for (Unit.Premise premise : unit.premises()) {
            Option<StreamId> against = premise.contradicted(index);
            if (against.isDefined()) {
                unit.forget();
                phases.forget(against.get());
                return Either.left(new AppendFailure.Conflict(against.get(), 0, 1));
            }
        }
        Either<AppendFailure, List<Recorded>> appended = append(unit.batch(clock.instant(), key));
        if (appended.isLeft()) {
            unit.forget();
            failed(appended.getLeft(), unit.changed());
            return appended;
        }
        unit.putInto(backlog, appended.get());
        List<Recorded> all = appended.get();
        for (int i = 0; i < all.size(); i++) {
            index.hear(all.get(i));
        }
        log(all);
        return appended;
    }

    /** What was recorded lately. */
    Phases phases() {
        return phases;
    }

    /** Begins to follow what is recorded after a position. */
    Subscription follow(long position, Consumer<? super Recorded> consumer, Option<Executor> executor) {
        Subscription follower = new Subscription(journal, position, consumer, executor, followers::remove);
        followers.add(follower);
        follower.wake();
        return follower;
    }

    /** A journal that throws instead of answering may have recorded or not. */
    private Either<AppendFailure, List<Recorded>> append(Batch batch) {
        try {
            return journal.append(batch);
        } catch (RuntimeException failed) {
            return Either.left(new AppendFailure.Unknown(failed.getClass().getName()));
        }
    }

    private void failed(AppendFailure failure, Collection<StreamId> streams) {
        if (failure instanceof AppendFailure.Absent absent) {
            LOG.error("the journal failed and recorded nothing: {}", Check.asLine(absent.reason()));
        }
        if (failure instanceof AppendFailure.Unknown unknown) {
            LOG.error("the journal failed and may have recorded: {}", Check.asLine(unknown.reason()));
        }
        // a batch may also have arrived late, and be what holds the key now
        if (failure instanceof AppendFailure.Unknown || failure instanceof AppendFailure.KeyTaken) {
            doubted.addAll(streams);
        }
    }

    /** What the index says. */
    <T extends @Nullable Object> T ask(Function<Index, T> question) {
        return underLock(() -> {
            backlog.moveIntoIndex();
            return question.apply(index);
        });
    }

    /** Whoever records in memory is done before another thread could be put to sleep and woken again. */
    private void acquire() {
        for (int spin = 0; spin < SPINS; spin++) {
            if (lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    private interface Access<T extends @Nullable Object> {
        T run();
    }

    private <T extends @Nullable Object> T underLock(Access<T> access) {
        acquire();
        try {
            if (!doubted.isEmpty()) {
                backlog.moveIntoIndex();
                doubted.removeIf(this::isReadAnew);
            }
            return access.run();
        } finally {
            lock.unlock();
        }
    }

    /** A history that cannot be read stays in doubt, and keeps nobody from asking about the others. */
    private boolean isReadAnew(StreamId stream) {
        try {
            Fold<?, ?> fold = Fold.of(Kind.of(stream));
            List<Recorded> history = journal.read(stream);
            history.forEach(fold::add);
            history.forEach(index::hear);
            fold.putInto(index, stream, policy);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("{} cannot be read", stream, WithoutWords.of(failed));
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
        folds.forEach((stream, fold) -> fold.putInto(index, stream, policy));
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

        void putInto(Index index, StreamId stream, SalesPolicy policy) {
            if (phase != null) {
                index.put(stream, null, began, version, kind.outline(phase, policy));
            }
        }
    }

    private static void log(List<Recorded> recorded) {
        if (LOG.isDebugEnabled()) {
            for (Recorded one : recorded) {
                LOG.debug("recorded {} as event {} of {}", Kind.name(one), one.version(), one.stream());
            }
        }
    }
}
