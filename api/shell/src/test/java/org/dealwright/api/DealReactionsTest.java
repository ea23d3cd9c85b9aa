package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.ONE;
import static org.dealwright.api.Selling.ORDER;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.dealwright.api.Selling.recorded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.closing.Agreement;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderLine;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.PaymentPlan.Mixed.Portion;
import org.dealwright.closing.PaymentReference;
import org.dealwright.closing.Sale;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.CreditShare;
import org.dealwright.deal.Credits;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.NotedOrder;
import org.dealwright.deal.OrderStanding;
import org.dealwright.deal.UncheckedShare;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Role;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.WithdrawalReason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A win places an order, a loss withdraws what was proposed, and what is undone takes what followed with it. */
class DealReactionsTest {
    private static final OrderCommand.RecordPayment PAYMENT =
            new OrderCommand.RecordPayment(new PaymentReference("p1"), euros(100));

    private final Selling selling = new Selling();

    private static SalesPolicy withoutProposals() {
        return Selling.POLICY.with(DealPolicy.builder().proposalNeeded(false).build());
    }

    @Test
    void a_win_places_an_order_for_what_was_accepted_line_by_line_with_tax() {
        selling.opened()
                .drafted(
                        ONE,
                        LineRequest.of(new ProductId("printer"), 1, euros(1000)).taxed(BigDecimal.valueOf(27)),
                        LineRequest.of(new ProductId("paper"), 10, Money.parse("EUR 4.99"))
                                .taxed(BigDecimal.valueOf(5)))
                .sent(ONE)
                .accepted(ONE);

        Outcome<Deal> outcome = selling.give(new DealCommand.Win()).get();

        assertEquals(
                List.of(
                        "d deal.won",
                        "d deal.order-noted",
                        "customer-1 customer.welcomed",
                        "customer-1 customer.order-noted",
                        "order-1 order.placed"),
                recorded(outcome));
        Agreement agreed = selling.order().agreement();
        assertEquals(
                new Sale(
                        Option.of(DEAL),
                        Option.of(ONE),
                        Option.of(new CustomerId("customer-1")),
                        Option.of(ACME),
                        Option.none()),
                agreed.sale());
        assertEquals(Option.of(BOB), agreed.owner());
        // 1000.00 + 27 % = 1270.00; 49.90 + 5 % (2.495, rounded 2.50) = 52.40
        assertEquals(Money.parse("EUR 1322.40"), agreed.total());
        assertEquals(
                List.of(
                        new OrderLine(new ProductId("printer"), Money.parse("EUR 1000.00")),
                        new OrderLine(new ProductId("paper"), Money.parse("EUR 49.90"))),
                agreed.lines());
        assertEquals(Option.none(), agreed.months());
        assertEquals(Option.of(new PaymentPlan.AtOnce(LocalDate.parse("2026-04-01"))), agreed.plan());
        assertEquals(
                io.vavr.collection.List.of(new NotedOrder(ORDER, OrderStanding.PLACED)),
                selling.deal().dossier().outlook().orders());
    }

    @Test
    void what_recurs_alike_is_paid_by_the_period() {
        selling.opened()
                .drafted(
                        ONE,
                        LineRequest.of(new ProductId("hosting"), 1, euros(10)).recurring(1, 12),
                        LineRequest.of(new ProductId("support"), 1, euros(5)).recurring(1, 12))
                .sent(ONE)
                .accepted(ONE)
                .won();

        Agreement agreed = selling.order().agreement();
        assertEquals(euros(180), agreed.total());
        assertEquals(Option.some(12), agreed.months());
        assertEquals(
                Option.some(new PaymentPlan.Recurring(12, LocalDate.parse("2026-04-01"), Period.ofMonths(1))),
                agreed.plan());
        assertEquals(
                euros(15), ((Order.Placed) selling.order()).balances().get(0).open());
    }

    @Test
    void what_recurs_is_paid_by_its_period_beside_what_does_not_which_is_paid_at_once() {
        selling.opened()
                .drafted(
                        ONE,
                        LineRequest.of(new ProductId("printer"), 1, euros(100)).taxed(new BigDecimal("27")),
                        LineRequest.of(new ProductId("support"), 1, euros(5))
                                .recurring(1, 6)
                                .taxed(new BigDecimal("27")),
                        LineRequest.of(new ProductId("hosting"), 1, euros(60)).recurring(12, 24))
                .sent(ONE)
                .accepted(ONE)
                .won();

        Agreement agreed = selling.order().agreement();
        LocalDate first = LocalDate.parse("2026-04-01");
        // with tax: 127.00 once, 38.10 in six months, 120.00 in two years
        assertEquals(Money.parse("EUR 285.10"), agreed.total());
        assertEquals(Option.some(24), agreed.months());
        assertEquals(
                Option.some(new PaymentPlan.Mixed(List.of(
                        new Portion(Money.parse("EUR 127.00"), new PaymentPlan.AtOnce(first)),
                        new Portion(Money.parse("EUR 38.10"), new PaymentPlan.Recurring(6, first, Period.ofMonths(1))),
                        new Portion(
                                Money.parse("EUR 120.00"), new PaymentPlan.Recurring(2, first, Period.ofMonths(12)))))),
                agreed.plan());
        assertEquals(
                List.of("127.00", "6.35", "60.00", "6.35", "6.35", "6.35", "6.35", "6.35", "60.00"),
                ((Order.Placed) selling.order())
                        .balances().stream()
                                .map(each -> each.open().getAmount().toString())
                                .toList());
    }

    @Test
    void more_parts_than_an_order_may_have_are_paid_at_once() {
        selling.opened()
                .drafted(
                        ONE,
                        LineRequest.of(new ProductId("support"), 1, euros(5)).recurring(1, 600),
                        LineRequest.of(new ProductId("printer"), 1, euros(100)))
                .sent(ONE)
                .accepted(ONE)
                .won();

        assertInstanceOf(
                PaymentPlan.AtOnce.class, selling.order().agreement().plan().get());
    }

    @Test
    void what_is_too_little_to_be_divided_is_paid_at_once() {
        selling.opened()
                .drafted(
                        ONE,
                        LineRequest.of(new ProductId("hosting"), 1, euros(1))
                                .at(Money.parse("EUR 0.00"))
                                .recurring(1, 12))
                .give(ONE, new ProposalCommand.RequestApproval())
                .get();
        selling.office
                .process
                .proposals()
                .handle(ONE, new ProposalCommand.Approve(), MANAGER)
                .get();
        selling.sent(ONE).accepted(ONE).won();

        assertInstanceOf(Order.Settled.class, selling.order());
        assertEquals(euros(0), selling.order().agreement().total());
    }

    @Test
    void a_deal_without_a_proposal_is_ordered_for_what_was_forecast() {
        Selling without = new Selling(withoutProposals());
        without.opened();
        without.give(new DealCommand.Reforecast(Forecast.of(euros(70)), "they told us"))
                .get();
        without.won();

        assertEquals(euros(70), without.order().agreement().total());
        assertEquals(Option.none(), without.order().agreement().sale().proposal());
    }

    @Test
    void where_nobody_knows_for_how_much_it_was_won_nothing_is_ordered_by_itself() {
        Selling without = new Selling(withoutProposals());
        without.opened().won();

        assertEquals(List.of("deal.opened", "deal.won"), without.happenedToDeal(0));
    }

    @Test
    void what_a_deal_was_won_without_is_withdrawn() {
        selling.opened()
                .drafted(ONE, 100)
                .sent(ONE)
                .accepted(ONE)
                .drafted(TWO, 50)
                .sent(TWO);
        selling.won();

        assertInstanceOf(Proposal.Accepted.class, selling.proposal(ONE));
        assertEquals(
                Option.some(WithdrawalReason.DEAL_WON),
                assertInstanceOf(Proposal.Withdrawn.class, selling.proposal(TWO))
                        .reason());
    }

    @Test
    void a_part_of_a_deal_has_the_customer_of_the_whole() {
        CustomerId customer = new CustomerId("c1");
        selling.give(new DealCommand.Open(
                        BOB,
                        Option.of(ACME),
                        DealKind.EXPANSION,
                        new DealOrigin.OfCustomer(customer),
                        Needs.none(),
                        People.none(),
                        Attributes.none()))
                .get();
        for (String id : List.of("n1", "n2")) {
            selling.give(new DealCommand.RecordNeed(
                            new NeedId(id), NeedKind.WANT, new NeedTopic("office"), new UncheckedStatement("a lot")))
                    .get();
        }
        DealId part = new DealId("deal-1");
        selling.give(new DealCommand.Split(List.of(new NeedId("n1")), "another budget"))
                .get();
        selling.drafted(part, ONE, 100).sent(ONE).accepted(ONE);
        selling.office.process.deals().handle(part, new DealCommand.Win(), AE).get();

        assertEquals(Option.of(customer), selling.order().agreement().sale().customer());
    }

    @Test
    void by_a_deal_that_says_it_is_a_part_of_itself_a_customer_arrives() {
        selling.give(new DealCommand.Open(
                        BOB,
                        Option.of(ACME),
                        DealKind.EXPANSION,
                        new DealOrigin.OfSplit(DEAL),
                        Needs.none(),
                        People.none(),
                        Attributes.none()))
                .get();
        selling.drafted(ONE, 100).sent(ONE).accepted(ONE).won();

        assertEquals(
                Option.of(new CustomerId("customer-1")),
                selling.order().agreement().sale().customer());
    }

    @Test
    void a_private_buyer_is_whoever_accepted() {
        PersonId pat = new PersonId("pat");
        selling.give(new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()))
                .get();
        selling.drafted(ONE, 100).sent(ONE);
        selling.give(ONE, new ProposalCommand.Accept(1, Option.of(pat))).get();
        selling.won();

        assertEquals(Option.of(pat), selling.order().agreement().sale().person());
        assertEquals(Option.none(), selling.order().agreement().sale().company());
    }

    @Test
    void where_the_journal_fails_it_is_not_won_and_nothing_is_ordered() {
        selling.opened().drafted(ONE, 100).sent(ONE).accepted(ONE);
        selling.journal.fail(new AppendFailure.Absent("disk full"));

        assertInstanceOf(
                Refusal.NotRecorded.class, selling.give(new DealCommand.Win()).getLeft());

        selling.journal.work();
        assertInstanceOf(Deal.Agreed.class, selling.deal());
        assertTrue(selling.office.process.orders().list(Query.all()).entries().isEmpty());
        selling.won();
    }

    @Test
    void an_identifier_that_is_given_out_twice_is_the_embedders_mistake() {
        selling.office
                .process
                .orders()
                .handle(ORDER, new OrderCommand.Place(Sale.UNKNOWN, euros(1)), MANAGER)
                .get();
        selling.opened().drafted(ONE, 100).sent(ONE).accepted(ONE);

        IllegalStateException twice =
                assertThrows(IllegalStateException.class, () -> selling.give(new DealCommand.Win()));
        assertEquals(
                "orderIds gave OrderId[value=order-1], which there is already. Maybe it begins anew with the application.",
                twice.getMessage());
    }

    @Test
    void a_win_that_is_annulled_cancels_its_order() {
        selling.wonFor(100);

        Outcome<Deal> outcome = selling.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER)
                .get();

        assertEquals(
                List.of(
                        "d deal.win-annulled",
                        "d deal.order-noted",
                        "order-1 order.cancelled",
                        "customer-1 customer.order-noted",
                        "customer-1 customer.deal-noted"),
                recorded(outcome));
        assertInstanceOf(Deal.Agreed.class, selling.deal());
        Order.Cancelled cancelled = assertInstanceOf(Order.Cancelled.class, selling.order());
        assertEquals(Option.some(CancellationReason.WIN_ANNULLED), cancelled.reason());
        assertEquals(
                io.vavr.collection.List.of(new NotedOrder(ORDER, OrderStanding.CANCELLED)),
                selling.deal().dossier().outlook().orders());
    }

    @Test
    void whoever_wins_anew_orders_anew() {
        selling.wonFor(100);
        selling.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER).get();
        selling.won();

        assertEquals(
                List.of(OrderStanding.PLACED, OrderStanding.CANCELLED),
                selling.deal()
                        .dossier()
                        .outlook()
                        .orders()
                        .map(NotedOrder::standing)
                        .asJava());
        assertEquals(
                1,
                selling.office
                        .process
                        .orders()
                        .list(Query.all().inPhase("placed"))
                        .entries()
                        .size());
    }

    @Test
    void a_policy_that_does_not_list_the_reason_keeps_no_order_alive() {
        Selling strict = new Selling(Selling.POLICY.with(OrderPolicy.builder()
                .cancellationReasons(Set.of(CancellationReason.OTHER))
                .build()));
        strict.wonFor(100);
        strict.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER).get();

        assertInstanceOf(Order.Cancelled.class, strict.order());
    }

    @Test
    void a_win_for_which_something_was_received_stands() {
        selling.wonFor(300);
        selling.give(PAYMENT).get();

        Either<Refusal, Outcome<Deal>> answer = selling.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER);

        assertEquals(
                "Something was received on these orders: order-1. Cancel the order for another reason, and refund it; or"
                        + " reverse the payment if it was none.",
                answer.getLeft().explain(Locale.ENGLISH));
        assertInstanceOf(Deal.Won.class, selling.deal());
        assertInstanceOf(Order.Placed.class, selling.order());
    }

    @Test
    void an_order_that_was_cancelled_stands_in_the_way_of_no_annulment_whatever_comes_in_on_it() {
        selling.wonFor(300);
        selling.give(PAYMENT).get();
        selling.manage(new OrderCommand.Cancel(CancellationReason.NOT_DELIVERED))
                .get();

        selling.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER).get();
        selling.won();
        // late, on the first order
        selling.give(new OrderCommand.RecordPayment(new PaymentReference("late"), euros(10)))
                .get();
        selling.give(new DealCommand.AnnulWin("by mistake again"), MANAGER).get();

        assertInstanceOf(Deal.Agreed.class, selling.deal());
    }

    @Test
    void a_win_that_was_brought_in_and_is_annulled_has_an_order_when_it_is_won_again() {
        Selling brought = new Selling(
                Selling.POLICY.with(DealPolicy.builder().proposalNeeded(false).build()));
        brought.give(
                        new DealCommand.Adopt(
                                new ClaimedDeal.Won(Option.some(euros(700))),
                                Option.some(ACME),
                                Option.some(DealKind.RENEWAL),
                                Option.some(BOB),
                                Option.none(),
                                Forecast.NONE,
                                Attributes.none()),
                        MANAGER)
                .get();
        brought.give(new DealCommand.AnnulWin("not signed"), MANAGER).get();

        brought.won();

        assertEquals(euros(700), brought.order().agreement().total());
    }

    @Test
    void whoever_leads_the_deal_from_now_on_goes_on_with_the_proposals_of_whoever_did() {
        MemberId cat = new MemberId("cat");
        selling.opened().drafted(ONE, 100).sent(ONE).drafted(TWO, 50);
        selling.give(TWO, new ProposalCommand.Reassign(cat)).get();
        MemberId dan = new MemberId("dan");

        Outcome<Deal> outcome =
                selling.give(new DealCommand.Reassign(dan), MANAGER).get();

        assertEquals(List.of("d deal.reassigned", "one proposal.reassigned"), recorded(outcome));
        assertEquals(Option.some(dan), selling.proposal(ONE).owner());
        assertEquals(Option.some(cat), selling.proposal(TWO).owner());
        assertEquals(
                List.of("d deal.assigned", "one proposal.reassigned"),
                recorded(selling.give(new DealCommand.Assign(BOB, "knows them"), MANAGER)
                        .get()));
    }

    @Test
    void a_deal_is_passed_on_with_its_proposals_or_not_at_all() {
        selling.opened().drafted(ONE, 100);
        selling.journal.throwing(new IllegalStateException("the disk is full"));

        assertInstanceOf(
                Refusal.NotRecorded.class,
                selling.give(new DealCommand.Reassign(new MemberId("dan")), MANAGER)
                        .getLeft());
        selling.journal.work();

        assertEquals(Option.some(BOB), selling.deal().owner());
        assertEquals(Option.some(BOB), selling.proposal(ONE).owner());
    }

    @Test
    void a_discount_is_not_approved_by_a_manager_who_passes_the_deal_on_for_a_minute() {
        Actor bob = Actor.of(BOB, Role.SALES_MANAGER);
        Actor ann = Actor.of(ANN, Role.ACCOUNT_EXECUTIVE);
        selling.opened();
        selling.give(new DealCommand.SetCredit(
                        List.of(
                                new UncheckedShare(ANN, new BigDecimal("50")),
                                new UncheckedShare(BOB, new BigDecimal("50"))),
                        List.of()))
                .get();
        Proposals proposals = selling.office.process.proposals();
        proposals
                .handle(
                        ONE,
                        new ProposalCommand.Draft(
                                Selling.DEAL,
                                CurrencyUnit.EUR,
                                Wording.of(LineRequest.of(new ProductId("paper"), 1, euros(100))
                                        .at(euros(85)))),
                        ann)
                .get();
        proposals.handle(ONE, new ProposalCommand.RequestApproval(), ann).get();
        selling.give(new DealCommand.Reassign(ANN)).get();

        assertTrue(proposals
                .handle(ONE, new ProposalCommand.Approve(), bob)
                .getLeft()
                .explain(Locale.ENGLISH)
                .startsWith("Whoever owns the deal, or has owned it since the revision was written"));
        proposals.handle(ONE, new ProposalCommand.Approve(), MANAGER).get();
    }

    @Test
    void a_loss_withdraws_what_was_proposed_and_rescinds_what_was_accepted() {
        ProposalId three = new ProposalId("three");
        selling.opened()
                .drafted(ONE, 100)
                .sent(ONE)
                .accepted(ONE)
                .drafted(TWO, 50)
                .sent(TWO)
                .drafted(three, 20);

        selling.give(new DealCommand.Lose(LossReason.NO_BUDGET)).get();

        assertInstanceOf(Deal.Lost.class, selling.deal());
        for (ProposalId proposal : List.of(ONE, TWO, three)) {
            assertEquals(
                    Option.some(WithdrawalReason.DEAL_LOST),
                    assertInstanceOf(Proposal.Withdrawn.class, selling.proposal(proposal))
                            .reason());
        }
        selling.give(new DealCommand.Reopen("they called")).get();
        assertInstanceOf(Deal.Discovering.class, selling.deal());
    }

    @Test
    void a_proposal_that_is_written_while_the_deal_is_lost_is_withdrawn_too() {
        Selling restarted = selling.opened().drafted(ONE, 100).restarted();
        restarted.journal.beforeReading(Kind.PROPOSAL.stream(ONE), () -> restarted.drafted(TWO, 50));

        restarted.give(new DealCommand.Lose(LossReason.NO_BUDGET)).get();

        assertInstanceOf(Proposal.Withdrawn.class, restarted.proposal(ONE));
        assertInstanceOf(Proposal.Withdrawn.class, restarted.proposal(TWO));
    }

    @Test
    void where_the_journal_fails_nothing_is_lost() {
        selling.opened().drafted(ONE, 100).sent(ONE);
        selling.journal.fail(new AppendFailure.Absent("disk full"));
        selling.give(new DealCommand.Lose(LossReason.NO_BUDGET));

        selling.journal.work();
        assertInstanceOf(Deal.Proposed.class, selling.deal());
        assertInstanceOf(Proposal.Sent.class, selling.proposal(ONE));
    }

    @Test
    void a_deal_that_is_split_opens_a_second_one_with_the_needs_that_move() {
        selling.opened();
        for (String id : List.of("n1", "n2", "n3")) {
            selling.give(new DealCommand.RecordNeed(
                            new NeedId(id), NeedKind.MUST, new NeedTopic("office"), new UncheckedStatement("a lot")))
                    .get();
        }
        PersonId pat = new PersonId("pat");
        selling.give(new DealCommand.AddPerson(pat, List.of(BuyingRole.CHAMPION)))
                .get();

        Outcome<Deal> outcome = selling.give(
                        new DealCommand.Split(List.of(new NeedId("n3"), new NeedId("n1")), "another budget"))
                .get();

        assertEquals(List.of("d deal.split", "deal-1 deal.opened"), recorded(outcome));
        Deal second = selling.office.process.deals().find(new DealId("deal-1")).get();
        assertEquals(List.of("n2"), needs(selling.deal()));
        assertEquals(List.of("n1", "n3"), needs(second));
        assertEquals(new DealOrigin.OfSplit(DEAL), second.dossier().profile().origin());
        assertEquals(
                Option.of(DealKind.NEW_BUSINESS), second.dossier().profile().kind());
        assertEquals(Option.of(BOB), second.owner());
        assertEquals(Option.of(ACME), second.company());
        assertEquals(selling.deal().dossier().people(), second.dossier().people());
        assertEquals(1, second.dossier().people().stakeholders().size());
    }

    @Test
    void whoever_shares_the_revenue_of_a_deal_that_is_split_shares_that_of_the_second_one() {
        MemberId eve = new MemberId("eve");
        selling.opened();
        for (String id : List.of("n1", "n2")) {
            selling.give(new DealCommand.RecordNeed(
                            new NeedId(id), NeedKind.MUST, new NeedTopic("office"), new UncheckedStatement("a lot")))
                    .get();
        }
        selling.give(new DealCommand.SetCredit(
                        List.of(
                                new UncheckedShare(BOB, new BigDecimal("60")),
                                new UncheckedShare(eve, new BigDecimal("40"))),
                        List.of(new UncheckedShare(new MemberId("kim"), new BigDecimal("10")))))
                .get();

        Outcome<Deal> outcome = selling.give(new DealCommand.Split(List.of(new NeedId("n1")), "another budget"))
                .get();

        assertEquals(List.of("d deal.split", "deal-1 deal.opened", "deal-1 deal.credit-set"), recorded(outcome));
        assertEquals(
                new Credits(
                        List.of(
                                new CreditShare(BOB, new Percent(new BigDecimal("60"))),
                                new CreditShare(eve, new Percent(new BigDecimal("40")))),
                        List.of()),
                selling.office
                        .process
                        .deals()
                        .find(new DealId("deal-1"))
                        .get()
                        .dossier()
                        .pursuit()
                        .credits());
    }

    @Test
    void the_proposals_and_the_orders_of_a_deal_are_listed() {
        selling.wonFor(100).opened(new DealId("other"));
        selling.drafted(new DealId("other"), TWO, 50);

        assertEquals(
                List.of(ONE),
                listed(selling.office.process.proposals().list(Query.all().of(DEAL))));
        assertEquals(
                List.of(TWO),
                listed(selling.office.process.proposals().list(Query.all().of(new DealId("other")))));
        assertEquals(
                List.of(),
                listed(selling.office
                        .process
                        .proposals()
                        .list(Query.all().of(DEAL).inPhase("draft"))));
        assertEquals(
                List.of(ORDER),
                listed(selling.office.process.orders().list(Query.all().of(DEAL))));
    }

    private static <I> List<I> listed(Page<I> page) {
        return page.entries().stream().map(Listed::id).toList();
    }

    private static List<String> needs(Deal deal) {
        return deal.dossier().needs().asList().stream()
                .map(Need::id)
                .map(NeedId::value)
                .toList();
    }

    @Test
    void of_two_who_win_and_lose_a_deal_at_once_one_is_told_of_the_other() {
        selling.opened().drafted(ONE, 100).sent(ONE).accepted(ONE);
        boolean[] once = {true};
        selling.journal.before(() -> {
            if (once[0]) {
                once[0] = false;
                selling.give(new DealCommand.Lose(LossReason.NO_BUDGET), MANAGER)
                        .get();
            }
        });

        Either<Refusal, Outcome<Deal>> answer = selling.give(new DealCommand.Win(), AE);

        assertTrue(answer.isLeft());
        assertInstanceOf(Deal.Lost.class, selling.deal());
        assertTrue(selling.office.process.orders().list(Query.all()).entries().isEmpty());
    }
}
