package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.ANNA;
import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.CILI;
import static org.dealwright.retention.CustomerFixture.DEAL;
import static org.dealwright.retention.CustomerFixture.DORA;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.MANAGER;
import static org.dealwright.retention.CustomerFixture.PAPER;
import static org.dealwright.retention.CustomerFixture.PETRA;
import static org.dealwright.retention.CustomerFixture.REAM;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.SELLER;
import static org.dealwright.retention.CustomerFixture.arriving;
import static org.dealwright.retention.CustomerFixture.contents;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.dealwright.retention.CustomerFixture.nothing;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.dealwright.retention.CustomerFixture.welcome;
import static org.dealwright.retention.CustomerFixture.yearly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.handoff.Offer;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;
import org.junit.jupiter.api.Test;

/** How a customer arrives, and is taken over after the sale. */
class ArrivalTest {

    /** Sunday 1 March, at nine; eight working hours later, by default weekdays from nine to five. */
    private static final Instant MONDAY_AT_FIVE = Instant.parse("2026-03-02T17:00:00Z");

    @Test
    void a_won_deal_brings_its_customer_with_needs_people_prices_and_contracts() {
        CustomerFixture arrived = nothing().by(Actor.system()).on(1).done(welcome(List.of(yearly())));

        assertEquals("arriving", arrived.phase());
        CustomerDossier dossier = arrived.dossier();
        assertEquals(ACME, dossier.profile().buyer());
        assertEquals(Option.some(DEAL), dossier.profile().deal());
        assertEquals(Option.some(day(1)), dossier.profile().customerSince());
        assertEquals(
                List.of("delivery on Mondays"),
                dossier.profile().contents().get().promised());
        assertTrue(dossier.needs().of(PAPER).isDefined());
        assertTrue(dossier.people().of(PETRA).isDefined());
        assertEquals(Option.some(euros(3.5)), dossier.business().prices().of(REAM));
        assertEquals(yearly(), arrived.contract(LEASE).term());
        assertEquals(new HandoffTally(1, 0, 0, 0), dossier.care().handoffs());
    }

    @Test
    void whoever_sold_looks_after_them_until_the_handoff_is_accepted() {
        assertEquals(Option.some(ANNA), arriving().customer().owner());
        assertEquals(Option.some(CILI), onboarding().customer().owner());
        assertTrue(onboarding().customer().isTeamOf(ANNA));
        assertFalse(onboarding().customer().isTeamOf(CILI));
    }

    @Test
    void the_handoff_has_to_be_answered_within_working_hours() {
        assertEquals(
                new Handover.Offered(new Offer(
                        Option.some(ANNA),
                        CILI,
                        Option.some(contents()),
                        Option.some(day(1)),
                        Option.some(MONDAY_AT_FIVE))),
                ((Customer.Arriving) arriving().customer()).handover());
    }

    @Test
    void it_has_to_be_answered_within_the_hours_of_whoever_is_addressed() {
        // Sunday 1 March, 9:00 UTC. Cili works around the clock, Dora from nine to five in Tokyo (UTC+9), but not on
        // Monday.
        WorkingHours tokyo = WorkingHours.weekdays(ZoneId.of("Asia/Tokyo"), LocalTime.of(9, 0), LocalTime.of(17, 0))
                .except(Set.of(LocalDate.parse("2026-03-02")));
        CustomerFixture toCili = nothing()
                .where(CILI, WorkingHours.roundTheClock(ZoneOffset.UTC))
                .where(DORA, tokyo)
                .by(Actor.system())
                .on(1)
                .done(welcome(List.of()));

        assertEquals(Option.some(Instant.parse("2026-03-01T17:00:00Z")), respondBy(toCili));
        CustomerFixture toDora = toCili.letTimeActTo(Instant.parse("2026-03-01T17:00:00Z"))
                .by(SELLER)
                .done(new ArrivalCommand.OfferAgain(Option.some(DORA)));
        assertEquals(Option.some(Instant.parse("2026-03-03T08:00:00Z")), respondBy(toDora));
        CustomerFixture toAnybody = toDora.letTimeActTo(Instant.parse("2026-03-03T08:00:00Z"))
                .by(SELLER)
                .done(new ArrivalCommand.OfferAgain(Option.none()));
        assertEquals(Option.some(Instant.parse("2026-03-03T17:00:00Z")), respondBy(toAnybody));
    }

    private static Option<Instant> respondBy(CustomerFixture fixture) {
        return ((Customer.Arriving) fixture.customer()).respondBy();
    }

    @Test
    void one_contract_cannot_arrive_twice() {
        nothing()
                .by(Actor.system())
                .when(welcome(List.of(yearly(), yearly())))
                .invalid(Violation.showing("terms[1]", "twice", "lease"));
    }

    @Test
    void it_is_accepted_by_the_one_addressed_and_credited_to_whoever_sold() {
        Customer after = arriving()
                .when(new ArrivalCommand.Accept())
                .expect(new ArrivalEvent.Accepted(day(2), BY_CILI, CILI, Option.some(ANNA)));
        assertInstanceOf(Customer.Onboarding.class, after);
    }

    @Test
    void another_rep_does_not_take_what_is_offered_to_one() {
        arriving()
                .by(Actor.of(DORA, Role.CUSTOMER_SUCCESS_REP))
                .when(new ArrivalCommand.Accept())
                .refused("customer.offered-to-another", "cili");
    }

    @Test
    void a_manager_who_accepts_gives_it_to_the_one_addressed() {
        assertEquals(
                Option.some(CILI),
                arriving()
                        .by(MANAGER)
                        .done(new ArrivalCommand.Accept())
                        .customer()
                        .owner());
    }

    @Test
    void whoever_takes_it_out_of_the_queue_looks_after_them() {
        CustomerFixture queued = nothing()
                .by(Actor.system())
                .on(1)
                .done(new ArrivalCommand.Welcome(new Arrival(DEAL, ACME, ANNA), contents()));

        assertEquals(
                new Handover.Queued(Option.some(day(1)), Option.some(MONDAY_AT_FIVE)),
                ((Customer.Arriving) queued.customer()).handover());
        assertEquals(
                Option.some(DORA),
                queued.by(Actor.of(DORA, Role.CUSTOMER_SUCCESS_REP))
                        .on(2)
                        .done(new ArrivalCommand.Accept())
                        .customer()
                        .owner());
    }

    @Test
    void a_return_is_counted_and_has_to_be_answered_before_it_is_offered_again() {
        CustomerFixture returned = arriving()
                .done(new ArrivalCommand.ReturnToSales(
                        ReturnReason.INCOMPLETE, Option.none(), List.of("Who decides?")));

        assertEquals(new HandoffTally(1, 1, 0, 0), returned.dossier().care().handoffs());
        returned.when(new ArrivalCommand.Accept()).refused("customer.handoff-returned");
        returned.by(SELLER).when(new ArrivalCommand.OfferAgain(Option.none())).refused("customer.return-unanswered");
        returned.done(new ArrivalCommand.AnswerReturn(List.of("Petra does.")));
        returned.when(new ArrivalCommand.AnswerReturn(List.of("once more"))).refused("customer.nothing-asked");
        returned.on(3).done(new ArrivalCommand.OfferAgain(Option.some(DORA)));
        assertEquals(new HandoffTally(2, 1, 0, 0), returned.dossier().care().handoffs());
        returned.when(new ArrivalCommand.OfferAgain(Option.none())).refused("customer.handoff-offered");
        returned.by(REP).when(new ArrivalCommand.Accept()).refused("customer.offered-to-another", "dora");
    }

    @Test
    void a_return_needs_a_reason_that_policy_lists_words_for_another_and_answers_that_say_something() {
        arriving()
                .when(new ArrivalCommand.ReturnToSales(ReturnReason.OTHER, Option.none(), List.of(" ")))
                .invalid(Violation.of("words", "needed-for-other"), Violation.of("questions[0]", "blank"));
        arriving()
                .when(new ArrivalCommand.ReturnToSales(ReturnReason.NO_BUDGET, Option.none(), List.of()))
                .refused(Rejection.Invalid.class);
        arriving()
                .done(new ArrivalCommand.ReturnToSales(ReturnReason.INCOMPLETE, Option.none(), List.of("Who decides?")))
                .by(SELLER)
                .when(new ArrivalCommand.AnswerReturn(List.of()))
                .invalid(Violation.of("answers", "none"));
    }

    @Test
    void whoever_returns_what_is_incomplete_says_what_is_missing() {
        arriving()
                .when(new ArrivalCommand.ReturnToSales(ReturnReason.INCOMPLETE, Option.none(), List.of()))
                .invalid(Violation.of("questions", "none"));
        arriving()
                .when(new ArrivalCommand.ReturnToSales(
                        ReturnReason.INCOMPLETE, Option.some("The address is missing."), List.of()))
                .accepted();
        arriving()
                .when(new ArrivalCommand.ReturnToSales(ReturnReason.NOT_A_FIT, Option.none(), List.of()))
                .accepted();
    }

    @Test
    void an_offer_to_one_who_goes_away_lapses_at_once_and_counts_as_a_lapse() {
        CustomerFixture lapsed = arriving().by(Actor.system()).done(new ArrivalCommand.LapseForAbsence());

        assertEquals(Option.some(CILI), ((ArrivalEvent.HandoffLapsedForAbsence) lapsed.last()).to());
        assertEquals(new HandoffTally(1, 0, 1, 0), lapsed.dossier().care().handoffs());
        assertEquals(Option.none(), lapsed.customer() instanceof Customer.Arriving free ? free.respondBy() : null);
    }

    @Test
    void unanswered_it_lapses_and_the_manager_has_it_and_the_queue() {
        CustomerFixture lapsed = arriving().letTimeActTo(MONDAY_AT_FIVE);

        assertEquals(new ArrivalEvent.HandoffLapsed(MONDAY_AT_FIVE, BY_TIME, Option.some(CILI)), lapsed.last());
        assertEquals(new HandoffTally(1, 0, 1, 0), lapsed.dossier().care().handoffs());
        assertEquals(new Handover.Lapsed(MONDAY_AT_FIVE), ((Customer.Arriving) lapsed.customer()).handover());
        assertEquals(
                Option.some(DORA),
                lapsed.by(Actor.of(DORA, Role.CUSTOMER_SUCCESS_REP))
                        .on(3)
                        .done(new ArrivalCommand.Accept())
                        .customer()
                        .owner());
    }

    @Test
    void what_has_lapsed_can_be_offered_again() {
        CustomerFixture again = arriving()
                .letTimeActTo(MONDAY_AT_FIVE)
                .by(SELLER)
                .on(3)
                .done(new ArrivalCommand.OfferAgain(Option.some(CILI)));
        assertEquals(new HandoffTally(2, 0, 1, 0), again.dossier().care().handoffs());
        again.by(REP).done(new ArrivalCommand.Accept());
    }
}
