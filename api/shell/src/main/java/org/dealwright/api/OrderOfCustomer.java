package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.Sale;
import org.dealwright.id.CustomerId;
import org.dealwright.id.OrderId;
import org.dealwright.retention.Customer;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.OrderStanding;

/** What follows from an order for whoever ordered: they note what has become of it, where that is news. */
final class OrderOfCustomer {
    private OrderOfCustomer() {}

    static List<Consequence<?>> customerNotes(Cause<Order> cause, OrderEvent event) {
        OrderStanding now = standing(cause.phase(Kind.ORDER));
        if (cause.before().isEmpty()) {
            return noted(cause, now == OrderStanding.OWED ? OrderStanding.PLACED : now);
        }
        OrderStanding before = standing(cause.before().get());
        if (before == now) {
            return List.of();
        }
        if (before == OrderStanding.PAID && now == OrderStanding.OWED) {
            return noted(cause, OrderStanding.OWED_AGAIN);
        }
        List<Consequence<?>> noted = new ArrayList<>();
        if (before == OrderStanding.PAID && now == OrderStanding.OVERDUE) {
            noted.addAll(noted(cause, OrderStanding.OWED_AGAIN));
        }
        noted.addAll(noted(cause, now));
        return noted;
    }

    static List<Consequence<?>> customerNotesRefund(Cause<Order> cause, OrderEvent.Refunded event) {
        return OrderReactions.isPaidBack(cause) ? noted(cause, OrderStanding.REFUNDED) : List.of();
    }

    private static List<Consequence<?>> noted(Cause<Order> cause, OrderStanding standing) {
        return customer(cause.unit(), cause.phase(Kind.ORDER).agreement().sale())
                .map(customer -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.CUSTOMER,
                        customer,
                        new GrowthCommand.NoteOrder(new OrderId(cause.id()), standing),
                        Customer.class)))
                .getOrElse(List.of());
    }

    /** Whoever it names, else whoever arrived by its deal, else whoever is its buyer; nobody where that is no customer. */
    private static Option<CustomerId> customer(Unit unit, Sale sale) {
        Option<CustomerId> named = sale.customer().flatMap(customer -> Customers.goingOn(unit, customer));
        if (named.isDefined()) {
            return named;
        }
        return sale.deal()
                .flatMap(deal -> unit.ask(index -> index.customerBy(deal)))
                .orElse(() -> sale.company().flatMap(company -> unit.ask(index -> index.customerOf(company))))
                .orElse(() -> sale.person().flatMap(person -> unit.ask(index -> index.customerAs(person))))
                .flatMap(stream -> Customers.goingOn(unit, new CustomerId(stream.id())));
    }

    private static OrderStanding standing(Order order) {
        return switch (OrderReactions.standing(order)) {
            case PLACED -> OrderStanding.OWED;
            case PAID -> OrderStanding.PAID;
            case OVERDUE -> OrderStanding.OVERDUE;
            case CANCELLED -> OrderStanding.CANCELLED;
            case REFUNDED -> OrderStanding.REFUNDED;
            case WRITTEN_OFF -> OrderStanding.WRITTEN_OFF;
        };
    }
}
