package org.dealwright.proposal;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What is due at one rate, or what is exempt for one reason.
 *
 * @param tax the rate, or the exemption with its reason
 * @param base what it is due on, without tax
 * @param due the tax, rounded once for the rate
 */
public record TaxAmount(Tax tax, Money base, Money due) {
    /**
     * Takes an amount of tax.
     *
     * @throws IllegalArgumentException if an amount is negative, or they are in two currencies
     */
    public TaxAmount {
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(due, "due");
        if (base.isNegative() || due.isNegative() || !base.isSameCurrency(due)) {
            throw new IllegalArgumentException(
                    "base and due must be 0 or more in one currency, were " + base + " and " + due);
        }
    }
}
