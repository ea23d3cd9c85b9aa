package org.dealwright.deal;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Check;

/** Where a deal came from. */
public sealed interface DealOrigin {
    /**
     * Out of a prospect, or on somebody's own account.
     *
     * @param prospect the prospect; none where somebody opened it on their own account
     * @param contents what was handed over with it; none without a handoff
     * @throws IllegalArgumentException if something was handed over without a prospect
     */
    static DealOrigin of(Option<ProspectId> prospect, Option<HandoffPackage> contents) {
        Check.requireOption("prospect", prospect);
        Check.requireOption("contents", contents);
        if (prospect.isEmpty() && contents.isDefined()) {
            throw new IllegalArgumentException("contents must come with the prospect that was handed over");
        }
        return prospect.isEmpty() ? new OfMember() : new OfProspect(prospect.get(), contents);
    }

    /**
     * A prospect was handed over or converted.
     *
     * @param prospect the prospect
     * @param contents what was handed over with it, as it was then; none without a handoff
     */
    record OfProspect(ProspectId prospect, Option<HandoffPackage> contents) implements DealOrigin {
        public OfProspect {
            Objects.requireNonNull(prospect, "prospect");
            Check.requireOption("contents", contents);
        }
    }

    /**
     * A customer is to buy more, or again.
     *
     * @param customer the customer
     * @param contents what was handed over when they became one, with what was promised; none where nothing was, or nobody
     *     says
     */
    record OfCustomer(CustomerId customer, Option<HandoffPackage> contents) implements DealOrigin {
        public OfCustomer {
            Objects.requireNonNull(customer, "customer");
            Check.requireOption("contents", contents);
        }

        /** A customer of whom nothing is said that was handed over. */
        public OfCustomer(CustomerId customer) {
            this(customer, Option.none());
        }
    }

    /**
     * Another deal was split.
     *
     * @param deal the other deal, of which this was a part
     */
    record OfSplit(DealId deal) implements DealOrigin {
        public OfSplit {
            Objects.requireNonNull(deal, "deal");
        }
    }

    /** Somebody opened it on their own account. */
    record OfMember() implements DealOrigin {}

    /** Another system knew it, and did not say. */
    record Unknown() implements DealOrigin {}
}
