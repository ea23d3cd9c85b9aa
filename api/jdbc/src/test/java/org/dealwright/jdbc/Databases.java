package org.dealwright.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that tests run on. */
final class Databases {
    /** One server for all tests of a run; it ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRESQL = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private Databases() {}

    static DataSource sqlite(Path folder) {
        return new SqliteFile(folder.resolve("journal.db"));
    }

    /** Each call is another way to the same file; it stays open until the process ends. */
    static DataSource h2(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("journal").toAbsolutePath() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    /** A schema of the server that is empty. */
    static DataSource postgresql(String schema, String options) {
        DataSource whole = Server.POSTGRESQL.getPostgresDatabase();
        run(whole, "DROP SCHEMA IF EXISTS " + schema + " CASCADE", "CREATE SCHEMA " + schema);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(postgresqlUrl(schema));
        source.setOptions(options);
        return source;
    }

    static String postgresqlUrl(String schema) {
        return Server.POSTGRESQL.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }

    /** Takes everything out of the journal's tables. */
    static void empty(DataSource source) {
        run(
                source,
                "DELETE FROM dealwright_event",
                "DELETE FROM dealwright_key",
                "DELETE FROM dealwright_subscriber",
                "DELETE FROM dealwright_deadline",
                "DELETE FROM dealwright_snapshot",
                "UPDATE dealwright_head SET position = 0, deadline_position = 0");
    }

    static void run(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the first row, as a text. */
    static String answer(DataSource source, String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "no row";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
