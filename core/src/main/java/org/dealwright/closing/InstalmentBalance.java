package org.dealwright.closing;

import java.util.Objects;
import org.joda.money.Money;

/**
 * An instalment, and how much of it is still to be paid.
 *
 * @param instalment the instalment
 * @param open what of it is still to be paid, from 0 to its amount
 */
public record InstalmentBalance(Instalment instalment, Money open) {
    /**
     * Takes a balance.
     *
     * @throws IllegalArgumentException if what is open does not lie from 0 to the amount
     */
    public InstalmentBalance {
        Objects.requireNonNull(instalment, "instalment");
        Objects.requireNonNull(open, "open");
        if (open.isNegative() || open.isGreaterThan(instalment.amount())) {
            throw new IllegalArgumentException("open must lie from 0 to " + instalment.amount() + ", was " + open);
        }
    }
}
