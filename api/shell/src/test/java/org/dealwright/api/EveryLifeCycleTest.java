package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.OrderCommand;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.OpenPhase;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Command;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.RelationCommand;
import org.junit.jupiter.api.Test;

/** What prospects can do, deals, proposals, orders and customers can: adopted all at once, passed on, looked at, now and as it was. */
class EveryLifeCycleTest {
    private final Office office = new Office();

    @Test
    void deals() {
        DealCommand<?> adopt = Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), Option.of(BOB));
        works(
                office.process.deals(),
                List.of(new DealId("a"), new DealId("b"), new DealId("c")),
                adopt,
                new DealCommand.Reassign(ANN),
                "deal",
                "presented");
    }

    @Test
    void proposals() {
        ProposalCommand<?> adopt = Adopted.proposal(new ClaimedPhase.Draft(), new DealId("elsewhere"), Option.of(BOB));
        works(
                office.process.proposals(),
                List.of(new ProposalId("a"), new ProposalId("b"), new ProposalId("c")),
                adopt,
                new ProposalCommand.Reassign(ANN),
                "proposal",
                "draft");
    }

    @Test
    void orders() {
        OrderCommand<?> adopt = Adopted.order(new ClaimedOrder.Placed(), Option.of(BOB));
        works(
                office.process.orders(),
                List.of(new OrderId("a"), new OrderId("b"), new OrderId("c")),
                adopt,
                new OrderCommand.Reassign(ANN),
                "order",
                "placed");
    }

    @Test
    void customers() {
        CustomerCommand<?> adopt = Adopted.customer(new ClaimedCustomer.Active(), Option.of(BOB));
        works(
                office.process.customers(),
                List.of(new CustomerId("a"), new CustomerId("b"), new CustomerId("c")),
                adopt,
                new RelationCommand.Reassign(ANN),
                "customer",
                "active");
    }

    private <I, S, C extends Command<?>> void works(
            OwnedStreams<I, S, ?, C> all, List<I> ids, C adopt, C reassign, String lifecycle, String phase) {
        I a = ids.get(0);
        I b = ids.get(1);

        List<ItemOutcome<I, S>> adopted =
                all.handleAll(List.of(new Item<>(a, adopt), new Item<>(b, adopt), new Item<>(a, adopt)), MANAGER);
        office.pass(Duration.ofMinutes(1));
        all.handle(a, reassign, AE).get();

        assertEquals(List.of(a, b, a), adopted.stream().map(ItemOutcome::id).toList());
        assertTrue(
                adopted.get(0).outcome().isRight() && adopted.get(1).outcome().isRight());
        assertInstanceOf(Refusal.ByRule.class, adopted.get(2).outcome().getLeft(), "it is there already");
        assertEquals(
                List.of(lifecycle + ".adopted", lifecycle + ".reassigned"),
                all.history(a).stream().map(Kind::name).toList());
        assertEquals(List.of(), all.history(ids.get(2)));

        assertEquals(Option.none(), all.asOf(a, MONDAY_9.minusNanos(1)));
        assertEquals(Option.of(adopted.get(0).outcome().get().state()), all.asOf(a, MONDAY_9.plusSeconds(59)));
        assertEquals(all.find(a), all.asOf(a, MONDAY_9.plusSeconds(60)));
        assertEquals(Option.none(), all.find(ids.get(2)));

        Query query = Query.all().inPhase(phase).size(1);
        assertEquals(
                List.of(a), all.list(query).entries().stream().map(Listed::id).toList());
        assertEquals(
                List.of(Option.of(ANN), Option.of(BOB)),
                all.stream(query).map(Listed::owner).toList());
        assertEquals(
                List.of(b), all.stream(Query.all().ownedBy(BOB)).map(Listed::id).toList());

        assertTrue(all.options(b, AE).stream().anyMatch(one -> one.command().equals("reassign") && one.isOpen()));
        assertTrue(all.options(a, AE).stream().anyMatch(one -> one.command().equals("reassign") && !one.isOpen()));
        assertTrue(all.options(ids.get(2), MANAGER).stream()
                .anyMatch(one -> one.command().equals("adopt") && one.isOpen()));
    }
}
