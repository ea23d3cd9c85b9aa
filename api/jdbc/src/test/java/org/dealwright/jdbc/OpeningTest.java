package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.PersonId;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a journal is opened: with its tables, and as durable as it says. */
class OpeningTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    private static Batch batch(String key, long version) {
        return new Batch(
                NOW.plusSeconds(version),
                Option.of(key),
                List.of(new Batch.Append(
                        new StreamId("deal", "one"), version, List.of(new DealEvent.Resumed(NOW, Option.none())))));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tables_that_are_missing_are_made(Database database) {
        DataSource source = database.in(folder);

        assertTrue(JdbcJournal.on(source).append(batch("k", 0)).isRight());
        assertEquals("2", Databases.answer(source, "SELECT MAX(version) FROM dealwright_schema_version"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void without_migrating_it_says_what_is_missing(Database database) {
        DataSource source = database.in(folder);

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> JdbcJournal.builder(source).withoutMigrating().open());

        String file = "/org/dealwright/jdbc/" + database.name().toLowerCase(Locale.ROOT);
        assertEquals(
                "the journal's tables are not there, and this library works with version 2: missing is [" + file
                        + "-1.sql, " + file + "-2.sql]. Maybe open it once with migrating, or run that",
                refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tables_that_are_made_by_other_tools_will_do(Database database) throws IOException {
        DataSource source = database.in(folder);
        for (int version = 1; version <= 2; version++) {
            String file = "/org/dealwright/jdbc/" + database.name().toLowerCase(Locale.ROOT) + "-" + version + ".sql";
            try (InputStream in = OpeningTest.class.getResourceAsStream(file)) {
                String ddl = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Databases.run(source, ddl.split(";\n"));
            }
        }

        JdbcJournal journal = JdbcJournal.builder(source).withoutMigrating().open();

        assertTrue(journal.append(batch("k", 0)).isRight());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tables_of_a_later_version_are_refused(Database database) {
        DataSource source = database.in(folder);
        JdbcJournal.on(source);
        Databases.run(source, "INSERT INTO dealwright_schema_version (version) VALUES (7)");

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> JdbcJournal.on(source));

        assertEquals(
                "the journal's tables are of version 7, and this library knows 2."
                        + " Maybe a later version of the library has migrated them",
                refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void many_may_open_what_is_not_there_at_the_same_time(Database database) throws Exception {
        DataSource source = database.in(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch ready = new CountDownLatch(4);
            List<Future<JdbcJournal>> opening = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                opening.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return JdbcJournal.on(source);
                }));
            }
            for (int i = 0; i < 4; i++) {
                assertTrue(opening.get(i).get().append(batch("k" + i, i)).isRight());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals("1", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_head"));
        assertEquals("2", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_schema_version"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keys_can_be_forgotten_and_batches_stay(Database database) {
        JdbcJournal journal = JdbcJournal.on(database.in(folder));
        for (int i = 0; i < 4; i++) {
            journal.append(batch("k" + i, i));
        }

        assertEquals(2, journal.forgetKeysBefore(NOW.plusSeconds(2)));

        assertEquals(List.of(), journal.findByKey("k1"));
        assertEquals(1, journal.findByKey("k2").size());
        assertEquals(4, journal.readAll(0, 10).size());
        assertEquals(Option.of("k0"), journal.readAll(0, 10).get(0).key());
        assertTrue(journal.append(batch("k0", 4)).isRight());
        assertEquals(5, journal.findByKey("k0").get(0).version());
    }

    @Test
    void a_file_of_sqlite_writes_ahead_and_waits_for_the_disk() throws SQLException {
        DataSource careless = new SqliteFile(folder.resolve("careless.db?synchronous=OFF"));
        try (Connection connection = careless.getConnection()) {
            JdbcJournal journal = JdbcJournal.on(new OneConnection(connection).source());
            assertTrue(journal.append(batch("k", 0)).isRight());

            try (Statement statement = connection.createStatement()) {
                assertEquals(
                        "wal", statement.executeQuery("PRAGMA journal_mode").getString(1));
                assertEquals(2, statement.executeQuery("PRAGMA synchronous").getInt(1));
            }
        }
    }

    @Test
    void a_connection_of_sqlite_that_stays_careless_records_nothing() {
        DataSource source = new SqliteFile(folder.resolve("careless.db"));
        FailingSource failing = new FailingSource(source);
        JdbcJournal journal = JdbcJournal.on(failing.source());

        failing.pretend("PRAGMA synchronous=FULL", "PRAGMA synchronous=NORMAL");

        AppendFailure.Absent absent =
                (AppendFailure.Absent) journal.append(batch("k", 0)).getLeft();
        assertEquals(
                "SQLite's synchronous must be FULL to be durable, and stays 1."
                        + " Maybe the data source hands out connections within a transaction",
                absent.reason());
        assertEquals(List.of(), journal.readAll(0, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16le", "UTF-16be"})
    void texts_are_read_however_a_file_of_sqlite_keeps_them(String encoding) throws SQLException {
        DataSource source = new SqliteFile(folder.resolve("texts.db"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA encoding = '" + encoding + "'");
            statement.execute("CREATE TABLE other (id INTEGER)");
        }
        StreamId stream = new StreamId("deal", "Kőbánya €9 😀");
        DealEvent resumed = new DealEvent.Resumed(NOW, Option.none());
        JdbcJournal journal = JdbcJournal.on(source);

        journal.append(new Batch(NOW, Option.none(), List.of(new Batch.Append(stream, 0, List.of(resumed)))))
                .get();

        assertEquals(encoding, Databases.answer(source, "PRAGMA encoding"));
        assertEquals(stream, journal.readAll(0, 10).get(0).stream());
        assertEquals(resumed, journal.read(stream).get(0).event());
    }

    @Test
    void sqlite_in_memory_is_not_durable() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            DataSource source = new OneConnection(connection).source();

            assertThrows(IllegalStateException.class, () -> JdbcJournal.on(source));
            assertTrue(JdbcJournal.builder(source)
                    .durability(Durability.AS_CONFIGURED)
                    .open()
                    .append(batch("k", 0))
                    .isRight());
        }
    }

    @Test
    void h2_in_memory_is_not_durable() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:opening;DB_CLOSE_DELAY=-1");

        assertThrows(IllegalStateException.class, () -> JdbcJournal.on(source));
        assertTrue(JdbcJournal.builder(source)
                .durability(Durability.AS_CONFIGURED)
                .open()
                .append(batch("k", 0))
                .isRight());
    }

    @Test
    void h2_that_ignores_case_is_refused() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:ignoring;DB_CLOSE_DELAY=-1;IGNORECASE=TRUE");

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> JdbcJournal.builder(source)
                        .durability(Durability.AS_CONFIGURED)
                        .open());

        assertEquals(
                "H2 must compare identifiers exactly, and has collation null and identifiers of type"
                        + " VARCHAR_IGNORECASE. Maybe the database was created with IGNORECASE or COLLATION",
                refused.getMessage());
    }

    @Test
    void h2_that_collates_is_refused() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:collating;DB_CLOSE_DELAY=-1");
        Databases.run(source, "SET COLLATION ENGLISH STRENGTH PRIMARY");

        assertThrows(
                IllegalStateException.class,
                () -> JdbcJournal.builder(source)
                        .durability(Durability.AS_CONFIGURED)
                        .open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oracle", "MSSQLServer"})
    void h2_that_speaks_as_another_database_is_refused(String mode) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + mode + ";DB_CLOSE_DELAY=-1;MODE=" + mode);

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> JdbcJournal.builder(source)
                        .durability(Durability.AS_CONFIGURED)
                        .open());

        assertEquals("H2 must speak as it does in MODE=REGULAR, and is in MODE=" + mode, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MODE=PostgreSQL",
                "MODE=MySQL",
                "DATABASE_TO_UPPER=FALSE",
                "DATABASE_TO_LOWER=TRUE",
                "MODE=LEGACY"
            })
    void however_h2_writes_names_it_will_do(String setting) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("named").toAbsolutePath() + ";" + setting);
        JdbcJournal journal = JdbcJournal.on(source);

        assertTrue(journal.append(batch("k", 0)).isRight());
        assertEquals(1, journal.readAll(0, 10).size());
        assertEquals(1, journal.findByKey("k").size());
    }

    @Test
    void a_path_that_the_driver_would_read_otherwise_is_refused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> JdbcJournal.sqlite(folder.resolve("what?mode=ro&x.db")));

        assertEquals("file must have no question mark in its path", refused.getMessage());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keys_of_people_are_in_a_file_that_only_its_owner_reads() throws IOException {
        Path file = folder.resolve("keys.db");
        JdbcPersonKeys.sqlite(file, Keys.master(1)).findOrCreate(new PersonId("ilona"));

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.db-wal"))));
    }

    @Test
    void what_is_off_in_postgresql_is_named() throws SQLException {
        DataSource source = Databases.postgresql("careless", "-c synchronous_commit=off");
        try (Connection connection = source.getConnection()) {
            assertEquals(List.of("synchronous_commit"), Postgresql.off(connection));
        }
        try (Connection connection = Databases.postgresql("careful", "").getConnection()) {
            assertEquals(List.of(), Postgresql.off(connection));
        }
    }

    @Test
    void a_database_that_cannot_be_reached_says_so() {
        FailingSource failing = new FailingSource(new SqliteFile(folder.resolve("journal.db")));
        failing.unreachable();

        JdbcFailure failure = assertThrows(JdbcFailure.class, () -> JdbcJournal.on(failing.source()));
        assertEquals(
                "the journal cannot be opened: SQLSTATE 08006, error 0, java.sql.SQLException", failure.getMessage());
    }
}
