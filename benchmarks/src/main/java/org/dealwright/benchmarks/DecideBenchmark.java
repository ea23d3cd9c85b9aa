package org.dealwright.benchmarks;

import java.util.concurrent.TimeUnit;
import org.dealwright.benchmarks.Lead.Phase;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * One step of a prospect's path, decided and applied, in nanoseconds: the library, which keeps every event, beside
 * stateless4j and a plain switch with the same guards, which record nothing.
 *
 * <p>Aim: {@link #dealwright} at or under {@link #stateless4j} on Java 17 and 25.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecideBenchmark {
    private final ProspectPath path = new ProspectPath();
    private final MachineRival machine = new MachineRival(path);
    private final SwitchRival byHand = new SwitchRival(path);
    private final ProspectEvent[] history = new ProspectEvent[ProspectPath.STEPS];

    /** Walks the path once, each way, and looks where it ends. */
    @Setup
    public void check() {
        if (!(path.walk(history) instanceof Prospect.HandedOff end) || !end.equals(replay())) {
            throw new IllegalStateException("the library's path must end handed off, replayed too");
        }
        if (machine.walk() != Phase.HANDED_OFF || byHand.walk() != Phase.HANDED_OFF) {
            throw new IllegalStateException("the rivals' paths must end handed off");
        }
    }

    /** The library: decide, keep the event, evolve. */
    @Benchmark
    @OperationsPerInvocation(ProspectPath.STEPS)
    public ProspectEvent[] dealwright(Blackhole end) {
        ProspectEvent[] kept = new ProspectEvent[ProspectPath.STEPS];
        end.consume(path.walk(kept));
        return kept;
    }

    /** The state machine with a shared configuration. */
    @Benchmark
    @OperationsPerInvocation(ProspectPath.STEPS)
    public Object stateless4j() {
        return machine.walk();
    }

    /** The switch. */
    @Benchmark
    @OperationsPerInvocation(ProspectPath.STEPS)
    public Object enumSwitch() {
        return byHand.walk();
    }

    /** The library's evolve alone, over the events kept before. */
    @Benchmark
    @OperationsPerInvocation(ProspectPath.STEPS)
    public Prospect replay() {
        Prospect prospect = path.start();
        for (ProspectEvent event : history) {
            prospect = ProspectPath.TABLE.evolve(prospect, event);
        }
        return prospect;
    }
}
