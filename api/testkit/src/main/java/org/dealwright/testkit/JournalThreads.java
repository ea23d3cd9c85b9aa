package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.junit.jupiter.api.Test;

/** The part of the journal's contract that says what holds while many write and read. */
abstract class JournalThreads extends JournalKeys {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 25;
    private static final int HISTORIES = 10;

    @Test
    void of_many_who_expect_one_version_one_wins() throws Exception {
        List<Either<AppendFailure, List<Recorded>>> answers =
                together(WRITERS, writer -> append(added(ONE, 0, event("w" + writer))));

        assertEquals(1, answers.stream().filter(Either::isRight).count());
        assertEquals(1, journal.read(ONE).size());
    }

    @Test
    void of_many_who_take_one_key_one_records() throws Exception {
        List<Either<AppendFailure, List<Recorded>>> answers =
                together(WRITERS, writer -> keyed("k", added(deal("h" + writer), 0, event("w" + writer))));

        assertEquals(1, answers.stream().filter(Either::isRight).count());
        assertEquals(
                WRITERS - 1,
                answers.stream()
                        .filter(Either.left(new AppendFailure.KeyTaken("k"))::equals)
                        .count());
        assertEquals(1, journal.readAll(0, 100).size());
    }

    @Test
    void whoever_comes_too_late_is_told_a_version_that_there_is() throws Exception {
        List<List<AppendFailure>> lost = together(WRITERS, writer -> {
            List<AppendFailure> failures = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                append(added(ONE, round, event("w" + writer))).peekLeft(failures::add);
            }
            return failures;
        });

        int written = journal.read(ONE).size();
        lost.stream().flatMap(List::stream).forEach(failure -> {
            long actual = ((AppendFailure.Conflict) failure).actual();
            long expected = ((AppendFailure.Conflict) failure).expected();
            assertTrue(actual != expected && actual <= written, failure::toString);
        });
    }

    @Test
    void many_writers_lose_nothing_and_leave_no_gap() throws Exception {
        together(WRITERS, writer -> write(deal("w" + writer)));

        assertEquals(upTo(WRITERS * ROUNDS), positions(journal.readAll(0, WRITERS * ROUNDS + 1)));
        for (int writer = 0; writer < WRITERS; writer++) {
            assertEquals(List.of(events(ROUNDS)), events(journal.read(deal("w" + writer))));
        }
    }

    @Test
    void what_writers_are_told_is_what_is_read() throws Exception {
        List<List<Recorded>> told = together(WRITERS, writer -> {
            List<Recorded> mine = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                mine.addAll(append(deal("w" + writer), 2L * round, event("a" + round), event("b" + round)));
            }
            return mine;
        });

        for (int writer = 0; writer < WRITERS; writer++) {
            assertEquals(told.get(writer), journal.read(deal("w" + writer)));
        }
    }

    @Test
    void eight_writers_over_the_same_ten_histories_lose_nothing() throws Exception {
        manyOverTheSame(journal, journal);
    }

    /** Each writer adds to histories that the others add to, and goes on from the version that a conflict names. */
    final void manyOverTheSame(Journal some, Journal others) throws Exception {
        List<Integer> events = together(WRITERS, writer -> {
            Random random = new Random(2026 + writer);
            long[] known = new long[HISTORIES];
            int added = 0;
            for (int round = 0; round < ROUNDS; round++) {
                int one = random.nextInt(HISTORIES);
                int other = (one + 1 + random.nextInt(HISTORIES - 1)) % HISTORIES;
                added += insist(writer % 2 == 0 ? some : others, known, one, other);
            }
            return added;
        });

        int all = events.stream().mapToInt(Integer::intValue).sum();
        assertEquals(2 * WRITERS * ROUNDS, all);
        assertEquals(upTo(all), positions(some.readAll(0, all + 1)));
        int inHistories = 0;
        for (int history = 0; history < HISTORIES; history++) {
            List<Recorded> read = others.read(deal("h" + history));
            assertEquals(upTo(read.size()), versions(read));
            inHistories += read.size();
        }
        assertEquals(all, inHistories);
    }

    private static int insist(Journal journal, long[] known, int one, int other) {
        while (true) {
            Either<AppendFailure, List<Recorded>> answer = journal.append(batch(
                    Option.none(),
                    added(deal("h" + one), known[one], event("a")),
                    added(deal("h" + other), known[other], event("b"))));
            if (answer.isRight()) {
                known[one]++;
                known[other]++;
                return answer.get().size();
            }
            AppendFailure.Conflict conflict = (AppendFailure.Conflict) answer.getLeft();
            known[Integer.parseInt(conflict.stream().id().substring(1))] = conflict.actual();
        }
    }

    @Test
    void a_reader_sees_a_batch_whole_or_not_at_all() throws Exception {
        assertEquals(List.of(), torn(() -> journal.readAll(0, 4 * ROUNDS + 1).size() % 2));
    }

    @Test
    void a_batch_is_found_by_its_key_whole_or_not_at_all() throws Exception {
        assertEquals(
                List.of(),
                torn(() -> IntStream.range(0, ROUNDS)
                        .map(round -> journal.findByKey("k" + round).size() % 2)
                        .max()
                        .getAsInt()));
    }

    /** What is not 0 while pairs are recorded, each under a key. */
    private List<Integer> torn(Callable<Integer> look) throws Exception {
        AtomicInteger writing = new AtomicInteger(1);
        Callable<List<Integer>> writer = () -> {
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    keyed("k" + round, added(ONE, round, event("a")), added(TWO, round, event("b")));
                }
                return List.of();
            } finally {
                writing.set(0);
            }
        };
        Callable<List<Integer>> reader = () -> {
            List<Integer> seen = new ArrayList<>();
            while (writing.get() > 0) {
                seen.add(look.call());
            }
            seen.add(look.call());
            return seen.stream().filter(one -> one != 0).toList();
        };

        List<Integer> torn =
                together(List.of(writer, reader)).stream().flatMap(List::stream).toList();
        assertEquals(2 * ROUNDS, journal.readAll(0, 4 * ROUNDS).size());
        return torn;
    }

    @Test
    void a_reader_who_follows_skips_nothing_and_sees_nothing_twice() throws Exception {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Callable<List<Recorded>>> tasks = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            StreamId stream = deal("w" + writer);
            tasks.add(() -> {
                try {
                    write(stream);
                    return List.of();
                } finally {
                    writing.decrementAndGet();
                }
            });
        }
        tasks.add(() -> followed(writing));

        List<Recorded> seen = together(tasks).get(WRITERS);
        assertEquals(upTo(WRITERS * ROUNDS), positions(seen));
        assertEquals(journal.readAll(0, WRITERS * ROUNDS), seen);
    }

    private List<Recorded> followed(AtomicInteger writing) {
        List<Recorded> seen = new ArrayList<>();
        boolean last = false;
        while (true) {
            List<Recorded> page = journal.readAll(
                    seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position(), 7);
            seen.addAll(page);
            if (page.isEmpty()) {
                if (last) {
                    return seen;
                }
                last = writing.get() == 0;
            }
        }
    }

    @Test
    void a_history_read_while_it_grows_has_no_gap() throws Exception {
        AtomicInteger writing = new AtomicInteger(1);
        Callable<Integer> writer = () -> {
            try {
                return write(ONE);
            } finally {
                writing.set(0);
            }
        };
        Callable<Integer> reader = () -> {
            int longest = 0;
            while (writing.get() > 0) {
                List<Recorded> history = journal.read(ONE);
                assertEquals(upTo(history.size()), versions(history));
                assertTrue(history.size() >= longest, "a history became shorter");
                longest = history.size();
            }
            return longest;
        };

        together(List.of(writer, reader));
        assertEquals(ROUNDS, journal.read(ONE).size());
    }

    @Test
    void writers_who_name_histories_in_opposite_orders_do_not_block_each_other() throws Exception {
        manyAcross();

        assertEquals(2 * ROUNDS, journal.read(ONE).size());
        assertEquals(2 * ROUNDS, journal.read(TWO).size());
    }

    private void manyAcross() throws Exception {
        together(2, writer -> {
            StreamId first = writer == 0 ? ONE : TWO;
            StreamId second = writer == 0 ? TWO : ONE;
            for (int round = 0; round < ROUNDS; round++) {
                while (append(
                                added(first, journal.read(first).size(), event("a")),
                                added(second, journal.read(second).size(), event("b")))
                        .isLeft()) {
                    Thread.onSpinWait();
                }
            }
            return 0;
        });
    }

    private int write(StreamId stream) {
        for (int round = 0; round < ROUNDS; round++) {
            append(stream, round, event("e" + (round + 1)));
        }
        return ROUNDS;
    }
}
