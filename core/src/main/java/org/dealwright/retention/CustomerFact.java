package org.dealwright.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.need.NeedId;
import org.dealwright.process.Term;

/** A fact that was recorded of a customer and can be taken back. A touch is taken back by a command of its own. */
public sealed interface CustomerFact {
    /** What sort of fact it is, as a word for explanations. */
    Term sort();

    /** By which it is named. */
    String name();

    /**
     * A need: it never was one. One that they had and have no more is withdrawn.
     *
     * @param id the need's identifier
     */
    record OfNeed(NeedId id) implements CustomerFact {
        public OfNeed {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Term sort() {
            return new Term("fact", "need");
        }

        @Override
        public String name() {
            return id.value();
        }
    }

    /**
     * A complaint: they never made it. One that is settled is resolved.
     *
     * @param id the complaint's identifier
     */
    record OfComplaint(ComplaintId id) implements CustomerFact {
        public OfComplaint {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Term sort() {
            return new Term("fact", "complaint");
        }

        @Override
        public String name() {
            return id.value();
        }
    }

    /**
     * A score: they never gave it.
     *
     * @param scale on which scale
     * @param at when it was given
     */
    record OfSatisfaction(SatisfactionScale scale, Instant at) implements CustomerFact {
        public OfSatisfaction {
            Objects.requireNonNull(scale, "scale");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public Term sort() {
            return new Term("fact", "satisfaction");
        }

        @Override
        public String name() {
            return at.toString();
        }
    }

    /**
     * A reading of usage: it was never so.
     *
     * @param metric what was measured
     * @param from the first day
     */
    record OfUsage(UsageMetric metric, LocalDate from) implements CustomerFact {
        public OfUsage {
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(from, "from");
        }

        @Override
        public Term sort() {
            return new Term("fact", "usage");
        }

        @Override
        public String name() {
            return from.toString();
        }
    }
}
