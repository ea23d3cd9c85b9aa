package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.unchecked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.dealwright.id.DealId;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** How a customer leaves, and comes back. */
class EndTest {
    private static final DealId AGAIN = new DealId("d-again");
    private static final EndCommand.WinBack BY_DEAL = new EndCommand.WinBack(Option.none(), Option.some(AGAIN));

    @Test
    void somebody_gives_them_up_with_a_reason_that_policy_lists() {
        CustomerFixture customer =
                active().done(complaint("c-1", Severity.MAJOR)).letTimeActTo(5);
        customer.when(new EndCommand.Churn(ChurnReason.NON_PAYMENT, ChurnKind.INVOLUNTARY, Option.none()))
                .expect(new EndEvent.Churned(
                        day(5), BY_CILI, ChurnReason.NON_PAYMENT, ChurnKind.INVOLUNTARY, Option.none()));
        customer.when(new EndCommand.Churn(ChurnReason.OTHER, ChurnKind.VOLUNTARY, Option.none()))
                .invalid(Violation.of("words", "needed-for-other"));
        customer.when(new EndCommand.Churn(ChurnReason.NOTICE_GIVEN, ChurnKind.VOLUNTARY, Option.none()))
                .refused(Rejection.Invalid.class);
        customer.done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12)))
                .done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));
        assertEquals(List.of(), customer.dossier().business().contracts().running());
        assertEquals(Risks.NONE, customer.dossier().signals().risks());
        assertEquals(Option.some(day(5)), ((Customer.Churned) customer.customer()).churnedAt());
    }

    @Test
    void who_did_not_pay_and_who_fell_silent_left_in_one_way_only() {
        active().when(new EndCommand.Churn(ChurnReason.NON_PAYMENT, ChurnKind.VOLUNTARY, Option.none()))
                .invalid(Violation.showing(
                        "kind",
                        "not-of-reason",
                        "voluntary",
                        new Term("reason", "non-payment"),
                        new Term("churn-kind", "involuntary")));
        active().when(new EndCommand.Churn(ChurnReason.GONE_SILENT, ChurnKind.VOLUNTARY, Option.none()))
                .invalid(Violation.showing(
                        "kind",
                        "not-of-reason",
                        "voluntary",
                        new Term("reason", "gone-silent"),
                        new Term("churn-kind", "silent")));
        active().when(new EndCommand.Churn(ChurnReason.GONE_SILENT, ChurnKind.SILENT, Option.none()))
                .accepted();
        for (ChurnKind kind : ChurnKind.values()) {
            active().when(new EndCommand.Churn(ChurnReason.OUT_OF_BUSINESS, kind, Option.none()))
                    .accepted();
            active().when(new EndCommand.Churn(ChurnReason.OTHER, kind, Option.some("moved away")))
                    .accepted();
        }
    }

    @Test
    void a_customer_without_a_contract_is_never_taken_as_gone_unless_policy_says_after_how_long() {
        CustomerPolicy patient =
                CustomerPolicy.builder().silence(CustomerSilenceTerms.NONE).build();
        assertEquals("at-risk", active().under(patient).letTimeActTo(3_000).phase());
        CustomerPolicy policy = CustomerPolicy.builder()
                .silence(CustomerSilenceTerms.NONE)
                .goneAfter(Option.some(Duration.ofDays(365)))
                .build();
        CustomerFixture customer =
                active().under(policy).on(10).done(answered()).letTimeActTo(400);
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(day(375), BY_TIME, ChurnReason.GONE_SILENT, ChurnKind.SILENT),
                customer.last());
    }

    @Test
    void nobody_is_taken_as_gone_while_a_contract_runs() {
        CustomerPolicy policy = CustomerPolicy.builder()
                .silence(CustomerSilenceTerms.NONE)
                .goneAfter(Option.some(Duration.ofDays(30)))
                .rhythm(CustomerFixture.AFTER_89_DAYS)
                .build();
        CustomerFixture customer = active().under(policy)
                .done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12)))
                .letTimeActTo(Instant.parse("2027-02-28T12:00:00Z"));
        assertEquals("at-risk", customer.phase());
    }

    @Test
    void whoever_left_is_won_back_with_a_new_contract() {
        DealId deal = new DealId("d-9");
        ContractTerm term = new ContractTerm(LEASE, date(300), 12, Period.ZERO, false, Option.none());
        CustomerFixture customer = churned().on(300);
        customer.when(new EndCommand.WinBack(Option.some(unchecked(LEASE, 300, 12)), Option.some(deal)))
                .expect(new EndEvent.WonBack(day(300), BY_CILI, Option.some(term), Option.some(deal)));
        customer.when(new EndCommand.WinBack(Option.some(unchecked(LEASE, 300, 0)), Option.some(deal)))
                .invalid(Violation.showing("months", "out-of-range", "0", 1, 1_200));
        customer.done(new EndCommand.WinBack(Option.some(unchecked(LEASE, 300, 12)), Option.none()));
        assertEquals("active", customer.phase());
        assertEquals(term, customer.contract(LEASE).term());
        assertEquals(
                List.of(),
                customer.letTimeActTo(301).dossier().signals().risks().recorded());
    }

    @Test
    void whoever_left_is_won_back_by_a_deal_without_a_contract() {
        CustomerFixture customer = churned().on(300);
        customer.when(BY_DEAL).expect(new EndEvent.WonBack(day(300), BY_CILI, Option.none(), Option.some(AGAIN)));
        customer.done(BY_DEAL);
        assertEquals("active", customer.phase());
        assertEquals(Contracts.NONE, customer.dossier().business().contracts());
        assertEquals(Option.some(day(300)), customer.dossier().rapport().heard().last());
    }

    @Test
    void nobody_is_won_back_with_neither_a_contract_nor_a_deal() {
        churned()
                .when(new EndCommand.WinBack(Option.none(), Option.none()))
                .invalid(Violation.of("term", "needed-without-deal"));
        Option<MemberId> by = Option.none();
        assertThrows(
                IllegalArgumentException.class, () -> new EndEvent.WonBack(day(300), by, Option.none(), Option.none()));
    }

    /** Leased for a month from day 4, 4 March, until 4 April, day 35, and gone by its end. */
    private static CustomerFixture goneByTheEndOfTheirContract() {
        CustomerFixture customer = active().done(new ContractCommand.StartTerm(unchecked(LEASE, 4, 1)))
                .letTimeActTo(40);
        assertEquals("churned", customer.phase());
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(midnight(35), BY_TIME, ChurnReason.NOT_RENEWED, ChurnKind.SILENT),
                customer.last());
        return customer;
    }

    @Test
    void whoever_came_back_without_a_contract_does_not_leave_by_the_end_of_the_one_before() {
        CustomerFixture customer = goneByTheEndOfTheirContract().done(BY_DEAL);
        assertEquals("at-risk", customer.letTimeActTo(3_000).phase());
    }

    @Test
    void whoever_came_back_without_a_contract_is_gone_after_the_silence_that_policy_says() {
        CustomerFixture customer = goneByTheEndOfTheirContract()
                .under(CustomerPolicy.builder()
                        .silence(CustomerSilenceTerms.NONE)
                        .goneAfter(Option.some(Duration.ofDays(365)))
                        .build())
                .done(BY_DEAL)
                .letTimeActTo(500);
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(day(405), BY_TIME, ChurnReason.GONE_SILENT, ChurnKind.SILENT),
                customer.last());
    }

    @Test
    void a_contract_that_began_after_they_came_back_is_one_by_whose_end_they_leave() {
        CustomerFixture customer = goneByTheEndOfTheirContract()
                .done(BY_DEAL)
                .done(new ContractCommand.StartTerm(unchecked(LEASE, 40, 1)))
                .letTimeActTo(90);
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(
                        midnight("2026-05-09"), BY_TIME, ChurnReason.NOT_RENEWED, ChurnKind.SILENT),
                customer.last());
    }

    /** The other system says that they left, and of a contract that would run until 1 March 2027. */
    @Test
    void whoever_was_adopted_as_gone_comes_back_without_the_contracts_of_before() {
        CustomerFixture customer = CustomerFixture.nothing()
                .by(CustomerFixture.MANAGER)
                .done(new ArrivalCommand.Adopt(
                        new ClaimedCustomer.Churned(Option.none(), Option.none(), Option.none()),
                        CustomerFixture.ACME,
                        BY_CILI,
                        Option.none(),
                        ClaimedBusiness.of(CustomerFixture.yearly()),
                        Attributes.none()))
                .on(40)
                .done(BY_DEAL);
        assertEquals(Contracts.NONE, customer.dossier().business().contracts());
    }

    @Test
    void what_is_heard_of_those_who_are_gone_is_recorded() {
        CustomerFixture customer = churned().on(30).done(answered());
        assertEquals("churned", customer.phase());
        assertEquals(1, customer.dossier().rapport().contact().touches());
    }
}
