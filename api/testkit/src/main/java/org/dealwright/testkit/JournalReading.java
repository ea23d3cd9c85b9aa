package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Recorded;
import org.junit.jupiter.api.Test;

/** The part of the journal's contract that says what is read: in order, in pages, and never changed afterwards. */
abstract class JournalReading extends JournalAppending {
    @Test
    void reading_on_begins_after_the_position_given() {
        append(ONE, 0, event("a"), event("b"), event("c"));

        assertEquals(List.of(event("c")), events(journal.readAll(2, 10)));
    }

    @Test
    void after_the_last_position_there_is_nothing() {
        append(ONE, 0, event("a"), event("b"), event("c"));

        assertEquals(List.of(), journal.readAll(3, 10));
        assertEquals(List.of(), journal.readAll(99, 10));
        assertEquals(List.of(), journal.readAll(Long.MAX_VALUE, 10));
    }

    @Test
    void reading_on_stops_at_the_limit() {
        append(ONE, 0, event("a"), event("b"), event("c"));

        assertEquals(List.of(event("a"), event("b")), events(journal.readAll(0, 2)));
    }

    @Test
    void a_limit_may_be_as_large_as_numbers_go() {
        append(ONE, 0, event("a"), event("b"), event("c"));

        assertEquals(3, journal.readAll(0, Integer.MAX_VALUE).size());
        assertEquals(1, journal.readAll(2, Integer.MAX_VALUE).size());
    }

    @Test
    void a_negative_position_is_misuse() {
        assertThrows(IllegalArgumentException.class, () -> journal.readAll(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> journal.readAll(Long.MIN_VALUE, 10));
    }

    @Test
    void an_empty_page_is_misuse() {
        assertThrows(IllegalArgumentException.class, () -> journal.readAll(0, 0));
        assertThrows(IllegalArgumentException.class, () -> journal.readAll(0, -1));
    }

    @Test
    void pages_put_together_are_the_whole() {
        append(ONE, 0, events(10));
        append(added(TWO, 0, events(7)), added(ONE, 10, events(6)));

        List<Recorded> whole = journal.readAll(0, 100);
        assertEquals(23, whole.size());
        for (int size : new int[] {1, 2, 7, 23, 24}) {
            assertEquals(whole, inPagesOf(size), "in pages of " + size);
        }
    }

    private List<Recorded> inPagesOf(int size) {
        List<Recorded> all = new ArrayList<>();
        long position = 0;
        for (List<Recorded> page = journal.readAll(position, size);
                !page.isEmpty();
                page = journal.readAll(position, size)) {
            all.addAll(page);
            position = page.get(page.size() - 1).position();
        }
        return all;
    }

    @Test
    void a_page_may_end_within_a_batch() {
        append(added(ONE, 0, event("a"), event("b")), added(TWO, 0, event("c")));

        assertEquals(List.of(event("a"), event("b")), events(journal.readAll(0, 2)));
        assertEquals(List.of(event("c")), events(journal.readAll(2, 2)));
    }

    @Test
    void a_long_history_is_read_whole_and_by_version() {
        for (int batch = 0; batch < 10; batch++) {
            append(ONE, 300L * batch, events(300));
        }

        List<Recorded> history = journal.read(ONE);
        assertEquals(upTo(3_000), versions(history));
        assertEquals(event("e1"), history.get(2_700).event());
        assertEquals(event("e300"), history.get(2_999).event());
    }

    @Test
    void histories_written_in_turns_are_each_read_in_order() {
        for (int turn = 0; turn < 12; turn++) {
            append(ONE, turn, event("a" + turn));
            append(TWO, turn, event("b" + turn));
        }

        assertEquals(upTo(12), versions(journal.read(ONE)));
        assertEquals(event("a11"), journal.read(ONE).get(11).event());
        assertEquals(event("b9"), journal.read(TWO).get(9).event());
        assertEquals(20L, journal.read(TWO).get(9).position());
    }

    @Test
    void a_history_and_the_whole_journal_say_the_same_of_an_event() {
        append(ONE, 0, event("a"));
        keyed("k", added(TWO, 0, event("b")), added(ONE, 1, event("c")));

        List<Recorded> all = journal.readAll(0, 10);
        assertEquals(List.of(all.get(0), all.get(2)), journal.read(ONE));
        assertEquals(List.of(all.get(1)), journal.read(TWO));
    }

    @Test
    void reading_changes_nothing() {
        append(ONE, 0, event("a"), event("b"));

        assertEquals(journal.read(ONE), journal.read(ONE));
        assertEquals(journal.readAll(0, 10), journal.readAll(0, 10));
        assertEquals(List.of(3L), positions(append(TWO, 0, event("c"))));
    }

    @Test
    void a_history_that_nobody_wrote_is_empty_beside_others() {
        append(ONE, 0, event("a"));

        assertEquals(List.of(), journal.read(TWO));
    }

    @Test
    void a_history_that_was_read_cannot_be_changed_and_does_not_change() {
        append(ONE, 0, event("a"));
        List<Recorded> read = journal.read(ONE);
        append(ONE, 1, event("b"));

        assertEquals(1, read.size());
        assertThrows(UnsupportedOperationException.class, () -> read.remove(0));
        assertEquals(2, journal.read(ONE).size());
    }

    @Test
    void a_page_that_was_read_cannot_be_changed_and_does_not_change() {
        append(ONE, 0, event("a"));
        List<Recorded> page = journal.readAll(0, 10);
        append(ONE, 1, event("b"));

        assertEquals(1, page.size());
        assertThrows(UnsupportedOperationException.class, () -> page.remove(0));
        assertEquals(2, journal.readAll(0, 10).size());
    }
}
