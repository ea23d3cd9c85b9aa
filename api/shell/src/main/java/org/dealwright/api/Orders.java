package org.dealwright.api;

import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderEvent;
import org.dealwright.id.OrderId;

/** The orders, and how they are paid. Safe for many threads. */
public final class Orders extends OwnedStreams<OrderId, Order, OrderEvent, OrderCommand<?>> {
    Orders(Engine engine) {
        super(engine, Kind.ORDER, OrderCommand.Assign::new, OrderCommand.Reassign::new);
    }
}
