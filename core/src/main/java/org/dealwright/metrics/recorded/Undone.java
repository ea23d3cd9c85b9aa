package org.dealwright.metrics.recorded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.Order;
import org.dealwright.id.DealId;
import org.joda.money.Money;

/**
 * How much of what deals were won for came undone: their orders were cancelled, refunded or given up. Value × what is left of
 * the totals of its orders ÷ these totals: a deal is worth a net, and an order comes to it with tax.
 */
final class Undone {
    /** One order: what it came to, and what of it came undone. */
    private record Part(String order, Money total, Money undone) {}

    private final Map<DealId, List<Part>> parts = new HashMap<>();

    Undone(Chronicle chronicle) {
        chronicle
                .orders
                .values()
                .forEach(life -> life.now().forEach(now -> OrderLife.deal(now).forEach(deal -> add(deal, life, now))));
    }

    private void add(DealId deal, OrderLife life, Order now) {
        parts.computeIfAbsent(deal, each -> new ArrayList<>(1))
                .add(new Part(life.id, now.agreement().total(), life.undone(now)));
    }

    /**
     * What is left of what a deal was won for, rounded half even to the minor unit. An order of a win that was annulled counts for
     * nothing, and neither does one in another currency.
     */
    Money left(DealLife deal, Money value) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal undone = BigDecimal.ZERO;
        for (Part part : parts.getOrDefault(deal.deal, List.of())) {
            if (part.total().isSameCurrency(value) && !deal.isOfAnnulledWin(part.order())) {
                whole = whole.add(part.total().getAmount());
                undone = undone.add(part.undone().getAmount());
            }
        }
        return undone.signum() == 0
                ? value
                : Money.of(
                        value.getCurrencyUnit(),
                        value.getAmount()
                                .multiply(whole.subtract(undone))
                                .divide(whole, value.getScale(), RoundingMode.HALF_EVEN));
    }
}
