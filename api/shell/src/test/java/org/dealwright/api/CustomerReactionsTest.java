package org.dealwright.api;

import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Keeping.FIRST;
import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.ONE;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.dealwright.contact.People;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.LossReason;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Consumption;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Quantity;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.need.Unit;
import org.dealwright.process.Attributes;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.DealResult;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.Handover;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.Risk;
import org.dealwright.retention.RiskReason;
import org.dealwright.retention.Supply;
import org.dealwright.retention.TermId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Whoever buys becomes a customer, and whoever is one books it: in one batch with the win, or not at all. */
class CustomerReactionsTest {
    private static final ProductId PAPER = new ProductId("paper");
    private static final LineRequest ONCE = LineRequest.of(PAPER, 10, Money.parse("EUR 4.99"));
    private static final LineRequest MONTHLY =
            LineRequest.of(new ProductId("hosting"), 2, euros(10)).recurring(1, 12);
    private static final DealId SECOND = new DealId("second");
    private static final ProposalId THREE = new ProposalId("three");

    private final Keeping keeping = new Keeping();
    private final Selling selling = keeping.selling;

    private void wonAgain(LineRequest... lines) {
        selling.opened(SECOND).drafted(SECOND, TWO, lines).sent(TWO).accepted(TWO);
        keeping.process.deals().handle(SECOND, new DealCommand.Win(), AE).get();
    }

    private ContractEvent.DealNoted lastNoted() {
        return (ContractEvent.DealNoted) keeping.process.customers().history(CUSTOMER).stream()
                .map(Recorded::event)
                .filter(ContractEvent.DealNoted.class::isInstance)
                .reduce((one, other) -> other)
                .get();
    }

    @Test
    void whoever_buys_for_the_first_time_arrives_and_waits_in_the_queue_to_be_taken_over() {
        keeping.sold(ONCE);

        Customer.Arriving arriving = assertInstanceOf(Customer.Arriving.class, keeping.customer());
        assertInstanceOf(Handover.Queued.class, arriving.handover());
        assertEquals(Option.of(BOB), arriving.owner());
        assertEquals(Buyer.of(ACME), arriving.buyer());
        assertEquals(Option.of(DEAL), arriving.dossier().profile().deal());
        assertEquals(
                Map.of(PAPER, Money.parse("EUR 4.99")),
                arriving.dossier().business().prices().byProduct());
        assertEquals(List.of(), arriving.dossier().business().contracts().running());
        assertEquals(Option.of(CUSTOMER), selling.order().agreement().sale().customer());
        assertEquals(
                List.of(CUSTOMER),
                keeping.process.customers().stream(Query.all().of(DEAL))
                        .map(Listed::id)
                        .toList());
    }

    @Test
    void what_recurs_is_a_contract_from_the_day_of_the_win_on_and_has_no_price_to_order_again_at() {
        keeping.sold(ONCE, MONTHLY);

        assertEquals(
                Option.of(new ContractTerm(
                        FIRST,
                        LocalDate.parse("2026-03-02"),
                        12,
                        Period.ZERO,
                        false,
                        Option.of(new RecurringAmount(euros(20), 1)))),
                keeping.contract(FIRST).map(Contract::term));
        assertEquals(
                1, keeping.customer().dossier().business().prices().byProduct().size());
    }

    /** EUR 20 a month, and EUR 60 a year: EUR 25 a month, which is EUR 600 in the two years of the longest. */
    @Test
    void what_recurs_differently_is_one_contract_for_the_longest_term_worth_the_same_by_the_month() {
        keeping.sold(
                MONTHLY, LineRequest.of(new ProductId("support"), 1, euros(60)).recurring(12, 24));

        ContractTerm term = keeping.contract(FIRST).get().term();
        assertEquals(24, term.months());
        assertEquals(Option.of(new RecurringAmount(euros(600), 24)), term.recurring());
    }

    @Test
    void what_was_promised_needed_and_known_of_people_goes_with_them() {
        ProspectId prospect = new ProspectId("p1");
        DealId deal = new DealId("deal-1");
        selling.office.offered(prospect, Option.of(ACME));
        selling.office.give(prospect, new ProspectCommand.AcceptHandoff(), AE).get();
        keeping.process
                .deals()
                .handle(
                        deal,
                        new DealCommand.RecordNeed(
                                new NeedId("n1"),
                                NeedKind.WANT,
                                new NeedTopic("paper"),
                                new UncheckedStatement("a lot")),
                        AE)
                .get();
        selling.drafted(deal, ONE, ONCE).sent(ONE).accepted(ONE);
        keeping.process.deals().handle(deal, new DealCommand.Win(), AE).get();

        Customer customer = keeping.customer();
        assertEquals(
                List.of("a sample"),
                customer.dossier().profile().contents().get().promised());
        assertEquals(
                Option.of("Needs paper"),
                customer.dossier().profile().contents().get().summary());
        assertTrue(customer.dossier().needs().of(new NeedId("n1")).isDefined());
    }

    /** Bought in January for a month, entered in June; their contract had ended in March. */
    @Test
    void whoever_left_after_they_had_bought_was_a_customer_then_and_comes_back_without_what_is_over() {
        keeping.sold(MONTHLY).live();
        Instant bought = Instant.parse("2027-01-20T09:00:00Z");
        selling.office.at(bought);
        selling.opened(SECOND)
                .drafted(
                        SECOND,
                        TWO,
                        LineRequest.of(new ProductId("support"), 1, euros(5)).recurring(1, 1))
                .sent(TWO, LocalDate.parse("2027-01-25"))
                .accepted(TWO);
        keeping.until("2027-06-01T09:00:00Z");
        assertInstanceOf(Customer.Churned.class, keeping.customer());

        keeping.process
                .deals()
                .handle(SECOND, new DealCommand.Win(), AE, Entry.late(bought.plusSeconds(3600)))
                .get();

        assertEquals(Option.of(DealKind.EXPANSION), ((Deal.Won) keeping.deal(SECOND)).kind());
        assertInstanceOf(Customer.Ongoing.class, keeping.customer());
        assertEquals(
                List.of(), keeping.customer().dossier().business().contracts().running());
    }

    /** Ten a working day from Monday, 2 March: a hundred last until Friday, 13 March. */
    @Test
    void what_is_used_up_runs_out_on_a_working_day_where_it_is_sold_in_the_unit_in_which_it_is_used() {
        NeedId need = new NeedId("n1");
        selling.opened();
        selling.give(new DealCommand.RecordNeed(
                        need,
                        NeedKind.MUST,
                        new NeedTopic("paper"),
                        new UncheckedStatement("ten a day"),
                        Option.none(),
                        Option.of(Consumption.perDay(new Quantity(BigDecimal.TEN, Unit.ONE), 250))))
                .get();
        selling.drafted(ONE, LineRequest.of(PAPER, 100, euros(1)).answering(need))
                .sent(ONE)
                .accepted(ONE)
                .won();

        assertEquals(
                List.of(Supply.of(PAPER, LocalDate.parse("2026-03-13"))),
                keeping.customer().dossier().business().supplies());
    }

    @Test
    void a_private_buyer_is_a_customer_too_and_the_same_one_when_they_buy_again() {
        PersonId pat = new PersonId("pat");
        for (DealId deal : List.of(DEAL, SECOND)) {
            keeping.process
                    .deals()
                    .handle(deal, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                    .get();
        }
        selling.drafted(DEAL, ONE, ONCE).sent(ONE);
        selling.give(ONE, new ProposalCommand.Accept(1, Option.of(pat))).get();
        selling.won();
        selling.drafted(SECOND, TWO, MONTHLY).sent(TWO);
        selling.give(TWO, new ProposalCommand.Accept(1, Option.of(pat))).get();
        keeping.process.deals().handle(SECOND, new DealCommand.Win(), AE).get();

        assertEquals(Buyer.of(pat), keeping.customer().buyer());
        assertEquals(DealResult.WON, lastNoted().result());
        assertEquals(1, keeping.process.customers().list(Query.all()).entries().size());
        assertTrue(keeping.process.export(pat).get().fields().get("known by").contains("customer customer-1"));
    }

    @Test
    void whoever_is_a_customer_books_an_expansion_with_its_contract() {
        keeping.sold(ONCE);
        wonAgain(MONTHLY);

        assertEquals(Option.of(DealKind.EXPANSION), ((Deal.Won) keeping.deal(SECOND)).kind());
        assertEquals(SECOND, lastNoted().deal());
        assertEquals(
                Option.of(euros(20)),
                keeping.contract(new TermId("second"))
                        .flatMap(contract -> contract.term().recurring())
                        .map(RecurringAmount::amount));
        assertEquals(1, keeping.process.customers().list(Query.all()).entries().size());
    }

    private void leaves() {
        keeping.done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));
    }

    @Test
    void whoever_had_left_comes_back_by_whatever_they_buy() {
        keeping.sold(MONTHLY).live();
        leaves();
        int before = keeping.events();
        wonAgain(ONCE);

        assertInstanceOf(Customer.Active.class, keeping.customer());
        assertEquals(Option.of(DealKind.WIN_BACK), ((Deal.Won) keeping.deal(SECOND)).kind());
        assertEquals(
                List.of("customer.deal-noted", "customer.won-back", "customer.order-noted"), keeping.happened(before));
        assertEquals(
                List.of(), keeping.customer().dossier().business().contracts().running());
        assertEquals(
                Map.of(PAPER, Money.parse("EUR 4.99")),
                keeping.customer().dossier().business().prices().byProduct());
    }

    @Test
    void the_contract_with_which_they_come_back_is_booked_once_and_the_prices_of_the_rest_are_noted() {
        keeping.sold(MONTHLY).live();
        leaves();
        wonAgain(MONTHLY, ONCE);

        assertInstanceOf(Customer.Active.class, keeping.customer());
        assertEquals(Option.none(), lastNoted().booked());
        assertEquals(
                List.of(Contract.of(new ContractTerm(
                        new TermId("second"),
                        LocalDate.parse("2026-03-02"),
                        12,
                        Period.ZERO,
                        false,
                        Option.of(new RecurringAmount(euros(20), 1))))),
                keeping.customer().dossier().business().contracts().running());
        assertEquals(
                Map.of(PAPER, Money.parse("EUR 4.99")),
                keeping.customer().dossier().business().prices().byProduct());
    }

    /** Without a contract they are gone after a year of silence, by policy, and not by the end of the one that they had. */
    @Test
    void whoever_comes_back_without_a_contract_is_not_gone_by_the_end_of_the_one_before() {
        SalesPolicy policy = Selling.POLICY.with(CustomerPolicy.builder()
                .goneAfter(Option.of(Duration.ofDays(365)))
                .build());
        Keeping leased = new Keeping(policy).sold(MONTHLY).live();
        leased.until("2027-06-01T09:00:00Z");
        assertInstanceOf(Customer.Churned.class, leased.customer());
        leased.selling
                .opened(SECOND)
                .drafted(SECOND, TWO, ONCE)
                .sent(TWO, LocalDate.parse("2027-06-04"))
                .accepted(TWO);
        leased.process.deals().handle(SECOND, new DealCommand.Win(), AE).get();

        leased.until("2028-05-31T08:59:59Z");
        assertInstanceOf(Customer.Ongoing.class, leased.customer());

        leased.until("2028-05-31T09:00:00Z");
        assertEquals(
                Option.of(ChurnReason.GONE_SILENT),
                assertInstanceOf(Customer.Churned.class, leased.customer()).reason());
    }

    /** Nobody has let time act since their contract ended, before they buy; what they owe is a reason to leave again. */
    @Test
    void whoever_is_gone_by_the_time_at_which_they_buy_comes_back_too() {
        keeping.sold(MONTHLY).live();
        keeping.until("2027-03-01T09:00:00Z");
        selling.office.at(Instant.parse("2027-06-01T09:00:00Z"));
        selling.opened(SECOND)
                .drafted(SECOND, TWO, MONTHLY)
                .sent(TWO, LocalDate.parse("2027-06-04"))
                .accepted(TWO);
        int before = keeping.events();
        keeping.process.deals().handle(SECOND, new DealCommand.Win(), AE).get();

        assertEquals(Option.of(DealKind.WIN_BACK), ((Deal.Won) keeping.deal(SECOND)).kind());
        List<String> happened = keeping.happened(before);
        assertEquals(
                List.of(
                        "customer.churned-at-term-end",
                        "customer.deal-noted",
                        "customer.won-back",
                        "customer.risk-raised",
                        "customer.order-noted"),
                happened.subList(happened.size() - 5, happened.size()));
        assertEquals(
                List.of(RiskReason.OVERDUE_PAYMENT),
                keeping.customer().dossier().signals().risks().recorded().stream()
                        .map(Risk::reason)
                        .toList());
        assertTrue(keeping.contract(new TermId("second")).isDefined());
    }

    /** Ten a working day from Monday, 2 March: a hundred last until Friday, 13 March. */
    private Supply boughtForTwoWeeks() {
        NeedId need = new NeedId("n1");
        selling.opened(SECOND);
        keeping.process
                .deals()
                .handle(
                        SECOND,
                        new DealCommand.RecordNeed(
                                need,
                                NeedKind.MUST,
                                new NeedTopic("paper"),
                                new UncheckedStatement("ten a day"),
                                Option.none(),
                                Option.of(Consumption.perDay(new Quantity(BigDecimal.TEN, Unit.ONE), 250))),
                        AE)
                .get();
        selling.drafted(SECOND, TWO, LineRequest.of(PAPER, 100, euros(1)).answering(need))
                .sent(TWO)
                .accepted(TWO);
        keeping.process.deals().handle(SECOND, new DealCommand.Win(), AE).get();
        return Supply.of(PAPER, LocalDate.parse("2026-03-13"));
    }

    @Test
    void what_a_customer_buys_besides_runs_out_too() {
        keeping.sold(MONTHLY).live();

        assertEquals(
                List.of(boughtForTwoWeeks()),
                keeping.customer().dossier().business().supplies());
        assertEquals(
                lastNoted().supplies(), keeping.customer().dossier().business().supplies());
    }

    @Test
    void so_does_that_with_which_they_come_back() {
        keeping.sold(MONTHLY).live();
        leaves();

        assertEquals(
                List.of(boughtForTwoWeeks()),
                keeping.customer().dossier().business().supplies());
        assertInstanceOf(Customer.Active.class, keeping.customer());
    }

    @Test
    void a_win_that_is_annulled_is_noted_and_won_anew_it_is_the_same_customers_new_business() {
        keeping.sold(MONTHLY);
        selling.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER).get();
        assertEquals(DealResult.ANNULLED, lastNoted().result());
        assertInstanceOf(Customer.Arriving.class, keeping.customer());

        selling.won();
        assertEquals(Option.of(DealKind.NEW_BUSINESS), ((Deal.Won) selling.deal()).kind());
        assertEquals(DealResult.WON, lastNoted().result());
        assertEquals(
                1, keeping.customer().dossier().business().contracts().running().size());
    }

    @Test
    void so_it_is_where_they_have_been_taken_over_meanwhile() {
        keeping.sold(MONTHLY).live();
        selling.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER).get();
        selling.won();

        assertEquals(Option.of(DealKind.NEW_BUSINESS), ((Deal.Won) selling.deal()).kind());
        assertInstanceOf(Customer.Active.class, keeping.customer());
    }

    @Test
    void of_two_wins_of_one_private_buyer_at_once_one_arrives() {
        PersonId pat = new PersonId("pat");
        for (DealId deal : List.of(DEAL, SECOND)) {
            keeping.process
                    .deals()
                    .handle(deal, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                    .get();
        }
        selling.drafted(DEAL, ONE, ONCE).sent(ONE);
        selling.give(ONE, new ProposalCommand.Accept(1, Option.of(pat))).get();
        selling.drafted(SECOND, TWO, ONCE).sent(TWO);
        selling.give(TWO, new ProposalCommand.Accept(1, Option.of(pat))).get();
        keeping.journal.beforeReading(
                Kind.CUSTOMER.stream(CUSTOMER),
                () -> keeping.process
                        .deals()
                        .handle(SECOND, new DealCommand.Win(), AE)
                        .get());

        selling.won();

        assertEquals(1, keeping.process.customers().list(Query.all()).entries().size());
    }

    @Test
    void a_lost_expansion_is_noted_and_lost_new_business_is_none_of_their_business() {
        keeping.sold(ONCE);
        int before = keeping.events();
        selling.opened(SECOND);
        keeping.process
                .deals()
                .handle(SECOND, new DealCommand.Lose(LossReason.NO_BUDGET), AE)
                .get();
        assertEquals(before, keeping.events());

        DealId expansion = new DealId("expansion");
        keeping.process
                .deals()
                .handle(
                        expansion,
                        new DealCommand.Open(
                                BOB,
                                Option.of(ACME),
                                DealKind.EXPANSION,
                                new DealOrigin.OfMember(),
                                Needs.none(),
                                People.none(),
                                Attributes.none()),
                        AE)
                .get();
        keeping.process
                .deals()
                .handle(expansion, new DealCommand.Lose(LossReason.NO_BUDGET), AE)
                .get();
        assertEquals(List.of("customer.deal-noted"), keeping.happened(before));
        assertEquals(DealResult.LOST, lastNoted().result());
    }

    @Test
    void a_customer_whom_only_a_deal_names_arrives_under_that_identifier() {
        CustomerId named = new CustomerId("c9");
        selling.give(new DealCommand.Open(
                        BOB,
                        Option.of(ACME),
                        DealKind.EXPANSION,
                        new DealOrigin.OfCustomer(named),
                        Needs.none(),
                        People.none(),
                        Attributes.none()))
                .get();
        selling.drafted(ONE, ONCE).sent(ONE).accepted(ONE).won();

        assertInstanceOf(
                Customer.Arriving.class, keeping.process.customers().find(named).get());
    }

    @Test
    void where_the_journal_fails_nothing_is_won_and_nobody_arrives() {
        selling.opened().drafted(ONE, ONCE).sent(ONE).accepted(ONE);
        keeping.journal.fail(new AppendFailure.Absent("disk full"));
        selling.give(new DealCommand.Win());
        keeping.journal.work();

        assertInstanceOf(Deal.Agreed.class, selling.deal());
        assertEquals(0, keeping.process.customers().list(Query.all()).entries().size());
        selling.won();
        assertEquals(1, keeping.process.customers().list(Query.all()).entries().size());
    }

    @Test
    void of_two_wins_of_one_company_at_once_the_second_is_an_expansion_of_whoever_arrived_by_the_first() {
        selling.opened().drafted(ONE, ONCE).sent(ONE).accepted(ONE);
        selling.opened(SECOND).drafted(SECOND, TWO, MONTHLY).sent(TWO).accepted(TWO);
        keeping.journal.beforeReading(
                Kind.CUSTOMER.stream(CUSTOMER),
                () -> keeping.process
                        .deals()
                        .handle(SECOND, new DealCommand.Win(), AE)
                        .get());

        selling.give(new DealCommand.Win()).get();

        assertEquals(1, keeping.process.customers().list(Query.all()).entries().size());
        assertEquals(Option.of(DealKind.EXPANSION), ((Deal.Won) selling.deal()).kind());
    }
}
