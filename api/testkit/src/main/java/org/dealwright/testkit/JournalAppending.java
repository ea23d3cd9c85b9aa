package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.junit.jupiter.api.Test;

/** The part of the journal's contract that says what appending does: all or nothing, on versions that must hold. */
abstract class JournalAppending extends JournalCase {
    @Test
    void an_empty_journal_holds_nothing() {
        assertEquals(List.of(), journal.read(ONE));
        assertEquals(List.of(), journal.readAll(0, 10));
        assertEquals(List.of(), journal.findByKey("k"));
    }

    @Test
    void what_was_appended_is_read_back_as_it_was() {
        append(ONE, 0, event("a"), event("b"));

        assertEquals(List.of(event("a"), event("b")), events(journal.read(ONE)));
    }

    @Test
    void append_answers_with_what_is_read_later() {
        List<Recorded> answered = append(ONE, 0, event("a"), event("b"));

        assertEquals(answered, journal.read(ONE));
    }

    @Test
    void append_answers_with_what_this_batch_added_and_no_more() {
        append(ONE, 0, event("a"));

        assertEquals(List.of(event("b")), events(append(ONE, 1, event("b"))));
    }

    @Test
    void versions_count_from_one_without_gaps() {
        append(ONE, 0, event("a"), event("b"));
        append(ONE, 2, event("c"));

        assertEquals(List.of(1L, 2L, 3L), versions(journal.read(ONE)));
    }

    @Test
    void each_history_has_its_own_versions() {
        append(ONE, 0, event("a"), event("b"));
        append(TWO, 0, event("c"));

        assertEquals(List.of(1L), versions(journal.read(TWO)));
    }

    @Test
    void a_history_holds_its_own_events_only() {
        append(ONE, 0, event("a"));
        append(TWO, 0, event("b"));

        assertEquals(List.of(event("b")), events(journal.read(TWO)));
    }

    @Test
    void what_happens_twice_is_recorded_twice() {
        append(ONE, 0, event("a"), event("a"));
        append(ONE, 2, event("a"));

        assertEquals(List.of(event("a"), event("a"), event("a")), events(journal.read(ONE)));
    }

    @Test
    void positions_count_from_one_without_gaps_across_histories() {
        append(ONE, 0, event("a"));
        append(TWO, 0, event("b"), event("c"));
        append(ONE, 1, event("d"));

        assertEquals(List.of(1L, 2L, 3L, 4L), positions(journal.readAll(0, 10)));
        assertEquals(List.of(event("a"), event("b"), event("c"), event("d")), events(journal.readAll(0, 10)));
    }

    @Test
    void a_batch_for_several_histories_is_recorded_in_its_order() {
        List<Recorded> recorded = append(added(TWO, 0, event("a")), added(ONE, 0, event("b"), event("c")))
                .get();

        assertEquals(List.of(event("a"), event("b"), event("c")), events(recorded));
        assertEquals(recorded, journal.readAll(0, 10));
    }

    @Test
    void a_history_that_is_longer_than_expected_is_a_conflict() {
        append(ONE, 0, event("a"));

        assertEquals(Either.left(new AppendFailure.Conflict(ONE, 0, 1)), append(added(ONE, 0, event("b"))));
    }

    @Test
    void a_history_that_is_shorter_than_expected_is_a_conflict() {
        append(ONE, 0, event("a"));

        assertEquals(Either.left(new AppendFailure.Conflict(ONE, 2, 1)), append(added(ONE, 2, event("b"))));
    }

    @Test
    void a_history_that_should_be_there_and_is_not_is_a_conflict() {
        assertEquals(Either.left(new AppendFailure.Conflict(ONE, 1, 0)), append(added(ONE, 1, event("a"))));
        assertEquals(List.of(), journal.readAll(0, 10));
    }

    @Test
    void a_conflict_names_the_version_that_is_not_the_one_after_the_expected() {
        append(ONE, 0, events(9));

        assertEquals(Either.left(new AppendFailure.Conflict(ONE, 4, 9)), append(added(ONE, 4, event("b"))));
    }

    @Test
    void a_conflict_records_nothing_anywhere() {
        append(TWO, 0, event("a"));
        append(added(ONE, 0, event("b")), added(TWO, 0, event("c")));

        assertEquals(List.of(), journal.read(ONE));
        assertEquals(List.of(event("a")), events(journal.readAll(0, 10)));
    }

    @Test
    void a_conflict_after_a_hundred_histories_records_nothing_of_them() {
        append(ONE, 0, event("a"));
        Batch.Append[] appends = IntStream.rangeClosed(0, 100)
                .mapToObj(one -> one == 100 ? added(ONE, 0, event("c")) : added(deal("h" + one), 0, event("b")))
                .toArray(Batch.Append[]::new);

        assertEquals(Either.left(new AppendFailure.Conflict(ONE, 0, 1)), append(appends));
        assertEquals(List.of(event("a")), events(journal.readAll(0, 200)));
    }

    @Test
    void of_several_conflicts_the_first_in_the_batch_is_named() {
        append(ONE, 0, event("a"));
        append(TWO, 0, event("b"), event("c"));

        assertEquals(
                Either.left(new AppendFailure.Conflict(TWO, 1, 2)),
                append(added(TWO, 1, event("d")), added(ONE, 0, event("e"))));
    }

    @Test
    void a_conflict_takes_no_position() {
        append(ONE, 0, event("a"));
        append(added(ONE, 0, event("b")));
        append(ONE, 1, event("c"));

        assertEquals(List.of(1L, 2L), positions(journal.readAll(0, 10)));
    }

    @Test
    void a_conflict_stands_in_nobodys_way() {
        append(ONE, 0, event("a"));
        append(added(ONE, 0, event("b")), added(TWO, 0, event("c")));

        assertEquals(List.of(2L), versions(append(ONE, 1, event("b"))));
        assertEquals(List.of(1L), versions(append(TWO, 0, event("c"))));
    }

    @Test
    void a_version_that_must_only_hold_adds_nothing_where_it_holds() {
        append(ONE, 0, event("a"));
        append(added(ONE, 1), added(TWO, 0, event("b")));

        assertEquals(List.of(event("a")), events(journal.read(ONE)));
        assertEquals(List.of(event("b")), events(journal.read(TWO)));
    }

    @Test
    void a_version_that_must_only_hold_takes_no_position() {
        append(ONE, 0, event("a"));
        append(added(ONE, 1), added(TWO, 0, event("b")));

        assertEquals(List.of(1L, 2L), positions(journal.readAll(0, 10)));
    }

    @Test
    void a_version_that_must_only_hold_refuses_the_batch_where_it_does_not() {
        append(ONE, 0, event("a"));

        assertEquals(
                Either.left(new AppendFailure.Conflict(ONE, 0, 1)), append(added(ONE, 0), added(TWO, 0, event("b"))));
        assertEquals(List.of(), journal.read(TWO));
    }

    @Test
    void a_version_that_must_only_hold_refuses_the_batch_from_its_end_too() {
        append(ONE, 0, event("a"));

        assertEquals(
                Either.left(new AppendFailure.Conflict(ONE, 2, 1)), append(added(TWO, 0, event("b")), added(ONE, 2)));
        assertEquals(List.of(), journal.read(TWO));
    }

    @Test
    void that_there_is_no_history_may_be_what_must_hold() {
        append(added(ONE, 0), added(TWO, 0, event("b")));

        assertEquals(List.of(), journal.read(ONE));
        assertEquals(
                Either.left(new AppendFailure.Conflict(TWO, 0, 1)), append(added(TWO, 0), added(ONE, 0, event("c"))));
    }

    @Test
    void a_batch_of_two_thousand_events_is_recorded_whole() {
        List<Recorded> answered = append(ONE, 0, events(2_000));

        assertEquals(List.of(events(2_000)), events(journal.read(ONE)));
        assertEquals(upTo(2_000), versions(answered));
        assertEquals(upTo(2_000), positions(answered));
    }

    @Test
    void a_batch_for_three_hundred_histories_is_recorded_in_its_order() {
        Batch.Append[] appends = IntStream.rangeClosed(1, 300)
                .mapToObj(one -> added(deal("h" + (301 - one)), 0, event("e" + one)))
                .toArray(Batch.Append[]::new);
        append(appends);

        List<Recorded> all = journal.readAll(0, 1_000);
        assertEquals(List.of(events(300)), events(all));
        assertEquals(upTo(300), positions(all));
        assertEquals(List.of(event("e1")), events(journal.read(deal("h300"))));
        assertEquals(List.of(event("e300")), events(journal.read(deal("h1"))));
    }

    @Test
    void a_batch_goes_on_where_each_of_its_histories_ends() {
        append(ONE, 0, events(3));
        append(TWO, 0, events(5));
        List<Recorded> both = append(added(TWO, 5, event("x"), event("y")), added(ONE, 3, event("z")))
                .get();

        assertEquals(List.of(6L, 7L, 4L), versions(both));
        assertEquals(List.of(9L, 10L, 11L), positions(both));
        assertEquals(List.of(TWO, TWO, ONE), both.stream().map(Recorded::stream).toList());
    }

    @Test
    void what_append_answered_cannot_be_changed() {
        List<Recorded> answered = append(ONE, 0, event("a"), event("b"));

        assertThrows(UnsupportedOperationException.class, () -> answered.remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> append(new StreamId("deal", "x"), 0, event("a")).remove(0));
    }
}
