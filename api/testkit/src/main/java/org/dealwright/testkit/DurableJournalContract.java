package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Journal} must do that lasts longer than the object that writes it: all of {@link JournalContract}; and
 * whoever opens the same store again, or a second time beside the first, finds everything.
 *
 * <p>It does not tell what a crash loses: that takes a process that dies.
 */
public abstract class DurableJournalContract extends JournalContract {
    /** For subclasses. */
    protected DurableJournalContract() {}

    /** Another journal on the store of the last {@link #emptyJournal}, opened now; the first goes on as well. */
    protected abstract Journal reopened() throws Exception;

    @Override
    Journal beside() throws Exception {
        return reopened();
    }

    @Test
    void whoever_opens_it_again_finds_everything() throws Exception {
        append(ONE, 0, event("a"));
        keyed("k", added(TWO, 0, event("b")), added(ONE, 1, event("c")));
        Journal again = reopened();

        assertEquals(journal.readAll(0, 10), again.readAll(0, 10));
        assertEquals(List.of(event("a"), event("c")), events(again.read(ONE)));
        assertEquals(List.of(event("b"), event("c")), events(again.findByKey("k")));
    }

    @Test
    void an_empty_store_opened_again_is_empty() throws Exception {
        Journal again = reopened();

        assertEquals(List.of(), again.readAll(0, 10));
        assertEquals(List.of(), again.read(ONE));
    }

    @Test
    void positions_go_on_after_it_was_opened_again() throws Exception {
        append(ONE, 0, events(3));
        journal = reopened();

        assertEquals(List.of(4L), positions(append(TWO, 0, event("b"))));
    }

    @Test
    void versions_still_count_after_it_was_opened_again() throws Exception {
        append(ONE, 0, events(3));
        journal = reopened();

        assertEquals(Either.left(new AppendFailure.Conflict(ONE, 0, 3)), append(added(ONE, 0, event("b"))));
        assertEquals(List.of(4L), versions(append(ONE, 3, event("b"))));
    }

    @Test
    void keys_are_still_taken_after_it_was_opened_again() throws Exception {
        keyed("k", added(ONE, 0, event("a")));
        journal = reopened();

        assertEquals(Either.left(new AppendFailure.KeyTaken("k")), keyed("k", added(TWO, 0, event("b"))));
    }

    @Test
    void instants_and_keys_are_as_exact_after_it_was_opened_again() throws Exception {
        List<Recorded> before =
                keyed("k ' \ud83d\ude00 ", added(deal("Ő' "), 0, event("x\"y"))).get();
        Journal again = reopened();

        assertEquals(before, again.read(deal("Ő' ")));
        assertEquals(
                Option.of("k ' \ud83d\ude00 "), again.read(deal("Ő' ")).get(0).key());
        assertEquals(List.of(), again.read(deal("Ő'")));
    }

    @Test
    void two_who_have_it_open_write_in_turns() throws Exception {
        Journal other = reopened();
        for (int turn = 0; turn < 10; turn++) {
            assertEquals(
                    List.of(turn + 1L),
                    versions((turn % 2 == 0 ? journal : other)
                            .append(batch(Option.none(), added(ONE, turn, event("e" + turn))))
                            .get()));
        }

        assertEquals(upTo(10), positions(journal.readAll(0, 100)));
        assertEquals(journal.read(ONE), other.read(ONE));
    }

    @Test
    void what_one_was_told_the_other_reads() throws Exception {
        Journal other = reopened();
        for (int turn = 0; turn < 10; turn++) {
            List<Recorded> told = append(ONE, turn, event("e" + turn));
            assertEquals(told, other.readAll(turn, 10));
            assertEquals(told.get(0), other.read(ONE).get(turn));
        }
    }

    @Test
    void eight_writers_over_two_who_have_it_open_lose_nothing() throws Exception {
        manyOverTheSame(journal, reopened());
    }

    @Test
    void a_key_taken_by_one_is_taken_for_the_other() throws Exception {
        Journal other = reopened();
        List<Either<AppendFailure, List<Recorded>>> answers = together(
                2,
                writer -> (writer == 0 ? journal : other)
                        .append(batch(Option.of("k"), added(deal("h" + writer), 0, event("a")))));

        assertEquals(1, answers.stream().filter(Either::isRight).count());
        assertEquals(1, journal.readAll(0, 10).size());
    }

    @Test
    void it_may_be_opened_many_times() throws Exception {
        List<Recorded> expected = new ArrayList<>();
        for (int time = 0; time < 5; time++) {
            expected.addAll(append(ONE, time, event("e" + time)));
            journal = reopened();
            assertEquals(expected, journal.read(ONE));
        }
    }
}
