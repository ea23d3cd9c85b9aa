package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.MANAGER;
import static org.dealwright.retention.CustomerFixture.SURVEY;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** What another system knows of a customer is brought in, and nothing is made up. */
class AdoptTest {

    private static ArrivalCommand.Adopt claiming(
            ClaimedCustomer claim, ClaimedBusiness business, Option<Instant> since) {
        return new ArrivalCommand.Adopt(
                claim, Buyer.of(new PersonId("7590-VHVEG")), Option.none(), since, business, Attributes.none());
    }

    private static CustomerFixture adopted(ClaimedCustomer claim) {
        return nothing().by(MANAGER).on(1).done(claiming(claim, ClaimedBusiness.UNKNOWN, Option.none()));
    }

    @Test
    void every_phase_can_be_claimed() {
        assertEquals("arriving", adopted(new ClaimedCustomer.Arriving()).phase());
        assertEquals("onboarding", adopted(new ClaimedCustomer.Onboarding()).phase());
        assertEquals("active", adopted(new ClaimedCustomer.Active()).phase());
        assertEquals(
                "at-risk",
                adopted(new ClaimedCustomer.AtRisk(Option.none(), Option.none()))
                        .phase());
        assertEquals(
                "churned",
                adopted(new ClaimedCustomer.Churned(Option.none(), Option.none(), Option.none()))
                        .phase());
        assertEquals(
                "merged", adopted(new ClaimedCustomer.Merged(Option.none())).phase());
    }

    /** The first of the telecommunications data: one month with them, month to month, 29.85 a month, not churned. */
    @Test
    void a_telephone_customer_who_stays_is_active_with_a_contract_from_month_to_month() {
        ContractTerm term = ContractTerm.running(
                LEASE,
                LocalDate.parse("2026-02-01"),
                1,
                true,
                Option.some(RecurringAmount.monthly(euros(29.85))),
                LocalDate.parse("2026-03-01"));
        CustomerFixture customer = nothing()
                .by(SURVEY)
                .on(1)
                .done(claiming(
                        new ClaimedCustomer.Active(),
                        ClaimedBusiness.of(term),
                        Option.some(Instant.parse("2026-02-01T00:00:00Z"))));

        assertEquals(
                LocalDate.parse("2026-03-01"), customer.contract(LEASE).term().start());
        assertEquals(Option.none(), customer.dossier().profile().seller());
        assertEquals(Option.none(), customer.dossier().profile().contents());
        assertEquals(List.of(), customer.dossier().signals().risks().recorded());
        customer.letTimeActTo(midnight("2026-04-01"));
        assertInstanceOf(ContractEvent.RenewedTacitly.class, customer.last());
        assertEquals(
                LocalDate.parse("2026-05-01"), customer.contract(LEASE).term().end());
    }

    @Test
    void a_telephone_customer_who_left_is_churned_with_what_is_known_of_it() {
        Instant left = Instant.parse("2026-01-31T00:00:00Z");
        Customer customer = nothing()
                .by(SURVEY)
                .on(1)
                .done(claiming(
                        new ClaimedCustomer.Churned(
                                Option.some(ChurnReason.COMPETITOR), Option.none(), Option.some(left)),
                        new ClaimedBusiness(
                                List.of(), Option.some(RecurringAmount.monthly(euros(70.7))), AgreedPrices.NONE),
                        Option.none()))
                .customer();

        assertEquals(
                new Customer.Churned(
                        customer.dossier(),
                        day(1),
                        Option.some(ChurnReason.COMPETITOR),
                        Option.none(),
                        Option.some(left)),
                customer);
        assertEquals(
                Option.some(RecurringAmount.monthly(euros(70.7))),
                customer.dossier().business().claimed());
    }

    @Test
    void what_is_missing_stays_visible_as_such() {
        assertEquals(
                List.of("handoff", "steps", "touches", "reason", "kind", "churned-at"),
                new ClaimedCustomer.Churned(Option.none(), Option.none(), Option.none()).missing());
        assertEquals(
                List.of("handoff", "steps", "touches", "was"),
                new ClaimedCustomer.AtRisk(Option.some(RiskReason.BY_HAND), Option.none()).missing());
        assertEquals(List.of("into"), new ClaimedCustomer.Merged(Option.none()).missing());
        assertEquals(List.of(), new ClaimedCustomer.Merged(Option.some(new CustomerId("x"))).missing());
    }

    @Test
    void a_day_that_has_not_come_cannot_be_claimed() {
        nothing()
                .by(MANAGER)
                .on(1)
                .when(claiming(
                        new ClaimedCustomer.Churned(Option.none(), Option.none(), Option.some(day(3))),
                        ClaimedBusiness.UNKNOWN,
                        Option.some(day(2))))
                .invalid(
                        Violation.showing(
                                "customerSince", "out-of-range", day(2).toString(), Situation.EARLIEST, day(1)),
                        Violation.showing("churnedAt", "out-of-range", day(3).toString(), Situation.EARLIEST, day(1)));
    }

    @Test
    void one_at_risk_recovers_to_where_they_were_and_as_active_where_nobody_knows() {
        CustomerFixture unknown = adopted(new ClaimedCustomer.AtRisk(Option.none(), Option.none()));
        assertEquals("active", unknown.on(2).done(new SuccessCommand.Recover()).phase());
        CustomerFixture known = adopted(
                new ClaimedCustomer.AtRisk(Option.some(RiskReason.BY_HAND), Option.some(ServedPhase.ONBOARDING)));
        known.on(2)
                .when(new SuccessCommand.Recover())
                .refused("customer.reason-left", List.of(RiskReason.BY_HAND.term()));
        assertEquals(
                "onboarding",
                known.done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND))
                        .done(new SuccessCommand.Recover())
                        .phase());
    }

    private static CustomerFixture activeWith(ContractTerm term) {
        return nothing()
                .by(MANAGER)
                .on(1)
                .done(claiming(new ClaimedCustomer.Active(), ClaimedBusiness.of(term), Option.none()));
    }

    /** Another system says that they are active: that they left by it, nobody says. */
    @Test
    void a_contract_that_ended_long_ago_is_known_to_be_over_and_nobody_leaves_by_it() {
        CustomerFixture customer = activeWith(
                new ContractTerm(LEASE, LocalDate.parse("2020-01-01"), 12, Period.ZERO, false, Option.none()));
        customer.letTimeActTo(20);
        assertEquals(
                List.of(new ContractEvent.TermEnded(day(1), BY_TIME, LEASE, TermEnd.BEFORE_ADOPTION, Option.none())),
                customer.history().subList(1, customer.history().size()));
        assertEquals("active", customer.phase());
        assertEquals(Contracts.NONE, customer.dossier().business().contracts());
    }

    @Test
    void who_has_a_contract_that_runs_besides_leaves_by_the_end_of_that_one() {
        ContractTerm over = new ContractTerm(
                new TermId("over"), LocalDate.parse("2020-01-01"), 12, Period.ZERO, false, Option.none());
        ContractTerm runs =
                new ContractTerm(LEASE, LocalDate.parse("2025-04-01"), 12, Period.ZERO, false, Option.none());
        CustomerFixture customer = nothing()
                .by(MANAGER)
                .on(1)
                .done(claiming(
                        new ClaimedCustomer.Active(),
                        new ClaimedBusiness(List.of(over, runs), Option.none(), AgreedPrices.NONE),
                        Option.none()));
        customer.letTimeActTo(midnight("2026-04-01"));
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(
                        midnight("2026-04-01"), BY_TIME, ChurnReason.NOT_RENEWED, ChurnKind.SILENT),
                customer.last());
    }

    /** Signed in 2022 for a year, and for another with every one: as of 1 March 2026, for that of 2026. */
    @Test
    void a_contract_that_went_on_by_itself_for_years_is_in_the_term_that_runs() {
        ContractTerm signed =
                new ContractTerm(LEASE, LocalDate.parse("2022-01-01"), 12, Period.ofMonths(1), true, Option.none());
        ContractTerm of2026 =
                new ContractTerm(LEASE, LocalDate.parse("2026-01-01"), 12, Period.ofMonths(1), true, Option.none());
        CustomerFixture customer = activeWith(signed);
        customer.letTimeActTo(2);
        assertEquals(
                List.of(new ContractEvent.RenewedTacitly(
                        day(1), BY_TIME, of2026, customer.customer().buyer(), Option.none(), Option.none())),
                customer.history().subList(1, 2));
        Contract contract = customer.contract(LEASE);
        assertEquals(of2026, contract.term());
        assertEquals(
                Option.some(LocalDate.parse("2025-01-01")), contract.before().map(ContractTerm::start));
        assertEquals(Option.some(signed), contract.agreed());
    }

    @Test
    void the_term_that_runs_is_told_from_the_first_day_and_the_length() {
        LocalDate began = LocalDate.parse("2023-05-15");
        assertEquals(
                LocalDate.parse("2025-05-15"),
                ContractTerm.running(LEASE, began, 12, true, Option.none(), LocalDate.parse("2026-03-01"))
                        .start());
        assertEquals(
                began,
                ContractTerm.running(LEASE, began, 12, true, Option.none(), LocalDate.parse("2020-01-01"))
                        .start());
        assertEquals(
                LocalDate.parse("2025-05-15"),
                ContractTerm.running(LEASE, began, 24, true, Option.none(), LocalDate.parse("2025-05-15"))
                        .start());
    }
}
