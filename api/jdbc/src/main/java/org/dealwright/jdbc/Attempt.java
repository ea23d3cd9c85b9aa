package org.dealwright.jdbc;

import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.List;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.jspecify.annotations.Nullable;

/** One try to append a batch, and how far it has come. */
final class Attempt {
    private final Dialect dialect;
    private final Durability durability;
    private final Appending appending;
    private final Companions companions;
    private final Batch batch;
    private final @Nullable Beside beside;

    private boolean committing;
    private boolean committed;
    private @Nullable SQLException failure;
    private @Nullable Either<AppendFailure, List<Recorded>> answer;

    Attempt(
            Dialect dialect,
            Durability durability,
            Appending appending,
            Companions companions,
            Batch batch,
            @Nullable Beside beside) {
        this.dialect = dialect;
        this.durability = durability;
        this.appending = appending;
        this.companions = companions;
        this.batch = batch;
        this.beside = beside;
    }

    /** Appends in a transaction of its own. */
    boolean on(Session session) throws SQLException {
        try {
            session.makeReady(() -> dialect.prepare(session.connection(), durability));
        } catch (IllegalStateException refused) {
            answer = absent(String.valueOf(refused.getMessage()));
            return false;
        }
        try (Transaction transaction = Transaction.begin(session.connection())) {
            Either<AppendFailure, List<Recorded>> written = appending.write(session, batch, beside);
            if (written.isRight() && !companions.write(session.connection(), dialect, written.get())) {
                written = absent(Companions.FAILED);
            }
            if (written.isRight()) {
                committing = true;
                transaction.commit();
                committed = true;
                companions.done();
                dialect.settle(session.connection(), durability);
            }
            answer = written;
        }
        return true;
    }

    /** Takes what came out of {@link #on}, or of getting a connection for it. What was answered before counts. */
    void failed(SQLException thrown) {
        failure = thrown;
    }

    /** Whether others were in the way, and nothing is recorded. */
    boolean isWorthAnother() {
        return answer == null && failure != null && isAbsent(failure) && dialect.isWorthAnother(failure);
    }

    /**
     * A transaction whose commit was never asked for is not committed, whatever has become of the connection; but for one that
     * somebody else has ended.
     */
    private boolean isAbsent(SQLException thrown) {
        return committing ? !committed && dialect.isUndone(thrown) : !(thrown instanceof TransactionEnded);
    }

    Either<AppendFailure, List<Recorded>> answer() {
        if (answer != null) {
            return answer;
        }
        SQLException thrown = failure == null ? new SQLException("no answer") : failure;
        return isAbsent(thrown)
                ? absent(JdbcFailure.codes(thrown))
                : Either.left(new AppendFailure.Unknown(JdbcFailure.codes(thrown)));
    }

    private static Either<AppendFailure, List<Recorded>> absent(String reason) {
        return Either.left(new AppendFailure.Absent(reason));
    }
}
