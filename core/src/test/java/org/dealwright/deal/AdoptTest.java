package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealFixture.manager;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.adopted;
import static org.dealwright.deal.DealHistory.euros;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.process.Attributes;
import org.dealwright.process.Deadline;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What another system knows of a deal is brought in as it claims it. */
class AdoptTest {
    private static Deal adopt(ClaimedDeal claim) {
        return given().by(manager()).when(DealCommands.adopt(claim)).accepted();
    }

    @ParameterizedTest
    @EnumSource(OpenPhase.class)
    void a_deal_stands_where_it_is_claimed_to_stand(OpenPhase phase) {
        Deal.Open deal = assertInstanceOf(Deal.Open.class, adopt(new ClaimedDeal.Open(phase)));

        assertEquals(phase, deal.reached());
        assertEquals(phase, deal.dossier().implied());
        assertEquals(MONDAY_AT_NINE, deal.since());
        assertEquals(Option.none(), deal.owner());
        assertEquals(Option.none(), deal.dossier().profile().kind());
        assertEquals(Option.none(), deal.dossier().profile().openedAt());
        assertEquals(new DealOrigin.Unknown(), deal.dossier().profile().origin());
    }

    @Test
    void a_claim_names_the_phase_that_it_claims() {
        assertEquals(
                List.of("agreed", "on-hold", "won", "lost"),
                List.of(
                        new ClaimedDeal.Open(OpenPhase.AGREED).phase(),
                        new ClaimedDeal.OnHold(Option.none(), Option.none(), Option.none()).phase(),
                        new ClaimedDeal.Won(Option.none()).phase(),
                        new ClaimedDeal.Lost(Option.none(), Option.none(), Option.none()).phase()));
    }

    @Test
    void what_it_lacks_is_named() {
        assertEquals(List.of("needs", "touches"), new ClaimedDeal.Open(OpenPhase.DISCOVERING).missing());
        assertEquals(List.of("needs", "touches", "presentations"), new ClaimedDeal.Open(OpenPhase.PRESENTED).missing());
        assertEquals(
                List.of("needs", "touches", "presentations", "proposals"),
                new ClaimedDeal.Open(OpenPhase.NEGOTIATING).missing());
        assertEquals(
                List.of("needs", "touches", "until", "reason", "was"),
                new ClaimedDeal.OnHold(Option.none(), Option.none(), Option.none()).missing());
        assertEquals(
                List.of("needs", "touches", "presentations", "proposals", "value"),
                new ClaimedDeal.Won(Option.none()).missing());
        assertEquals(
                List.of("needs", "touches", "reason", "was"),
                new ClaimedDeal.Lost(Option.none(), Option.none(), Option.none()).missing());
        assertEquals(
                List.of("needs", "touches", "competitor", "was"),
                new ClaimedDeal.Lost(Option.of(LossReason.COMPETITOR), Option.none(), Option.none()).missing());
        assertEquals(
                List.of("needs", "touches", "presentations"),
                new ClaimedDeal.Lost(Option.of(LossReason.PRICE), Option.none(), Option.of(OpenPhase.PRESENTED))
                        .missing());
    }

    @Test
    void one_that_was_won_is_worth_what_the_other_system_says() {
        Deal.Won won = assertInstanceOf(Deal.Won.class, adopt(new ClaimedDeal.Won(Option.of(euros(700)))));

        assertEquals(Option.of(euros(700)), won.value());
        assertEquals(Option.none(), won.proposal());
        assertEquals(Option.none(), won.kind());
    }

    @Test
    void one_that_was_lost_is_reopened_at_most_as_presented() {
        Deal.Lost lost = assertInstanceOf(
                Deal.Lost.class,
                adopt(new ClaimedDeal.Lost(
                        Option.of(LossReason.PRICE), Option.none(), Option.of(OpenPhase.NEGOTIATING))));

        assertEquals(Option.of(LossReason.PRICE), lost.reason());
        assertEquals(OpenPhase.PRESENTED, lost.dossier().implied());
    }

    @Test
    void one_at_rest_is_resumed_where_it_is_claimed_to_have_been() {
        DealHistory held =
                adopted(new ClaimedDeal.OnHold(Option.none(), Option.none(), Option.of(OpenPhase.NEGOTIATING)));

        assertInstanceOf(
                Deal.Negotiating.class,
                given(held).by(manager()).when(new DealCommand.Resume()).accepted());
    }

    @Test
    void one_at_rest_until_a_day_that_is_over_is_resumed_at_once() {
        Deal deal = given(adopted(new ClaimedDeal.OnHold(
                        Option.of(MONDAY_AT_NINE.minusSeconds(9)), Option.none(), Option.none())))
                .phase();

        assertEquals(
                Option.of(new Deadline<>(MONDAY_AT_NINE, new DealCommand.ResumeOnDate())),
                DealLifecycle.table().deadline(deal, DealPolicy.defaults()));
    }

    @Test
    void the_first_proposal_noted_tells_more_than_the_claim() {
        DealHistory claimed = adopted(new ClaimedDeal.Open(OpenPhase.AGREED));

        assertInstanceOf(
                Deal.Proposed.class, given(claimed.noted(ProposalStanding.SENT)).phase());
        assertInstanceOf(
                Deal.Presented.class,
                given(claimed.noted(ProposalStanding.ENDED)).phase());
    }

    @Test
    void a_claim_is_dated_within_bounds_and_worth_no_less_than_nothing() {
        Instant far = Instant.parse("+12000-01-01T00:00:00Z");
        given().by(manager())
                .when(new DealCommand.Adopt(
                        new ClaimedDeal.OnHold(Option.of(far), Option.none(), Option.none()),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(Instant.EPOCH.minusSeconds(10_000_000_000L)),
                        Forecast.of(euros(-1)),
                        Attributes.none()))
                .invalid(
                        Violation.showing(
                                "openedAt",
                                "out-of-range",
                                "1653-02-10T06:13:20Z",
                                Situation.EARLIEST,
                                Situation.LATEST),
                        Violation.showing(
                                "until", "out-of-range", far.toString(), Situation.EARLIEST, Situation.LATEST),
                        Violation.showing("value", "negative", "EUR -1.00"));
        given().by(manager())
                .when(DealCommands.adopt(new ClaimedDeal.Won(Option.of(euros(-7)))))
                .invalid(Violation.showing("value", "negative", "EUR -7.00"));
    }

    @Test
    void a_value_is_no_more_than_a_proposal_may_come_to() {
        Money most = Money.parse("EUR 10000000000000000.00");
        Violation tooMuch = Violation.showing(
                "value", "out-of-range", "EUR 10000000000000000.01", "EUR 0.00", "EUR 10000000000000000.00");

        given().by(manager())
                .when(DealCommands.adopt(new ClaimedDeal.Won(Option.of(most.plusMinor(1)))))
                .invalid(tooMuch);
        given(opened())
                .when(new DealCommand.Reforecast(Forecast.of(most.plusMinor(1)), "a slip of the keys"))
                .invalid(tooMuch);
        given().by(manager())
                .when(DealCommands.adopt(new ClaimedDeal.Won(Option.of(most))))
                .accepted();
        given().by(manager())
                .when(DealCommands.adopt(new ClaimedDeal.Won(Option.of(Money.parse("JPY 1000000000000000000")))))
                .accepted();
        given().by(manager())
                .when(DealCommands.adopt(new ClaimedDeal.Won(Option.of(Money.parse("JPY 1000000000000000001")))))
                .invalid(Violation.showing(
                        "value", "out-of-range", "JPY 1000000000000000001", "JPY 0", "JPY 1000000000000000000"));
    }

    @Test
    void an_expected_close_that_is_over_is_claimed_all_the_same() {
        Deal deal = given().by(manager())
                .when(new DealCommand.Adopt(
                        new ClaimedDeal.Open(OpenPhase.PRESENTED),
                        Option.none(),
                        Option.of(DealKind.EXPANSION),
                        Option.of(ANNA),
                        Option.of(MONDAY_AT_NINE.minusSeconds(60)),
                        Forecast.of(euros(90)).closingOn(LocalDate.parse("2020-01-01")),
                        Attributes.none()))
                .accepted();

        assertEquals(Option.of(euros(90)), deal.value());
        assertEquals(Option.of(ANNA), deal.owner());
    }
}
