package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.nothing;
import static org.dealwright.retention.CustomerFixture.welcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dealwright.process.Actor;
import org.dealwright.process.Percent;
import org.junit.jupiter.api.Test;

/** Notice that has to be given longer ahead than a term lasts: from month to month, with months of notice. */
class LongNoticeTest {
    private static final CustomerPolicy CALM = CustomerPolicy.builder()
            .silence(CustomerSilenceTerms.NONE)
            .risk(new RiskTerms(0, 1, Percent.HUNDRED, Severity.CRITICAL, 1))
            .rhythm(CustomerFixture.AFTER_TEN_YEARS)
            .renewal(new RenewalTerms(60, 1_200, 30))
            .build();

    private static CustomerFixture monthly(String start, Period notice) {
        return nothing()
                .by(Actor.system())
                .on(1)
                .done(welcome(List.of(new ContractTerm(LEASE, LocalDate.parse(start), 1, notice, true, Option.none()))))
                .by(REP)
                .done(new ArrivalCommand.Accept())
                .done(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .done(new ArrivalCommand.CompleteOnboardingStep("set-up"))
                .done(new ArrivalCommand.GoLive())
                .under(CALM);
    }

    private static Instant noon(String date) {
        return Instant.parse(date + "T12:00:00Z");
    }

    private static void assertEnds(String expected, CustomerFixture customer) {
        assertEquals(expected, customer.contract(LEASE).notice().get().endsOn().toString(), customer.toString());
    }

    @Test
    void it_ends_the_first_term_for_which_it_does_not_come_too_late() {
        for (String each : List.of(
                "2026-03-01 2026-06-02",
                "2026-03-02 2026-07-02",
                "2026-03-15 2026-07-02",
                "2026-04-01 2026-07-02",
                "2026-04-02 2026-08-02",
                "2026-08-15 2026-12-02")) {
            CustomerFixture customer =
                    monthly("2026-03-02", Period.ofMonths(3)).letTimeActTo(noon(each.substring(0, 10)));
            assertEnds(each.substring(11), customer.done(new ContractCommand.GiveNotice(LEASE)));
        }
    }

    /** By the clause it has gone on to its fourth month by then; what was agreed on is the first. */
    @Test
    void a_renewal_that_was_booked_and_annulled_leaves_from_which_term_notice_is_reckoned() {
        ContractTerm first =
                new ContractTerm(LEASE, LocalDate.parse("2026-03-02"), 1, Period.ofMonths(3), true, Option.none());
        CustomerFixture customer = monthly("2026-03-02", Period.ofMonths(3))
                .letTimeActTo(noon("2026-06-15"))
                .done(new ContractCommand.OfferRenewal(LEASE, CustomerFixture.NEXT_DEAL));
        assertEquals(Option.some(first), customer.contract(LEASE).agreed());
        LocalDate end = customer.contract(LEASE).term().end();

        customer.by(Actor.system())
                .done(noted(DealResult.WON))
                .done(noted(DealResult.ANNULLED))
                .by(REP);

        assertEquals(end, customer.contract(LEASE).term().end());
        assertEquals(Option.some(first), customer.contract(LEASE).agreed());
        assertEnds("2026-10-02", customer.done(new ContractCommand.GiveNotice(LEASE)));
    }

    private static ContractCommand.NoteDeal noted(DealResult result) {
        return new ContractCommand.NoteDeal(CustomerFixture.NEXT_DEAL, result, Option.none(), AgreedPrices.NONE);
    }

    @Test
    void until_that_term_ends_the_contract_goes_on_by_its_clause_and_no_longer() {
        CustomerFixture customer = monthly("2026-03-02", Period.ofMonths(3))
                .letTimeActTo(noon("2026-03-15"))
                .done(new ContractCommand.GiveNotice(LEASE))
                .letTimeActTo(noon("2026-07-01"));
        assertEquals("active", customer.phase());
        assertEquals(
                LocalDate.parse("2026-06-02"), customer.contract(LEASE).term().start());
        assertEnds("2026-07-02", customer);

        customer.letTimeActTo(noon("2026-07-02"));

        assertEquals("churned", customer.phase());
        assertTrue(customer.history()
                .contains(new ContractEvent.TermEnded(
                        midnight("2026-07-02"), BY_TIME, LEASE, TermEnd.NOTICE, Option.none())));
        assertEquals(
                3,
                customer.history().stream()
                        .filter(ContractEvent.RenewedTacitly.class::isInstance)
                        .count());
    }

    @Test
    void entered_late_it_ends_the_term_that_it_would_have_ended_when_it_was_received() {
        for (String each : List.of(
                "2026-03-15 2026-07-02 2026-06-02",
                "2026-06-10 2026-10-02 2026-08-02",
                "2026-08-14 2026-12-02 2026-08-02")) {
            String[] days = each.split(" ");
            CustomerFixture customer = monthly("2026-03-02", Period.ofMonths(3))
                    .letTimeActTo(noon("2026-08-15"))
                    .at(noon(days[0]))
                    .done(new ContractCommand.GiveNotice(LEASE));
            assertEnds(days[1], customer);
            assertEquals(days[2], customer.contract(LEASE).term().start().toString(), each);
            customer.letTimeActTo(noon("2027-01-01"));
            assertTrue(
                    customer.history()
                            .contains(new ContractEvent.TermEnded(
                                    midnight(days[1]), BY_TIME, LEASE, TermEnd.NOTICE, Option.none())),
                    each);
        }
    }

    @Test
    void the_terms_that_it_passes_over_end_on_the_last_day_of_a_month_that_is_shorter() {
        for (String each : List.of(
                "2026-03-05 2026-05-31", "2026-03-30 2026-05-31", "2026-03-31 2026-06-30", "2026-04-30 2026-07-31")) {
            CustomerFixture customer =
                    monthly("2026-01-31", Period.ofMonths(2)).letTimeActTo(noon(each.substring(0, 10)));
            assertEnds(each.substring(11), customer.done(new ContractCommand.GiveNotice(LEASE)));
        }
    }

    @Test
    void the_longest_notice_of_the_shortest_terms_ends_a_contract_after_ten_years() {
        CustomerFixture customer = monthly("2026-03-02", Period.ofYears(10)).letTimeActTo(noon("2026-03-15"));
        assertEnds("2036-04-02", customer.done(new ContractCommand.GiveNotice(LEASE)));
    }

    @Test
    void at_the_end_of_the_calendar_it_ends_the_last_term_that_there_is() {
        CustomerFixture customer = monthly("9899-10-01", Period.ofMonths(3)).at(noon("9899-10-10"));
        assertEnds("9900-01-01", customer.done(new ContractCommand.GiveNotice(LEASE)));
    }
}
