package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderEvent;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.OrderStanding;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;

/** What follows from an order: the deal that it comes from notes what has become of it, where that is news. */
final class OrderReactions {
    private OrderReactions() {}

    static List<Consequence<?>> dealNotes(Cause<Order> cause, OrderEvent event) {
        OrderStanding now = standing(cause.phase(Kind.ORDER));
        return cause.before().map(OrderReactions::standing).contains(now) ? List.of() : noted(cause, now);
    }

    /** Credit that is given back was never paid for anything; nor was what is given back once for all. */
    static List<Consequence<?>> dealNotesRefund(Cause<Order> cause, OrderEvent.Refunded event) {
        return isPaidBack(cause) ? noted(cause, OrderStanding.REFUNDED) : List.of();
    }

    static boolean isPaidBack(Cause<Order> cause) {
        return cause.phase(Kind.ORDER)
                .ledger()
                .applied()
                .isLessThan(cause.before().get().ledger().applied());
    }

    private static List<Consequence<?>> noted(Cause<Order> cause, OrderStanding standing) {
        Option<DealId> deal = cause.phase(Kind.ORDER).agreement().sale().deal();
        return deal.isEmpty()
                ? List.of()
                : List.of(new Consequence<>(
                        Kind.DEAL,
                        deal.get(),
                        new DealCommand.NoteOrder(new OrderId(cause.id()), standing),
                        Deal.class));
    }

    static OrderStanding standing(Order order) {
        if (order instanceof Order.Placed placed) {
            return placed.dunning().overdue().isEmpty() ? OrderStanding.PLACED : OrderStanding.OVERDUE;
        }
        if (order instanceof Order.Settled) {
            return OrderStanding.PAID;
        }
        return order instanceof Order.Cancelled ? OrderStanding.CANCELLED : OrderStanding.WRITTEN_OFF;
    }
}
