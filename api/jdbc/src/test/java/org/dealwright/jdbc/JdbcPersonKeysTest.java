package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dealwright.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys in a table: each kept until it is forgotten, and only under a master key. */
class JdbcPersonKeysTest {
    private static final PersonId ILONA = new PersonId("ilona");
    private static final PersonId JENO = new PersonId("jeno");

    @TempDir
    Path folder;

    private static JdbcPersonKeys keys(DataSource source, int master) {
        return JdbcPersonKeys.builder(source, Keys.master(master)).open();
    }

    private static String literal(Database database, PersonId id) {
        String hex = HexFormat.of().formatHex(id.value().getBytes(StandardCharsets.UTF_8));
        return database == Database.POSTGRESQL ? "decode('" + hex + "', 'hex')" : "X'" + hex + "'";
    }

    private static PersonUnreadable.Reason whyNot(JdbcPersonKeys keys, PersonId person) {
        return assertThrows(PersonUnreadable.class, () -> keys.find(person)).reason();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_key_is_the_same_until_it_is_forgotten(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonKeys keys = keys(source, 1);
        assertEquals(Option.none(), keys.find(ILONA));

        PersonKey first = keys.findOrCreate(ILONA);
        assertEquals(first, keys.findOrCreate(ILONA));
        assertEquals(Option.of(first), keys(source, 1).find(ILONA));
        assertEquals(32, first.secret().getEncoded().length);
        assertNotEquals(first.secret(), keys.findOrCreate(JENO).secret());

        assertTrue(keys.forget(ILONA));
        assertFalse(keys.forget(ILONA));
        assertEquals(Option.none(), keys.find(ILONA));
        PersonKey second = keys.findOrCreate(ILONA);
        assertNotEquals(first.id(), second.id());
        assertNotEquals(first.secret(), second.secret());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keys_are_read_under_the_master_key_they_were_written_under_and_no_other(Database database) {
        DataSource source = database.in(folder);
        keys(source, 1).findOrCreate(ILONA);

        assertEquals(PersonUnreadable.Reason.MASTER_KEY_MISSING, whyNot(keys(source, 2), ILONA));
        assertThrows(PersonUnreadable.class, () -> keys(source, 2).findOrCreate(ILONA));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_key_that_is_put_at_another_person_is_none_of_theirs(Database database) {
        DataSource source = database.in(folder);
        keys(source, 1).findOrCreate(ILONA);
        Databases.run(source, "UPDATE dealwright_person_key SET person_id = " + literal(database, JENO));

        assertEquals(PersonUnreadable.Reason.ALTERED, whyNot(keys(source, 1), JENO));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_key_that_was_changed_is_a_failure(Database database) {
        DataSource source = database.in(folder);
        keys(source, 1).findOrCreate(ILONA);
        Databases.run(source, "UPDATE dealwright_person_key SET wrapped = " + literal(database, ILONA));

        assertEquals(PersonUnreadable.Reason.ALTERED, whyNot(keys(source, 1), ILONA));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void under_a_new_master_key_every_key_stays_the_same_and_the_old_one_opens_nothing(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonKeys old = keys(source, 1);
        List<PersonId> people = new ArrayList<>();
        List<PersonKey> before = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            people.add(new PersonId("p" + i));
            before.add(old.findOrCreate(people.get(i)));
        }
        JdbcPersonKeys both = JdbcPersonKeys.builder(source, Keys.master(2))
                .former(Keys.master(1))
                .open();
        assertEquals(before.get(0), both.find(people.get(0)).get());
        both.findOrCreate(ILONA);

        assertEquals(25, both.rewrap());

        assertEquals(0, both.rewrap());
        JdbcPersonKeys alone = keys(source, 2);
        for (int i = 0; i < 25; i++) {
            assertEquals(Option.of(before.get(i)), alone.find(people.get(i)));
            assertEquals(PersonUnreadable.Reason.MASTER_KEY_MISSING, whyNot(old, people.get(i)));
        }
    }

    /** Rows are split, moved and joined on their pages while they come and go. */
    @Test
    void a_key_that_is_forgotten_or_wrapped_anew_is_nowhere_in_the_files_of_sqlite() throws Exception {
        Path file = folder.resolve("keys.db");
        int many = 240;
        JdbcPersonKeys keys = JdbcPersonKeys.sqlite(file, Keys.master(1));
        for (int i = 0; i < many; i++) {
            keys.findOrCreate(new PersonId("p" + i * 7919 % many));
        }
        List<String> wrapped = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            wrapped.add(wrapped(file, i));
        }
        for (int i = 0; i < many; i++) {
            if (i % 3 != 0) {
                keys.forget(new PersonId("p" + i));
            }
        }

        keys.compact();

        String files = files();
        for (int i = 0; i < many; i++) {
            assertEquals(i % 3 == 0, files.contains(wrapped.get(i)), "key " + i);
        }
        keys.close();
        JdbcPersonKeys anew = JdbcPersonKeys.builder(new SqliteFile(file), Keys.master(2))
                .former(Keys.master(1))
                .open();
        assertEquals(many / 3, anew.rewrap());
        String later = files();
        assertEquals(0, wrapped.stream().filter(later::contains).count());
        assertTrue(later.contains(wrapped(file, 0)));
    }

    @Test
    void a_key_that_is_forgotten_is_not_in_the_log_of_sqlite_either() throws Exception {
        Path file = folder.resolve("keys.db");
        JdbcPersonKeys keys = JdbcPersonKeys.sqlite(file, Keys.master(1));
        keys.findOrCreate(new PersonId("p0"));
        keys.findOrCreate(new PersonId("p1"));
        String forgotten = wrapped(file, 0);
        String kept = wrapped(file, 1);
        assertTrue(files().contains(forgotten));

        keys.forget(new PersonId("p0"));

        assertFalse(files().contains(forgotten));
        assertTrue(files().contains(kept));
    }

    private static String wrapped(Path file, int number) {
        return Databases.answer(
                new SqliteFile(file),
                "SELECT hex(wrapped) FROM dealwright_person_key WHERE person_id = CAST('p" + number + "' AS BLOB)");
    }

    /** What is in the files of the folder, in hexadecimal. */
    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(HexFormat.of().withUpperCase().formatHex(Files.readAllBytes(file)));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keys_that_are_left_outlive_a_table_written_anew(Database database) {
        JdbcPersonKeys keys = keys(database.in(folder), 1);
        PersonKey kept = keys.findOrCreate(ILONA);
        keys.findOrCreate(JENO);
        keys.forget(JENO);

        keys.compact();

        assertEquals(Option.of(kept), keys.find(ILONA));
        assertEquals(Option.none(), keys.find(JENO));
    }

    @Test
    void more_keys_than_one_page_are_wrapped_anew() {
        DataSource source = Databases.h2(folder);
        JdbcPersonKeys old = JdbcPersonKeys.builder(source, Keys.master(1))
                .durability(Durability.AS_CONFIGURED)
                .keepingConnections(1)
                .open();
        for (int i = 0; i < 1_001; i++) {
            old.findOrCreate(new PersonId("p" + i));
        }

        JdbcPersonKeys both = JdbcPersonKeys.builder(source, Keys.master(2))
                .durability(Durability.AS_CONFIGURED)
                .former(Keys.master(1))
                .open();

        assertEquals(1_001, both.rewrap());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void many_who_ask_for_a_new_key_at_once_get_the_same(Database database) throws Exception {
        JdbcPersonKeys keys = keys(database.in(folder), 1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                PersonId person = new PersonId("p" + round);
                List<Callable<String>> asking = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    asking.add(() -> keys.findOrCreate(person).id());
                }
                HashSet<String> got = new HashSet<>();
                for (Future<String> one : threads.invokeAll(asking)) {
                    got.add(one.get());
                }
                assertEquals(1, got.size());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_master_key_has_its_length_and_a_name_that_follows_from_it() {
        assertThrows(IllegalArgumentException.class, () -> MasterKey.of(new byte[16]));
        assertEquals(Keys.master(3).name(), Keys.master(3).name());
        assertNotEquals(Keys.master(3).name(), Keys.master(4).name());
        assertThrows(
                IllegalArgumentException.class,
                () -> MasterKey.of("Not a code", PersonKey.random().secret()));
        assertThrows(
                IllegalArgumentException.class,
                () -> JdbcPersonKeys.builder(Database.SQLITE.in(folder), Keys.master(1))
                        .former(Keys.master(1)));
    }

    @Test
    void two_master_keys_of_one_name_are_told_apart_by_what_they_open() {
        DataSource source = Database.SQLITE.in(folder);
        JdbcPersonKeys one = JdbcPersonKeys.on(
                source, MasterKey.of("vault", PersonKey.random().secret()));
        one.findOrCreate(ILONA);
        JdbcPersonKeys other = JdbcPersonKeys.on(
                source, MasterKey.of("vault", PersonKey.random().secret()));

        assertEquals(PersonUnreadable.Reason.ALTERED, whyNot(other, ILONA));
    }

    @Test
    void what_is_printed_of_keys_shows_none() {
        assertEquals(
                "keys in SQLite under MasterKey vault [redacted]",
                JdbcPersonKeys.on(
                                Database.SQLITE.in(folder),
                                MasterKey.of("vault", PersonKey.random().secret()))
                        .toString());
    }
}
