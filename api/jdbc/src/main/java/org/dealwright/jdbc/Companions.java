package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.dealwright.api.Recorded;
import org.jspecify.annotations.Nullable;

/** What threads want to be written with the next batch they record. */
final class Companions {
    /** What is said of a batch whose companion could not be written. */
    static final String FAILED = "what was to be written alongside failed";

    private static final ThreadLocal<@Nullable Companion> OF_THREAD = new ThreadLocal<>();

    private static final class Companion {
        private final Companions of;
        private final Alongside work;
        private boolean done;
        private @Nullable Exception thrown;

        Companion(Companions of, Alongside work) {
            this.of = of;
            this.work = work;
        }
    }

    <T> T during(Alongside work, Supplier<T> command) {
        if (OF_THREAD.get() != null) {
            throw new IllegalStateException("something is to be written alongside already on this thread");
        }
        Companion companion = new Companion(this, Objects.requireNonNull(work, "work"));
        OF_THREAD.set(companion);
        try {
            T answer = command.get();
            rethrow(companion.thrown);
            return answer;
        } finally {
            OF_THREAD.remove();
        }
    }

    private static void rethrow(@Nullable Exception thrown) {
        if (thrown instanceof TransactionEnded ended) {
            throw new IllegalStateException(TransactionEnded.REASON, ended);
        }
        if (thrown instanceof SQLException failed) {
            throw new JdbcFailure(FAILED, failed);
        }
        if (thrown instanceof RuntimeException failed) {
            throw failed;
        }
    }

    /**
     * Writes what this thread wants; whether it could, or wanted nothing.
     *
     * @throws TransactionEnded if that has ended the transaction
     */
    boolean write(Connection connection, Dialect dialect, List<Recorded> recorded) throws TransactionEnded {
        Companion companion = OF_THREAD.get();
        if (companion == null || companion.of != this || companion.done) {
            return true;
        }
        try {
            companion.thrown = null;
            Transaction.Step still = dialect.watch(connection);
            companion.thrown = written(companion.work, connection, recorded);
            still.run();
        } catch (TransactionEnded ended) {
            companion.thrown = ended;
            throw ended;
        } catch (SQLException failed) {
            companion.thrown = companion.thrown == null ? failed : companion.thrown;
        }
        return companion.thrown == null;
    }

    /** Null where it went well. */
    private static @Nullable Exception written(Alongside work, Connection connection, List<Recorded> recorded) {
        try {
            work.write(Guarded.of(connection), recorded);
            return null;
        } catch (SQLException | RuntimeException thrown) {
            return thrown;
        }
    }

    /** What this thread wanted is written. */
    void done() {
        Companion companion = OF_THREAD.get();
        if (companion != null && companion.of == this) {
            companion.done = true;
        }
    }
}
