package org.dealwright.metrics.recorded;

import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.metrics.DealOutcome;

/**
 * One product of a deal, and what became of the deal.
 *
 * @param product which
 * @param outcome of the deal, and for its value the product's part of it: all products of a deal together are the deal's value
 */
public record ProductOutcome(ProductId product, DealOutcome outcome) {
    public ProductOutcome {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(outcome, "outcome");
    }
}
