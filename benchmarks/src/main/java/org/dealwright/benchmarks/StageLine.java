package org.dealwright.benchmarks;

import java.time.Duration;
import java.util.List;
import org.dealwright.metrics.Funnel;

/**
 * What every rival says of a stage, so that they can be held against each other.
 *
 * @param step the stage
 * @param entered how many deals reached it
 * @param converted how many of them went on
 * @param dropped how many of them were lost
 * @param median how many milliseconds going on took in the median; 0 where nobody went on
 */
record StageLine(String step, long entered, long converted, long dropped, double median) {
    private static final double NANOS_A_MILLI = 1e6;

    static List<StageLine> of(Funnel funnel) {
        return funnel.steps().stream()
                .map(step -> new StageLine(
                        step.step(),
                        step.entered(),
                        step.converted(),
                        step.dropped(),
                        step.times().median().orElse(Duration.ZERO).toNanos() / NANOS_A_MILLI))
                .toList();
    }
}
