package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Event;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that appends to all three databases at once until it is killed, and says what was acknowledged: database, key,
 * first and last position, one line each. The key ends with how many events the batch has.
 */
final class KilledWriter {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int LARGEST = 6;

    /** Who follows what is written, in the same process. */
    static final String FOLLOWER = "follower";

    private KilledWriter() {}

    /** The databases, each under a name without spaces. */
    static Map<String, DataSource> sources(Path folder, String postgresql) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(postgresql);
        return Map.of(
                "sqlite",
                new SqliteFile(folder.resolve("killed.db")),
                "h2",
                Databases.h2(folder),
                "postgresql",
                server);
    }

    public static void main(String[] arguments) {
        String trial = arguments[2];
        Map<String, DataSource> sources = sources(Path.of(arguments[0]), arguments[1]);
        CountDownLatch ready = new CountDownLatch(sources.size());
        sources.forEach((name, source) -> {
            JdbcJournal journal = JdbcJournal.builder(source)
                    .keepingConnections(2)
                    .snapshots(Snapshots.every(5))
                    .open();
            new Thread(() -> write(name, journal, trial, ready)).start();
            new Thread(() -> follow(journal)).start();
        });
    }

    /** Keeps how far it has come, beside what is written. */
    private static void follow(JdbcJournal journal) {
        SubscriberPositions positions = journal.positions();
        Consumer<Recorded> follower = positions.keeping(FOLLOWER, (connection, recorded) -> {});
        while (true) {
            journal.readAll(positions.of(FOLLOWER), 20).forEach(one -> keepAt(follower, one));
        }
    }

    /** Who writes may be in the way for longer than is waited for. */
    private static void keepAt(Consumer<Recorded> follower, Recorded one) {
        try {
            follower.accept(one);
        } catch (JdbcFailure inTheWay) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Goes on after its first batch when the others have theirs: one that is quick to begin must not have it all. */
    private static void write(String name, JdbcJournal journal, String trial, CountDownLatch ready) {
        Random random = new Random((name + trial).hashCode());
        long[] versions = new long[2];
        for (int round = 0; ; round++) {
            int one = 1 + random.nextInt(LARGEST);
            int other = random.nextInt(LARGEST);
            String key = trial + "/" + round + "/" + (one + other);
            List<Batch.Append> appends = new ArrayList<>();
            appends.add(new Batch.Append(new StreamId("deal", "a" + trial), versions[0], events(one)));
            appends.add(new Batch.Append(new StreamId("deal", "b" + trial), versions[1], events(other)));
            List<Recorded> recorded =
                    journal.append(new Batch(NOW, Option.of(key), appends)).get();
            versions[0] += one;
            versions[1] += other;
            say(name + " " + key + " " + recorded.get(0).position() + " "
                    + recorded.get(recorded.size() - 1).position());
            ready.countDown();
            await(ready);
        }
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<Event> events(int many) {
        return IntStream.range(0, many)
                .<Event>mapToObj(one -> new DealEvent.Resumed(NOW, Option.none()))
                .toList();
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
