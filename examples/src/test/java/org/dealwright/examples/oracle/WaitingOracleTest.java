package org.dealwright.examples.oracle;

import static java.util.stream.Collectors.groupingBy;
import static org.dealwright.examples.oracle.Asked.MARCH;
import static org.dealwright.examples.oracle.Asked.assertSurvival;
import static org.dealwright.examples.oracle.Asked.row;
import static org.dealwright.examples.oracle.Asked.twiceMedian;
import static org.dealwright.examples.oracle.Warehouse.ROWS;
import static org.dealwright.examples.oracle.Warehouse.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dealwright.metrics.Activity;
import org.dealwright.metrics.HandoffMeasure;
import org.dealwright.metrics.HandoffResult;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.SpeedToLead;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.TimeInStage;
import org.dealwright.metrics.Times;
import org.dealwright.process.WorkingHours;
import org.junit.jupiter.api.Test;

/** How long things wait, who hands over to whom, and what the team does, against SQL written by hand. */
class WaitingOracleTest {
    private static long sum(Times times) {
        return times.all().stream().mapToLong(Duration::toMillis).sum();
    }

    @Test
    void time_in_stage_of_those_that_left() {
        TreeMap<String, Times> stages =
                ROWS.stays.stream().collect(groupingBy(Stay::stage, TreeMap::new, TimeInStage.ofLeavers(MARCH)));
        List<String> rows = new ArrayList<>();
        stages.forEach((stage, times) -> rows.add(row(
                stage,
                times.count(),
                times.leftOut().count(Omission.ENDED_BEFORE_IT_BEGAN),
                sum(times),
                twiceMedian(times),
                times.percentile(90).orElseThrow().toMillis() * 10)));

        assertEquals(ask("time in stage"), rows);
    }

    @Test
    void time_in_stage_with_those_that_are_there() {
        assertSurvival(
                "time in stage with those that are there",
                ROWS.stays.stream()
                        .filter(stay -> stay.stage().equals("demo"))
                        .collect(TimeInStage.censored(Instant.parse("2026-05-01T00:00:00Z"))));
    }

    @Test
    void speed_to_lead() {
        SpeedToLead speed = ROWS.arrivals.stream()
                .collect(SpeedToLead.of(
                        MARCH, WorkingHours.roundTheClock(ZoneOffset.UTC), Instant.parse("2026-03-20T00:00:00Z")));

        assertEquals(
                ask("speed to lead"),
                List.of(row(
                        speed.answered().count(),
                        twiceMedian(speed.answered()),
                        speed.waiting().count(),
                        sum(speed.waiting()),
                        speed.answered().leftOut().count(Omission.ENDED_BEFORE_IT_BEGAN))));
    }

    @Test
    void activity_by_channel_and_direction() {
        Activity activity = ROWS.touches.stream().collect(Activity.in(MARCH));
        List<String> rows = new ArrayList<>();
        activity.outbound().counts().forEach((channel, count) -> rows.add(row(0, channel, count)));
        activity.inbound().counts().forEach((channel, count) -> rows.add(row(1, channel, count)));

        assertEquals(ask("activity"), rows);
    }

    @Test
    void handoffs_of_each_pair() {
        TreeMap<String, HandoffMeasure> pairs = ROWS.handoffs.stream()
                .collect(groupingBy(
                        handoff -> row(handoff.from().value(), handoff.to().value()),
                        TreeMap::new,
                        HandoffMeasure.of(MARCH)));
        List<String> rows = new ArrayList<>();
        pairs.forEach((pair, measure) -> {
            if (!measure.results().isEmpty()) {
                rows.add(row(
                        pair,
                        measure.acceptance().part(),
                        measure.acceptance().whole(),
                        measure.count(HandoffResult.LAPSED),
                        measure.returns().getOrDefault("none", 0L),
                        measure.returns().getOrDefault("timing", 0L),
                        measure.wonOfAccepted().part(),
                        measure.wonOfAccepted().whole(),
                        twiceMedian(measure.response()),
                        measure.response().leftOut().count(Omission.NO_END)));
            }
        });

        assertEquals(ask("handoffs by pair"), rows);
    }
}
