package org.dealwright.jdbc;

import io.vavr.control.Either;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Batches that are committed together: a transaction that stays open from one to the next. Used under the journal's lock.
 *
 * <p>Its batches have been told as recorded by the time it is committed. Once they cannot be, it refuses everything: whoever
 * was told would go on from what is not there.
 */
final class Bulk {
    /** After so many batches it commits by itself. */
    static final int BATCHES = 1_000;

    private final Sessions sessions;
    private final Dialect dialect;
    private final Durability durability;
    private final Appending appending;
    private final Companions companions;

    /** The open transaction and its session; null where nothing waits for a commit. */
    private @Nullable Session session;

    private @Nullable Transaction transaction;
    private int waiting;
    private @Nullable SQLException lost;

    Bulk(Sessions sessions, Dialect dialect, Durability durability, Appending appending, Companions companions) {
        this.sessions = sessions;
        this.dialect = dialect;
        this.durability = durability;
        this.appending = appending;
        this.companions = companions;
    }

    Either<AppendFailure, List<Recorded>> append(Batch batch, @Nullable Beside beside) {
        checkThere();
        try {
            Either<AppendFailure, List<Recorded>> answer = insist(batch, beside);
            if (answer.isRight()) {
                companions.done();
                waiting++;
                commitWhereFull();
            }
            return answer;
        } catch (IllegalStateException refused) {
            return Either.left(new AppendFailure.Absent(String.valueOf(refused.getMessage())));
        } catch (SQLException failed) {
            String codes = JdbcFailure.codes(failed);
            return Either.left(lost == null ? new AppendFailure.Absent(codes) : new AppendFailure.Unknown(codes));
        }
    }

    /** Others can only be in the way of its first batch, which keeps them out until the commit. */
    private Either<AppendFailure, List<Recorded>> insist(Batch batch, @Nullable Beside beside) throws SQLException {
        for (int attempt = 1; attempt < Sessions.TRIES; attempt++) {
            try {
                return written(batch, beside);
            } catch (SQLException failed) {
                if (waiting > 0 || !dialect.isWorthAnother(failed)) {
                    throw failed;
                }
                Sessions.pause(attempt);
            }
        }
        return written(batch, beside);
    }

    private Either<AppendFailure, List<Recorded>> written(Batch batch, @Nullable Beside beside) throws SQLException {
        Session open = session;
        return open == null ? writtenFirst(batch, beside) : writtenNext(open, batch, beside);
    }

    private Either<AppendFailure, List<Recorded>> writtenFirst(Batch batch, @Nullable Beside beside)
            throws SQLException {
        Session opened = sessions.open();
        boolean well = false;
        try {
            Either<AppendFailure, List<Recorded>> answer = begun(opened, batch, beside);
            well = true;
            return answer;
        } finally {
            if (!well) {
                Sessions.closeQuietly(opened);
            } else if (session == null) {
                sessions.giveBack(opened);
            }
        }
    }

    private Either<AppendFailure, List<Recorded>> begun(Session opened, Batch batch, @Nullable Beside beside)
            throws SQLException {
        opened.makeReady(() -> dialect.prepare(opened.connection(), durability));
        Transaction begun = Transaction.begin(opened.connection());
        boolean written = false;
        try {
            Either<AppendFailure, List<Recorded>> answer = write(opened, batch, beside);
            written = answer.isRight();
            return answer;
        } finally {
            if (written) {
                session = opened;
                transaction = begun;
            } else {
                begun.close();
            }
        }
    }

    private Either<AppendFailure, List<Recorded>> writtenNext(Session open, Batch batch, @Nullable Beside beside)
            throws SQLException {
        Savepoint before = kept(() -> open.connection().setSavepoint());
        boolean written = false;
        try {
            Either<AppendFailure, List<Recorded>> answer = write(open, batch, beside);
            written = answer.isRight();
            return answer;
        } finally {
            end(open, before, written);
        }
    }

    private void end(Session open, Savepoint before, boolean written) throws SQLException {
        kept(() -> {
            if (!written) {
                open.connection().rollback(before);
            }
            open.connection().releaseSavepoint(before);
            return before;
        });
    }

    private Either<AppendFailure, List<Recorded>> write(Session open, Batch batch, @Nullable Beside beside)
            throws SQLException {
        Either<AppendFailure, List<Recorded>> answer = appending.write(open, batch, beside);
        boolean isDone = answer.isLeft() || kept(() -> companions.write(open.connection(), dialect, answer.get()));
        return isDone ? answer : Either.left(new AppendFailure.Absent(Companions.FAILED));
    }

    /** Asks among what waits; where nothing does, among what is committed. */
    <T> T ask(Sessions.Use<T> question) throws SQLException {
        checkThere();
        Session open = session;
        return open == null
                ? sessions.insist(dialect::isWorthAnother, one -> Transaction.within(one, question))
                : kept(() -> question.on(open));
    }

    /** Commits what waits. */
    void commit() throws SQLException {
        checkThere();
        Session open = session;
        Transaction begun = transaction;
        if (open == null || begun == null) {
            return;
        }
        kept(() -> {
            begun.commit();
            begun.close();
            dialect.settle(open.connection(), durability);
            return open;
        });
        session = null;
        transaction = null;
        waiting = 0;
        sessions.giveBack(open);
    }

    private void commitWhereFull() throws SQLException {
        if (waiting == BATCHES) {
            commit();
        }
    }

    /** What fails in the open transaction, outside of any batch, takes all of it along. */
    private <T> T kept(Step<T> step) throws SQLException {
        try {
            return step.run();
        } catch (SQLException failed) {
            lost = failed;
            Session open = session;
            if (open != null) {
                Sessions.closeQuietly(open);
            }
            throw failed;
        }
    }

    /** Something that is done in the open transaction. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws SQLException;
    }

    private void checkThere() {
        if (lost != null) {
            throw new JdbcFailure(
                    "what was recorded in bulk may not be there, open the journal and the process anew", lost);
        }
    }
}
