package org.dealwright.need;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;
import org.joda.money.CurrencyUnit;

/**
 * What a product costs a segment for a while, by quantity.
 *
 * @param product the product
 * @param per the unit that the prices are for
 * @param segment whose prices they are
 * @param from the first day on which they hold
 * @param until the first day on which they no longer hold, after {@code from}; none where no end is set
 * @param tiers 1 to 100 in one currency, each from a higher quantity than the one before; below the first there is no price
 */
public record PriceEntry(
        ProductId product,
        Unit per,
        CustomerSegment segment,
        LocalDate from,
        Option<LocalDate> until,
        List<PriceTier> tiers) {
    /**
     * Takes an entry.
     *
     * @throws IllegalArgumentException if it ends before it begins, there are no tiers or too many, two overlap, or their
     *     currencies differ
     */
    public PriceEntry {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(from, "from");
        Check.requireOption("until", until);
        tiers = List.copyOf(Objects.requireNonNull(tiers, "tiers"));
        if (until.isDefined() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("until must be after " + from + ", was " + until.get());
        }
        if (tiers.isEmpty() || tiers.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    "tiers must be from 1 to " + Check.LIST_LENGTH + ", was " + tiers.size());
        }
        for (int i = 1; i < tiers.size(); i++) {
            requireNext(i, tiers.get(i - 1), tiers.get(i));
        }
    }

    private static void requireNext(int place, PriceTier before, PriceTier tier) {
        if (tier.from().compareTo(before.from()) <= 0) {
            throw new IllegalArgumentException("tiers[" + place + "] must begin above "
                    + before.from().toPlainString() + ", was " + tier.from().toPlainString());
        }
        if (!tier.list().isSameCurrency(before.list())) {
            throw new IllegalArgumentException(
                    "tiers[" + place + "] must be in " + before.list().getCurrencyUnit() + ", was " + tier.list());
        }
    }

    /** The currency of every tier. */
    public CurrencyUnit currency() {
        return tiers.get(0).list().getCurrencyUnit();
    }

    /** Whether the prices hold on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** The tier of a quantity: the last that begins at it or below; none below the first. */
    public Option<PriceTier> tier(BigDecimal quantity) {
        Check.requireDecimal("quantity", quantity);
        Option<PriceTier> found = Option.none();
        for (PriceTier tier : tiers) {
            if (tier.from().compareTo(quantity) > 0) {
                break;
            }
            found = Option.some(tier);
        }
        return found;
    }
}
