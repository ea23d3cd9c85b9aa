package org.dealwright.retention;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.OrderId;

/**
 * An order of which something should have been paid.
 *
 * @param order which
 * @param since since when that is known
 */
public record Arrear(OrderId order, Instant since) {
    public Arrear {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(since, "since");
    }
}
