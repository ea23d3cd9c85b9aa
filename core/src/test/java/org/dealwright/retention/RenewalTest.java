package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.NEXT_DEAL;
import static org.dealwright.retention.CustomerFixture.PAPER;
import static org.dealwright.retention.CustomerFixture.REAM;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.nothing;
import static org.dealwright.retention.CustomerFixture.welcome;
import static org.dealwright.retention.CustomerFixture.yearly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Percent;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** How contracts are renewed: pursued, signed, tacitly, or not. */
class RenewalTest {

    private static final DealId RENEWAL = new DealId("renewal");

    private static final RiskTerms CALM = new RiskTerms(0, 1, Percent.HUNDRED, Severity.CRITICAL, 1);

    private static final CustomerPolicy QUIET = CustomerPolicy.builder()
            .silence(CustomerSilenceTerms.NONE)
            .risk(CALM)
            .rhythm(CustomerFixture.AFTER_TEN_YEARS)
            .build();

    private static CustomerFixture leased(ContractTerm term) {
        return active().under(QUIET).done(new ContractCommand.StartTerm(asTyped(term)));
    }

    private static UncheckedTerm asTyped(ContractTerm term) {
        return new UncheckedTerm(term.id(), term.start(), term.months(), term.notice(), term.tacit(), term.recurring());
    }

    /** From 1 March 2026 to 1 March 2027, and then over. */
    private static ContractTerm plain() {
        return new ContractTerm(
                LEASE, date(1), 12, Period.ofMonths(1), false, Option.some(RecurringAmount.monthly(euros(100))));
    }

    private static Instant noon(String date) {
        return Instant.parse(date + "T12:00:00Z");
    }

    private static ContractCommand.NoteDeal noted(DealResult result, Option<ContractTerm> sold) {
        return new ContractCommand.NoteDeal(RENEWAL, result, sold, AgreedPrices.NONE);
    }

    /** Notice comes too late from 1 December on; sixty days before is 2 October. */
    @Test
    void a_renewal_is_pursued_in_time_for_the_notice_period_by_a_deal_of_its_own() {
        CustomerFixture customer = leased(yearly()).letTimeActTo(noon("2026-10-02"));
        assertEquals(
                new ContractEvent.RenewalOfferedInTime(
                        midnight("2026-10-02"), BY_TIME, LEASE, NEXT_DEAL, LocalDate.parse("2026-12-01")),
                customer.last());
        assertEquals(Option.some(NEXT_DEAL), customer.contract(LEASE).open());
        int events = customer.history().size();
        assertEquals(events, customer.letTimeActTo(noon("2027-02-28")).history().size());
    }

    @Test
    void of_whom_nobody_looks_after_a_renewal_is_pursued_once_somebody_does() {
        CustomerFixture customer = nothing()
                .under(QUIET)
                .by(CustomerFixture.MANAGER)
                .on(1)
                .done(new ArrivalCommand.Adopt(
                        new ClaimedCustomer.Active(),
                        ACME,
                        Option.none(),
                        Option.none(),
                        ClaimedBusiness.of(yearly()),
                        Attributes.none()))
                .letTimeActTo(noon("2026-10-20"));
        assertTrue(customer.history().stream().noneMatch(ContractEvent.RenewalOfferedInTime.class::isInstance));

        customer.by(REP).done(new RelationCommand.Claim()).letTimeActTo(noon("2026-10-21"));
        assertEquals(Option.some(NEXT_DEAL), customer.contract(LEASE).open());
    }

    @Test
    void there_is_one_open_renewal_deal_for_a_term() {
        CustomerFixture customer = leased(yearly()).done(new ContractCommand.OfferRenewal(LEASE, RENEWAL));
        customer.when(new ContractCommand.OfferRenewal(LEASE, new DealId("another")))
                .refused("customer.renewal-open", "lease", "renewal");
        customer.when(new ContractCommand.OfferRenewal(new TermId("other"), RENEWAL))
                .refused("customer.term-unknown", "other");
        customer.by(Actor.system()).done(noted(DealResult.LOST, Option.none()));
        customer.by(REP).done(new ContractCommand.OfferRenewal(LEASE, new DealId("another")));
        assertEquals(
                Option.some(new DealId("another")), customer.contract(LEASE).open());
    }

    @Test
    void what_runs_from_month_to_month_is_not_negotiated_every_month_nor_is_what_notice_was_given_of() {
        ContractTerm monthly = new ContractTerm(LEASE, date(1), 1, Period.ZERO, true, Option.none());
        CustomerFixture customer = leased(monthly).letTimeActTo(noon("2026-12-31"));
        assertTrue(customer.history().stream().noneMatch(ContractEvent.RenewalOfferedInTime.class::isInstance));
        CustomerFixture noticed =
                leased(yearly()).done(new ContractCommand.GiveNotice(LEASE)).letTimeActTo(noon("2027-02-28"));
        assertTrue(noticed.history().stream().noneMatch(ContractEvent.RenewalOfferedInTime.class::isInstance));
    }

    @Test
    void the_next_term_begins_where_the_last_one_ends() {
        ContractTerm next = new ContractTerm(
                LEASE,
                LocalDate.parse("2027-03-01"),
                24,
                Period.ofMonths(1),
                false,
                Option.some(RecurringAmount.monthly(euros(90))));
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .on(40);
        customer.when(new ContractCommand.Renew(
                        LEASE, Option.some(24), Option.some(RecurringAmount.monthly(euros(90)))))
                .expect(new ContractEvent.Renewed(
                        day(40),
                        BY_CILI,
                        next,
                        Option.some(TermChange.CONTRACTED),
                        ACME,
                        BY_CILI,
                        Option.some(RENEWAL)));
        customer.done(new ContractCommand.Renew(LEASE));
        assertEquals(Option.some(plain()), customer.contract(LEASE).before());
        assertEquals(Option.none(), customer.contract(LEASE).open());
        customer.when(new ContractCommand.Renew(LEASE)).refused("customer.renewed-already", "lease", "2027-03-01");
        customer.letTimeActTo(noon("2028-02-29"));
        assertEquals("active", customer.phase());
        assertEquals(
                "churned",
                customer.letTimeActTo(noon("2028-03-30").plusSeconds(86_400L * 2))
                        .phase());
    }

    @Test
    void what_is_renewed_already_is_not_pursued_before_the_next_term_begins() {
        CustomerFixture customer = leased(plain()).done(new ContractCommand.Renew(LEASE));
        customer.when(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .refused("customer.renewed-already", "lease", "2027-03-01");
        customer.at(midnight("2027-03-01"))
                .when(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .accepted();
    }

    /** Two years before notice comes too late would be before the term begins. */
    @Test
    void by_itself_a_renewal_is_pursued_from_the_day_on_which_the_next_term_begins() {
        CustomerPolicy early = CustomerPolicy.builder()
                .from(QUIET)
                .renewal(new RenewalTerms(730, 6, 30))
                .build();
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.Renew(LEASE))
                .under(early)
                .letTimeActTo(noon("2027-02-28"));
        assertTrue(customer.history().stream().noneMatch(ContractEvent.RenewalOfferedInTime.class::isInstance));
        customer.letTimeActTo(noon("2027-03-01"));
        assertEquals(
                new ContractEvent.RenewalOfferedInTime(
                        midnight("2027-03-01"), BY_TIME, LEASE, NEXT_DEAL, LocalDate.parse("2028-02-01")),
                customer.last());
    }

    @Test
    void what_notice_was_given_of_is_not_renewed_before_it_is_taken_back() {
        CustomerFixture customer = leased(plain()).done(new ContractCommand.GiveNotice(LEASE));
        customer.when(new ContractCommand.Renew(LEASE)).refused("customer.notice-stands", "lease", "2027-03-01");
        customer.done(new ContractCommand.RevokeNotice(LEASE))
                .when(new ContractCommand.Renew(LEASE))
                .accepted();
        leased(plain())
                .when(new ContractCommand.Renew(LEASE, Option.some(0), Option.none()))
                .invalid(Violation.showing("months", "out-of-range", "0", 1, 1_200));
    }

    @Test
    void a_tacit_clause_renews_at_the_end_and_the_open_deal_has_nothing_left_to_decide() {
        CustomerFixture customer = leased(yearly())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .letTimeActTo(noon("2027-03-01"));
        assertEquals(
                new ContractEvent.RenewedTacitly(
                        midnight("2027-03-01"), BY_TIME, yearly().next(), ACME, BY_CILI, Option.some(RENEWAL)),
                customer.last());
        assertEquals(Option.none(), customer.contract(LEASE).renewal());
    }

    @Test
    void a_tacit_clause_beats_a_lost_renewal_unless_notice_was_given() {
        CustomerFixture customer = leased(yearly())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .by(Actor.system())
                .done(noted(DealResult.LOST, Option.none()))
                .letTimeActTo(noon("2027-03-01"));
        assertInstanceOf(ContractEvent.RenewedTacitly.class, customer.last());
        CustomerFixture noticed =
                leased(yearly()).done(new ContractCommand.GiveNotice(LEASE)).letTimeActTo(noon("2027-03-01"));
        assertEquals("churned", noticed.phase());
    }

    @Test
    void a_lost_renewal_leads_to_churn_at_the_end_of_the_term_and_never_before() {
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .by(Actor.system())
                .done(noted(DealResult.LOST, Option.none()));
        assertEquals("active", customer.letTimeActTo(noon("2027-02-28")).phase());
        customer.letTimeActTo(noon("2027-03-01"));
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(
                        midnight("2027-03-01"), BY_TIME, ChurnReason.RENEWAL_LOST, ChurnKind.VOLUNTARY),
                customer.last());
    }

    @Test
    void a_renewal_lost_in_the_days_of_grace_ends_the_contract_then_and_not_before() {
        Instant lost = Instant.parse("2027-03-10T09:00:00Z");
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .letTimeActTo(lost)
                .by(Actor.system())
                .done(noted(DealResult.LOST, Option.none()));
        assertEquals("active", customer.phase());
        List<CustomerEvent> history = customer.letTimeActTo(lost).history();
        assertEquals(
                List.of(
                        new ContractEvent.TermEnded(lost, BY_TIME, LEASE, TermEnd.RENEWAL_LOST, Option.none()),
                        new EndEvent.ChurnedAtTermEnd(lost, BY_TIME, ChurnReason.RENEWAL_LOST, ChurnKind.VOLUNTARY)),
                history.subList(history.size() - 2, history.size()));
    }

    @Test
    void an_open_renewal_deal_keeps_a_contract_for_the_days_of_grace() {
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .letTimeActTo(noon("2027-03-30"));
        assertEquals("active", customer.phase());
        CustomerFixture signed = customer.by(Actor.system()).done(noted(DealResult.WON, Option.none()));
        assertEquals(
                LocalDate.parse("2027-03-01"), signed.contract(LEASE).term().start());
        CustomerFixture waited = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .letTimeActTo(noon("2027-03-31"));
        assertEquals(
                new EndEvent.ChurnedAtTermEnd(
                        midnight("2027-03-31"), BY_TIME, ChurnReason.NOT_RENEWED, ChurnKind.SILENT),
                waited.last());
    }

    @Test
    void a_won_renewal_books_the_next_term_whatever_notice_was_given() {
        ContractTerm sold = new ContractTerm(
                new TermId("whatever"),
                date(9),
                36,
                Period.ZERO,
                true,
                Option.some(RecurringAmount.monthly(euros(120))));
        ContractTerm next = new ContractTerm(
                LEASE,
                LocalDate.parse("2027-03-01"),
                36,
                Period.ofMonths(1),
                false,
                Option.some(RecurringAmount.monthly(euros(120))));
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .done(new ContractCommand.GiveNotice(LEASE))
                .by(Actor.system());
        customer.when(noted(DealResult.WON, Option.some(sold)))
                .expect(new ContractEvent.DealNoted(
                        day(4),
                        BY_TIME,
                        RENEWAL,
                        DealResult.WON,
                        Option.some(LEASE),
                        Option.some(next),
                        Option.some(TermChange.EXPANDED),
                        AgreedPrices.NONE,
                        List.of()));
        customer.done(noted(DealResult.WON, Option.some(sold)));
        assertEquals(Option.none(), customer.contract(LEASE).notice());
    }

    @Test
    void a_renewal_whose_win_is_annulled_leaves_the_term_before_with_its_notice_and_its_deal_open() {
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .done(new ContractCommand.GiveNotice(LEASE))
                .by(Actor.system());
        Option<Notice> notice = customer.contract(LEASE).notice();
        customer.done(noted(DealResult.WON, Option.none()));
        assertTrue(customer.contract(LEASE).isBookedBy(RENEWAL));
        customer.when(noted(DealResult.ANNULLED, Option.none()))
                .expect(new ContractEvent.DealNoted(
                        day(4),
                        BY_TIME,
                        RENEWAL,
                        DealResult.ANNULLED,
                        Option.some(LEASE),
                        Option.none(),
                        Option.none(),
                        AgreedPrices.NONE,
                        List.of()));
        customer.done(noted(DealResult.ANNULLED, Option.none()));
        assertEquals(
                new Contract(
                        plain(), Option.none(), notice, Option.some(new RenewalDeal(RENEWAL, false)), Option.none()),
                customer.contract(LEASE));
        customer.done(noted(DealResult.WON, Option.none()));
        assertEquals(
                LocalDate.parse("2028-03-01"), customer.contract(LEASE).term().end());
    }

    @Test
    void a_term_that_has_begun_is_not_taken_back_with_the_win_that_booked_it() {
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .by(Actor.system())
                .done(noted(DealResult.WON, Option.none()))
                .at(noon("2027-03-01"))
                .done(noted(DealResult.ANNULLED, Option.none()));
        assertEquals(
                LocalDate.parse("2028-03-01"), customer.contract(LEASE).term().end());
        assertEquals(Option.none(), customer.contract(LEASE).open());
    }

    @Test
    void any_other_won_deal_begins_what_it_sold_at_the_prices_agreed() {
        ContractTerm sold = new ContractTerm(new TermId("care"), date(1), 12, Period.ZERO, false, Option.none());
        DealId more = new DealId("more");
        CustomerFixture customer = leased(plain()).done(new GrowthCommand.Expand(more, List.of(PAPER)));
        customer.by(Actor.system())
                .done(new ContractCommand.NoteDeal(
                        more,
                        DealResult.WON,
                        Option.some(sold),
                        new AgreedPrices(Map.of(REAM, euros(3), new ProductId("toner"), euros(40)))));
        assertEquals(sold, customer.contract(new TermId("care")).term());
        assertEquals(
                Option.some(euros(3)), customer.dossier().business().prices().of(REAM));
        assertEquals(List.of(), customer.dossier().growth().expansions());
    }

    @Test
    void a_deal_is_noted_of_those_who_are_gone_and_books_nothing() {
        CustomerFixture customer = leased(plain())
                .done(new ContractCommand.OfferRenewal(LEASE, RENEWAL))
                .done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()))
                .by(Actor.system())
                .done(noted(DealResult.WON, Option.none()));
        assertEquals("churned", customer.phase());
        assertEquals(List.of(), customer.dossier().business().contracts().running());
    }

    @Test
    void a_contract_under_way_is_renewed_while_they_are_still_being_brought_to_use_it() {
        CustomerFixture customer = nothing()
                .by(Actor.system())
                .on(1)
                .done(welcome(List.of(new ContractTerm(LEASE, date(1), 1, Period.ZERO, true, Option.none()))))
                .under(CustomerPolicy.builder()
                        .silence(CustomerSilenceTerms.NONE)
                        .risk(CALM)
                        .build())
                .letTimeActTo(noon("2026-05-01"));
        assertEquals("arriving", customer.phase());
        assertEquals(
                LocalDate.parse("2026-06-01"), customer.contract(LEASE).term().end());
    }
}
