package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Journal} must do: extend it, say how an empty journal is made, and run it with JUnit 5.
 *
 * <p>Each test gets an empty journal of its own.
 */
public abstract class JournalContract {
    private static final StreamId ONE = new StreamId("deal", "one");
    private static final StreamId TWO = new StreamId("deal", "two");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int THREADS = 4;
    private static final int ROUNDS = 250;

    private Journal journal = new Unset();

    /** For subclasses. */
    protected JournalContract() {}

    /** A journal that holds nothing. */
    protected abstract Journal emptyJournal() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        journal = emptyJournal();
    }

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
    void histories_of_two_life_cycles_with_one_identifier_are_two() {
        append(ONE, 0, event("a"));

        assertEquals(List.of(), journal.read(new StreamId("prospect", "one")));
    }

    @Test
    void identifiers_are_compared_exactly() {
        append(new StreamId("deal", "Ärger 1"), 0, event("a"));

        assertEquals(List.of(), journal.read(new StreamId("deal", "ärger 1")));
        assertEquals(1, journal.read(new StreamId("deal", "Ärger 1")).size());
    }

    @Test
    void identifiers_of_the_full_length_are_kept_apart() {
        String long254 = "x".repeat(254);
        append(new StreamId("deal", long254 + "1"), 0, event("a"));

        assertEquals(List.of(), journal.read(new StreamId("deal", long254 + "2")));
        assertEquals(1, journal.read(new StreamId("deal", long254 + "1")).size());
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
    void reading_on_begins_after_the_position_given() {
        append(ONE, 0, event("a"), event("b"), event("c"));

        assertEquals(List.of(event("c")), events(journal.readAll(2, 10)));
        assertEquals(List.of(), journal.readAll(3, 10));
        assertEquals(List.of(), journal.readAll(99, 10));
    }

    @Test
    void reading_on_stops_at_the_limit() {
        append(ONE, 0, event("a"), event("b"), event("c"));

        assertEquals(List.of(event("a"), event("b")), events(journal.readAll(0, 2)));
    }

    @Test
    void a_negative_position_or_an_empty_page_is_misuse() {
        assertThrows(IllegalArgumentException.class, () -> journal.readAll(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> journal.readAll(0, 0));
    }

    @Test
    void when_it_was_recorded_is_kept_to_the_nanosecond() {
        Instant exact = Instant.parse("2026-03-02T09:00:00.123456789Z");
        journal.append(new Batch(exact, Option.none(), List.of(new Batch.Append(ONE, 0, List.of(event("a"))))));

        assertEquals(exact, journal.read(ONE).get(0).recordedAt());
    }

    @Test
    void a_batch_for_several_histories_is_recorded_in_its_order() {
        List<Recorded> recorded = append(
                        new Batch.Append(TWO, 0, List.of(event("a"))),
                        new Batch.Append(ONE, 0, List.of(event("b"), event("c"))))
                .get();

        assertEquals(List.of(event("a"), event("b"), event("c")), events(recorded));
        assertEquals(recorded, journal.readAll(0, 10));
    }

    @Test
    void a_history_that_is_longer_than_expected_is_a_conflict() {
        append(ONE, 0, event("a"));

        assertEquals(
                Either.left(new AppendFailure.Conflict(ONE, 0, 1)),
                append(new Batch.Append(ONE, 0, List.of(event("b")))));
    }

    @Test
    void a_history_that_is_shorter_than_expected_is_a_conflict() {
        append(ONE, 0, event("a"));

        assertEquals(
                Either.left(new AppendFailure.Conflict(ONE, 2, 1)),
                append(new Batch.Append(ONE, 2, List.of(event("b")))));
    }

    @Test
    void a_conflict_records_nothing_anywhere() {
        append(TWO, 0, event("a"));
        append(new Batch.Append(ONE, 0, List.of(event("b"))), new Batch.Append(TWO, 0, List.of(event("c"))));

        assertEquals(List.of(), journal.read(ONE));
        assertEquals(List.of(event("a")), events(journal.readAll(0, 10)));
    }

    @Test
    void a_conflict_takes_no_position() {
        append(ONE, 0, event("a"));
        append(new Batch.Append(ONE, 0, List.of(event("b"))));
        append(ONE, 1, event("c"));

        assertEquals(List.of(1L, 2L), positions(journal.readAll(0, 10)));
    }

    @Test
    void a_version_that_must_only_hold_adds_nothing_where_it_holds() {
        append(ONE, 0, event("a"));
        append(new Batch.Append(ONE, 1, List.of()), new Batch.Append(TWO, 0, List.of(event("b"))));

        assertEquals(List.of(event("a")), events(journal.read(ONE)));
        assertEquals(List.of(event("b")), events(journal.read(TWO)));
    }

    @Test
    void a_version_that_must_only_hold_refuses_the_batch_where_it_does_not() {
        append(ONE, 0, event("a"));

        assertEquals(
                Either.left(new AppendFailure.Conflict(ONE, 0, 1)),
                append(new Batch.Append(ONE, 0, List.of()), new Batch.Append(TWO, 0, List.of(event("b")))));
        assertEquals(List.of(), journal.read(TWO));
    }

    @Test
    void a_batch_is_found_by_its_key() {
        append(ONE, 0, event("a"));
        List<Recorded> keyed = keyed(
                        "k",
                        new Batch.Append(ONE, 1, List.of(event("b"))),
                        new Batch.Append(TWO, 0, List.of(event("c"))))
                .get();

        assertEquals(keyed, journal.findByKey("k"));
        assertEquals(Option.of("k"), keyed.get(0).key());
        assertEquals(List.of(event("b"), event("c")), events(keyed));
    }

    @Test
    void a_key_is_taken_once() {
        keyed("k", new Batch.Append(ONE, 0, List.of(event("a"))));

        assertEquals(
                Either.left(new AppendFailure.KeyTaken("k")),
                keyed("k", new Batch.Append(TWO, 0, List.of(event("b")))));
        assertEquals(List.of(), journal.read(TWO));
    }

    @Test
    void a_key_taken_is_said_before_a_conflict() {
        keyed("k", new Batch.Append(ONE, 0, List.of(event("a"))));

        assertEquals(
                Either.left(new AppendFailure.KeyTaken("k")),
                keyed("k", new Batch.Append(ONE, 0, List.of(event("a")))));
    }

    @Test
    void a_conflict_does_not_take_the_key() {
        append(ONE, 0, event("a"));
        keyed("k", new Batch.Append(ONE, 0, List.of(event("b"))));

        assertEquals(List.of(), journal.findByKey("k"));
        assertTrue(keyed("k", new Batch.Append(ONE, 1, List.of(event("b")))).isRight());
    }

    @Test
    void what_was_read_cannot_be_changed_and_does_not_change() {
        append(ONE, 0, event("a"));
        List<Recorded> read = journal.read(ONE);
        List<Recorded> all = journal.readAll(0, 10);
        append(ONE, 1, event("b"));

        assertEquals(1, read.size());
        assertEquals(1, all.size());
        assertThrows(UnsupportedOperationException.class, () -> read.remove(0));
        assertThrows(UnsupportedOperationException.class, () -> all.remove(0));
    }

    @Test
    void of_many_who_expect_one_version_one_wins() throws Exception {
        List<Callable<Boolean>> writers = IntStream.range(0, THREADS)
                .mapToObj(writer ->
                        (Callable<Boolean>) () -> append(new Batch.Append(ONE, 0, List.of(event("w" + writer))))
                                .isRight())
                .toList();

        long winners = together(writers).stream().filter(won -> won).count();

        assertEquals(1, winners);
        assertEquals(1, journal.read(ONE).size());
    }

    @Test
    void many_writers_lose_nothing_and_leave_no_gap() throws Exception {
        List<Callable<Integer>> writers = IntStream.range(0, THREADS)
                .mapToObj(writer -> (Callable<Integer>) () -> write(new StreamId("deal", "w" + writer)))
                .toList();

        together(writers);

        List<Recorded> all = journal.readAll(0, THREADS * ROUNDS + 1);
        assertEquals(LongStream.rangeClosed(1, THREADS * ROUNDS).boxed().toList(), positions(all));
        for (int writer = 0; writer < THREADS; writer++) {
            assertEquals(
                    LongStream.rangeClosed(1, ROUNDS).boxed().toList(),
                    versions(journal.read(new StreamId("deal", "w" + writer))));
        }
    }

    @Test
    void a_reader_sees_a_batch_whole_or_not_at_all() throws Exception {
        Callable<Integer> writer = () -> {
            for (int round = 0; round < ROUNDS; round++) {
                append(
                        new Batch.Append(ONE, round, List.of(event("a"))),
                        new Batch.Append(TWO, round, List.of(event("b"))));
            }
            return 0;
        };
        Callable<Integer> reader = () -> {
            int torn = 0;
            for (int round = 0; round < ROUNDS; round++) {
                torn += journal.readAll(0, 3 * ROUNDS).size() % 2;
            }
            return torn;
        };

        assertEquals(List.of(0, 0), together(List.of(writer, reader)));
        assertEquals(2 * ROUNDS, journal.readAll(0, 3 * ROUNDS).size());
    }

    private int write(StreamId stream) {
        for (int round = 0; round < ROUNDS; round++) {
            append(stream, round, event("e" + round));
        }
        return ROUNDS;
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            CountDownLatch ready = new CountDownLatch(tasks.size());
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return task.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : running) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Recorded> append(StreamId stream, long expectedVersion, Event... events) {
        return append(new Batch.Append(stream, expectedVersion, List.of(events)))
                .get();
    }

    private Either<AppendFailure, List<Recorded>> append(Batch.Append... appends) {
        return journal.append(new Batch(NOW, Option.none(), List.of(appends)));
    }

    private Either<AppendFailure, List<Recorded>> keyed(String key, Batch.Append... appends) {
        return journal.append(new Batch(NOW, Option.of(key), List.of(appends)));
    }

    private static Event event(String owner) {
        return new DealEvent.Opened(
                NOW, Option.none(), new MemberId(owner), Option.none(), Option.none(), Option.none());
    }

    private static List<Event> events(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::event).toList();
    }

    private static List<Long> versions(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::version).toList();
    }

    private static List<Long> positions(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::position).toList();
    }

    /** Stands in until JUnit has called {@link #begin}. */
    private static final class Unset implements Journal {
        @Override
        public Either<AppendFailure, List<Recorded>> append(Batch batch) {
            throw new IllegalStateException("the test has not begun");
        }

        @Override
        public List<Recorded> read(StreamId stream) {
            throw new IllegalStateException("the test has not begun");
        }

        @Override
        public List<Recorded> readAll(long position, int limit) {
            throw new IllegalStateException("the test has not begun");
        }

        @Override
        public List<Recorded> findByKey(String key) {
            throw new IllegalStateException("the test has not begun");
        }
    }
}
