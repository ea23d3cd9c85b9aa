package org.dealwright.retention;

import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;

/**
 * The won deal from which a customer arrives.
 *
 * @param deal the deal
 * @param buyer who bought
 * @param seller the account executive who sold, who looks after the customer until the handoff is accepted
 */
public record Arrival(DealId deal, Buyer buyer, MemberId seller) {
    public Arrival {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(seller, "seller");
    }
}
