package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.jdbc.JdbcJournal;
import org.dealwright.process.Event;

/**
 * Prints how fast the journal in a file of SQLite is beside JDBC written by hand, in turns in one run: appending, loading a deal
 * of thirteen events, and reading everything back, as a process does when it starts. By hand means the same statements on the
 * same tables, each prepared once, and for reading only the bare query with every column fetched.
 *
 * <p>Every commit waits for the disk: what appending one event costs is mostly that, and differs from disk to disk.
 */
final class JdbcBenchmark {
    private static final int ROUNDS = 7;
    private static final int COMMITS = 400;
    private static final int LOADED = 20_000;
    private static final int DEALS = 1_000;
    private static final int PAGE = 10_000;
    private static final long NANOS = 1_000_000_000L;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final DealEvent[] history = new DealEvent[DealPath.STEPS];
    private final Path folder;
    private int histories;

    private JdbcBenchmark() throws IOException {
        new DealPath().walk(history);
        folder = Files.createTempDirectory("journal");
    }

    /**
     * Measures and prints.
     *
     * @param arguments how many events are read back, by default a million
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int many = arguments.length == 0 || arguments[0].isBlank() ? 1_000_000 : Integer.parseInt(arguments[0]);
        JdbcBenchmark benchmark = new JdbcBenchmark();
        try (JdbcJournal journal = JdbcJournal.sqlite(benchmark.folder.resolve("journal.db"));
                JdbcByHand byHand = new JdbcByHand(benchmark.folder.resolve("by-hand.db"))) {
            benchmark.append(journal, byHand, 1);
            benchmark.append(journal, byHand, 100);
            benchmark.load(journal, byHand);
            benchmark.readBack(journal, many);
        } finally {
            benchmark.clear();
        }
    }

    /** Batches of so many events, each batch one history; the median of the rounds' ratios. */
    private void append(JdbcJournal journal, JdbcByHand byHand, int size) throws SQLException {
        double[] ratios = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        int commits = size == 1 ? COMMITS : COMMITS / 4;
        for (int round = -1; round < ROUNDS; round++) {
            List<Batch> batches = batches(commits, size);
            long begin = System.nanoTime();
            for (Batch batch : batches) {
                journal.append(batch).get();
            }
            long between = System.nanoTime();
            for (Batch batch : batches) {
                byHand.append(batch);
            }
            long end = System.nanoTime();
            if (round >= 0) {
                ratios[round] = (double) (end - between) / (between - begin);
                rates[round] = (double) commits * size * NANOS / (between - begin);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "append, %d a batch: %.0f events/s, %.0f %% of JDBC by hand%n",
                size,
                median(rates),
                100 * median(ratios));
    }

    private List<Batch> batches(int many, int size) {
        return IntStream.range(0, many)
                .mapToObj(one -> batch(new StreamId("deal", "d" + histories++), size))
                .toList();
    }

    private Batch batch(StreamId stream, int size) {
        Event[] events = new Event[size];
        Arrays.setAll(events, one -> history[one % history.length]);
        return new Batch(NOW, Option.none(), List.of(new Batch.Append(stream, 0, List.of(events))));
    }

    private void load(JdbcJournal journal, JdbcByHand byHand) throws SQLException {
        for (int deal = 0; deal < DEALS; deal++) {
            Batch batch = batch(new StreamId("deal", "loaded" + deal), history.length);
            journal.append(batch).get();
        }
        double[] ratios = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long seen = 0;
            long begin = System.nanoTime();
            for (int load = 0; load < LOADED; load++) {
                seen += journal.read(new StreamId("deal", "loaded" + load % DEALS))
                        .size();
            }
            long between = System.nanoTime();
            for (int load = 0; load < LOADED; load++) {
                seen -= byHand.query(folder.resolve("journal.db"), "deal", "loaded" + load % DEALS);
            }
            long end = System.nanoTime();
            if (seen != 0) {
                throw new IllegalStateException("one of them has read less: " + seen);
            }
            if (round >= 0) {
                ratios[round] = (double) (between - begin) / (end - between);
                micros[round] = (between - begin) / 1e3 / LOADED;
            }
        }
        System.out.printf(
                Locale.ROOT, "load a deal of 13: %.1f us, %.2f times the bare query%n", median(micros), median(ratios));
    }

    private void readBack(JdbcJournal journal, int many) {
        long standing = journal.readAll(0, Integer.MAX_VALUE).size();
        for (long recorded = standing; recorded < many; recorded += 100L * history.length) {
            Batch.Append[] appends = new Batch.Append[100];
            Arrays.setAll(
                    appends,
                    one -> batch(new StreamId("deal", "d" + histories++), history.length)
                            .appends()
                            .get(0));
            journal.append(new Batch(NOW, Option.none(), List.of(appends))).get();
        }
        for (int round = 0; round < 3; round++) {
            long begin = System.nanoTime();
            long position = 0;
            for (List<Recorded> page = journal.readAll(position, PAGE);
                    !page.isEmpty();
                    page = journal.readAll(position, PAGE)) {
                position = page.get(page.size() - 1).position();
            }
            System.out.printf(
                    Locale.ROOT,
                    "read back %d events: %.0f events/s%n",
                    position,
                    (double) position * NANOS / (System.nanoTime() - begin));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void clear() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
