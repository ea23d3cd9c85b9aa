package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.id.DealId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the history of one order tells: how much of it was not kept. */
final class OrderLife extends Life<Order, OrderEvent> {
    private @Nullable Money refunded;

    OrderLife(String id, FactOptions options) {
        super(id, OrderLifecycle.table(), options);
    }

    @Override
    Option<Instant> began(OrderEvent event, Instant recordedAt) {
        return Option.none();
    }

    /** Credit that is given back was never paid for anything; what is refunded of the rest need not be paid again. */
    @Override
    void happened(@Nullable Order before, Order after, OrderEvent event) {
        if (before != null && event instanceof OrderEvent.Refunded) {
            Money more = after.ledger().waived().minus(before.ledger().waived());
            refunded = refunded == null ? more : refunded.plus(more);
        }
    }

    /** Whoever knew it first: its deal is told of, or not. */
    @Override
    boolean isAdopted(Order phase) {
        return false;
    }

    /** The deal that it comes from. */
    static Option<DealId> deal(Order now) {
        return now.agreement().sale().deal();
    }

    /** All of it where it was cancelled; else what was refunded of what was to be paid, and what was given up. */
    Money undone(Order now) {
        Money total = now.agreement().total();
        if (now instanceof Order.Cancelled) {
            return total;
        }
        Money back = refunded == null ? Money.zero(total.getCurrencyUnit()) : refunded;
        return now instanceof Order.WrittenOff given ? back.plus(given.lost()) : back;
    }
}
