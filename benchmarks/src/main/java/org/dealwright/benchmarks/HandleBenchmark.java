package org.dealwright.benchmarks;

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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A command through the shell, in nanoseconds: from a prospect that is not there yet to an accepted handoff and its deal,
 * recorded in memory, by one thread and by several, each with prospects of its own.
 *
 * <p>With several threads the figure is what a thread waits for a command: where they scale, it stays what it is with one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HandleBenchmark {
    private final AtomicLong last = new AtomicLong();
    private Office office = office();

    /** A fresh journal, so that what is kept does not grow from one iteration to the next. */
    @Setup(Level.Iteration)
    public void open() {
        office = office();
        if (!(office.walk(next()).state() instanceof Prospect.HandedOff)) {
            throw new IllegalStateException("the path must end handed off");
        }
    }

    private Office office() {
        return new Office(() -> new DealId("d" + last.incrementAndGet()));
    }

    private ProspectId next() {
        return new ProspectId("p" + last.incrementAndGet());
    }

    /** One thread. */
    @Benchmark
    @OperationsPerInvocation(Office.COMMANDS)
    public Object dealwright() {
        return office.walk(next());
    }

    /** Two threads. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(Office.COMMANDS)
    public Object twoThreads() {
        return office.walk(next());
    }

    /** Eight threads. */
    @Benchmark
    @Threads(8)
    @OperationsPerInvocation(Office.COMMANDS)
    public Object eightThreads() {
        return office.walk(next());
    }
}
