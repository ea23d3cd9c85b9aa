package org.dealwright.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.dealwright.benchmarks.Lead.Trigger;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A command through Axon, in nanoseconds: as many as {@link HandleBenchmark} gives, of the same kinds, with the events in
 * memory and the aggregates cached, by its command gateway.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-Xmn2g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AxonBenchmark {
    private static final List<Trigger> TRIGGERS = List.of(
            Trigger.TOUCH,
            Trigger.TOUCH,
            Trigger.REPLY,
            Trigger.REPLY,
            Trigger.ASSESS,
            Trigger.ASSESS,
            Trigger.ASSESS,
            Trigger.ASSESS,
            Trigger.QUALIFY,
            Trigger.OFFER,
            Trigger.ACCEPT);

    private final AtomicLong last = new AtomicLong();
    private Configuration configuration = configuration();
    private CommandGateway gateway = configuration.commandGateway();

    /** Looks whether the paths are as long. */
    @Setup
    public void begin() {
        if (TRIGGERS.size() + 1 != Office.COMMANDS) {
            throw new IllegalStateException("both must be given as many commands");
        }
    }

    /** An empty store. */
    @Setup(Level.Invocation)
    public void open() {
        configuration = configuration();
        configuration.start();
        gateway = configuration.commandGateway();
    }

    /** Lets go of it. */
    @TearDown(Level.Invocation)
    public void close() {
        configuration.shutdown();
    }

    private static Configuration configuration() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(its -> new InMemoryEventStorageEngine())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(AxonLead.class)
                        .configureCache(its -> new WeakReferenceCache()))
                .buildConfiguration();
    }

    /** All the prospects, their commands one after the other, by one thread. */
    @Benchmark
    @OperationsPerInvocation(Office.PROSPECTS * Office.COMMANDS)
    public Object axon() {
        for (int i = 0; i < Office.PROSPECTS; i++) {
            walk("p" + last.incrementAndGet());
        }
        return gateway;
    }

    private void walk(String id) {
        gateway.sendAndWait(new AxonLead.Begin(id, "ann"));
        TRIGGERS.forEach(trigger -> gateway.sendAndWait(new AxonLead.Go(id, trigger, "ann")));
    }
}
