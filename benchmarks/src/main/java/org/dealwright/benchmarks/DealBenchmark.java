package org.dealwright.benchmarks;

import org.dealwright.benchmarks.Opportunity.Phase;
import org.dealwright.benchmarks.Opportunity.Trigger;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealPolicy;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The deal's path. */
@State(Scope.Thread)
@OperationsPerInvocation(DealPath.STEPS)
public class DealBenchmark extends PathBenchmark<Deal, DealEvent, DealPolicy, Phase, Trigger> {
    /** The path with its rivals. */
    public DealBenchmark() {
        this(new DealPath());
    }

    private DealBenchmark(DealPath path) {
        super(
                path,
                OpportunityMachine.of(path, new Opportunity(path)),
                new OpportunitySwitch(path, new Opportunity(path)),
                DealEvent[]::new,
                Deal.Won.class,
                Phase.WON);
    }
}
