package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/** The tables of one part, opened. Safe for many threads. */
final class Tables {
    private final Part part;
    private final DataSource source;
    private final Sessions sessions;
    private final Dialect dialect;
    private final Durability durability;

    /** Where the database has one writer, its own waits are not in turn, and may end in vain. */
    private final ReentrantLock lock = new ReentrantLock();

    private Tables(Part part, DataSource source, Sessions sessions, Dialect dialect, Durability durability) {
        this.part = part;
        this.source = source;
        this.sessions = sessions;
        this.dialect = dialect;
        this.durability = durability;
    }

    /** Asks something. */
    <T> T ask(Sessions.Use<T> question) {
        try {
            return sessions.insist(dialect::isWorthAnother, session -> Transaction.within(session, question));
        } catch (SQLException failed) {
            throw new JdbcFailure(part.words() + " cannot be read", failed);
        }
    }

    /** Does something in a transaction, which has lasted when this answers; only what may be done twice. */
    <T> T change(Sessions.Use<T> work) {
        return inTurn("changed", () -> sessions.insist(dialect::isWorthAnother, session -> changed(session, work)));
    }

    private <T> T inTurn(String what, Change<T> change) {
        if (dialect.hasOneWriter()) {
            lock.lock();
        }
        try {
            return change.make();
        } catch (SQLException failed) {
            throw new JdbcFailure(part.words() + " cannot be " + what, failed);
        } finally {
            if (dialect.hasOneWriter()) {
                lock.unlock();
            }
        }
    }

    /** What waits for its turn. */
    @FunctionalInterface
    private interface Change<T> {
        T make() throws SQLException;
    }

    private <T> T changed(Session session, Sessions.Use<T> work) throws SQLException {
        session.makeReady(() -> {
            dialect.prepare(session.connection(), durability);
            dialect.overwriteDeleted(session.connection());
        });
        try (Transaction transaction = Transaction.begin(session.connection())) {
            T answer = work.on(session);
            transaction.commit();
            dialect.settle(session.connection(), durability);
            return answer;
        }
    }

    /** Takes what was deleted or overwritten out of the database's log too, where it can and nobody is in the way. */
    void purge() {
        inTurn(
                "purged",
                () -> sessions.use(session -> {
                    Transaction.outside(session.connection(), () -> dialect.purge(session.connection()));
                    return true;
                }));
    }

    /** Writes a table anew, without what was deleted from it, where the database can. */
    void rewrite(String table) {
        // a connection of its own: what was prepared and left open on another would be in the way
        Sessions own = new Sessions(source, 0);
        inTurn(
                "written anew",
                () -> own.insist(dialect::isWorthAnother, session -> {
                    Transaction.outside(session.connection(), () -> {
                        dialect.overwriteDeleted(session.connection());
                        dialect.rewrite(session.connection(), table);
                    });
                    return true;
                }));
    }

    /** What JDBC calls the database. */
    String product() {
        return dialect.product();
    }

    void close() {
        sessions.close();
    }

    /** How they are to be opened. */
    static final class Opening {
        private final Part part;
        private final DataSource source;
        private Durability durability = Durability.FULL;
        private boolean migrating = true;
        private int kept;

        Opening(Part part, DataSource source) {
            this.part = part;
            this.source = Objects.requireNonNull(source, "source");
        }

        void durability(Durability its) {
            durability = Objects.requireNonNull(its, "durability");
        }

        void withoutMigrating() {
            migrating = false;
        }

        void keepingConnections(int many) {
            if (many < 0) {
                throw new IllegalArgumentException("many must be 0 or more, was " + many);
            }
            kept = many;
        }

        Tables open() {
            Sessions sessions = new Sessions(source, kept);
            try {
                Dialect dialect = sessions.use(session -> Dialect.of(session.connection()));
                sessions.insist(dialect::isWorthAnother, session -> opened(session.connection(), dialect));
                return new Tables(part, source, sessions, dialect, durability);
            } catch (SQLException failed) {
                sessions.close();
                throw new JdbcFailure(part.words() + " cannot be opened", failed);
            } catch (RuntimeException refused) {
                sessions.close();
                throw refused;
            }
        }

        private boolean opened(Connection connection, Dialect dialect) throws SQLException {
            Schema schema = new Schema(dialect, part);
            Transaction.outside(connection, () -> dialect.open(connection, durability));
            if (migrating) {
                schema.migrate(connection);
            }
            schema.check(connection);
            return true;
        }
    }
}
