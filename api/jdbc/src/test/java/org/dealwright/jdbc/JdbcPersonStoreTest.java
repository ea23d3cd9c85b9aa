package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.dealwright.api.Person;
import org.dealwright.api.Person.Mail;
import org.dealwright.api.Person.Name;
import org.dealwright.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store of encrypted people does beyond the contract: what is changed, moved, put back or failing. */
class JdbcPersonStoreTest {
    private static final PersonId ILONA = new PersonId("ilona");
    private static final PersonId JENO = new PersonId("jeno");
    private static final Person KNOWN =
            Person.of(ILONA).with(new Name("Kovács Ilona")).with(new Mail("ilona@example.org"));

    @TempDir
    Path folder;

    private final InMemoryPersonKeys keys = new InMemoryPersonKeys();

    private static JdbcPersonStore store(DataSource source, PersonKeys keys) {
        return JdbcPersonStore.builder(source, keys).open();
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An identifier as a binary literal. */
    private static String id(Database database, PersonId id) {
        return database == Database.POSTGRESQL
                ? "decode('" + hex(id.value()) + "', 'hex')"
                : "X'" + hex(id.value()) + "'";
    }

    private static String everything(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text + thrown.toString();
    }

    private static PersonUnreadable unreadable(JdbcPersonStore store, PersonId id, PersonUnreadable.Reason reason) {
        PersonUnreadable failure = assertThrows(PersonUnreadable.class, () -> store.find(id));
        assertEquals(reason, failure.reason());
        assertEquals(id, failure.person());
        assertFalse(everything(failure).contains("Kov"), failure::getMessage);
        return failure;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_row_that_was_changed_is_a_failure_without_what_it_held(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonStore store = store(source, keys);
        store.put(KNOWN);
        Databases.run(source, "UPDATE dealwright_person SET sealed = " + id(database, new PersonId("x".repeat(100))));

        PersonUnreadable failure = unreadable(store, ILONA, PersonUnreadable.Reason.ALTERED);

        assertEquals(
                "what is kept of person ilona cannot be read: it was changed, or was written under another key",
                failure.getMessage());
        assertThrows(PersonUnreadable.class, () -> store.export(ILONA));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_row_cut_short_is_a_failure(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonStore store = store(source, keys);
        store.put(KNOWN);
        Databases.run(source, "UPDATE dealwright_person SET sealed = " + id(database, new PersonId("x")));

        unreadable(store, ILONA, PersonUnreadable.Reason.ALTERED);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_row_that_is_put_at_another_person_reads_as_nobody(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonStore store = store(source, keys);
        store.put(KNOWN);
        store.put(Person.of(JENO));
        Databases.run(
                source,
                "DELETE FROM dealwright_person WHERE person_id = " + id(database, JENO),
                "UPDATE dealwright_person SET person_id = " + id(database, JENO));

        assertEquals(Option.none(), store.find(JENO));
        assertEquals(Option.none(), store.find(ILONA));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_row_of_another_that_claims_the_right_key_is_a_failure(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonStore store = store(source, keys);
        store.put(KNOWN);
        store.put(Person.of(JENO));
        Databases.run(
                source,
                "UPDATE dealwright_person SET sealed = (SELECT sealed FROM dealwright_person WHERE person_id = "
                        + id(database, ILONA) + ") WHERE person_id = " + id(database, JENO));

        unreadable(store, JENO, PersonUnreadable.Reason.ALTERED);
        assertEquals(Option.of(KNOWN), store.find(ILONA));
    }

    /** Even where two people have one and the same key, as a careless embedder's own keys may give. */
    @Test
    void a_row_is_bound_to_its_person_by_more_than_the_key() {
        PersonKey one = PersonKey.random();
        PersonKeys same = new PersonKeys() {
            @Override
            public PersonKey findOrCreate(PersonId person) {
                return one;
            }

            @Override
            public Option<PersonKey> find(PersonId person) {
                return Option.of(one);
            }

            @Override
            public boolean forget(PersonId person) {
                return true;
            }
        };
        DataSource source = Database.SQLITE.in(folder);
        JdbcPersonStore store = store(source, same);
        store.put(KNOWN);
        Databases.run(source, "UPDATE dealwright_person SET person_id = " + id(Database.SQLITE, JENO));

        unreadable(store, JENO, PersonUnreadable.Reason.ALTERED);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void nothing_is_written_in_clear_and_no_two_rows_are_alike(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonStore store = store(source, keys);
        store.put(KNOWN);
        String first = Databases.answer(source, "SELECT sealed FROM dealwright_person");
        store.put(KNOWN);

        assertNotEquals(first, Databases.answer(source, "SELECT sealed FROM dealwright_person"));
        assertFalse(first.contains("example.org"));
        assertFalse(first.toUpperCase(Locale.ROOT).contains(hex("example.org")));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whoever_was_erased_stays_so_when_their_row_is_put_back(Database database) {
        DataSource source = database.in(folder);
        JdbcPersonStore store = store(source, keys);
        store.put(KNOWN);
        Databases.run(source, "CREATE TABLE backup AS SELECT * FROM dealwright_person");

        store.erase(ILONA);
        Databases.run(source, "INSERT INTO dealwright_person SELECT * FROM backup");

        assertEquals(Option.none(), store.find(ILONA));
        assertEquals(Option.none(), store.export(ILONA));

        Person back = Person.of(ILONA).with(new Name("Szabó Ilona"));
        store.put(back);
        assertEquals(Option.of(back), store.find(ILONA));
        Databases.run(source, "DELETE FROM dealwright_person", "INSERT INTO dealwright_person SELECT * FROM backup");
        assertEquals(Option.none(), store.find(ILONA), "what was kept under the key that is gone counts for nothing");
    }

    @Test
    void a_row_left_behind_by_an_erasure_that_failed_halfway_is_erased_by_the_next() {
        FailingSource failing = new FailingSource(Database.SQLITE.in(folder));
        JdbcPersonStore store = store(failing.source(), keys);
        store.put(KNOWN);
        failing.unreachable();

        JdbcFailure failure = assertThrows(JdbcFailure.class, () -> store.erase(ILONA));

        failing.work();
        assertFalse(everything(failure).contains("Kov"));
        assertEquals(Option.none(), store.find(ILONA));
        assertTrue(store.erase(ILONA));
        assertFalse(store.erase(ILONA));
    }

    /** Keys of which one is forgotten at the moment between writing the row and looking whether the key still is. */
    private final class ForgottenMeanwhile implements PersonKeys {
        private final boolean comesBack;
        private int asked;

        ForgottenMeanwhile(boolean comesBack) {
            this.comesBack = comesBack;
        }

        @Override
        public PersonKey findOrCreate(PersonId person) {
            return keys.findOrCreate(person);
        }

        @Override
        public Option<PersonKey> find(PersonId person) {
            asked++;
            if (asked == 1) {
                keys.forget(person);
                if (comesBack) {
                    keys.findOrCreate(person);
                }
            }
            return keys.find(person);
        }

        @Override
        public boolean forget(PersonId person) {
            return keys.forget(person);
        }
    }

    @Test
    void whoever_is_erased_while_they_are_put_is_erased() {
        DataSource source = Database.SQLITE.in(folder);
        store(source, new ForgottenMeanwhile(false)).put(KNOWN);

        assertEquals(Option.none(), store(source, keys).find(ILONA));
        assertEquals("0", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_person"));
    }

    @Test
    void whoever_is_erased_and_comes_back_while_they_are_put_is_put() {
        DataSource source = Database.SQLITE.in(folder);
        store(source, new ForgottenMeanwhile(true)).put(KNOWN);

        assertEquals(Option.of(KNOWN), store(source, keys).find(ILONA));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void identifiers_are_never_taken_for_sql(Database database) throws IOException {
        DataSource source = database.in(folder);
        JdbcPersonKeys kept = JdbcPersonKeys.builder(
                        database.in(Files.createDirectories(folder.resolve("keys"))), Keys.master(1))
                .open();
        JdbcPersonStore store = store(source, kept);
        store.put(KNOWN);
        for (String evil : List.of(
                "' OR '1'='1",
                "x'; DROP TABLE dealwright_person; --",
                "\" OR 1=1 --",
                "%",
                "_____",
                "\\' OR 1=1 #",
                "ilona'/*",
                "${jndi:ldap://x}",
                "? OR ?")) {
            PersonId id = new PersonId(evil);
            assertEquals(Option.none(), store.find(id), evil);
            assertFalse(store.erase(id), evil);
            Person person = Person.of(id).with(new Name("'; DELETE FROM dealwright_person; --"));
            store.put(person);
            assertEquals(Option.of(person), store.find(id), evil);
            assertTrue(store.erase(id), evil);
        }
        assertEquals(Option.of(KNOWN), store.find(ILONA));
        assertEquals("1", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_person"));
    }

    @Test
    void a_key_named_like_sql_is_a_name() {
        DataSource source = Database.SQLITE.in(folder);
        PersonKey evil = new PersonKey(
                "x'; DROP TABLE dealwright_person; --", PersonKey.random().secret());
        PersonKeys its = new PersonKeys() {
            @Override
            public PersonKey findOrCreate(PersonId person) {
                return evil;
            }

            @Override
            public Option<PersonKey> find(PersonId person) {
                return Option.of(evil);
            }

            @Override
            public boolean forget(PersonId person) {
                return true;
            }
        };
        JdbcPersonStore store = store(source, its);
        store.put(KNOWN);

        assertEquals(Option.of(KNOWN), store.find(ILONA));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tables_are_checked_by_their_own_version(Database database) {
        DataSource source = database.in(folder);
        IllegalStateException missing = assertThrows(
                IllegalStateException.class,
                () -> JdbcPersonStore.builder(source, keys).withoutMigrating().open());
        assertEquals(
                "the person store's tables are not there, and this library works with version 1: missing is"
                        + " [/org/dealwright/jdbc/" + database.name().toLowerCase(Locale.ROOT)
                        + "-people-1.sql]. Maybe open it once with migrating, or run that",
                missing.getMessage());

        store(source, keys).put(KNOWN);
        JdbcPersonStore again =
                JdbcPersonStore.builder(source, keys).withoutMigrating().open();
        assertEquals(Option.of(KNOWN), again.find(ILONA));

        Databases.run(source, "INSERT INTO dealwright_people_version (version) VALUES (7)");
        IllegalStateException later = assertThrows(IllegalStateException.class, () -> store(source, keys));
        assertEquals(
                "the person store's tables are of version 7, and this library knows 1."
                        + " Maybe a later version of the library has migrated them",
                later.getMessage());
    }

    @Test
    void a_database_that_fails_says_so_in_codes() {
        FailingSource failing = new FailingSource(Database.SQLITE.in(folder));
        JdbcPersonStore store = store(failing.source(), keys);
        failing.unreachable();

        JdbcFailure put = assertThrows(JdbcFailure.class, () -> store.put(KNOWN));

        assertEquals(
                "the person store cannot be changed: SQLSTATE 08006, error 0, java.sql.SQLException", put.getMessage());
        assertFalse(everything(put).contains("Kov"));
    }

    @Test
    void what_a_later_version_wrote_is_not_guessed_at() {
        byte[] later = PersonForm.write(KNOWN);
        later[0] = 2;

        PersonUnreadable failure = assertThrows(PersonUnreadable.class, () -> PersonForm.read(ILONA, later));

        assertEquals(PersonUnreadable.Reason.OF_A_LATER_VERSION, failure.reason());
    }

    @Test
    void what_is_printed_shows_neither_people_nor_keys() {
        JdbcPersonStore store = store(Database.SQLITE.in(folder), keys);
        store.put(KNOWN);

        assertEquals("people in SQLite", store.toString());
        assertEquals("1 keys", keys.toString());
        assertEquals(
                "PersonKey k1 [redacted]",
                new PersonKey("k1", PersonKey.random().secret()).toString());
        assertEquals(
                "MasterKey 5f3f1a9d4a8d3ef0 [redacted]".length(),
                Keys.master(1).toString().length());
        assertFalse(Keys.master(1).toString().contains("0101"));
    }
}
