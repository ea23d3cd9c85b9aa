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
    /** The version that this library works with. */
    static final int VERSION = 1;

    private static final String VERSIONS =
            "CREATE TABLE IF NOT EXISTS dealwright_schema_version (version INTEGER NOT NULL PRIMARY KEY)";

    private final Dialect dialect;

    Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Brings the tables to {@link #VERSION}, step by step; nothing where they are, or are of a later one. */
    void migrate(Connection connection) throws SQLException {
        if (found(connection) >= VERSION) {
            return;
        }
        for (int next = 1; next <= VERSION; next++) {
            try (Transaction transaction = Transaction.begin(connection);
                    Statement statement = connection.createStatement()) {
                dialect.lockSchema(connection);
                statement.execute(VERSIONS);
                if (version(statement) < next) {
                    for (String sql : statements(next)) {
                        statement.execute(sql);
                    }
                }
                transaction.commit();
            }
        }
    }

    /**
     * Says what is missing.
     *
     * @throws IllegalStateException if the tables are not of {@link #VERSION}
     */
    void check(Connection connection) throws SQLException {
        int found = found(connection);
        if (found > VERSION) {
            throw new IllegalStateException("the journal's tables are of version " + found + ", and this library knows "
                    + VERSION + ". Maybe a later version of the library has migrated them");
        }
        if (found < VERSION) {
            throw new IllegalStateException("the journal's tables are "
                    + (found == 0 ? "not there" : "of version " + found) + ", and this library works with version "
                    + VERSION + ": missing is " + missing(found) + ". Maybe open it once with migrating, or run that");
        }
    }

    private List<String> missing(int found) {
        return IntStream.rangeClosed(found + 1, VERSION)
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

    private static int version(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("SELECT MAX(version) FROM dealwright_schema_version")) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private String file(int version) {
        return dialect.resource() + "-" + version + ".sql";
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
