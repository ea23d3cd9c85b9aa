package org.dealwright.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.OrderId;

/**
 * How they pay. Immutable and thread-safe.
 *
 * @param overdue the orders of which something should have been paid, the earliest first
 * @param paid how many orders were paid; one whose payment was charged back is not, until it is paid again
 * @param late how often an order came to be overdue
 * @param writtenOff how many orders were written off
 */
public record Payments(List<Arrear> overdue, int paid, int late, int writtenOff) {
    /** Nothing is known of it. */
    public static final Payments NONE = new Payments(List.of(), 0, 0, 0);

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Payments {
        overdue = List.copyOf(Objects.requireNonNull(overdue, "overdue"));
        if (paid < 0 || late < 0 || writtenOff < 0) {
            throw new IllegalArgumentException("counts must not be negative");
        }
    }

    /** After something became of an order: overdue until what is late is paid, or it is cancelled or written off. */
    Payments with(OrderId order, OrderStanding standing, Instant at) {
        return switch (standing) {
            case PLACED, REFUNDED -> this;
            case OVERDUE -> overdue(order, at);
            case OWED -> new Payments(without(order), paid, late, writtenOff);
            case OWED_AGAIN -> new Payments(without(order), Math.max(0, paid - 1), late, writtenOff);
            case PAID -> new Payments(without(order), paid + 1, late, writtenOff);
            case CANCELLED -> new Payments(without(order), paid, late, writtenOff);
            case WRITTEN_OFF -> new Payments(without(order), paid, late, writtenOff + 1);
        };
    }

    private Payments overdue(OrderId order, Instant at) {
        if (overdue.stream().anyMatch(arrear -> arrear.order().equals(order))) {
            return this;
        }
        List<Arrear> more = new ArrayList<>(overdue);
        more.add(new Arrear(order, at));
        return new Payments(more, paid, late + 1, writtenOff);
    }

    /** With those of another. */
    Payments plus(Payments others) {
        Payments together =
                new Payments(overdue, paid + others.paid, late + others.late, writtenOff + others.writtenOff);
        List<Arrear> more = new ArrayList<>(together.overdue);
        others.overdue.stream().filter(arrear -> !more.contains(arrear)).forEach(more::add);
        return new Payments(more, together.paid, together.late, together.writtenOff);
    }

    private List<Arrear> without(OrderId order) {
        return overdue.stream().filter(arrear -> !arrear.order().equals(order)).toList();
    }
}
