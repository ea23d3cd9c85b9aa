package org.dealwright.need;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What a price book asks for one unit of a product.
 *
 * @param per the unit that has this price
 * @param tier the tier that the quantity fell into
 * @param until the first day on which it no longer holds; none where no end is set
 */
public record Price(Unit per, PriceTier tier, Option<LocalDate> until) {
    public Price {
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(tier, "tier");
        Check.requireOption("until", until);
    }

    /** The list price of one unit. */
    public Money list() {
        return tier.list();
    }

    /** The lowest price of one unit that anybody may grant. */
    public Money floor() {
        return tier.floor();
    }

    /**
     * Whether a unit may be sold at that price: it is no lower than the floor.
     *
     * @throws IllegalArgumentException if it is in another currency
     */
    public boolean allows(Money unitPrice) {
        if (!unitPrice.isSameCurrency(floor())) {
            throw new IllegalArgumentException(
                    "unitPrice must be in " + floor().getCurrencyUnit() + ", was " + unitPrice);
        }
        return !unitPrice.isLessThan(floor());
    }
}
