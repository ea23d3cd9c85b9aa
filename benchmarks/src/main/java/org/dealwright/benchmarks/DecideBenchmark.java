package org.dealwright.benchmarks;

import org.dealwright.benchmarks.Lead.Phase;
import org.dealwright.benchmarks.Lead.Trigger;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectPolicy;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The prospect's path. */
@State(Scope.Thread)
@OperationsPerInvocation(ProspectPath.STEPS)
public class DecideBenchmark extends PathBenchmark<Prospect, ProspectEvent, ProspectPolicy, Phase, Trigger> {
    /** The path with its rivals. */
    public DecideBenchmark() {
        this(new ProspectPath());
    }

    private DecideBenchmark(ProspectPath path) {
        super(
                path,
                LeadMachine.of(path, new Lead(path)),
                new LeadSwitch(path, new Lead(path)),
                ProspectEvent[]::new,
                Prospect.HandedOff.class,
                Phase.HANDED_OFF);
    }
}
