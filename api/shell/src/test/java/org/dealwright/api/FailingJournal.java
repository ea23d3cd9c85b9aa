package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** A journal that fails when told to, lets something come in between, and shows what it was given. */
final class FailingJournal implements Journal {
    private final Journal journal;
    private Option<AppendFailure> failure = Option.none();
    private Option<RuntimeException> throwing = Option.none();
    private int loses;
    private boolean keysHidden;
    private Option<StreamId> unreadable = Option.none();
    private Runnable beforeAppend = () -> {};
    private Option<StreamId> awaited = Option.none();
    private Runnable beforeReading = () -> {};
    private Option<Batch> last = Option.none();

    FailingJournal(Journal journal) {
        this.journal = journal;
    }

    void fail(AppendFailure how) {
        failure = Option.of(how);
    }

    void throwing(RuntimeException what) {
        throwing = Option.of(what);
    }

    void work() {
        throwing = Option.none();
        failure = Option.none();
    }

    /** The next so many batches are recorded, and the answer says that nobody knows. */
    void loseAnswers(int many) {
        loses = many;
    }

    /** From now on it cannot be asked for keys. */
    void hideKeys() {
        keysHidden = true;
    }

    void unreadable(StreamId stream) {
        unreadable = Option.of(stream);
    }

    void readable() {
        unreadable = Option.none();
    }

    /** Lets something come in between, whenever a batch is about to be recorded. */
    void before(Runnable action) {
        beforeAppend = action;
    }

    /** Lets something come in between, once: when that history is about to be read. */
    void beforeReading(StreamId stream, Runnable action) {
        awaited = Option.of(stream);
        beforeReading = action;
    }

    /** The last batch that was to be recorded. */
    Batch last() {
        return last.get();
    }

    @Override
    public Either<AppendFailure, List<Recorded>> append(Batch batch) {
        last = Option.of(batch);
        if (throwing.isDefined()) {
            throw throwing.get();
        }
        beforeAppend.run();
        if (loses > 0) {
            loses--;
            journal.append(batch);
            return Either.left(new AppendFailure.Unknown("the connection was lost"));
        }
        return failure.isDefined() ? Either.left(failure.get()) : journal.append(batch);
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        if (unreadable.contains(stream)) {
            throw new IllegalStateException("cannot be read");
        }
        if (awaited.contains(stream)) {
            awaited = Option.none();
            beforeReading.run();
        }
        return journal.read(stream);
    }

    @Override
    public List<Recorded> readAll(long position, int limit) {
        return journal.readAll(position, limit);
    }

    @Override
    public List<Recorded> findByKey(String key) {
        if (keysHidden) {
            throw new IllegalStateException("cannot be asked");
        }
        return journal.findByKey(key);
    }
}
