package org.dealwright.examples.oracle;

import static org.dealwright.examples.oracle.Asked.MARCH;
import static org.dealwright.examples.oracle.Asked.assertInterval;
import static org.dealwright.examples.oracle.Asked.twiceMedian;
import static org.dealwright.examples.oracle.Warehouse.ROWS;
import static org.dealwright.examples.oracle.Warehouse.ask;
import static org.dealwright.examples.oracle.Warehouse.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.metrics.Conversion;
import org.dealwright.metrics.Funnel;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Proportion;
import org.junit.jupiter.api.Test;

/** Funnels and conversion over a hundred thousand deals, against SQL written by hand. */
class FunnelOracleTest {
    private static final List<String> STEPS = List.of("lead", "meeting", "won");
    private static final List<Journey> JOURNEYS = ROWS.passages.stream().collect(Journey.journeys("lost"));

    private static List<String> rows(Funnel funnel) {
        return funnel.steps().stream()
                .map(step -> Asked.row(
                        step.step(),
                        step.entered(),
                        step.converted(),
                        step.dropped(),
                        step.skipped(),
                        step.leftOut().count(Omission.ENDED_BEFORE_IT_BEGAN),
                        step.times().count() == 0 ? null : twiceMedian(step.times())))
                .toList();
    }

    private static String row(Proportion share) {
        return Asked.row(share.part(), share.whole(), share.leftOut().count(Omission.ENDED_BEFORE_IT_BEGAN));
    }

    @Test
    void the_funnel_of_a_cohort() {
        assertEquals(ask("cohort funnel"), rows(JOURNEYS.stream().collect(Funnel.ofCohort(STEPS, MARCH))));
    }

    @Test
    void the_funnel_of_a_period() {
        assertEquals(ask("period funnel"), rows(JOURNEYS.stream().collect(Funnel.ofPeriod(STEPS, MARCH))));
    }

    @Test
    void conversion_of_a_cohort_with_its_interval() {
        Proportion share = JOURNEYS.stream().collect(Conversion.ofCohort("lead", "won", MARCH));

        assertEquals(ask("cohort conversion"), List.of(row(share)));
        assertInterval(
                numbers("cohort conversion interval"), 0, share.interval(0.95).orElseThrow());
    }

    @Test
    void conversion_within_a_time_that_everybody_had() {
        Proportion share = JOURNEYS.stream()
                .collect(Conversion.within(
                        "lead", "won", MARCH, Duration.ofDays(30), Instant.parse("2026-04-15T00:00:00Z")));

        assertEquals(
                ask("conversion within thirty days"),
                List.of(Asked.row(
                        share.part(),
                        share.whole(),
                        share.leftOut().count(Omission.TOO_YOUNG),
                        share.leftOut().count(Omission.ENDED_BEFORE_IT_BEGAN))));
    }

    @Test
    void conversion_of_those_who_left() {
        assertEquals(
                ask("conversion of leavers"),
                List.of(row(JOURNEYS.stream().collect(Conversion.ofLeavers("lead", "won", MARCH)))));
    }
}
