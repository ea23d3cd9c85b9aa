package org.dealwright.proposal;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What one line comes to over the whole of its term.
 *
 * @param list at the list price, in the basis in which prices are stated
 * @param discount its own, and its share of that on the whole, in the same basis
 * @param net what is to be paid without tax
 */
public record LineAmounts(Money list, Money discount, Money net) {
    public LineAmounts {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(net, "net");
    }
}
