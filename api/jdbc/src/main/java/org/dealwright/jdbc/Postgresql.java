package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL 12 or later; codes are those of https://www.postgresql.org/docs/current/errcodes-appendix.html. */
final class Postgresql implements Dialect {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcJournal.class);

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String INVALID_SAVEPOINT = "3B001";
    private static final String NO_ACTIVE_TRANSACTION = "25P01";

    /** Any number will do that nobody else takes; these are the letters "dealwrig". */
    private static final long SCHEMA_LOCK = 0x6465616C77726967L;

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public String resource() {
        return "postgresql";
    }

    @Override
    public String withPosition(String update) {
        return update + " RETURNING position";
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
        }
    }

    @Override
    public void open(Connection connection, Durability durability) throws SQLException {
        if (durability == Durability.FULL) {
            for (String setting : off(connection)) {
                LOG.warn("PostgreSQL runs with {}=off: what the journal acknowledges may be lost in a crash", setting);
            }
        }
    }

    /** Which of the settings that make a commit durable are off. */
    static List<String> off(Connection connection) throws SQLException {
        List<String> off = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT name FROM pg_settings"
                        + " WHERE name IN ('fsync', 'synchronous_commit') AND setting = 'off' ORDER BY name")) {
            while (answer.next()) {
                off.add(answer.getString(1));
            }
        }
        return off;
    }

    /** Texts of the tables are compared byte by byte, whatever the database does elsewhere. */
    @Override
    public void checkTables(Connection connection) {}

    @Override
    public void prepare(Connection connection, Durability durability) {}

    @Override
    public void settle(Connection connection, Durability durability) {}

    @Override
    public boolean hasOneWriter() {
        return false;
    }

    @Override
    public boolean isWholeOnlyAlone() {
        return false;
    }

    /** What is deleted stays in the file until the table is vacuumed. */
    @Override
    public void overwriteDeleted(Connection connection) {}

    @Override
    public void purge(Connection connection) {}

    @Override
    public void rewrite(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM FULL " + table);
        }
    }

    /** After a statement that failed, whoever catches that, it can only be rolled back: that is another failure. */
    @Override
    public Transaction.Step watch(Connection connection) throws SQLException {
        return Watched.bySavepoint(
                connection,
                failed -> Set.of(INVALID_SAVEPOINT, NO_ACTIVE_TRANSACTION)
                        .contains(String.valueOf(failed.getSQLState())));
    }

    @Override
    public TextColumn texts(Connection connection) {
        return ResultSet::getString;
    }

    @Override
    public boolean isWorthAnother(SQLException failure) {
        return Set.of(UNIQUE_VIOLATION, SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE)
                .contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public boolean isUndone(SQLException commit) {
        return isWorthAnother(commit);
    }

    @Override
    public boolean isTableMissing(SQLException failure) {
        return UNDEFINED_TABLE.equals(failure.getSQLState());
    }
}
