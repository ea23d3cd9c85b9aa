package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.process.Actor;
import org.dealwright.process.Check;
import org.dealwright.team.Roster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records one batch after the other.
 *
 * <p>Where the journal does not know whether it has recorded a batch, the histories concerned are in doubt: the index
 * reads them anew before it is next asked.
 */
final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int SPINS = 200;

    private final Journal journal;
    private final InstantSource clock;
    private final Kept kept;
    private final LiveIndex index;
    private final Staff staff = new Staff();
    private final Phases phases = new Phases();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Subscription> followers = new CopyOnWriteArrayList<>();

    Recorder(Journal journal, SalesPolicy policy, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
        this.kept = new Kept(journal, policy);
        this.index = new LiveIndex(journal, policy, staff, kept, this::whileNobodyRecords);
    }

    /** Records a unit; those who follow are told when the lock is free again. */
    Either<AppendFailure, List<Recorded>> record(Unit unit, Option<String> key) {
        unit.lookAhead();
        Either<AppendFailure, List<Recorded>> recorded =
                unit.premises().isEmpty() ? underLock(() -> recordNow(unit, key)) : recordOnPremises(unit, key);
        if (recorded.isRight()) {
            index.relieve();
            if (!followers.isEmpty() && !lock.isHeldByCurrentThread()) {
                followers.forEach(Subscription::wake);
            }
        }
        return recorded;
    }

    /** Does something while nobody else records. */
    <T> T alone(Supplier<T> action) {
        try {
            return index.alone(() -> underLock(action));
        } finally {
            followers.forEach(Subscription::wake);
        }
    }

    /** What the index says must be so when it is recorded: whoever asks waits, and whoever records. */
    private Either<AppendFailure, List<Recorded>> recordOnPremises(Unit unit, Option<String> key) {
        return index.alone(() -> underLock(() -> {
            Option<StreamId> against = index.ask(known -> contradicted(unit.premises(), known));
            if (against.isDefined()) {
                unit.forget();
                phases.forget(against.get());
                return Either.left(new AppendFailure.Conflict(against.get(), 0, 1));
            }
            return recordNow(unit, key);
        }));
    }

    /** Whether what a unit rests on is so no more; what was known of it is then forgotten. */
    boolean isOvertaken(Unit unit) {
        Option<StreamId> against =
                unit.premises().isEmpty() ? Option.none() : index.ask(known -> contradicted(unit.premises(), known));
        against.forEach(stream -> {
            unit.forget();
            phases.forget(stream);
        });
        return against.isDefined();
    }

    private static Option<StreamId> contradicted(List<Unit.Premise> premises, Index index) {
        for (Unit.Premise premise : premises) {
            Option<StreamId> against = premise.contradicted(index);
            if (against.isDefined()) {
                return against;
            }
        }
        return Option.none();
    }

    private Either<AppendFailure, List<Recorded>> recordNow(Unit unit, Option<String> key) {
        Either<AppendFailure, List<Recorded>> appended = append(unit, key);
        if (appended.isLeft()) {
            unit.forget();
            failed(appended.getLeft(), unit.changed());
            return appended;
        }
        List<Recorded> all = appended.get();
        unit.putInto(index.backlog(), staff, all);
        for (int i = 0; i < all.size(); i++) {
            if (Index.keeps(all.get(i))) {
                index.backlog().hear(all.get(i));
            }
        }
        log(all);
        return appended;
    }

    /** What was recorded lately. */
    Phases phases() {
        return phases;
    }

    /** Everybody on the roster, as it is recorded. */
    Roster roster() {
        settleStaff();
        return staff.roster();
    }

    /** Whoever acts, with the roles that the roster says. */
    Actor acting(Actor actor) {
        settleStaff();
        return staff.acting(actor);
    }

    private void settleStaff() {
        if (staff.settles()) {
            index.settle();
        }
    }

    /** The end of a history, as it is recorded. */
    Tail tail(StreamId stream) {
        return kept.tail(stream);
    }

    /** The histories due at that instant, as they are recorded; earliest first. */
    List<StreamId> dueAt(Instant instant) {
        return kept.dueAt(instant, at -> ask(known -> known.dueAt(at)), this::whileNobodyRecords);
    }

    /** Begins to follow what is recorded after a position. */
    Subscription follow(long position, Consumer<? super Recorded> consumer, Option<Executor> executor) {
        Subscription follower = new Subscription(journal, position, consumer, executor, followers::remove);
        followers.add(follower);
        follower.wake();
        return follower;
    }

    /** A journal that throws instead of answering may have recorded or not. */
    private Either<AppendFailure, List<Recorded>> append(Unit unit, Option<String> key) {
        Batch batch = unit.batch(clock.instant(), key);
        try {
            return kept.append(batch, unit);
        } catch (RuntimeException failed) {
            return Either.left(new AppendFailure.Unknown(failed.getClass().getName()));
        }
    }

    private void failed(AppendFailure failure, List<StreamId> streams) {
        if (failure instanceof AppendFailure.Absent absent) {
            LOG.error("the journal failed and recorded nothing: {}", Check.asLine(absent.reason()));
        }
        if (failure instanceof AppendFailure.Unknown unknown) {
            LOG.error("the journal failed and may have recorded: {}", Check.asLine(unknown.reason()));
        }
        // a batch may also have arrived late, and be what holds the key now
        if (failure instanceof AppendFailure.Unknown || failure instanceof AppendFailure.KeyTaken) {
            index.backlog().doubt(streams);
            if (streams.stream().anyMatch(one -> one.lifecycle().equals(Kind.MEMBER.lifecycle()))) {
                staff.doubt();
            }
        }
    }

    /** What the index says. */
    <T extends @Nullable Object> T ask(Function<Index, T> question) {
        return index.ask(question);
    }

    private void whileNobodyRecords(Runnable action) {
        underLock(() -> {
            action.run();
            return null;
        });
    }

    private <T extends @Nullable Object> T underLock(Supplier<T> action) {
        acquire();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
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

    private static void log(List<Recorded> recorded) {
        if (LOG.isDebugEnabled()) {
            for (Recorded one : recorded) {
                LOG.debug("recorded {} as event {} of {}", Kind.name(one), one.version(), one.stream());
            }
        }
    }
}
