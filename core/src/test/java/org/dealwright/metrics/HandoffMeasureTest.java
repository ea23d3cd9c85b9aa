package org.dealwright.metrics;

import static java.util.stream.Collectors.groupingBy;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.Test;

class HandoffMeasureTest {
    private static final MemberId SDR = new MemberId("sdr");

    private static HandoffOutcome offer(
            String to, String day, HandoffResult result, int hours, String reason, DealResult became) {
        return new HandoffOutcome(
                SDR,
                new MemberId(to),
                noon(day),
                result,
                hours < 0 ? Option.none() : Option.some(Duration.ofHours(hours)),
                Option.of(reason),
                Option.of(became));
    }

    private static final List<HandoffOutcome> OFFERS = List.of(
            offer("anna", "2026-03-01", HandoffResult.ACCEPTED, 1, null, DealResult.WON),
            offer("anna", "2026-03-02", HandoffResult.ACCEPTED, 3, null, DealResult.LOST),
            offer("anna", "2026-03-03", HandoffResult.ACCEPTED, -1, null, DealResult.OPEN),
            offer("anna", "2026-03-04", HandoffResult.ACCEPTED, 4, null, DealResult.NO_DECISION),
            offer("anna", "2026-03-05", HandoffResult.RETURNED, 8, "no-budget", null),
            offer("bela", "2026-03-06", HandoffResult.RETURNED, 2, null, null),
            offer("bela", "2026-03-07", HandoffResult.LAPSED, -1, null, null),
            offer("bela", "2026-03-08", HandoffResult.WITHDRAWN, -1, null, null),
            offer("bela", "2026-03-31", HandoffResult.WAITING, -1, null, null),
            offer("bela", "2026-04-01", HandoffResult.RETURNED, 2, "other", null));

    @Test
    void acceptance_is_of_those_on_which_somebody_had_to_decide() {
        HandoffMeasure measure = OFFERS.stream().collect(HandoffMeasure.of(MARCH));

        assertEquals(Proportion.of(4, 7), measure.acceptance());
        assertEquals(Proportion.of(1, 7), measure.lapses());
        assertEquals(1, measure.count(HandoffResult.WAITING));
        assertEquals(1, measure.count(HandoffResult.WITHDRAWN));
        assertEquals(Map.of("no-budget", 1L, "none", 1L), measure.returns());
    }

    @Test
    void the_response_is_that_of_answers_and_says_whose_is_not_known() {
        Times response = OFFERS.stream().collect(HandoffMeasure.of(MARCH)).response();

        assertEquals(
                List.of(1L, 2L, 3L, 4L, 8L),
                response.all().stream().map(Duration::toHours).toList());
        assertEquals(new LeftOut(Map.of(Omission.NO_END, 1L)), response.leftOut());
    }

    @Test
    void what_became_of_the_accepted_is_of_those_that_are_decided() {
        assertEquals(
                Proportion.of(1, 3),
                OFFERS.stream().collect(HandoffMeasure.of(MARCH)).wonOfAccepted());
    }

    @Test
    void it_can_be_taken_by_whom_it_was_offered_to() {
        Map<MemberId, HandoffMeasure> byRep =
                OFFERS.stream().collect(groupingBy(HandoffOutcome::to, HandoffMeasure.of(MARCH)));

        assertEquals(Proportion.of(0, 2), byRep.get(new MemberId("bela")).acceptance());
        assertEquals(
                "accepted 0/2 = 0.000 % (95 %: 0.000–65.762 %), answered in median 2.0 hours, mean 2.0 hours of 1;"
                        + " returned {none=1}; lapsed 1",
                byRep.get(new MemberId("bela")).toString());
    }

    @Test
    void where_nothing_was_offered_there_is_no_rate() {
        HandoffMeasure nothing = Stream.<HandoffOutcome>empty().collect(HandoffMeasure.of(MARCH));

        assertEquals(Optional.empty(), nothing.acceptance().rate());
        assertEquals(Optional.empty(), nothing.response().median());
    }

    @Test
    void only_what_was_returned_has_a_reason_and_only_what_was_accepted_became_something() {
        assertThrows(
                IllegalArgumentException.class,
                () -> offer("a", "2026-03-01", HandoffResult.ACCEPTED, 1, "no-budget", null));
        assertThrows(
                IllegalArgumentException.class,
                () -> offer("a", "2026-03-01", HandoffResult.RETURNED, 1, null, DealResult.WON));
        assertThrows(
                IllegalArgumentException.class,
                () -> offer("a", "2026-03-01", HandoffResult.RETURNED, 1, "No budget!", null));
    }
}
