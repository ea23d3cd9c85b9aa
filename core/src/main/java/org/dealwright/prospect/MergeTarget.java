package org.dealwright.prospect;

import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Term;

/** What a prospect may turn out to be: another prospect, or part of a deal. */
public sealed interface MergeTarget {
    /** Another prospect. */
    static MergeTarget prospect(ProspectId prospect) {
        return new OfProspect(prospect);
    }

    /** A deal. */
    static MergeTarget deal(DealId deal) {
        return new OfDeal(deal);
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
}
