package org.dealwright.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dealwright.metrics.Funnel;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.Passage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The funnel of a million deals and 8.7 million stage events, with exact medians, in milliseconds: beside DuckDB on one
 * thread, SQLite (a tenth of the deals) and plain streams, over the same rows.
 *
 * <p>Aims on one core: 150 ms of facts grouped by deal, 350 ms of events in the order in which they happened; on two, 1.7
 * times as fast.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class FunnelBenchmark {
    /** What every deal reached, deal by deal. */
    @State(Scope.Benchmark)
    public static class Grouped {
        /** How many deals there are. */
        @Param("1000000")
        public int deals = 1_000_000;

        private final List<Journey> journeys = new ArrayList<>();

        /** Makes the journeys. */
        @Setup
        public void fill() {
            journeys.addAll(StageEvents.of(deals).journeys());
        }
    }

    /** The events as they happened. */
    @State(Scope.Benchmark)
    public static class Recorded {
        /** How many deals there are. */
        @Param("1000000")
        public int deals = 1_000_000;

        private final List<Passage> passages = new ArrayList<>();

        /** Makes the events. */
        @Setup
        public void fill() {
            passages.addAll(StageEvents.of(deals).passages());
        }
    }

    /** The events in DuckDB. */
    @State(Scope.Benchmark)
    public static class Duck extends Stored {
        /** How many deals there are. */
        @Param("1000000")
        public int deals = 1_000_000;

        /** Fills the table. */
        @Setup
        public void fill() throws SQLException {
            keep(FunnelDatabase.duckDb(StageEvents.of(deals)));
        }
    }

    /** The events in SQLite: a tenth of them, since it takes a minute for all. */
    @State(Scope.Benchmark)
    public static class Lite extends Stored {
        /** How many deals there are. */
        @Param("100000")
        public int deals = 100_000;

        /** Fills the table. */
        @Setup
        public void fill() throws SQLException {
            keep(FunnelDatabase.sqlite(StageEvents.of(deals)));
        }
    }

    /** Events in a database. */
    public abstract static class Stored {
        private final List<FunnelDatabase> kept = new ArrayList<>();

        final void keep(FunnelDatabase database) {
            kept.add(database);
        }

        final List<StageLine> funnel() throws SQLException {
            return kept.get(0).funnel();
        }

        /** Lets go of it. */
        @TearDown
        public void close() throws SQLException {
            kept.remove(0).close();
        }
    }

    /** The library, of journeys. */
    @Benchmark
    public Object groupedByDeal(Grouped grouped) {
        return StageLine.of(grouped.journeys.stream().collect(Funnel.ofCohort(StageEvents.STEPS, StageEvents.PERIOD)));
    }

    /** The same on a parallel stream. */
    @Benchmark
    public Object groupedByDealInParallel(Grouped grouped) {
        return StageLine.of(
                grouped.journeys.parallelStream().collect(Funnel.ofCohort(StageEvents.STEPS, StageEvents.PERIOD)));
    }

    /** The library, of events in the order in which they happened. */
    @Benchmark
    public Object inJournalOrder(Recorded recorded) {
        return StageLine.of(recorded.passages.stream()
                .collect(Funnel.ofCohort(StageEvents.STEPS, StageEvents.LOST, StageEvents.PERIOD)));
    }

    /** The same on a parallel stream. */
    @Benchmark
    public Object inJournalOrderInParallel(Recorded recorded) {
        return StageLine.of(recorded.passages.parallelStream()
                .collect(Funnel.ofCohort(StageEvents.STEPS, StageEvents.LOST, StageEvents.PERIOD)));
    }

    /** What one would write with the streams of Java alone. */
    @Benchmark
    public Object plainStreams(Recorded recorded) {
        Collection<Map<String, Instant>> deals = recorded.passages.stream()
                .collect(groupingBy(
                        Passage::subject,
                        toMap(Passage::step, Passage::at, (one, other) -> one.isBefore(other) ? one : other)))
                .values();
        List<StageLine> lines = new ArrayList<>();
        for (int i = 0; i < StageEvents.STEPS.size(); i++) {
            lines.add(line(deals, i));
        }
        return lines;
    }

    private static StageLine line(Collection<Map<String, Instant>> deals, int step) {
        List<String> later = StageEvents.STEPS.subList(step + 1, StageEvents.STEPS.size());
        String here = StageEvents.STEPS.get(step);
        List<Map<String, Instant>> entered =
                deals.stream().filter(deal -> deal.containsKey(here)).toList();
        List<Long> times = entered.stream()
                .flatMap(deal -> next(deal, later)
                        .map(next -> next.toEpochMilli()
                                - Objects.requireNonNull(deal.get(here)).toEpochMilli()))
                .sorted()
                .toList();
        long dropped = entered.stream()
                .filter(deal -> deal.containsKey(StageEvents.LOST)
                        && next(deal, later).findAny().isEmpty())
                .count();
        int size = times.size();
        double median = size == 0 ? 0 : (times.get((size - 1) / 2) + times.get(size / 2)) / 2.0;
        return new StageLine(here, entered.size(), size, dropped, median);
    }

    private static Stream<Instant> next(Map<String, Instant> deal, List<String> later) {
        return later.stream().map(deal::get).filter(Objects::nonNull).min(Instant::compareTo).stream();
    }

    /** DuckDB on one thread. */
    @Benchmark
    public Object duckDb(Duck duck) throws SQLException {
        return duck.funnel();
    }

    /** SQLite. */
    @Benchmark
    public Object sqlite(Lite lite) throws SQLException {
        return lite.funnel();
    }
}
