package org.dealwright.api;

import java.util.List;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderEvent;
import org.dealwright.id.OrderId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;

/** The orders, and how they are paid. Safe for many threads. */
public final class Orders extends Streams<OrderId, Order, OrderEvent, OrderCommand<?>> {
    Orders(Engine engine) {
        super(engine, Kind.ORDER);
    }

    /**
     * Passes every order that a member sees to, and that has not ended, to somebody else: one by one, so that one which
     * cannot be passed on does not stop the others. What others take from the member meanwhile stays with them.
     *
     * @param from whose work it is
     * @param to who gets it
     * @param actor the member, or a manager
     * @return what became of each, by identifier; empty where the member sees to nothing
     */
    public List<ItemOutcome<OrderId, Order>> reassignAll(MemberId from, MemberId to, Actor actor) {
        return handleAllOf(from, new OrderCommand.Reassign(to), actor);
    }
}
