package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.nothing;
import static org.dealwright.retention.CustomerFixture.unchecked;
import static org.dealwright.retention.CustomerFixture.welcome;
import static org.dealwright.retention.CustomerFixture.yearly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.Actor;
import org.dealwright.process.Percent;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The contracts of a customer: begun, changed, given notice of, ended. */
class TermsTest {

    /** With the lease of {@link CustomerFixture#yearly()} from 1 March 2026 to 1 March 2027; notice before 1 December 2026. */
    private static CustomerFixture leased() {
        return leased(yearly());
    }

    private static CustomerFixture leased(ContractTerm term) {
        return nothing()
                .by(Actor.system())
                .on(1)
                .done(welcome(List.of(term)))
                .by(REP)
                .done(new ArrivalCommand.Accept())
                .done(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .done(new ArrivalCommand.CompleteOnboardingStep("set-up"))
                .done(new ArrivalCommand.GoLive())
                .under(CALM);
    }

    /** Nobody is told, nothing is pursued, and no silence is unusual. */
    private static final CustomerPolicy CALM = CustomerPolicy.builder()
            .silence(CustomerSilenceTerms.NONE)
            .risk(new RiskTerms(0, 1, Percent.HUNDRED, Severity.CRITICAL, 1))
            .rhythm(CustomerFixture.AFTER_TEN_YEARS)
            .renewal(new RenewalTerms(60, 1_200, 30))
            .build();

    private static Instant noon(String date) {
        return Instant.parse(date + "T12:00:00Z");
    }

    @Test
    void several_contracts_run_side_by_side_each_under_its_own_identifier() {
        CustomerFixture customer = leased().done(new ContractCommand.StartTerm(unchecked(new TermId("care"), 1, 24)));
        assertEquals(2, customer.dossier().business().contracts().running().size());
        customer.when(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12))).refused("customer.term-known", "lease");
    }

    @Test
    void a_term_is_checked_as_a_whole() {
        active().when(new ContractCommand.StartTerm(new UncheckedTerm(
                        LEASE, LocalDate.parse("1800-01-01"), 0, Period.ofYears(11), false, Option.none())))
                .invalid(
                        Violation.showing(
                                "start",
                                "out-of-range",
                                "1800-01-01",
                                LocalDate.parse("1900-01-01"),
                                LocalDate.parse("9899-12-31")),
                        Violation.showing("months", "out-of-range", "0", 1, 1_200),
                        Violation.showing("notice", "out-of-range", "P11Y", "P0D", "P10Y"));
    }

    /** The first of their days is 1 March 2026. */
    @Test
    void what_is_over_already_does_not_begin() {
        UncheckedTerm old = new UncheckedTerm(new TermId("care"), LocalDate.parse("2025-03-01"), 12);
        CustomerFixture customer = leased();
        customer.when(new ContractCommand.StartTerm(old)).refused("customer.term-over", "2026-03-01");
        customer.when(new ContractCommand.StartTerm(old.tacitUnlessNoticed(Period.ZERO)))
                .refused("customer.term-over", "2026-03-01");
        customer.when(new ContractCommand.StartTerm(
                        new UncheckedTerm(new TermId("care"), LocalDate.parse("2025-03-02"), 13)))
                .accepted();
    }

    @Test
    void a_change_keeps_when_it_began_and_says_whether_it_is_worth_more() {
        UncheckedTerm dearer = unchecked(LEASE, 40, 24).paying(new RecurringAmount(euros(1_500), 12));
        ContractTerm expected = new ContractTerm(
                LEASE, date(1), 24, Period.ZERO, false, Option.some(new RecurringAmount(euros(1_500), 12)));
        leased().on(5)
                .when(new ContractCommand.ChangeTerm(dearer))
                .expect(new ContractEvent.TermChanged(day(5), BY_CILI, expected, Option.some(TermChange.EXPANDED)));
        leased().when(new ContractCommand.ChangeTerm(unchecked(new TermId("other"), 1, 12)))
                .refused("customer.term-unknown", "other");
        leased().on(40)
                .when(new ContractCommand.ChangeTerm(unchecked(LEASE, 1, 1)))
                .refused("customer.term-over-then", "2026-04-01");
    }

    @Test
    void notice_in_time_ends_it_with_its_term() {
        CustomerFixture customer = leased().at(Instant.parse("2026-11-30T23:59:59Z"));
        customer.when(new ContractCommand.GiveNotice(LEASE))
                .expect(new ContractEvent.NoticeGiven(
                        Instant.parse("2026-11-30T23:59:59Z"),
                        BY_CILI,
                        LEASE,
                        new Notice(Instant.parse("2026-11-30T23:59:59Z"), LocalDate.parse("2027-03-01"))));
        customer.done(new ContractCommand.GiveNotice(LEASE)).letTimeActTo(noon("2027-03-01"));
        assertEquals(
                List.of(
                        new ContractEvent.TermEnded(
                                midnight("2027-03-01"), BY_TIME, LEASE, TermEnd.NOTICE, Option.none()),
                        new EndEvent.ChurnedAtTermEnd(
                                midnight("2027-03-01"), BY_TIME, ChurnReason.NOTICE_GIVEN, ChurnKind.VOLUNTARY)),
                customer.history()
                        .subList(
                                customer.history().size() - 2,
                                customer.history().size()));
        assertEquals("churned", customer.phase());
    }

    @Test
    void notice_that_comes_too_late_ends_the_next_term_of_a_tacit_contract() {
        CustomerFixture customer = leased().at(midnight("2026-12-01")).done(new ContractCommand.GiveNotice(LEASE));
        assertEquals(
                LocalDate.parse("2028-03-01"),
                customer.contract(LEASE).notice().get().endsOn());
        customer.letTimeActTo(noon("2027-03-01"));
        assertEquals("active", customer.phase());
        assertEquals(
                LocalDate.parse("2028-03-01"), customer.contract(LEASE).term().end());
        customer.letTimeActTo(noon("2028-03-01"));
        assertEquals("churned", customer.phase());
    }

    @Test
    void notice_that_was_received_in_time_and_is_entered_late_ends_the_term_that_it_was_in_time_for() {
        CustomerFixture customer = leased().letTimeActTo(noon("2027-03-20"));
        assertEquals(
                LocalDate.parse("2027-03-01"), customer.contract(LEASE).term().start());
        Instant received = noon("2026-11-30");
        customer.at(received)
                .when(new ContractCommand.GiveNotice(LEASE))
                .expect(new ContractEvent.NoticeGiven(
                        received, BY_CILI, LEASE, new Notice(received, LocalDate.parse("2027-03-01"))));
        customer.done(new ContractCommand.GiveNotice(LEASE)).letTimeActTo(noon("2027-03-20"));
        assertEquals(
                List.of(
                        new ContractEvent.TermEnded(
                                midnight("2027-03-01"), BY_TIME, LEASE, TermEnd.NOTICE, Option.none()),
                        new EndEvent.ChurnedAtTermEnd(
                                midnight("2027-03-01"), BY_TIME, ChurnReason.NOTICE_GIVEN, ChurnKind.VOLUNTARY)),
                customer.history()
                        .subList(
                                customer.history().size() - 2,
                                customer.history().size()));
    }

    @Test
    void notice_that_was_received_too_late_ends_the_term_that_followed_however_late_it_is_entered() {
        CustomerFixture customer = leased().letTimeActTo(noon("2027-03-20")).at(midnight("2026-12-01"));
        customer.done(new ContractCommand.GiveNotice(LEASE));
        assertEquals(
                LocalDate.parse("2028-03-01"),
                customer.contract(LEASE).notice().get().endsOn());
        assertEquals(
                LocalDate.parse("2027-03-01"), customer.contract(LEASE).term().start());
    }

    /** From month to month, with ten days' notice. */
    @Test
    void of_several_terms_that_followed_by_the_clause_notice_ends_the_first_that_it_was_in_time_for() {
        ContractTerm monthly =
                new ContractTerm(LEASE, LocalDate.parse("2026-03-01"), 1, Period.ofDays(10), true, Option.none());
        for (String each : List.of(
                "2026-03-05 2026-04-01",
                "2026-03-21 2026-04-01",
                "2026-03-22 2026-05-01",
                "2026-04-20 2026-05-01",
                "2026-05-21 2026-06-01",
                "2026-05-22 2026-07-01")) {
            CustomerFixture customer = leased(monthly).letTimeActTo(noon("2026-06-10"));
            customer.at(noon(each.substring(0, 10))).done(new ContractCommand.GiveNotice(LEASE));
            assertEquals(
                    each.substring(11),
                    customer.contract(LEASE).notice().get().endsOn().toString(),
                    each);
        }
    }

    @Test
    void notice_received_before_somebody_signed_for_another_term_ends_that_one() {
        CustomerFixture customer = leased().at(noon("2027-01-10")).done(new ContractCommand.Renew(LEASE));
        customer.letTimeActTo(noon("2027-03-20")).at(noon("2026-11-01")).done(new ContractCommand.GiveNotice(LEASE));
        assertEquals(
                LocalDate.parse("2028-03-01"),
                customer.contract(LEASE).notice().get().endsOn());
    }

    @Test
    void a_notice_that_is_taken_back_at_once_lets_the_contract_go_on_as_it_did() {
        CustomerFixture customer = leased().letTimeActTo(noon("2027-03-20")).at(noon("2026-11-30"));
        customer.done(new ContractCommand.GiveNotice(LEASE)).done(new ContractCommand.RevokeNotice(LEASE));
        customer.letTimeActTo(noon("2027-03-20"));
        assertEquals(
                LocalDate.parse("2027-03-01"), customer.contract(LEASE).term().start());
        customer.at(noon("2026-11-30")).done(new ContractCommand.GiveNotice(LEASE));
        assertEquals(
                LocalDate.parse("2027-03-01"),
                customer.contract(LEASE).notice().get().endsOn());
    }

    @Test
    void without_a_tacit_clause_no_notice_is_too_late() {
        ContractTerm plain = new ContractTerm(LEASE, date(1), 12, Period.ofMonths(3), false, Option.none());
        CustomerFixture customer = leased(plain).at(noon("2027-02-20")).done(new ContractCommand.GiveNotice(LEASE));
        assertEquals(
                LocalDate.parse("2027-03-01"),
                customer.contract(LEASE).notice().get().endsOn());
    }

    @Test
    void notice_is_given_once_and_can_be_taken_back() {
        CustomerFixture customer = leased().done(new ContractCommand.GiveNotice(LEASE));
        customer.when(new ContractCommand.GiveNotice(LEASE)).refused("customer.notice-stands", "lease", "2027-03-01");
        customer.when(new ContractCommand.ChangeTerm(unchecked(LEASE, 1, 24)))
                .refused("customer.notice-stands", "lease", "2027-03-01");
        customer.done(new ContractCommand.RevokeNotice(LEASE));
        customer.when(new ContractCommand.RevokeNotice(LEASE)).refused("customer.no-notice", "lease");
        customer.letTimeActTo(noon("2027-03-01"));
        assertEquals("active", customer.phase());
    }

    @Test
    void a_contract_may_end_without_the_customer_leaving() {
        CustomerFixture customer = leased().done(new ContractCommand.StartTerm(unchecked(new TermId("care"), 1, 24)))
                .done(new ContractCommand.GiveNotice(LEASE))
                .letTimeActTo(noon("2027-03-01"));
        assertEquals("active", customer.phase());
        assertTrue(customer.dossier().business().contracts().of(LEASE).isEmpty());
        customer.letTimeActTo(noon("2028-03-01"));
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(
                        midnight("2028-03-01"), BY_TIME, ChurnReason.NOT_RENEWED, ChurnKind.SILENT),
                customer.last());
    }

    @Test
    void days_end_at_midnight_in_the_policys_zone() {
        CustomerPolicy policy = CustomerPolicy.builder()
                .from(CALM)
                .zone(ZoneId.of("Europe/Budapest"))
                .build();
        CustomerFixture customer = leased().under(policy);
        assertEquals(
                Instant.parse("2027-02-28T23:00:00Z"), customer.deadline().get().at());
    }

    @Test
    void amounts_are_compared_by_the_month() {
        RecurringAmount monthly = RecurringAmount.monthly(euros(100));
        assertEquals(Option.some(TermChange.SAME), new RecurringAmount(euros(1_200), 12).beside(monthly));
        assertEquals(Option.some(TermChange.CONTRACTED), new RecurringAmount(euros(1_199.99), 12).beside(monthly));
        assertEquals(Option.some(TermChange.EXPANDED), new RecurringAmount(euros(300.01), 3).beside(monthly));
        assertEquals(
                Option.none(),
                RecurringAmount.monthly(Money.of(CurrencyUnit.USD, 100)).beside(monthly));
        assertEquals(
                Option.none(), yearly().beside(new ContractTerm(LEASE, date(1), 1, Period.ZERO, false, Option.none())));
    }

    /** The next term of such a contract would begin after the last day from which one can. */
    @Test
    void late_notice_ends_a_contract_at_the_end_of_the_calendar_with_its_term() {
        ContractTerm last =
                new ContractTerm(LEASE, LocalDate.parse("9899-12-01"), 12, Period.ofMonths(3), true, Option.none());
        CustomerFixture customer = leased(last).at(noon("9900-11-15")).done(new ContractCommand.GiveNotice(LEASE));
        assertEquals(
                LocalDate.parse("9900-12-01"),
                customer.contract(LEASE).notice().get().endsOn());
    }

    @Test
    void terms_begin_on_the_day_of_the_month_on_which_the_first_did_as_far_as_a_month_has_it() {
        ContractTerm term = new ContractTerm(
                LEASE,
                LocalDate.parse("2027-12-31"),
                1,
                Period.ZERO,
                true,
                Option.some(RecurringAmount.monthly(euros(1))));
        List<String> starts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            starts.add(term.start().toString());
            term = term.next();
        }
        assertEquals(
                List.of("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31"), starts);
        assertEquals(LocalDate.parse("2028-06-30"), term.start());
        assertEquals(LocalDate.parse("2028-07-31"), term.end());
    }

    @Test
    void the_running_term_is_the_one_that_renewing_again_and_again_comes_to() {
        LocalDate began = LocalDate.parse("2026-01-31");
        for (String each : List.of(
                "2025-12-31 2026-01-31 2026-02-28",
                "2026-02-27 2026-01-31 2026-02-28",
                "2026-02-28 2026-02-28 2026-03-31",
                "2026-03-30 2026-02-28 2026-03-31",
                "2026-03-31 2026-03-31 2026-04-30",
                "2028-02-29 2028-02-29 2028-03-31")) {
            String[] days = each.split(" ");
            ContractTerm running = ContractTerm.running(LEASE, began, 1, true, Option.none(), LocalDate.parse(days[0]));
            assertEquals(days[1] + " " + days[2], running.start() + " " + running.end(), each);
            assertEquals(days[2], running.next().start().toString(), each);
        }
    }

    @Test
    void a_change_keeps_the_day_on_which_terms_begin() {
        CustomerFixture customer = leased(
                        new ContractTerm(LEASE, LocalDate.parse("2026-01-31"), 1, Period.ZERO, true, Option.none()))
                .letTimeActTo(noon("2026-03-02"))
                .done(new ContractCommand.ChangeTerm(
                        new UncheckedTerm(LEASE, date(1), 1).tacitUnlessNoticed(Period.ZERO)));
        customer.letTimeActTo(noon("2026-05-01"));
        assertEquals(
                LocalDate.parse("2026-04-30"), customer.contract(LEASE).term().start());
        assertEquals(
                LocalDate.parse("2026-05-31"), customer.contract(LEASE).term().end());
    }

    @Test
    void a_value_out_of_range_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new RecurringAmount(euros(-1), 1));
        assertThrows(IllegalArgumentException.class, () -> new RecurringAmount(euros(1), 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ContractTerm(LEASE, date(1), 12, Period.ofDays(-1), false, Option.none()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ContractTerm(LEASE, LocalDate.parse("9900-01-01"), 12, Period.ZERO, false, Option.none()));
        assertThrows(IllegalArgumentException.class, () -> Contracts.of(List.of(yearly(), yearly())));
        for (int anchor : List.of(0, 27, 29, 32)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ContractTerm(
                            LEASE, LocalDate.parse("2027-01-28"), 1, Period.ZERO, true, Option.none(), anchor));
        }
    }

    @Test
    void the_term_that_covers_a_day_is_found_before_and_after_an_early_renewal() {
        CustomerFixture customer =
                leased().on(30).done(new ContractCommand.Renew(LEASE, Option.some(6), Option.none()));
        Contract contract = customer.contract(LEASE);
        assertEquals(Option.some(yearly()), contract.on(LocalDate.parse("2027-02-28")));
        assertEquals(6, contract.on(LocalDate.parse("2027-03-01")).get().months());
        assertEquals(Option.none(), contract.on(LocalDate.parse("2027-09-01")));
        assertEquals(Option.none(), contract.on(LocalDate.parse("2026-02-28")));
    }
}
