package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
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
        sources.forEach((name, source) -> new Thread(() -> write(name, source, trial, ready)).start());
    }

    /** Goes on after its first batch when the others have theirs: one that is quick to begin must not have it all. */
    private static void write(String name, DataSource source, String trial, CountDownLatch ready) {
        JdbcJournal journal = JdbcJournal.builder(source).keepingConnections(1).open();
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
