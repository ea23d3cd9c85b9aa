package org.dealwright.metrics.lifetime;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.CustomerId;

/**
 * A customer was in touch: they answered, turned to us or ordered.
 *
 * @param customer who
 * @param at when
 */
public record Heard(CustomerId customer, Instant at) {
    public Heard {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(at, "at");
    }
}
