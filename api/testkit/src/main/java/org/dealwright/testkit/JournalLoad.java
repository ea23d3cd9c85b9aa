package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.junit.jupiter.api.Test;

/**
 * The part of the journal's contract that says what holds under load: for two seconds, or as many as the system property
 * {@code dealwright.load.seconds} says; for 160 batches at least, and 200,000 at most.
 */
abstract class JournalLoad extends JournalThreads {
    private static final Duration HOW_LONG = Duration.ofSeconds(Integer.getInteger("dealwright.load.seconds", 2));
    private static final int WRITERS = 8;
    private static final int HISTORIES = 10;
    private static final int LEAST_OF_A_WRITER = 20;
    private static final int MOST_OF_A_WRITER = 25_000;
    private static final int PAGE = 10_000;

    /**
     * What a writer was told.
     *
     * @param recorded of the one batch
     * @param before the last position that anybody had been told before it was asked for
     */
    private record Told(List<Recorded> recorded, long before) {}

    /** Another journal on the same store, for half of the writers; the same one, unless one says otherwise. */
    Journal beside() throws Exception {
        return journal;
    }

    @Test
    void what_eight_writers_on_ten_histories_were_told_is_there_once_and_in_order() throws Exception {
        Journal other = beside();
        long end = System.nanoTime() + HOW_LONG.toNanos();
        AtomicLong last = new AtomicLong();
        List<List<Told>> told =
                together(WRITERS, writer -> new Writer(writer, writer % 2 == 0 ? journal : other, last).write(end));

        Map<String, Told> byKey = new HashMap<>();
        told.forEach(ofOne -> {
            assertInOrder(ofOne);
            ofOne.forEach(one -> byKey.put(one.recorded().get(0).key().get(), one));
        });
        List<Recorded> all = all();
        assertEquals(upTo(all.size()), positions(all));
        assertToldOnce(byKey, all);
        assertEachHistory(all);
    }

    /** Whoever asks after somebody was told comes after what they were told. */
    private static void assertInOrder(List<Told> told) {
        long last = 0;
        for (Told one : told) {
            long first = one.recorded().get(0).position();
            assertTrue(first > last && first > one.before(), () -> one + " came before what was there");
            last = first;
        }
    }

    private List<Recorded> all() {
        List<Recorded> all = new ArrayList<>();
        for (List<Recorded> page = journal.readAll(0, PAGE);
                !page.isEmpty();
                page = journal.readAll(all.size(), PAGE)) {
            all.addAll(page);
        }
        return all;
    }

    /** Positions are each there once: so is what stands at them, and nothing but what somebody was told. */
    private static void assertToldOnce(Map<String, Told> byKey, List<Recorded> all) {
        int events = 0;
        for (Told one : byKey.values()) {
            for (Recorded recorded : one.recorded()) {
                assertTrue(recorded.position() <= all.size(), () -> recorded + " is lost");
                assertEquals(recorded, all.get((int) recorded.position() - 1));
                events++;
            }
        }
        assertEquals(events, all.size(), "there is more than anybody was told");
    }

    private void assertEachHistory(List<Recorded> all) {
        Map<StreamId, List<Recorded>> histories = new HashMap<>();
        all.forEach(one -> histories
                .computeIfAbsent(one.stream(), stream -> new ArrayList<>())
                .add(one));
        assertEquals(HISTORIES, histories.size());
        histories.forEach((stream, history) -> {
            assertEquals(upTo(history.size()), versions(history));
            assertEquals(history, journal.read(stream));
        });
    }

    /** Adds to two histories at a time, which the others add to as well, and insists until it is told. */
    private static final class Writer {
        private final int number;
        private final Journal journal;
        private final AtomicLong last;
        private final Random random;
        private final long[] known = new long[HISTORIES];

        Writer(int number, Journal journal, AtomicLong last) {
            this.number = number;
            this.journal = journal;
            this.last = last;
            random = new Random(2026 + number);
        }

        List<Told> write(long end) {
            List<Told> told = new ArrayList<>();
            while (told.size() < LEAST_OF_A_WRITER || (System.nanoTime() < end && told.size() < MOST_OF_A_WRITER)) {
                long before = last.get();
                List<Recorded> recorded = insist("w" + number + "/" + told.size());
                last.accumulateAndGet(recorded.get(recorded.size() - 1).position(), Math::max);
                told.add(new Told(recorded, before));
            }
            return told;
        }

        private List<Recorded> insist(String key) {
            int one = random.nextInt(HISTORIES);
            int other = (one + 1 + random.nextInt(HISTORIES - 1)) % HISTORIES;
            boolean perhaps = false;
            while (true) {
                Either<AppendFailure, List<Recorded>> answer =
                        journal.append(batch(Option.of(key), more(one, key), more(other, key)));
                if (answer.isRight()) {
                    known[one]++;
                    known[other]++;
                    return answer.get();
                }
                AppendFailure failure = answer.getLeft();
                if (failure instanceof AppendFailure.KeyTaken) {
                    assertTrue(perhaps, key + " was recorded, and nobody was told");
                    return journal.findByKey(key);
                }
                perhaps |= failure instanceof AppendFailure.Unknown;
                if (failure instanceof AppendFailure.Conflict conflict) {
                    known[Integer.parseInt(conflict.stream().id().substring(1))] = conflict.actual();
                }
            }
        }

        private Batch.Append more(int history, String key) {
            return added(deal("h" + history), known[history], event(key));
        }
    }
}
