package org.dealwright.testkit;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the parts of the journal's contract share: an empty journal before each test, and words to write and read with. */
abstract class JournalCase {
    static final StreamId ONE = new StreamId("deal", "one");
    static final StreamId TWO = new StreamId("deal", "two");
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** The journal under test. */
    Journal journal = new Unset();

    /** A journal that holds nothing. */
    protected abstract Journal emptyJournal() throws Exception;

    /** Gives back what {@link #emptyJournal} took; nothing, unless one says otherwise. */
    protected void release() throws Exception {}

    @BeforeEach
    void begin() throws Exception {
        journal = emptyJournal();
    }

    @AfterEach
    void end() throws Exception {
        release();
    }

    final List<Recorded> append(StreamId stream, long expectedVersion, Event... events) {
        return append(added(stream, expectedVersion, events)).get();
    }

    final Either<AppendFailure, List<Recorded>> append(Batch.Append... appends) {
        return journal.append(batch(Option.none(), appends));
    }

    final Either<AppendFailure, List<Recorded>> keyed(String key, Batch.Append... appends) {
        return journal.append(batch(Option.of(key), appends));
    }

    static Batch batch(Option<String> key, Batch.Append... appends) {
        return new Batch(NOW, key, List.of(appends));
    }

    static Batch.Append added(StreamId stream, long expectedVersion, Event... events) {
        return new Batch.Append(stream, expectedVersion, List.of(events));
    }

    static StreamId deal(String id) {
        return new StreamId("deal", id);
    }

    static Event event(String owner) {
        return new DealEvent.Opened(
                NOW, Option.none(), new MemberId(owner), Option.none(), Option.none(), Option.none());
    }

    /** So many events, each with its number from 1. */
    static Event[] events(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(one -> event("e" + one)).toArray(Event[]::new);
    }

    static List<Event> events(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::event).toList();
    }

    static List<Long> versions(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::version).toList();
    }

    static List<Long> positions(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::position).toList();
    }

    static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** So many that begin at the same time; what each answered, in order. */
    static <T> List<T> together(int many, Task<T> task) throws Exception {
        return together(IntStream.range(0, many)
                .<Callable<T>>mapToObj(number -> () -> task.of(number))
                .toList());
    }

    static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
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

    /** What one of many does. */
    @FunctionalInterface
    interface Task<T> {
        T of(int number) throws Exception;
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
