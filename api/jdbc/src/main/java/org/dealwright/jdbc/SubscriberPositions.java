package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import org.dealwright.api.Recorded;
import org.dealwright.process.Check;

/**
 * How far subscribers have come, each by a name of its own, in the journal's database. Safe for many threads.
 *
 * <p>A subscriber that writes into this database too keeps its position in the same transaction as what it makes of an event:
 * each event then counts once, whatever fails in between.
 *
 * <p>{@code process.subscribe(positions.of("mailing"), positions.keeping("mailing", this::mail))}
 */
public final class SubscriberPositions {
    private static final String FIND = "SELECT position FROM dealwright_subscriber WHERE name = ?";
    private static final String MOVE = "UPDATE dealwright_subscriber SET position = ? WHERE name = ?";
    private static final String BEGIN = "INSERT INTO dealwright_subscriber (position, name) VALUES (?, ?)";

    private final Sessions sessions;
    private final Dialect dialect;
    private final Turns turns;

    SubscriberPositions(Sessions sessions, Dialect dialect, Turns turns) {
        this.sessions = sessions;
        this.dialect = dialect;
        this.turns = turns;
    }

    /** When a transaction beside the journal's may run. */
    @FunctionalInterface
    interface Turns {
        /** Runs it when it is its turn. */
        void take(Transaction.Step transaction) throws SQLException;
    }

    /**
     * The position that a subscriber has come to; 0 where it has not begun.
     *
     * @param name 1 to 255 printable characters
     * @throws JdbcFailure if the database fails
     */
    public long of(String name) {
        Check.requireId("name", name);
        try {
            return sessions.use(session -> Transaction.within(session, its -> find(its.connection(), name)));
        } catch (SQLException failed) {
            throw new JdbcFailure("the position of a subscriber cannot be read", failed);
        }
    }

    /**
     * Keeps a position in a transaction of the caller's, for those who handle many events in one.
     *
     * @param connection to the journal's database
     * @param position the last position handled, 0 to begin anew
     * @throws IllegalArgumentException if the position is negative
     * @throws SQLException if the database fails
     */
    public void keep(Connection connection, String name, long position) throws SQLException {
        Check.requireId("name", name);
        if (position < 0) {
            throw new IllegalArgumentException("position must be 0 or more, was " + position);
        }
        if (!run(connection, MOVE, position, name)) {
            run(connection, BEGIN, position, name);
        }
    }

    /**
     * A consumer that handles each event in a transaction that keeps the position too. One that was handled before, here or in
     * another process under the same name, it passes over.
     *
     * <p>It throws {@link JdbcFailure} where the database or the handling fails, or where the handling has caught a failure after
     * which the database can only roll back, as PostgreSQL; the event is then not handled, and is delivered again by the next
     * {@code poll}. A handling that ends the transaction by a statement of its own, as one that changes tables does in H2, gets
     * the same exception, and may be kept.
     */
    public Consumer<Recorded> keeping(String name, Handling handling) {
        Check.requireId("name", name);
        Objects.requireNonNull(handling, "handling");
        return recorded -> {
            try {
                turns.take(() -> sessions.use(session -> handled(session.connection(), name, handling, recorded)));
            } catch (SQLException failed) {
                throw new JdbcFailure("a subscriber cannot go on after position " + (recorded.position() - 1), failed);
            }
        };
    }

    /** The position is moved first, even if only by the number it has: that locks it for whoever else has the name. */
    private boolean handled(Connection connection, String name, Handling handling, Recorded recorded)
            throws SQLException {
        try (Transaction transaction = Transaction.begin(connection)) {
            boolean known = lock(connection, name);
            if (known && find(connection, name) >= recorded.position()) {
                return false;
            }
            run(connection, known ? MOVE : BEGIN, recorded.position(), name);
            Transaction.Step still = dialect.watch(connection);
            handling.handle(Guarded.of(connection), recorded);
            still.run();
            transaction.commit();
            return true;
        }
    }

    private static boolean lock(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE dealwright_subscriber SET position = position WHERE name = ?")) {
            statement.setString(1, name);
            return statement.executeUpdate() == 1;
        }
    }

    private static long find(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() ? answer.getLong(1) : 0;
            }
        }
    }

    private static boolean run(Connection connection, String sql, long position, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            statement.setString(2, name);
            return statement.executeUpdate() == 1;
        }
    }
}
