package org.dealwright.deal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.OrderId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What a deal is expected to come to. Immutable and thread-safe.
 *
 * @param proposals what is known of its proposals
 * @param orders the orders that it led to, the one noted last first
 * @param forecast what its owner expects
 * @param stage where it stands in a pipeline; none where in none
 */
public record Outlook(Proposals proposals, List<NotedOrder> orders, Forecast forecast, Option<StagePlace> stage) {
    /** Nothing is known yet. */
    public static final Outlook NONE = new Outlook(Proposals.NONE, List.empty(), Forecast.NONE, Option.none());

    public Outlook {
        Objects.requireNonNull(proposals, "proposals");
        Objects.requireNonNull(orders, "orders");
        Objects.requireNonNull(forecast, "forecast");
        Check.requireOption("stage", stage);
    }

    /** What it is worth: net of the live proposal that has come furthest, else as forecast; none where nobody knows. */
    public Option<Money> value() {
        Option<LiveProposal> furthest = proposals.furthest();
        return furthest.isEmpty() || furthest.get().net().isEmpty()
                ? forecast.value()
                : furthest.get().net();
    }

    /** The orders, by identifier, the one noted last first. */
    public java.util.List<OrderId> orderIds() {
        return orders.map(NotedOrder::order).asJava();
    }

    Outlook with(Proposals changed) {
        return new Outlook(changed, orders, forecast, stage);
    }

    Outlook with(Forecast changed) {
        return new Outlook(proposals, orders, changed, stage);
    }

    Outlook with(StagePlace place) {
        return new Outlook(proposals, orders, forecast, Option.some(place));
    }

    Outlook noted(OrderId order, OrderStanding standing) {
        List<NotedOrder> others = orders.filter(one -> !one.order().equals(order));
        return new Outlook(proposals, others.prepend(new NotedOrder(order, standing)), forecast, stage);
    }

    /** The stay in the stage is counted anew: while a deal rests, or has ended, nobody lingers. */
    Outlook stayingFrom(Instant at) {
        return stage.isEmpty() ? this : with(StagePlace.entered(stage.get().stage(), at));
    }
}
