package org.dealwright.prospect;

import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Term;

/** What a prospect may turn out to be: another prospect, part of a deal, or a customer. */
public sealed interface MergeTarget {
    /** Another prospect. */
    static MergeTarget prospect(ProspectId prospect) {
        return new OfProspect(prospect);
    }

    /** A deal. */
    static MergeTarget deal(DealId deal) {
        return new OfDeal(deal);
    }

    /** A customer. */
    static MergeTarget customer(CustomerId customer) {
        return new OfCustomer(customer);
    }

    /** The word for what it is. */
    Term what();

    /** The identifier's text. */
    String id();

    /**
     * Another prospect.
     *
     * @param prospect which one
     */
    record OfProspect(ProspectId prospect) implements MergeTarget {
        public OfProspect {
            Objects.requireNonNull(prospect, "prospect");
        }

        @Override
        public Term what() {
            return new Term("lifecycle", "prospect");
        }

        @Override
        public String id() {
            return prospect.value();
        }
    }

    /**
     * A deal.
     *
     * @param deal which one
     */
    record OfDeal(DealId deal) implements MergeTarget {
        public OfDeal {
            Objects.requireNonNull(deal, "deal");
        }

        @Override
        public Term what() {
            return new Term("lifecycle", "deal");
        }

        @Override
        public String id() {
            return deal.value();
        }
    }

    /**
     * A customer.
     *
     * @param customer which one
     */
    record OfCustomer(CustomerId customer) implements MergeTarget {
        public OfCustomer {
            Objects.requireNonNull(customer, "customer");
        }

        @Override
        public Term what() {
            return new Term("lifecycle", "customer");
        }

        @Override
        public String id() {
            return customer.value();
        }
    }
}
