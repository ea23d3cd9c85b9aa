package org.dealwright.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.dealwright.process.Event;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One step of a path, decided and applied, in nanoseconds: the library, which keeps every event, beside stateless4j and a plain
 * switch with the same guards, which record nothing.
 *
 * <p>Aim: {@link #dealwright} at or under {@link #stateless4j} on Java 17 and 25.
 *
 * @param <S> the library's phases
 * @param <E> its events
 * @param <P> its policy
 * @param <F> the rivals' phases
 * @param <T> their triggers
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class PathBenchmark<S, E extends Event, P, F, T> {
    private final Path<S, E, P, T> path;
    private final MachineRival<F, P, T> machine;
    private final SwitchRival<F, P, T> byHand;
    private final IntFunction<E[]> room;
    private final E[] history;
    private final Class<? extends S> goal;
    private final F rivalsGoal;

    PathBenchmark(
            Path<S, E, P, T> path,
            MachineRival<F, P, T> machine,
            SwitchRival<F, P, T> byHand,
            IntFunction<E[]> room,
            Class<? extends S> goal,
            F rivalsGoal) {
        this.path = path;
        this.machine = machine;
        this.byHand = byHand;
        this.room = room;
        this.goal = goal;
        this.rivalsGoal = rivalsGoal;
        history = room.apply(path.steps().size());
    }

    /** Walks the path once, each way, and looks where it ends. */
    @Setup
    public void check() {
        S end = path.walk(history);
        require(goal.isInstance(end), "the library's path must end " + goal.getSimpleName());
        require(end.equals(replay()), "so must it replayed");
        require(machine.walk().equals(rivalsGoal), "stateless4j must end " + rivalsGoal);
        require(byHand.walk().equals(rivalsGoal), "the switch must end " + rivalsGoal);
    }

    private static void require(boolean is, String what) {
        if (!is) {
            throw new IllegalStateException(what);
        }
    }

    /** The library: decide, keep the event, evolve. */
    @Benchmark
    public Object dealwright(Blackhole end) {
        E[] kept = room.apply(history.length);
        end.consume(path.walk(kept));
        return kept;
    }

    /** The state machine with a shared configuration. */
    @Benchmark
    public Object stateless4j() {
        return machine.walk();
    }

    /** The switch. */
    @Benchmark
    public Object enumSwitch() {
        return byHand.walk();
    }

    /** The library's evolve alone, over the events kept before. */
    @Benchmark
    public Object replay() {
        return path.replay(history);
    }
}
