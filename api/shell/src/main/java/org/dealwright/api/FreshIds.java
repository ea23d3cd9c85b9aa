package org.dealwright.api;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.jspecify.annotations.Nullable;

/** Identifiers for what begins by itself. Whoever takes one rests on it: nobody else may have begun anything under it. */
final class FreshIds {
    /** For looking ahead: nothing of it is recorded, and there is nothing under these. */
    static final FreshIds TRIAL = new FreshIds(null, null, null);

    private final @Nullable Supplier<DealId> deals;
    private final @Nullable Supplier<OrderId> orders;
    private final @Nullable Supplier<CustomerId> customers;

    private FreshIds(
            @Nullable Supplier<DealId> deals,
            @Nullable Supplier<OrderId> orders,
            @Nullable Supplier<CustomerId> customers) {
        this.deals = deals;
        this.orders = orders;
        this.customers = customers;
    }

    static FreshIds of(Supplier<DealId> deals, Supplier<OrderId> orders, Supplier<CustomerId> customers) {
        return new FreshIds(deals, orders, customers);
    }

    /**
     * The identifier of a deal that there is not yet.
     *
     * @throws IllegalStateException if there is such a deal
     */
    DealId deal(Unit unit) {
        return deals == null ? trial(Kind.DEAL, unit) : unused("dealIds", Kind.DEAL, deals.get(), unit);
    }

    /**
     * The identifier of an order that there is not yet.
     *
     * @throws IllegalStateException if there is such an order
     */
    OrderId order(Unit unit) {
        return orders == null ? trial(Kind.ORDER, unit) : unused("orderIds", Kind.ORDER, orders.get(), unit);
    }

    /**
     * The identifier of a customer who is not there yet.
     *
     * @throws IllegalStateException if there is such a customer
     */
    CustomerId customer(Unit unit) {
        return customers == null
                ? trial(Kind.CUSTOMER, unit)
                : unused("customerIds", Kind.CUSTOMER, customers.get(), unit);
    }

    /** What looks far ahead may see several begin. */
    private static <I> I trial(Kind<I, ?, ?, ?> kind, Unit unit) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> kind.id().apply("new-" + number))
                .filter(id -> unit.load(kind, kind.stream(id)).state.isEmpty())
                .findFirst()
                .get();
    }

    private static <I> I unused(String source, Kind<I, ?, ?, ?> kind, I fresh, Unit unit) {
        if (unit.load(kind, kind.stream(fresh)).version > 0) {
            throw new IllegalStateException(
                    source + " gave " + fresh + ", which there is already. Maybe it begins anew with the application.");
        }
        return fresh;
    }
}
