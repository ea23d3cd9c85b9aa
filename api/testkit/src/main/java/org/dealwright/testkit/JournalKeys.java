package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Recorded;
import org.junit.jupiter.api.Test;

/** The part of the journal's contract that says what a key does: a batch is found by it, and nobody takes it twice. */
abstract class JournalKeys extends JournalExactness {
    @Test
    void a_batch_is_found_by_its_key() {
        append(ONE, 0, event("a"));
        List<Recorded> keyed =
                keyed("k", added(ONE, 1, event("b")), added(TWO, 0, event("c"))).get();

        assertEquals(keyed, journal.findByKey("k"));
        assertEquals(List.of(event("b"), event("c")), events(keyed));
    }

    @Test
    void each_event_says_the_key_of_its_batch() {
        keyed("k", added(ONE, 0, event("a"), event("b")));
        append(ONE, 2, event("c"));
        keyed("l", added(ONE, 3, event("d")));

        List<Option<String>> keys = List.of(Option.of("k"), Option.of("k"), Option.none(), Option.of("l"));
        assertEquals(keys, journal.read(ONE).stream().map(Recorded::key).toList());
        assertEquals(keys, journal.readAll(0, 10).stream().map(Recorded::key).toList());
    }

    @Test
    void a_key_is_taken_once() {
        keyed("k", added(ONE, 0, event("a")));

        assertEquals(Either.left(new AppendFailure.KeyTaken("k")), keyed("k", added(TWO, 0, event("b"))));
        assertEquals(List.of(), journal.read(TWO));
    }

    @Test
    void a_key_taken_is_said_before_a_conflict() {
        keyed("k", added(ONE, 0, event("a")));

        assertEquals(Either.left(new AppendFailure.KeyTaken("k")), keyed("k", added(ONE, 0, event("a"))));
    }

    @Test
    void a_key_taken_takes_no_position() {
        keyed("k", added(ONE, 0, event("a")));
        keyed("k", added(TWO, 0, event("b")));

        assertEquals(List.of(2L), positions(append(TWO, 0, event("c"))));
    }

    @Test
    void a_key_taken_leaves_what_has_it_as_it_is() {
        List<Recorded> first = keyed("k", added(ONE, 0, event("a"))).get();
        keyed("k", added(ONE, 1, event("b")));

        assertEquals(first, journal.findByKey("k"));
        assertEquals(first, journal.readAll(0, 10));
    }

    @Test
    void a_conflict_does_not_take_the_key() {
        append(ONE, 0, event("a"));
        keyed("k", added(ONE, 0, event("b")));

        assertEquals(List.of(), journal.findByKey("k"));
        assertTrue(keyed("k", added(ONE, 1, event("b"))).isRight());
    }

    @Test
    void batches_without_a_key_are_found_by_none() {
        append(ONE, 0, event("a"));
        append(TWO, 0, event("b"));

        assertEquals(List.of(), journal.findByKey("k"));
        assertEquals(Option.none(), journal.read(ONE).get(0).key());
    }

    @Test
    void what_is_recorded_afterwards_is_not_found_by_the_key() {
        List<Recorded> keyed =
                keyed("k", added(ONE, 0, event("a")), added(TWO, 0, event("b"))).get();
        append(ONE, 1, event("c"));
        keyed("l", added(TWO, 1, event("d")));

        assertEquals(keyed, journal.findByKey("k"));
    }

    @Test
    void each_of_many_keys_finds_its_own_batch() {
        for (int i = 0; i < 50; i++) {
            keyed("k" + i, added(ONE, 2L * i, event("a" + i), event("b" + i)));
        }

        for (int i = 0; i < 50; i++) {
            assertEquals(List.of(event("a" + i), event("b" + i)), events(journal.findByKey("k" + i)));
        }
    }

    @Test
    void a_batch_over_many_histories_is_found_by_position() {
        keyed("k", added(TWO, 0, event("a")), added(deal("a"), 0, event("b")), added(ONE, 0, event("c"), event("d")));

        assertEquals(List.of(1L, 2L, 3L, 4L), positions(journal.findByKey("k")));
        assertEquals(List.of(event("a"), event("b"), event("c"), event("d")), events(journal.findByKey("k")));
    }

    @Test
    void a_large_batch_is_found_whole() {
        keyed("k", added(ONE, 0, events(1_200)));

        assertEquals(List.of(events(1_200)), events(journal.findByKey("k")));
    }

    @Test
    void keys_are_compared_exactly() {
        List<String> keys =
                List.of("key", "Key", "KEY", "kéy", "key ", " key", "ke\u0301y", "k_y", "k%", "7", "07", "7.0");
        for (int i = 0; i < keys.size(); i++) {
            assertEquals(List.of(), journal.findByKey(keys.get(i)), keys.get(i));
            keyed(keys.get(i), added(ONE, i, event("e" + i)));
        }

        for (int i = 0; i < keys.size(); i++) {
            assertEquals(List.of(event("e" + i)), events(journal.findByKey(keys.get(i))), keys.get(i));
        }
    }

    @Test
    void keys_that_mean_something_elsewhere_mean_themselves() {
        for (int i = 0; i < TELLING.size(); i++) {
            keyed(TELLING.get(i), added(ONE, i, event("e" + i)));
        }

        for (int i = 0; i < TELLING.size(); i++) {
            List<Recorded> found = journal.findByKey(TELLING.get(i));
            assertEquals(List.of(event("e" + i)), events(found), TELLING.get(i));
            assertEquals(Option.of(TELLING.get(i)), found.get(0).key());
        }
    }

    @Test
    void keys_of_the_full_length_are_kept_apart() {
        keyed("x".repeat(254) + "1", added(ONE, 0, event("a")));
        keyed("x".repeat(254) + "2", added(TWO, 0, event("b")));

        assertEquals(List.of(event("a")), events(journal.findByKey("x".repeat(254) + "1")));
        assertEquals(List.of(event("b")), events(journal.findByKey("x".repeat(254) + "2")));
        assertEquals(List.of(), journal.findByKey("x".repeat(254)));
    }

    @Test
    void a_key_may_be_an_identifier_too() {
        keyed("one", added(TWO, 0, event("a")));
        append(ONE, 0, event("b"));

        assertEquals(List.of(event("a")), events(journal.findByKey("one")));
    }

    @Test
    void what_was_found_cannot_be_changed() {
        keyed("k", added(ONE, 0, event("a")));
        List<Recorded> found = journal.findByKey("k");

        assertThrows(UnsupportedOperationException.class, () -> found.remove(0));
        assertEquals(1, journal.findByKey("k").size());
    }
}
