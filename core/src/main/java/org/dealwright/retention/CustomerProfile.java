package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Who a customer is, and where they came from. Immutable and thread-safe.
 *
 * @param buyer who buys
 * @param deal the deal from which they arrived; none where they were adopted
 * @param seller who sold; none where they were adopted
 * @param customerSince since when they are a customer; none only where they were adopted and the other system did not say
 * @param contents what was handed over after the sale, as it was then; none where they were adopted
 * @param attributes the embedder's custom fields
 * @param absorbed the customers who turned out to be this one
 * @param adoptedAs the phase another system claimed; none where they began here
 */
public record CustomerProfile(
        Buyer buyer,
        Option<DealId> deal,
        Option<MemberId> seller,
        Option<Instant> customerSince,
        Option<HandoffPackage> contents,
        Attributes attributes,
        List<CustomerId> absorbed,
        Option<ClaimedCustomer> adoptedAs) {
    public CustomerProfile {
        Objects.requireNonNull(buyer, "buyer");
        Check.requireOption("deal", deal);
        Check.requireOption("seller", seller);
        Check.requireOption("customerSince", customerSince);
        Check.requireOption("contents", contents);
        Objects.requireNonNull(attributes, "attributes");
        absorbed = List.copyOf(Objects.requireNonNull(absorbed, "absorbed"));
        Check.requireOption("adoptedAs", adoptedAs);
    }

    CustomerProfile with(Attributes more) {
        return new CustomerProfile(
                buyer, deal, seller, customerSince, contents, attributes.with(more), absorbed, adoptedAs);
    }

    CustomerProfile absorbing(CustomerId other) {
        List<CustomerId> more = new ArrayList<>(absorbed);
        more.add(other);
        return new CustomerProfile(buyer, deal, seller, customerSince, contents, attributes, more, adoptedAs);
    }
}
