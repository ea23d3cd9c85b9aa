package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dealwright.api.InMemoryPersonStore;
import org.dealwright.api.Person;
import org.dealwright.api.Person.Address;
import org.dealwright.api.Person.Mail;
import org.dealwright.api.Person.Name;
import org.dealwright.api.Person.Note;
import org.dealwright.api.Person.Phone;
import org.dealwright.api.PersonExport;
import org.dealwright.api.PersonStore;
import org.dealwright.id.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PersonStore} must do: extend it, say how an empty store is made, and run it with JUnit 5.
 *
 * <p>Each test gets an empty store of its own.
 */
public abstract class PersonStoreContract {
    private static final PersonId ILONA = new PersonId("ilona");
    private static final PersonId JENO = new PersonId("jeno");
    private static final Instant EXACT = Instant.parse("2026-03-02T09:00:00.123456789Z");
    private static final int THREADS = 4;
    private static final int ROUNDS = 100;

    private PersonStore store = new InMemoryPersonStore();

    /** For subclasses. */
    protected PersonStoreContract() {}

    /** A store that holds nobody. */
    protected abstract PersonStore emptyStore() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        store = emptyStore();
    }

    @Test
    void an_empty_store_knows_nobody() {
        assertEquals(Option.none(), store.find(ILONA));
        assertEquals(Option.none(), store.export(ILONA));
        assertFalse(store.erase(ILONA));
    }

    @Test
    void a_person_is_found_as_they_were_put() {
        Person person = everything(ILONA);
        store.put(person);

        assertEquals(Option.of(person), store.find(ILONA));
    }

    @Test
    void a_person_of_whom_nothing_is_known_is_found_too() {
        store.put(Person.of(ILONA));

        assertEquals(Option.of(Person.of(ILONA)), store.find(ILONA));
    }

    @Test
    void texts_of_the_full_length_and_of_every_script_are_kept() {
        Person person = Person.of(new PersonId("x".repeat(255)))
                .with(new Name("日".repeat(255)))
                .with(new Address("Ő utca 1.\nBudapest".repeat(200)))
                .with(new Note(EXACT, "\uD83D\uDE00".repeat(2_000)));
        store.put(person);

        assertEquals(Option.of(person), store.find(person.id()));
    }

    @Test
    void lists_of_the_full_length_are_kept_in_their_order() {
        Person person = Person.of(ILONA);
        for (int i = 99; i >= 0; i--) {
            person = person.with(new Phone("+36 1 " + i + " 00"));
        }
        store.put(person);

        assertEquals(Option.of(person), store.find(ILONA));
    }

    @Test
    void a_person_of_whom_everything_is_known_is_kept_whole() {
        Person person = Person.of(ILONA).with(new Name("Kovács Ilona"));
        for (int i = 0; i < 100; i++) {
            person = person.with(new Address("ő".repeat(4_000)))
                    .with(new Phone("1".repeat(255)))
                    .with(new Mail("ő".repeat(243) + "@example.org"))
                    .with(new Note(EXACT, "日".repeat(4_000)));
        }
        store.put(person);

        assertTrue(store.find(ILONA).contains(person));
    }

    @Test
    void putting_again_replaces_everything() {
        store.put(everything(ILONA));
        Person changed = Person.of(ILONA).with(new Name("Kovács-Nagy Ilona"));
        store.put(changed);

        assertEquals(Option.of(changed), store.find(ILONA));
        assertFalse(store.export(ILONA).get().text().contains("Budapest"));
    }

    @Test
    void people_are_kept_apart() {
        store.put(everything(ILONA));
        store.put(Person.of(JENO).with(new Name("Szabó Jenő")));

        assertEquals(Option.of(everything(ILONA)), store.find(ILONA));
        assertEquals("Szabó Jenő", store.find(JENO).get().name().get().text());
    }

    @Test
    void identifiers_are_compared_exactly() {
        store.put(everything(ILONA));

        assertEquals(Option.none(), store.find(new PersonId("Ilona")));
        assertEquals(Option.none(), store.find(new PersonId("ilona ")));
    }

    @Test
    void an_export_holds_everything_and_can_be_read() {
        store.put(everything(ILONA));

        PersonExport export = store.export(ILONA).get();

        assertEquals(ILONA, export.person());
        assertTrue(
                Stream.of(
                                "Kovács Ilona",
                                "Fő utca 1.",
                                "Budapest",
                                "+36 30 123 4567",
                                "+36 1 222 3333",
                                "ilona@example.org",
                                "Likes tea",
                                "2026-03-02T09:00:00.123456789Z")
                        .allMatch(export.text()::contains),
                export::text);
    }

    @Test
    void nobody_erased_is_found_or_exported() {
        store.put(everything(ILONA));

        assertTrue(store.erase(ILONA));

        assertEquals(Option.none(), store.find(ILONA));
        assertEquals(Option.none(), store.export(ILONA));
        assertFalse(store.erase(ILONA), "there is nothing left to erase");
    }

    @Test
    void erasing_one_leaves_the_others() {
        store.put(everything(ILONA));
        store.put(everything(JENO));

        store.erase(ILONA);

        assertEquals(Option.of(everything(JENO)), store.find(JENO));
    }

    @Test
    void whoever_comes_back_begins_anew() {
        store.put(everything(ILONA));
        store.erase(ILONA);
        store.put(Person.of(ILONA));

        assertEquals(Option.of(Person.of(ILONA)), store.find(ILONA));
    }

    @Test
    void what_is_printed_of_a_store_shows_nobody() {
        store.put(everything(ILONA));

        assertFalse(store.toString().contains("Kovács"));
    }

    @Test
    void many_threads_lose_nobody() throws Exception {
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < THREADS; writer++) {
            String name = "w" + writer + "-";
            writers.add(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    store.put(everything(new PersonId(name + round)));
                    if (round % 2 == 1) {
                        store.erase(new PersonId(name + round));
                    }
                }
                return ROUNDS;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        for (int writer = 0; writer < THREADS; writer++) {
            for (int round = 0; round < ROUNDS; round++) {
                PersonId id = new PersonId("w" + writer + "-" + round);
                assertEquals(round % 2 == 0 ? Option.of(everything(id)) : Option.none(), store.find(id));
            }
        }
    }

    private static Person everything(PersonId id) {
        return Person.of(id)
                .with(new Name("Kovács Ilona"))
                .with(new Address("Fő utca 1.\n1011 Budapest"))
                .with(new Phone("+36 30 123 4567"))
                .with(new Phone("+36 1 222 3333"))
                .with(new Mail("ilona@example.org"))
                .with(new Note(EXACT, "Likes tea"));
    }
}
