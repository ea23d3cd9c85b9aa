package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.BANK;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.PaymentReason;
import org.dealwright.closing.PaymentReference;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.LiveProposal;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.NotedOrder;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Actor;
import org.dealwright.proposal.DeclineReason;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.WithdrawalReason;
import org.joda.money.CurrencyUnit;

/**
 * Whatever is done to two deals, their proposals and their orders, in whatever order, and whenever the journal fails: what is
 * known of each other agrees, and what was not recorded has not happened anywhere.
 */
class SellingProperties {
    private static final List<DealId> DEALS = List.of(new DealId("a"), new DealId("b"));
    private static final int DAYS_VALID = 5;

    /**
     * Something is tried.
     *
     * @param what what
     * @param deal on which deal
     * @param which on which of its proposals
     * @param fails whether the journal fails meanwhile
     */
    record Step(What what, int deal, int which, boolean fails) {}

    /** What may be done. */
    enum What {
        /** Whatever comes next on the way to a payment: by chance alone hardly a deal would get there. */
        ONWARD,
        DRAFT,
        SEND,
        COUNTER,
        REVISE,
        ACCEPT,
        DECLINE,
        WITHDRAW,
        RESCIND,
        WIN,
        ANNUL,
        LOSE,
        REOPEN,
        PAY,
        TAKE_BACK,
        CANCEL,
        PASS
    }

    private Selling selling = new Selling();

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(What.ONWARD)), Tuple.of(1, Arbitraries.of(What.class))),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(false, false, false, false, true))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void what_deals_proposals_and_orders_know_of_each_other_agrees(@ForAll("steps") List<Step> steps) {
        selling = new Selling();
        DEALS.forEach(selling::opened);
        Set<String> seen = new HashSet<>();
        for (Step step : steps) {
            tryOut(step);
            for (DealId id : DEALS) {
                Deal deal = deal(id);
                seen.add(deal.getClass().getSimpleName());
                assertProposalsAgree(id, deal);
                assertOrdersAgree(id, deal);
            }
        }
        Statistics.label("won").collect(seen.contains("Won"));
        Statistics.label("lost").collect(seen.contains("Lost"));
        Statistics.label("won").coverage(often -> often.check(true).percentage(share -> share > 10));
    }

    private void tryOut(Step step) {
        List<Recorded> before = selling.journal.readAll(0, 10_000);
        if (step.fails()) {
            selling.journal.fail(new AppendFailure.Absent("disk full"));
        }
        boolean done = isDone(step);
        selling.journal.work();
        assertFalse(step.fails() && done, "nothing is done that was not recorded");
        if (!done) {
            assertEquals(before, selling.journal.readAll(0, 10_000));
        }
    }

    private boolean isDone(Step step) {
        DealId deal = DEALS.get(step.deal());
        ProposalId proposal = new ProposalId(deal.value() + (step.what() == What.ONWARD ? 0 : step.which()));
        int revision = revision(proposal);
        return switch (step.what()) {
            case ONWARD -> isDone(new Step(next(deal, proposal), step.deal(), 0, step.fails()));
            case DRAFT -> give(proposal, new ProposalCommand.Draft(deal, CurrencyUnit.EUR, wording(step)), AE);
            case SEND -> give(proposal, new ProposalCommand.Send(today().plusDays(DAYS_VALID)), AE);
            case COUNTER ->
                give(proposal, new ProposalCommand.Counter("less", Option.none(), Option.none(), Option.none()), AE);
            case REVISE -> give(proposal, new ProposalCommand.Revise(wording(step)), AE);
            case ACCEPT -> give(proposal, new ProposalCommand.Accept(revision), AE);
            case DECLINE -> give(proposal, new ProposalCommand.Decline(DeclineReason.PRICE), AE);
            case WITHDRAW -> give(proposal, new ProposalCommand.Withdraw(WithdrawalReason.MISTAKE), AE);
            case RESCIND -> give(proposal, new ProposalCommand.Rescind(WithdrawalReason.MISTAKE), MANAGER);
            case WIN -> give(deal, new DealCommand.Win(), AE);
            case ANNUL -> give(deal, new DealCommand.AnnulWin("a mistake"), MANAGER);
            case LOSE -> give(deal, new DealCommand.Lose(LossReason.NO_BUDGET), AE);
            case REOPEN -> give(deal, new DealCommand.Reopen("they called"), AE);
            case PAY -> anOrder(deal, new OrderCommand.RecordPayment(reference(step), euros(100 + step.which())));
            case TAKE_BACK ->
                anOrder(deal, new OrderCommand.ReversePayment(reference(step), PaymentReason.ENTERED_WRONGLY));
            case CANCEL -> anOrder(deal, new OrderCommand.Cancel(CancellationReason.CUSTOMER_WITHDREW));
            case PASS -> hasTimeActed();
        };
    }

    private What next(DealId deal, ProposalId id) {
        Proposal proposal = selling.office.process.proposals().find(id).getOrNull();
        if (deal(deal) instanceof Deal.Won) {
            return What.PAY;
        }
        if (proposal == null) {
            return What.DRAFT;
        }
        return proposal instanceof Proposal.Accepted
                ? What.WIN
                : proposal instanceof Proposal.Offered ? What.ACCEPT : What.SEND;
    }

    /** Time that cannot be recorded comes again. */
    private boolean hasTimeActed() {
        selling.office.pass(Duration.ofDays(2));
        return !selling.office.process.letTimeAct().recorded().isEmpty();
    }

    private static PaymentReference reference(Step step) {
        return new PaymentReference("p" + step.which());
    }

    private static Wording wording(Step step) {
        return Wording.of(LineRequest.of(new ProductId("paper"), 1, euros(100 + step.which())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(selling.office.now(), ZoneOffset.UTC);
    }

    private int revision(ProposalId id) {
        return selling.office
                .process
                .proposals()
                .find(id)
                .map(proposal -> proposal.dossier().revision().number())
                .getOrElse(1);
    }

    private boolean give(ProposalId id, ProposalCommand<?> command, Actor actor) {
        return selling.office.process.proposals().handle(id, command, actor).isRight();
    }

    private boolean give(DealId id, DealCommand<?> command, Actor actor) {
        return selling.office.process.deals().handle(id, command, actor).isRight();
    }

    /** On the order that the deal noted last, if it has any. */
    private boolean anOrder(DealId deal, OrderCommand<?> command) {
        return deal(deal)
                .dossier()
                .outlook()
                .orders()
                .headOption()
                .map(noted -> selling.office.process.orders().handle(noted.order(), command, whoMay(command)))
                .exists(Either::isRight);
    }

    private static Actor whoMay(OrderCommand<?> command) {
        return command instanceof OrderCommand.Cancel ? MANAGER : BANK;
    }

    private Deal deal(DealId id) {
        return selling.office.process.deals().find(id).get();
    }

    /** By the proposals themselves, which know nothing of what the deal has noted. */
    private void assertProposalsAgree(DealId id, Deal deal) {
        Set<ProposalId> offered = new HashSet<>();
        boolean accepted = false;
        for (Listed<ProposalId> listed : listed(id)) {
            Proposal proposal =
                    selling.office.process.proposals().find(listed.id()).get();
            if (proposal instanceof Proposal.Sent
                    || proposal instanceof Proposal.Countered
                    || proposal instanceof Proposal.Accepted) {
                offered.add(listed.id());
            }
            accepted |= proposal instanceof Proposal.Accepted;
            assertFalse(
                    deal instanceof Deal.Lost
                            && (proposal instanceof Proposal.Live || proposal instanceof Proposal.Accepted),
                    "nothing that was proposed outlives a loss");
        }
        Set<ProposalId> live = deal.dossier()
                .outlook()
                .proposals()
                .live()
                .map(LiveProposal::proposal)
                .toJavaSet();
        assertTrue(live.containsAll(offered), live + " lacks one of " + offered);
        if (deal instanceof Deal.Open) {
            assertEquals(accepted, deal instanceof Deal.Agreed);
        }
        if (deal instanceof Deal.Won) {
            assertTrue(accepted, "nothing is won by default without an accepted proposal");
        }
    }

    private List<Listed<ProposalId>> listed(DealId id) {
        return selling.office.process.proposals().list(Query.all().of(id)).entries();
    }

    private void assertOrdersAgree(DealId id, Deal deal) {
        Set<OrderId> orders = selling.office.process.orders().stream(Query.all().of(id))
                .map(Listed::id)
                .collect(Collectors.toSet());
        io.vavr.collection.List<NotedOrder> noted = deal.dossier().outlook().orders();
        assertEquals(orders, noted.map(NotedOrder::order).toJavaSet());
        for (NotedOrder one : noted) {
            Order order = selling.office.process.orders().find(one.order()).get();
            assertEquals(
                    switch (one.standing()) {
                        case PLACED, OVERDUE -> Order.Placed.class;
                        case PAID -> Order.Settled.class;
                        case CANCELLED -> Order.Cancelled.class;
                        case REFUNDED, WRITTEN_OFF -> throw new AssertionError("nobody did so");
                    },
                    order.getClass());
        }
        long wins = selling.office.process.deals().history(id).stream()
                .filter(one -> Kind.name(one).equals("deal.won"))
                .count();
        assertEquals(wins, noted.size(), "every win places one order");
    }
}
