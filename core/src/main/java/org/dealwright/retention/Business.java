package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;

/**
 * What a customer bought, on what terms. Immutable and thread-safe.
 *
 * @param contracts the contracts
 * @param prices what was agreed for each product
 * @param supplies when what was bought runs out, each product once, at most 100
 * @param claimed what another system said is paid again and again, where no contract says; none where it did not
 */
public record Business(
        Contracts contracts, AgreedPrices prices, List<Supply> supplies, Option<RecurringAmount> claimed) {
    /** They bought nothing that is known. */
    public static final Business NONE = new Business(Contracts.NONE, AgreedPrices.NONE, List.of(), Option.none());

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if there are too many supplies, or one product is there twice
     */
    public Business {
        Objects.requireNonNull(contracts, "contracts");
        Objects.requireNonNull(prices, "prices");
        supplies = Supply.eachOnce(Objects.requireNonNull(supplies, "supplies"));
        Check.requireOption("claimed", claimed);
    }

    Business with(Contracts changed) {
        return new Business(changed, prices, supplies, claimed);
    }

    Business with(AgreedPrices more) {
        return new Business(contracts, prices.with(more), supplies, claimed);
    }

    /** With another day on which something runs out; what there is no room for is left out. */
    Business with(Supply one) {
        List<Supply> changed = new ArrayList<>(supplies);
        changed.removeIf(known -> known.product().equals(one.product()));
        if (changed.size() < Check.LIST_LENGTH) {
            changed.add(one);
        }
        return new Business(contracts, prices, changed, claimed);
    }

    /** That supply, or what is known of the product already where it runs out later. */
    Supply later(Supply one) {
        for (Supply known : supplies) {
            if (known.product().equals(one.product()) && known.runsOut().isAfter(one.runsOut())) {
                return known;
            }
        }
        return one;
    }

    /** Without the day on which something runs out. */
    Business without(ProductId product) {
        List<Supply> left = new ArrayList<>(supplies);
        return left.removeIf(known -> known.product().equals(product))
                ? new Business(contracts, prices, left, claimed)
                : this;
    }

    /** With those of a customer who turned out to be the same. Where both say something, its own stays. */
    Business plus(Business others) {
        Contracts together = contracts;
        for (Contract contract : others.contracts.running()) {
            together = together.of(contract.id()).isEmpty() && !together.isFull() ? together.with(contract) : together;
        }
        Business business =
                new Business(together, others.prices.with(prices), supplies, claimed.orElse(others.claimed));
        for (Supply supply : others.supplies) {
            boolean known = supplies.stream().anyMatch(own -> own.product().equals(supply.product()));
            business = known ? business : business.with(supply);
        }
        return business;
    }
}
