package org.dealwright.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.id.OrderId;
import org.dealwright.process.Event;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.TermId;

/**
 * The orders that were placed for terms which came about by a tacit clause, read out of a customer's history. No order names its
 * term; but what a customer orders without a deal is noted on the customer with it, and of two at once the later one first.
 */
final class TacitOrders {
    private final TermId term;
    private final LocalDate from;
    private final ZoneId zone;
    /** Whether each of those that are placed and not noted yet is for such a term. */
    private final Deque<Boolean> placed = new ArrayDeque<>();

    private final Set<OrderId> noted = new HashSet<>();
    private final List<OrderId> found = new ArrayList<>();

    private TacitOrders(TermId term, LocalDate from, ZoneId zone) {
        this.term = term;
        this.from = from;
        this.zone = zone;
    }

    /** The orders for terms of a contract that begin on a day or after it, in the order in which they were placed. */
    static List<OrderId> of(List<Event> history, TermId term, LocalDate from, ZoneId zone) {
        TacitOrders orders = new TacitOrders(term, from, zone);
        history.forEach(orders::hear);
        return List.copyOf(orders.found);
    }

    /**
     * Whether nothing is ordered for the term by which a contract went on: it had begun before the customer was brought in from
     * another system, and what was ordered for it, that one knows.
     */
    static boolean isWithoutOrder(ContractEvent.RenewedTacitly event, ZoneId zone) {
        return event.next().start().isBefore(LocalDate.ofInstant(event.at(), zone));
    }

    private void hear(Event event) {
        if (event instanceof ContractEvent.RenewedTacitly renewed) {
            if (!isWithoutOrder(renewed, zone)) {
                place(renewed.next(), true);
            }
        } else if (event instanceof ContractEvent.Renewed renewed) {
            place(renewed.next(), false);
        } else if (event instanceof GrowthEvent.Reordered) {
            placed.push(false);
        } else if (event instanceof GrowthEvent.OrderNoted its && noted.add(its.order()) && !placed.isEmpty()) {
            if (placed.pop()) {
                found.add(its.order());
            }
        }
    }

    /** Of a contract of which nobody knows what it costs nothing is ordered. */
    private void place(ContractTerm next, boolean tacitly) {
        if (next.recurring().isDefined()) {
            placed.push(tacitly && next.id().equals(term) && !next.start().isBefore(from));
        }
    }
}
