package org.dealwright.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Prospect;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A command through the shell, in nanoseconds: from prospects that are not there yet to their accepted handoffs and deals,
 * recorded in memory, by one thread and by several, each with prospects of its own.
 *
 * <p>Every call begins with an empty journal, so that the figure is that of handling, not of a collector that copies a
 * journal as it grows. With several threads it is the time between one command done, by whichever thread, and the next.
 *
 * <p>Aim: a twentieth of {@code AxonBenchmark} with one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-Xmn2g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class HandleBenchmark {
    /** How many threads. */
    @Param({"1", "2", "8"})
    public int threads = 1;

    private final AtomicLong last = new AtomicLong();
    private ExecutorService workers = Executors.newSingleThreadExecutor();
    private Office office = office();

    /** Lets the threads begin. */
    @Setup
    public void begin() {
        workers.shutdown();
        workers = Executors.newFixedThreadPool(threads);
        if (!(office.walk(next()).state() instanceof Prospect.HandedOff)) {
            throw new IllegalStateException("the path must end handed off");
        }
    }

    /** Lets go of the threads. */
    @TearDown
    public void end() {
        workers.shutdown();
    }

    /** An empty journal. */
    @Setup(Level.Invocation)
    public void open() {
        office = office();
    }

    /** All the prospects, their commands one after the other. */
    @Benchmark
    @OperationsPerInvocation(Office.PROSPECTS * Office.COMMANDS)
    public Object dealwright() throws Exception {
        List<Future<?>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            work.add(workers.submit(() -> {
                for (int i = 0; i < Office.PROSPECTS / threads; i++) {
                    office.walk(next());
                }
            }));
        }
        for (Future<?> one : work) {
            one.get();
        }
        return office;
    }

    private Office office() {
        return new Office(() -> new DealId("d" + last.incrementAndGet()));
    }

    private ProspectId next() {
        return new ProspectId("p" + last.incrementAndGet());
    }
}
