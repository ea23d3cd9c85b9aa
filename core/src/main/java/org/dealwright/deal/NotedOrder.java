package org.dealwright.deal;

import java.util.Objects;
import org.dealwright.id.OrderId;

/**
 * An order that a deal led to.
 *
 * @param order which
 * @param standing what has become of it last
 */
public record NotedOrder(OrderId order, OrderStanding standing) {
    public NotedOrder {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(standing, "standing");
    }
}
