package org.dealwright.api;

import static org.dealwright.api.Keeping.CARL;
import static org.dealwright.api.Keeping.CSR;
import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Keeping.FIRST;
import static org.dealwright.api.Keeping.RENEWAL;
import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderLine;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.LossReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.ClaimedBusiness;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Contracts;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.RelationCommand;
import org.dealwright.retention.ReorderLine;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Acme's first contract runs from 2 March 2026 for a year, EUR 10 a month: its renewal is pursued from 1 January 2027 on, sixty
 * days before notice comes too late, and waited for until 1 April, thirty days after its end.
 */
class RenewalReactionsTest {
    private static final ProductId PAPER = new ProductId("paper");
    private static final LineRequest ONCE = LineRequest.of(PAPER, 10, Money.parse("EUR 4.99"));
    private static final LineRequest MONTHLY =
            LineRequest.of(new ProductId("hosting"), 1, euros(10)).recurring(1, 12);
    private static final OrderId SECOND_ORDER = new OrderId("order-2");

    private final Keeping keeping = new Keeping().sold(ONCE, MONTHLY).live();

    private Order order(OrderId id) {
        return keeping.process.orders().find(id).get();
    }

    private void won(DealId deal, LineRequest... lines) {
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Draft(deal, CurrencyUnit.EUR, Wording.of(lines)), CSR)
                .get();
        LocalDate until = LocalDate.parse("2027-02-20");
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Send(until), CSR)
                .get();
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Accept(1), CSR)
                .get();
        keeping.process.deals().handle(deal, new DealCommand.Win(), CSR).get();
    }

    private void tacit() {
        keeping.done(new ContractCommand.ChangeTerm(new UncheckedTerm(FIRST, LocalDate.parse("2026-03-02"), 12)
                .paying(new RecurringAmount(euros(10), 1))
                .tacitUnlessNoticed(Period.ZERO)));
    }

    @Test
    void a_renewal_is_pursued_in_time_by_a_deal_that_the_customers_rep_leads() {
        keeping.until("2026-12-31T23:59:59Z");
        assertTrue(keeping.process.deals().find(RENEWAL).isEmpty());

        keeping.until("2027-01-01T00:00:00Z");

        Deal deal = assertInstanceOf(Deal.Discovering.class, keeping.deal(RENEWAL));
        assertEquals(Option.of(DealKind.RENEWAL), deal.dossier().profile().kind());
        assertEquals(Option.of(CARL), deal.owner());
        assertEquals(Option.of(ACME), deal.company());
        DealOrigin.OfCustomer origin = assertInstanceOf(
                DealOrigin.OfCustomer.class, deal.dossier().profile().origin());
        assertEquals(CUSTOMER, origin.customer());
        assertEquals(keeping.customer().dossier().profile().contents(), origin.contents());
        assertEquals(Option.of(RENEWAL), keeping.contract(FIRST).get().open());
        keeping.until("2027-02-01T00:00:00Z");
        assertEquals(2, keeping.process.deals().list(Query.all()).entries().size(), "one deal for a term");
    }

    /** From 2 March 2026 on, 200 months later it is 2 November 2042; that of November has begun, and was ordered, too. */
    @Test
    void a_contract_from_month_to_month_catches_up_with_two_hundred_terms_at_once() {
        TermId parking = new TermId("parking");
        keeping.done(new ContractCommand.StartTerm(new UncheckedTerm(parking, LocalDate.parse("2026-03-02"), 1)
                .paying(new RecurringAmount(euros(10), 1))
                .tacitUnlessNoticed(Period.ZERO)));

        TimeReport report = keeping.until("2042-11-02T12:00:00Z");

        assertEquals(List.of(), report.refused());
        assertEquals(
                LocalDate.parse("2042-11-02"),
                keeping.contract(parking).get().term().start());
        assertEquals(1 + 200, keeping.orders().size(), "what was sold, and one for each term");
        List<LocalDate> begun = new ArrayList<>();
        keeping.process.customers().history(CUSTOMER).forEach(one -> {
            if (one.event() instanceof ContractEvent.RenewedTacitly renewed) {
                begun.add(renewed.next().start());
            }
        });
        assertEquals(200, begun.size());
        assertEquals(begun.stream().sorted().toList(), begun, "one after the other");
    }

    /** More than what a command may make of one history, were it not time's. */
    @Test
    void a_hundred_contracts_catch_up_with_a_year() {
        for (int number = 1; number < Contracts.MOST; number++) {
            keeping.done(new ContractCommand.StartTerm(
                    new UncheckedTerm(new TermId("parking-" + number), LocalDate.parse("2026-03-02"), 1)
                            .paying(new RecurringAmount(euros(10), 1))
                            .tacitUnlessNoticed(Period.ZERO)));
        }

        assertEquals(List.of(), keeping.until("2027-02-02T12:00:00Z").refused());
        assertEquals(1 + 99 * 11, keeping.orders().size());
    }

    private static final CustomerId ADOPTED = new CustomerId("adopted");
    private static final TermId LEASE = new TermId("lease");

    /** Active, as another system says, by a contract that goes on by itself, at EUR 10 a month. */
    private Contract adoptedWithTerm(String start, int months) {
        ContractTerm term = new ContractTerm(
                LEASE,
                LocalDate.parse(start),
                months,
                Period.ZERO,
                true,
                Option.some(new RecurringAmount(euros(10), 1)));
        keeping.process
                .customers()
                .handle(
                        ADOPTED,
                        new ArrivalCommand.Adopt(
                                new ClaimedCustomer.Active(),
                                Buyer.of(new CompanyId("adopted")),
                                Option.some(CARL),
                                Option.none(),
                                ClaimedBusiness.of(term),
                                Attributes.none()),
                        MANAGER)
                .get();
        keeping.until("2026-03-10T12:00:00Z");
        return lease();
    }

    private Contract lease() {
        return keeping.process
                .customers()
                .find(ADOPTED)
                .get()
                .dossier()
                .business()
                .contracts()
                .of(LEASE)
                .get();
    }

    @Test
    void nothing_is_ordered_and_nothing_owed_for_terms_that_began_before_the_adoption() {
        assertEquals(
                LocalDate.parse("2026-01-01"),
                adoptedWithTerm("2022-01-01", 12).term().start());
        assertEquals(List.of(Selling.ORDER), keeping.orders(), "what was sold to Acme");
        assertInstanceOf(
                Customer.Active.class, keeping.process.customers().find(ADOPTED).get());

        keeping.until("2027-01-01T12:00:00Z");

        assertEquals(List.of(Selling.ORDER, SECOND_ORDER), keeping.orders());
        assertEquals(Option.of(ADOPTED), order(SECOND_ORDER).agreement().sale().customer());
        assertEquals(euros(120), order(SECOND_ORDER).agreement().total());
    }

    @Test
    void a_contract_from_month_to_month_of_long_ago_is_adopted_in_the_month_that_runs() {
        assertEquals(
                LocalDate.parse("2026-03-01"),
                adoptedWithTerm("1900-01-01", 1).term().start());
        assertEquals(List.of(Selling.ORDER), keeping.orders());
    }

    /** Notice for the end of April, given on 10 April and entered in May, calls off what was ordered for May alone. */
    @Test
    void notice_that_comes_to_be_known_late_calls_off_what_was_ordered_since_the_adoption() {
        adoptedWithTerm("2025-12-01", 1);
        keeping.until("2026-05-01T12:00:00Z");
        assertEquals(3, keeping.orders().size(), "Acme's, and those for April and May");
        keeping.process
                .customers()
                .handle(
                        ADOPTED,
                        new ContractCommand.GiveNotice(LEASE),
                        CSR,
                        Entry.late(Instant.parse("2026-04-10T09:00:00Z")))
                .get();
        keeping.process.letTimeAct();
        assertInstanceOf(
                Customer.Churned.class,
                keeping.process.customers().find(ADOPTED).get());
        assertInstanceOf(Order.Placed.class, order(SECOND_ORDER));
        assertInstanceOf(Order.Cancelled.class, order(new OrderId("order-3")));
    }

    @Test
    void nobody_goes_on_to_sell_more_to_whoever_has_left() {
        DealId more = new DealId("more");
        keeping.done(new GrowthCommand.Expand(more, List.of()));
        keeping.done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));

        Deal.Lost lost = assertInstanceOf(Deal.Lost.class, keeping.deal(more));
        assertEquals(Option.of(LossReason.NO_DECISION), lost.reason());
        assertEquals(List.of(), keeping.customer().dossier().growth().expansions());
        assertEquals(List.of(), keeping.process.worklist(CSR).tasks());
    }

    @Test
    void what_they_were_to_buy_besides_stays_open_when_nobody_says_that_they_have_left() {
        DealId more = new DealId("more");
        keeping.until("2027-02-25T12:00:00Z");
        keeping.done(new GrowthCommand.Expand(more, List.of()));
        keeping.until("2027-04-02T12:00:00Z");

        assertInstanceOf(Customer.Churned.class, keeping.customer());
        assertInstanceOf(Deal.Discovering.class, keeping.deal(more));
    }

    @Test
    void a_renewal_that_is_won_books_the_next_term_and_its_order() {
        keeping.until("2027-01-01T12:00:00Z");
        won(RENEWAL, LineRequest.of(new ProductId("hosting"), 1, euros(12)).recurring(1, 24));

        assertEquals(
                LocalDate.parse("2027-03-02"),
                keeping.contract(FIRST).get().term().start());
        assertEquals(24, keeping.contract(FIRST).get().term().months());
        assertEquals(
                Option.of(new RecurringAmount(euros(12), 1)),
                keeping.contract(FIRST).get().term().recurring());
        assertEquals(
                1, keeping.customer().dossier().business().contracts().running().size());
        assertEquals(euros(288), order(SECOND_ORDER).agreement().total());
        assertEquals(Option.of(CUSTOMER), order(SECOND_ORDER).agreement().sale().customer());
    }

    @Test
    void a_renewal_whose_win_is_annulled_has_renewed_its_contract_and_won_anew_renews_it_no_further() {
        keeping.until("2027-01-01T12:00:00Z");
        won(RENEWAL, MONTHLY);
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.AnnulWin("signed by mistake"), Office.MANAGER)
                .get();
        keeping.process.deals().handle(RENEWAL, new DealCommand.Win(), CSR).get();

        assertEquals(
                LocalDate.parse("2027-03-02"),
                keeping.contract(FIRST).get().term().start());
        assertEquals(
                1, keeping.customer().dossier().business().contracts().running().size());
    }

    @Test
    void a_renewal_that_is_lost_ends_the_contract_with_its_term_and_the_customer_leaves() {
        keeping.until("2027-01-01T12:00:00Z");
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Lose(LossReason.PRICE), CSR)
                .get();
        keeping.until("2027-03-02T00:00:00Z");

        Customer.Churned churned = assertInstanceOf(Customer.Churned.class, keeping.customer());
        assertEquals(Option.of(ChurnReason.RENEWAL_LOST), churned.reason());
    }

    @Test
    void a_renewal_that_nobody_decides_is_waited_for_and_then_ends_without_a_decision() {
        keeping.until("2027-03-31T23:59:59Z");
        assertInstanceOf(Customer.Growing.class, keeping.customer());
        assertInstanceOf(Deal.Open.class, keeping.deal(RENEWAL));

        keeping.until("2027-04-01T00:00:00Z");

        assertEquals(
                LossReason.NO_DECISION,
                assertInstanceOf(Deal.Lost.class, keeping.deal(RENEWAL))
                        .reason()
                        .get());
        assertInstanceOf(Customer.Churned.class, keeping.customer());
    }

    @Test
    void a_tacit_clause_beats_a_renewal_deal_and_orders_the_next_term_by_the_period() {
        tacit();
        keeping.until("2027-03-01T23:59:59Z");
        assertInstanceOf(Deal.Open.class, keeping.deal(RENEWAL));

        keeping.until("2027-03-02T00:00:00Z");

        assertEquals(
                LossReason.NO_DECISION,
                assertInstanceOf(Deal.Lost.class, keeping.deal(RENEWAL))
                        .reason()
                        .get());
        assertEquals(
                LocalDate.parse("2027-03-02"),
                keeping.contract(FIRST).get().term().start());
        assertEquals(euros(120), order(SECOND_ORDER).agreement().total());
        assertEquals(Option.of(12), order(SECOND_ORDER).agreement().months());
        assertEquals(
                Option.of(new PaymentPlan.Recurring(12, LocalDate.parse("2027-04-01"), Period.ofMonths(1))),
                order(SECOND_ORDER).agreement().plan());
    }

    @Test
    void a_timely_notice_that_is_entered_late_ends_the_term_and_cancels_the_order_of_the_one_that_followed() {
        tacit();
        keeping.until("2027-03-20T12:00:00Z");
        Instant received = Instant.parse("2027-02-20T09:00:00Z");
        keeping.process
                .customers()
                .handle(CUSTOMER, new ContractCommand.GiveNotice(FIRST), CSR, Entry.late(received))
                .get();
        keeping.process.letTimeAct();

        Order.Cancelled cancelled = assertInstanceOf(Order.Cancelled.class, order(SECOND_ORDER));
        assertEquals(Option.of(CancellationReason.TERM_ENDED), cancelled.reason());
        Customer.Churned churned = assertInstanceOf(Customer.Churned.class, keeping.customer());
        assertEquals(Option.of(ChurnReason.NOTICE_GIVEN), churned.reason());
        assertInstanceOf(Order.Placed.class, order(new OrderId("order-1")));
    }

    @Test
    void only_the_orders_of_the_terms_that_have_not_come_about_are_cancelled() {
        tacit();
        ContractCommand.StartTerm care =
                new ContractCommand.StartTerm(new UncheckedTerm(new TermId("care"), LocalDate.parse("2026-03-02"), 12)
                        .paying(new RecurringAmount(euros(70), 12))
                        .tacitUnlessNoticed(Period.ZERO));
        keeping.done(care);
        keeping.until("2028-03-02T12:00:00Z");
        keeping.done(new GrowthCommand.Reorder(List.of(new ReorderLine(PAPER, BigDecimal.ONE, Option.none()))));
        assertEquals(6, keeping.orders().size());
        keeping.process
                .customers()
                .handle(
                        CUSTOMER,
                        new ContractCommand.GiveNotice(new TermId("care")),
                        CSR,
                        Entry.late(Instant.parse("2028-01-20T09:00:00Z")))
                .get();

        assertEquals(
                List.of("EUR 70.00 2028-03-02T00:00:00Z"),
                keeping.orders().stream()
                        .map(this::order)
                        .filter(Order.Cancelled.class::isInstance)
                        .map(its -> its.agreement().total() + " "
                                + its.agreement().placedAt().get())
                        .toList());
    }

    @Test
    void a_renewal_of_somebody_who_turned_out_to_be_another_renews_their_contract() {
        CustomerId between = new CustomerId("between");
        CustomerId last = new CustomerId("last");
        keeping.until("2027-01-01T12:00:00Z");
        for (CustomerId one : List.of(between, last)) {
            keeping.process
                    .customers()
                    .handle(one, Adopted.customer(new ClaimedCustomer.Active(), Option.of(CARL)), Office.MANAGER)
                    .get();
        }
        mergedInto(CUSTOMER, between);
        mergedInto(between, last);
        won(RENEWAL, LineRequest.of(new ProductId("hosting"), 1, euros(12)).recurring(1, 24));

        Contracts contracts = keeping.process
                .customers()
                .find(last)
                .get()
                .dossier()
                .business()
                .contracts();
        assertEquals(1, contracts.running().size());
        assertEquals(FIRST, contracts.running().get(0).id());
        assertEquals(
                LocalDate.parse("2027-03-02"), contracts.running().get(0).term().start());
        assertEquals(24, contracts.running().get(0).term().months());
    }

    private void mergedInto(CustomerId one, CustomerId other) {
        keeping.process
                .customers()
                .handle(one, new EndCommand.MergeInto(other), Office.MANAGER)
                .get();
    }

    private void lost(DealId deal) {
        keeping.process
                .deals()
                .handle(deal, new DealCommand.Lose(LossReason.PRICE), CSR)
                .get();
    }

    @Test
    void a_lost_renewal_that_is_reopened_is_waited_for_again_and_renews_when_it_is_won() {
        keeping.until("2027-02-25T12:00:00Z");
        lost(RENEWAL);
        assertEquals(Option.none(), keeping.contract(FIRST).get().open());
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Reopen("they called"), CSR)
                .get();
        assertEquals(Option.of(RENEWAL), keeping.contract(FIRST).get().open());
        keeping.until("2027-03-20T12:00:00Z");
        assertInstanceOf(Customer.Ongoing.class, keeping.customer());
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Lose(LossReason.PRICE), CSR)
                .get();
        keeping.process.letTimeAct();
        assertEquals(
                Option.of(ChurnReason.RENEWAL_LOST),
                assertInstanceOf(Customer.Churned.class, keeping.customer()).reason());
    }

    private String refused(DealId deal, DealCommand<?> command, Actor by) {
        Refusal refusal = keeping.process.deals().handle(deal, command, by).getLeft();
        return assertInstanceOf(
                        Rejection.RuleBroken.class,
                        assertInstanceOf(Refusal.ByRule.class, refusal).rejection())
                .code();
    }

    @Test
    void a_lost_renewal_is_not_reopened_once_the_term_is_renewed_tacitly() {
        tacit();
        keeping.until("2027-02-25T12:00:00Z");
        lost(RENEWAL);
        keeping.selling.office.at(Instant.parse("2027-03-02T00:00:00Z"));

        assertEquals("deal.renewed-otherwise", refused(RENEWAL, new DealCommand.Reopen("they called"), CSR));

        keeping.process.letTimeAct();
        assertEquals("deal.renewed-otherwise", refused(RENEWAL, new DealCommand.Reopen("they called"), CSR));
        assertEquals(2, keeping.orders().size());
    }

    @Test
    void a_reopened_renewal_does_not_sell_a_term_that_is_renewed_tacitly_meanwhile() {
        tacit();
        keeping.until("2027-02-01T12:00:00Z");
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Draft(RENEWAL, CurrencyUnit.EUR, Wording.of(MONTHLY)), CSR)
                .get();
        lost(RENEWAL);
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Reopen("they called"), CSR)
                .get();
        ProposalId three = new ProposalId("three");
        keeping.process
                .proposals()
                .handle(three, new ProposalCommand.Draft(RENEWAL, CurrencyUnit.EUR, Wording.of(MONTHLY)), CSR)
                .get();
        keeping.process
                .proposals()
                .handle(three, new ProposalCommand.Send(LocalDate.parse("2027-02-20")), CSR)
                .get();
        keeping.process
                .proposals()
                .handle(three, new ProposalCommand.Accept(1), CSR)
                .get();
        keeping.selling.office.at(Instant.parse("2027-03-02T00:00:00Z"));

        assertTrue(keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Win(), CSR)
                .isLeft());

        keeping.process.letTimeAct();
        assertEquals(
                LossReason.NO_DECISION,
                assertInstanceOf(Deal.Lost.class, keeping.deal(RENEWAL))
                        .reason()
                        .get());
        assertEquals(2, keeping.orders().size());
        assertEquals(
                LocalDate.parse("2028-03-02"),
                keeping.contract(FIRST).get().term().end());
    }

    @Test
    void of_two_renewals_of_one_term_the_one_that_was_lost_stays_so() {
        keeping.until("2027-01-01T12:00:00Z");
        lost(RENEWAL);
        keeping.done(new ContractCommand.OfferRenewal(FIRST, new DealId("another")));

        assertEquals("deal.renewed-otherwise", refused(RENEWAL, new DealCommand.Reopen("they called"), CSR));
    }

    @Test
    void a_lost_renewal_for_which_the_contract_waits_still_is_reopened_and_won() {
        keeping.until("2027-01-01T12:00:00Z");
        lost(RENEWAL);
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Reopen("they called"), CSR)
                .get();
        won(RENEWAL, MONTHLY);

        assertEquals(
                LocalDate.parse("2028-03-02"),
                keeping.contract(FIRST).get().term().end());
        assertEquals(2, keeping.orders().size());
    }

    @Test
    void whoever_left_with_their_renewal_lost_comes_back_by_it_with_one_contract() {
        keeping.until("2027-02-25T12:00:00Z");
        lost(RENEWAL);
        keeping.until("2027-03-02T00:00:00Z");
        assertInstanceOf(Customer.Churned.class, keeping.customer());
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Reopen("they called"), CSR)
                .get();
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Draft(RENEWAL, CurrencyUnit.EUR, Wording.of(MONTHLY)), CSR)
                .get();
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Send(LocalDate.parse("2027-03-20")), CSR)
                .get();
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Accept(1), CSR)
                .get();
        keeping.process.deals().handle(RENEWAL, new DealCommand.Win(), CSR).get();

        assertInstanceOf(Customer.Growing.class, keeping.customer());
        assertEquals(
                LocalDate.parse("2027-03-02"),
                keeping.contract(FIRST).get().term().start());
        assertEquals(2, keeping.orders().size());
    }

    @Test
    void a_renewal_whose_win_is_annulled_books_nothing_until_it_is_won_again() {
        keeping.until("2027-01-01T12:00:00Z");
        won(RENEWAL, MONTHLY);
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.AnnulWin("signed by mistake"), MANAGER)
                .get();

        assertEquals(
                LocalDate.parse("2026-03-02"),
                keeping.contract(FIRST).get().term().start());
        assertEquals(Option.of(RENEWAL), keeping.contract(FIRST).get().open());
        assertInstanceOf(Order.Cancelled.class, order(SECOND_ORDER));

        keeping.process.deals().handle(RENEWAL, new DealCommand.Win(), CSR).get();
        assertEquals(
                LocalDate.parse("2028-03-02"),
                keeping.contract(FIRST).get().term().end());
        assertEquals(3, keeping.orders().size());
    }

    @Test
    void a_win_is_not_annulled_once_the_term_that_it_booked_has_begun() {
        keeping.until("2027-01-01T12:00:00Z");
        won(RENEWAL, MONTHLY);
        keeping.until("2027-03-02T00:00:00Z");

        assertEquals("deal.renewal-begun", refused(RENEWAL, new DealCommand.AnnulWin("signed by mistake"), MANAGER));

        assertInstanceOf(Deal.Won.class, keeping.deal(RENEWAL));
        assertEquals(
                LocalDate.parse("2027-03-02"),
                keeping.contract(FIRST).get().term().start());
    }

    @Test
    void where_the_journal_fails_a_renewal_stays_won_with_what_it_booked() {
        keeping.until("2027-01-01T12:00:00Z");
        won(RENEWAL, MONTHLY);
        List<Recorded> before = keeping.journal.readAll(0, 10_000);
        keeping.journal.fail(new AppendFailure.Absent("disk full"));

        assertInstanceOf(
                Refusal.NotRecorded.class,
                keeping.process
                        .deals()
                        .handle(RENEWAL, new DealCommand.AnnulWin("signed by mistake"), MANAGER)
                        .getLeft());

        keeping.journal.work();
        assertEquals(before, keeping.journal.readAll(0, 10_000));
        assertTrue(keeping.contract(FIRST).get().isBookedBy(RENEWAL));
    }

    @Test
    void what_renews_tacitly_again_and_again_while_nobody_looks_is_seen_as_it_will_be_recorded() {
        tacit();
        keeping.selling.office.at(Instant.parse("2029-03-02T00:00:00Z"));
        assertEquals(
                LocalDate.parse("2029-03-02"),
                keeping.contract(FIRST).get().term().start());
        assertEquals(1, keeping.orders().size());

        TimeReport report = keeping.process.letTimeAct();

        assertEquals(List.of(), report.refused());
        assertEquals(4, keeping.orders().size());
        assertEquals(
                LocalDate.parse("2029-03-02"),
                keeping.contract(FIRST).get().term().start());
    }

    @Test
    void whoever_renews_by_hand_leaves_the_deal_nothing_to_decide() {
        keeping.until("2027-01-02T00:00:00Z");
        keeping.done(new ContractCommand.Renew(FIRST, Option.of(24), Option.none()));

        assertEquals(
                LossReason.NO_DECISION,
                assertInstanceOf(Deal.Lost.class, keeping.deal(RENEWAL))
                        .reason()
                        .get());
        assertEquals(euros(240), order(SECOND_ORDER).agreement().total());
        assertEquals(24, keeping.contract(FIRST).get().term().months());
    }

    @Test
    void a_contract_of_which_nobody_knows_the_price_is_renewed_without_an_order() {
        TermId other = new TermId("other");
        keeping.done(new ContractCommand.StartTerm(new UncheckedTerm(other, LocalDate.parse("2026-03-02"), 12)));
        keeping.done(new ContractCommand.Renew(other));

        assertEquals(1, keeping.orders().size());
    }

    @Test
    void a_renewal_and_an_expansion_are_pursued_by_deals_of_the_customer_with_the_needs_they_are_about() {
        for (String id : List.of("n1", "n2")) {
            keeping.done(new RelationCommand.RecordNeed(
                    new NeedId(id), NeedKind.WANT, new NeedTopic("office"), new UncheckedStatement("more")));
        }
        DealId renewal = new DealId("early");
        DealId expansion = new DealId("more");
        keeping.done(new ContractCommand.OfferRenewal(FIRST, renewal));
        keeping.done(new GrowthCommand.Expand(expansion, List.of(new NeedId("n2"))));

        assertEquals(
                List.of("n1", "n2"),
                keeping.deal(renewal).dossier().needs().asList().stream()
                        .map(Need::id)
                        .map(NeedId::value)
                        .toList());
        assertEquals(
                Option.of(DealKind.EXPANSION),
                keeping.deal(expansion).dossier().profile().kind());
        assertEquals(
                List.of(new NeedId("n2")),
                keeping.deal(expansion).dossier().needs().asList().stream()
                        .map(Need::id)
                        .toList());
        won(expansion, MONTHLY);
        assertEquals(List.of(), keeping.customer().dossier().growth().expansions());
        assertTrue(keeping.contract(new TermId("more")).isDefined());
    }

    @Test
    void a_deal_that_there_is_already_cannot_be_opened_for_a_renewal() {
        Either<Refusal, Outcome<Customer>> answer = keeping.give(new ContractCommand.OfferRenewal(FIRST, Selling.DEAL));

        assertInstanceOf(Refusal.ByRule.class, answer.getLeft());
        assertEquals(Option.none(), keeping.contract(FIRST).get().open());
    }

    @Test
    void what_is_ordered_again_is_ordered_at_agreed_prices_without_a_deal() {
        keeping.done(new GrowthCommand.Reorder(List.of(new ReorderLine(PAPER, BigDecimal.valueOf(3), Option.none()))));

        Order order = order(SECOND_ORDER);
        assertEquals(Money.parse("EUR 14.97"), order.agreement().total());
        assertEquals(
                List.of(new OrderLine(PAPER, Money.parse("EUR 14.97"))),
                order.agreement().lines());
        assertEquals(Option.of(CARL), order.owner());
        assertEquals(Option.of(CUSTOMER), order.agreement().sale().customer());
        assertEquals(Option.none(), order.agreement().sale().deal());
        assertEquals(List.of("customer.reordered", "customer.order-noted"), keeping.happened(keeping.events() - 2));
    }

    @Test
    void nobody_goes_on_with_the_renewals_of_a_customer_who_has_left() {
        keeping.until("2027-01-02T00:00:00Z");
        keeping.done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));

        assertInstanceOf(Deal.Lost.class, keeping.deal(RENEWAL));
        assertInstanceOf(Customer.Churned.class, keeping.customer());
    }

    @Test
    void where_the_journal_fails_neither_the_customer_nor_what_follows_is_recorded() {
        List<CustomerCommand<?>> commands = List.of(
                new ContractCommand.OfferRenewal(FIRST, new DealId("early")),
                new GrowthCommand.Expand(new DealId("more"), List.of()),
                new ContractCommand.Renew(FIRST),
                new GrowthCommand.Reorder(List.of(ReorderLine.of(PAPER, 1))),
                new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));
        List<Recorded> before = keeping.journal.readAll(0, 10_000);
        keeping.journal.fail(new AppendFailure.Absent("disk full"));
        for (CustomerCommand<?> command : commands) {
            assertInstanceOf(Refusal.NotRecorded.class, keeping.give(command).getLeft());
        }
        keeping.until("2027-04-01T00:00:00Z");

        keeping.journal.work();
        assertEquals(before, keeping.journal.readAll(0, 10_000));
        keeping.process.letTimeAct();
        assertInstanceOf(Customer.Churned.class, keeping.customer());
    }
}
