package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** H2 2.x; codes are those of {@code org.h2.api.ErrorCode}. */
final class H2 implements Dialect {
    private static final int DUPLICATE_KEY = 23505;
    private static final int DEADLOCK = 40001;
    private static final int TABLE_ALREADY_EXISTS = 42101;
    private static final int TABLE_NOT_FOUND = 42102;
    private static final int TABLE_NOT_FOUND_WITH_CANDIDATES = 42103;
    private static final int TABLE_NOT_FOUND_DATABASE_EMPTY = 42104;
    private static final int SYNTAX_ERROR = 42000;
    private static final int SYNTAX_ERROR_EXPECTED = 42001;
    private static final int LOCK_TIMEOUT = 50200;
    private static final int CONCURRENT_UPDATE = 90131;
    private static final String TRANSACTION = "CALL TRANSACTION_ID()";

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public String resource() {
        return "h2";
    }

    @Override
    public String withPosition(String update) {
        return "SELECT position FROM FINAL TABLE (" + update + ")";
    }

    /** Each statement that changes tables commits by itself; all of them do nothing where it is done. */
    @Override
    public void lockSchema(Connection connection) {}

    @Override
    public void open(Connection connection, Durability durability) throws SQLException {
        if (durability == Durability.FULL) {
            if (answer(connection, "CALL DATABASE_PATH()") == null) {
                throw new IllegalStateException(
                        "H2 is in memory, which is not durable; Durability.AS_CONFIGURED takes it as it is");
            }
            writeOnlyAtCommits(connection);
            settle(connection, durability);
        }
    }

    /**
     * What H2 writes by itself from time to time it takes from each table at another moment: killed right afterwards, it comes
     * back with half of the transaction that ran meanwhile (https://github.com/h2database/h2database/issues/2080). Without a
     * delay nothing is written but at commits. The database keeps the setting.
     */
    private static void writeOnlyAtCommits(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET WRITE_DELAY 0");
        }
        String delay = answer(connection, setting("WRITE_DELAY"));
        if (!"0".equals(delay)) {
            throw new IllegalStateException("H2's WRITE_DELAY must be 0 to be durable, and stays " + delay);
        }
    }

    @Override
    public void checkTables(Connection connection) throws SQLException {
        String mode = answer(connection, setting("MODE"));
        if (!speaks(connection)) {
            throw new IllegalStateException("H2 must speak as it does in MODE=REGULAR, and is in MODE=" + mode);
        }
        String collation = answer(connection, setting("COLLATION") + " AND SETTING_VALUE <> 'OFF'");
        String type = answer(
                connection,
                "SELECT MAX(DATA_TYPE) FROM INFORMATION_SCHEMA.COLUMNS WHERE UPPER(TABLE_NAME) = 'DEALWRIGHT_EVENT'"
                        + " AND UPPER(COLUMN_NAME) IN ('LIFECYCLE', 'ID')");
        if (collation != null || !"CHARACTER VARYING".equalsIgnoreCase(type)) {
            throw new IllegalStateException(
                    "H2 must compare identifiers exactly, and has collation " + collation + " and identifiers of type "
                            + type + ". Maybe the database was created with IGNORECASE or COLLATION");
        }
    }

    /** Whether it knows what the journal says, in whatever way it pretends to be another database. */
    private boolean speaks(Connection connection) throws SQLException {
        String update = withPosition("UPDATE dealwright_head SET position = position");
        for (String sql : List.of(update, "SELECT position FROM dealwright_head LIMIT ?")) {
            try (PreparedStatement understood = connection.prepareStatement(sql)) {
                understood.clearParameters();
            } catch (SQLException failed) {
                if (isSyntax(failed)) {
                    return false;
                }
                throw failed;
            }
        }
        return true;
    }

    private static boolean isSyntax(SQLException failed) {
        return Set.of(SYNTAX_ERROR, SYNTAX_ERROR_EXPECTED).contains(failed.getErrorCode());
    }

    /** Names in capitals: the database may be one that tells them from small letters. */
    private static String setting(String name) {
        return "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = '" + name + "'";
    }

    private static @Nullable String answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    @Override
    public void prepare(Connection connection, Durability durability) {}

    @Override
    public void settle(Connection connection, Durability durability) throws SQLException {
        if (durability == Durability.FULL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    @Override
    public boolean hasOneWriter() {
        return false;
    }

    @Override
    public boolean isWholeOnlyAlone() {
        return true;
    }

    /** What is deleted stays in the file until it is compacted. */
    @Override
    public void overwriteDeleted(Connection connection) {}

    @Override
    public void purge(Connection connection) {}

    /** Only closing the database compacts it. */
    @Override
    public void rewrite(Connection connection, String table) {}

    /** A savepoint that is no more is released in silence here. */
    @Override
    public Transaction.Step watch(Connection connection) throws SQLException {
        String before = answer(connection, TRANSACTION);
        return () -> {
            if (!Objects.equals(before, answer(connection, TRANSACTION))) {
                throw new TransactionEnded();
            }
        };
    }

    @Override
    public TextColumn texts(Connection connection) {
        return ResultSet::getString;
    }

    @Override
    public boolean isWorthAnother(SQLException failure) {
        return Set.of(DUPLICATE_KEY, DEADLOCK, TABLE_ALREADY_EXISTS, LOCK_TIMEOUT, CONCURRENT_UPDATE)
                .contains(failure.getErrorCode());
    }

    @Override
    public boolean isUndone(SQLException commit) {
        return isWorthAnother(commit);
    }

    @Override
    public boolean isTableMissing(SQLException failure) {
        return Set.of(TABLE_NOT_FOUND, TABLE_NOT_FOUND_WITH_CANDIDATES, TABLE_NOT_FOUND_DATABASE_EMPTY)
                .contains(failure.getErrorCode());
    }
}
