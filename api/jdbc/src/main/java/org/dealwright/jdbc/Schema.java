package org.dealwright.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The tables, by version. */
final class Schema {
    /** The version of the journal's tables that this library works with. */
    static final int VERSION = 2;

    /** H2 fails where two change a table at the same time, and lets no transaction keep the others away. */
    private static final Object CHANGING = new Object();

    private final Dialect dialect;
    private final Part part;

    /** The journal's. */
    Schema(Dialect dialect) {
        this(dialect, Part.JOURNAL);
    }

    Schema(Dialect dialect, Part part) {
        this.dialect = dialect;
        this.part = part;
    }

    /** Brings the tables to the version of their part, step by step; nothing where they are, or are of a later one. */
    void migrate(Connection connection) throws SQLException {
        if (found(connection) >= part.version()) {
            return;
        }
        synchronized (CHANGING) {
            for (int next = 1; next <= part.version(); next++) {
                migrate(connection, next);
            }
        }
    }

    private void migrate(Connection connection, int next) throws SQLException {
        try (Transaction transaction = Transaction.begin(connection);
                Statement statement = connection.createStatement()) {
            dialect.lockSchema(connection);
            statement.execute(
                    next == 1
                            ? "CREATE TABLE IF NOT EXISTS " + part.versions()
                                    + " (version INTEGER NOT NULL PRIMARY KEY)"
                            // changes nothing, and begins by waiting for whoever writes: to begin by reading would be
                            // in vain
                            : "UPDATE " + part.versions() + " SET version = version WHERE version = 0");
            if (version(statement) < next) {
                for (String sql : statements(next)) {
                    statement.execute(sql);
                }
            }
            transaction.commit();
        }
    }

    /**
     * Says what is missing.
     *
     * @throws IllegalStateException if the tables are not of the version of their part
     */
    void check(Connection connection) throws SQLException {
        int found = found(connection);
        if (found > part.version()) {
            throw new IllegalStateException(
                    part.words() + "'s tables are of version " + found + ", and this library knows " + part.version()
                            + ". Maybe a later version of the library has migrated them");
        }
        if (found < part.version()) {
            throw new IllegalStateException(part.words() + "'s tables are "
                    + (found == 0 ? "not there" : "of version " + found) + ", and this library works with version "
                    + part.version() + ": missing is " + missing(found)
                    + ". Maybe open it once with migrating, or run that");
        }
    }

    private List<String> missing(int found) {
        return IntStream.rangeClosed(found + 1, part.version())
                .mapToObj(version -> "/org/dealwright/jdbc/" + file(version))
                .toList();
    }

    /** The version of the tables; 0 where there are none. */
    private int found(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return version(statement);
        } catch (SQLException failed) {
            if (dialect.isTableMissing(failed)) {
                return 0;
            }
            throw failed;
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    private int version(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("SELECT MAX(version) FROM " + part.versions())) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private String file(int version) {
        return dialect.resource() + "-" + part.infix() + version + ".sql";
    }

    private List<String> statements(int version) {
        return Arrays.stream(read(file(version)).split(";\\s*\n"))
                .filter(one -> !one.isBlank())
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = Schema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
