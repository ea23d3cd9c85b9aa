package org.dealwright.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** SQLite 3.35 or later; result codes are those of https://www.sqlite.org/rescode.html. */
final class Sqlite implements Dialect {
    private static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int FULL = 13;
    private static final int CONSTRAINT = 19;

    /** The low byte of a result code is the primary one. */
    private static final int PRIMARY = 0xFF;

    private static final int SYNCHRONOUS_FULL = 2;

    /** A text with letters of one byte, two, three and four. */
    private static final String SAMPLE = "a\u0171\u20ac\ud83d\ude00";

    @Override
    public String product() {
        return "SQLite";
    }

    @Override
    public String resource() {
        return "sqlite";
    }

    @Override
    public String withPosition(String update) {
        return update + " RETURNING position";
    }

    /** The first statement that writes has the whole file to itself. */
    @Override
    public void lockSchema(Connection connection) {}

    @Override
    public void open(Connection connection, Durability durability) throws SQLException {
        if (durability == Durability.FULL) {
            String mode = pragma(connection, "journal_mode=WAL");
            if (!mode.toLowerCase(Locale.ROOT).equals("wal")) {
                throw new IllegalStateException("SQLite must write ahead to be durable, and its journal_mode stays "
                        + mode + ". Maybe it is in memory; Durability.AS_CONFIGURED takes it as it is");
            }
            prepare(connection, durability);
        }
    }

    @Override
    public void checkTables(Connection connection) {}

    @Override
    public void prepare(Connection connection, Durability durability) throws SQLException {
        if (durability == Durability.FULL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA synchronous=FULL");
            }
            String synchronous = pragma(connection, "synchronous");
            if (Integer.parseInt(synchronous) < SYNCHRONOUS_FULL) {
                throw new IllegalStateException("SQLite's synchronous must be FULL to be durable, and stays "
                        + synchronous + ". Maybe the data source hands out connections within a transaction");
            }
        }
    }

    private static String pragma(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + pragma)) {
            return answer.next() ? answer.getString(1) : "unknown";
        }
    }

    @Override
    public Transaction.Step watch(Connection connection) throws SQLException {
        return Watched.bySavepoint(connection, failed -> says(failed, "no such savepoint"));
    }

    /**
     * As bytes, which its driver hands out at a third of what a string costs it, where they are UTF-8: a file may have been
     * made to keep texts as UTF-16, and another driver may know bytes of blobs alone.
     */
    @Override
    public TextColumn texts(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT '" + SAMPLE + "'")) {
            boolean asBytes = answer.next() && Arrays.equals(SAMPLE.getBytes(UTF_8), answer.getBytes(1));
            return asBytes ? Sqlite::ofBytes : ResultSet::getString;
        } catch (SQLException notOfTexts) {
            return ResultSet::getString;
        }
    }

    private static String ofBytes(ResultSet row, int column) throws SQLException {
        return new String(row.getBytes(column), UTF_8);
    }

    /** A commit in WAL with {@code synchronous=FULL} has reached the disk. */
    @Override
    public void settle(Connection connection, Durability durability) {}

    @Override
    public boolean hasOneWriter() {
        return true;
    }

    @Override
    public boolean isWholeOnlyAlone() {
        return false;
    }

    @Override
    public void overwriteDeleted(Connection connection) throws SQLException {
        pragma(connection, "secure_delete=ON");
    }

    /** The log holds pages as they were before; when it is cut to nothing, the file alone counts. */
    @Override
    public void purge(Connection connection) throws SQLException {
        pragma(connection, "wal_checkpoint(TRUNCATE)");
    }

    /** Where rows move from page to page, copies of them may stay behind, which overwriting what is deleted does not see. */
    @Override
    public void rewrite(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
        }
        purge(connection);
    }

    @Override
    public boolean isWorthAnother(SQLException failure) {
        return Set.of(BUSY, LOCKED, CONSTRAINT).contains(failure.getErrorCode() & PRIMARY);
    }

    @Override
    public boolean isUndone(SQLException commit) {
        return Set.of(BUSY, LOCKED, CONSTRAINT, FULL).contains(commit.getErrorCode() & PRIMARY);
    }

    @Override
    public boolean isTableMissing(SQLException failure) {
        return says(failure, "no such table");
    }

    /** SQLite has no codes of their own for what does not exist. */
    private static boolean says(SQLException failure, String words) {
        return (failure.getErrorCode() & PRIMARY) == ERROR
                && String.valueOf(failure.getMessage()).contains(words);
    }
}
