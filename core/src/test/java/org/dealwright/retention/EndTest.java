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
import static org.dealwright.retention.CustomerFixture.unchecked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.dealwright.id.DealId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** How a customer leaves, and comes back. */
class EndTest {

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
        customer.when(new EndCommand.WinBack(unchecked(LEASE, 300, 12), Option.some(deal)))
                .expect(new EndEvent.WonBack(day(300), BY_CILI, term, Option.some(deal)));
        customer.when(new EndCommand.WinBack(unchecked(LEASE, 300, 0), Option.none()))
                .invalid(Violation.showing("months", "out-of-range", "0", 1, 1_200));
        customer.done(new EndCommand.WinBack(unchecked(LEASE, 300, 12), Option.none()));
        assertEquals("active", customer.phase());
        assertEquals(term, customer.contract(LEASE).term());
        assertEquals(
                List.of(),
                customer.letTimeActTo(301).dossier().signals().risks().recorded());
    }

    @Test
    void what_is_heard_of_those_who_are_gone_is_recorded() {
        CustomerFixture customer = churned().on(30).done(answered());
        assertEquals("churned", customer.phase());
        assertEquals(1, customer.dossier().rapport().contact().touches());
    }
}
