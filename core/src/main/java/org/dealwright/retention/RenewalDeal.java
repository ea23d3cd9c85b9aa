package org.dealwright.retention;

import java.util.Objects;
import org.dealwright.id.DealId;

/**
 * A deal by which a contract is to be renewed.
 *
 * @param deal which
 * @param lost whether it was lost; else it is open
 */
public record RenewalDeal(DealId deal, boolean lost) {
    public RenewalDeal {
        Objects.requireNonNull(deal, "deal");
    }
}
