package org.dealwright.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dealwright.api.Recorded;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole history made into its phase, in nanoseconds an event.
 *
 * <p>Aim: thirty million events a second, 33 ns an event, on one core of Java 17.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReplayBenchmark {
    private List<ProspectEvent> history = List.of();

    /** Makes one history and looks where it ends. */
    @Setup
    public void check() {
        AtomicLong deals = new AtomicLong();
        Office office = new Office(() -> new DealId("d" + deals.incrementAndGet()));
        ProspectId id = new ProspectId("p");
        office.walk(id);
        history = office.process().prospects().history(id).stream()
                .map(Recorded::event)
                .map(ProspectEvent.class::cast)
                .toList();
        if (history.size() != Office.COMMANDS || !(replay() instanceof Prospect.HandedOff)) {
            throw new IllegalStateException("the history must end handed off");
        }
    }

    /** Every event of it. */
    @Benchmark
    @OperationsPerInvocation(Office.COMMANDS)
    public Prospect replay() {
        return ProspectLifecycle.table().replay(history).get();
    }
}
