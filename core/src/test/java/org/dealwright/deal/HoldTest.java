package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.FRIDAY;
import static org.dealwright.deal.DealHistory.adopted;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** A deal rests until a day. */
class HoldTest {
    private static final Instant FRIDAY_MIDNIGHT = Instant.parse("2026-03-06T00:00:00Z");

    @Test
    void a_deal_rests_until_the_midnight_with_which_the_day_begins() {
        Deal.OnHold deal = assertInstanceOf(
                Deal.OnHold.class,
                given(opened())
                        .when(new DealCommand.Hold(FRIDAY, HoldReason.NO_BUDGET))
                        .expect(new DealEvent.PutOnHold(
                                hour(1),
                                Option.of(ANNA),
                                FRIDAY,
                                FRIDAY_MIDNIGHT,
                                HoldReason.NO_BUDGET,
                                Option.none())));

        assertEquals(Option.of(FRIDAY_MIDNIGHT), deal.until());
        assertEquals(Option.of(HoldReason.NO_BUDGET), deal.reason());
        assertEquals(
                Option.of(new Deadline<>(FRIDAY_MIDNIGHT, new DealCommand.ResumeOnDate())),
                DealLifecycle.table().deadline(deal, DealPolicy.defaults()));
    }

    @Test
    void midnight_is_that_of_the_policy() {
        DealPolicy budapest =
                DealPolicy.builder().zone(ZoneId.of("Europe/Budapest")).build();

        assertEquals(
                Instant.parse("2026-03-05T23:00:00Z"),
                given(opened())
                        .under(budapest)
                        .when(new DealCommand.Hold(FRIDAY, HoldReason.TIMING))
                        .accepted(DealEvent.PutOnHold.class)
                        .resumeAt());
    }

    @Test
    void it_rests_for_a_known_reason_until_tomorrow_at_least() {
        LocalDate today = LocalDate.parse("2026-03-02");
        given(opened())
                .when(new DealCommand.Hold(today, new HoldReason("mood")))
                .invalid(
                        Violation.showing(
                                "until",
                                "out-of-range",
                                "2026-03-02",
                                LocalDate.parse("2026-03-03"),
                                LocalDate.parse("9999-12-31")),
                        Violation.showing(
                                "reason",
                                "not-known",
                                "mood",
                                List.of(
                                        HoldReason.NO_BUDGET.term(),
                                        HoldReason.OTHER.term(),
                                        HoldReason.REORGANISATION.term(),
                                        HoldReason.TIMING.term(),
                                        HoldReason.UNDER_CONTRACT.term())));
        given(opened())
                .when(new DealCommand.Hold(LocalDate.MAX, HoldReason.OTHER))
                .invalid(
                        Violation.showing(
                                "until",
                                "out-of-range",
                                "+999999999-12-31",
                                LocalDate.parse("2026-03-03"),
                                LocalDate.parse("9999-12-31")),
                        Violation.of("words", "needed-for-other"));
        given(opened())
                .when(new DealCommand.Hold(FRIDAY, HoldReason.OTHER, Option.of("a strike")))
                .accepted();
    }

    @Test
    void on_its_day_or_before_it_goes_on_where_it_was() {
        DealHistory rested = opened().noted(ProposalStanding.SENT).held();

        Deal early =
                given(rested).when(new DealCommand.Resume()).expect(new DealEvent.Resumed(hour(3), Option.of(ANNA)));
        assertInstanceOf(Deal.Proposed.class, early);
        assertEquals(hour(3), early.since());
        Deal onTime = given(rested)
                .by(Actor.system())
                .at(FRIDAY_MIDNIGHT)
                .when(new DealCommand.ResumeOnDate())
                .expect(new DealEvent.ResumedOnDate(FRIDAY_MIDNIGHT, Option.none()));
        assertInstanceOf(Deal.Proposed.class, onTime);
        assertEquals(FRIDAY_MIDNIGHT, onTime.since());
    }

    @Test
    void on_hold_is_not_stale() {
        Deal deal = given(adopted(new ClaimedDeal.OnHold(Option.none(), Option.none(), Option.none())))
                .phase();

        assertEquals(Option.none(), DealLifecycle.table().deadline(deal, DealPolicy.defaults()));
    }
}
