package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL server itself is killed while it is appended to, and started again on what is left: whatever was told to be
 * recorded is there, every batch is whole, and no position is missing.
 */
class ServerKillTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int KILLS = Integer.getInteger("dealwright.kills", 10);
    private static final int WRITERS = 3;
    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_outlives_the_server() throws Exception {
        List<Recorded> told = Collections.synchronizedList(new ArrayList<>());
        for (int kill = 0; kill < KILLS; kill++) {
            try (EmbeddedPostgres server = started()) {
                assertWhole(server, told);
                appendUntilKilled(server, kill, told);
            }
            assertTrue(told.size() >= ENOUGH * 2 * (kill + 1), "hardly anything was written");
        }
        try (EmbeddedPostgres server = started()) {
            assertWhole(server, told);
        }
    }

    private void appendUntilKilled(EmbeddedPostgres server, int kill, List<Recorded> told)
            throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "k" + kill + "w" + writer;
            writers.add(new Thread(() -> append(server, name, told, enough)));
        }
        writers.forEach(Thread::start);
        enough.await();
        // those that serve the connections too, so that none of them goes on and ends in order
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (Thread writer : writers) {
            writer.join();
        }
        all.forEach(process -> process.onExit().join());
    }

    /** Pairs of events, each in two histories, until one is not acknowledged. */
    private static void append(EmbeddedPostgres server, String name, List<Recorded> told, CountDownLatch enough) {
        JdbcJournal journal = journal(server);
        for (long version = 0; ; version++) {
            Batch batch = new Batch(
                    NOW,
                    Option.of(name + "/" + version),
                    List.of(added("a" + name, version), added("b" + name, version)));
            Either<AppendFailure, List<Recorded>> answer = journal.append(batch);
            if (answer.isLeft()) {
                return;
            }
            told.addAll(answer.get());
            enough.countDown();
        }
    }

    private static Batch.Append added(String id, long version) {
        Event event = new DealEvent.Resumed(NOW, Option.none());
        return new Batch.Append(new StreamId("deal", id), version, List.of(event));
    }

    private static void assertWhole(EmbeddedPostgres server, List<Recorded> told) {
        JdbcJournal journal = journal(server);
        List<Recorded> all = journal.readAll(0, Integer.MAX_VALUE);
        journal.close();

        assertEquals(
                LongStream.rangeClosed(1, all.size()).boxed().toList(),
                all.stream().map(Recorded::position).toList());
        told.forEach(one -> {
            assertTrue(one.position() <= all.size(), () -> one + " is lost");
            assertEquals(one, all.get((int) one.position() - 1));
        });
        Map<String, Integer> batches = new HashMap<>();
        all.forEach(one -> batches.merge(one.key().get(), 1, Integer::sum));
        batches.forEach((key, events) -> assertEquals(2, events, key));
        // of what was not acknowledged, each writer may have one batch recorded
        assertTrue(all.size() - told.size() <= 2 * WRITERS * KILLS, all.size() + " of " + told.size());
    }

    private static JdbcJournal journal(EmbeddedPostgres server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.getJdbcUrl("postgres", "postgres"));
        return JdbcJournal.builder(source).keepingConnections(1).open();
    }

    /** The first line of its lock file is its process. */
    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }
}
