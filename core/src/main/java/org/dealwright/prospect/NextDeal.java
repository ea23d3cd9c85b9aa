package org.dealwright.prospect;

import java.util.Objects;
import org.dealwright.id.DealId;

/**
 * The deal that a prospect will lead to.
 *
 * @param deal its identifier
 * @param open whether it is an open deal of the same company, to be joined; else it is to be opened under this identifier
 */
public record NextDeal(DealId deal, boolean open) {
    public NextDeal {
        Objects.requireNonNull(deal, "deal");
    }
}
