package org.dealwright.deal;

import java.util.Objects;
import org.dealwright.need.NeedId;
import org.dealwright.process.Term;

/** A fact that was recorded of a deal and can be taken back. A touch is taken back by a command of its own. */
public sealed interface DealFact {
    /** What sort of fact it is, as a word for explanations. */
    Term sort();

    /** The identifier by which it is named. */
    String name();

    /**
     * A need: it never was one. One that they had and have no more is withdrawn.
     *
     * @param id the need's identifier
     */
    record OfNeed(NeedId id) implements DealFact {
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
     * An obstacle: it never was one. One that stands no more is resolved.
     *
     * @param id the obstacle's identifier
     */
    record OfObstacle(ObstacleId id) implements DealFact {
        public OfObstacle {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Term sort() {
            return new Term("fact", "obstacle");
        }

        @Override
        public String name() {
            return id.value();
        }
    }

    /**
     * A presentation or demo: it was never held.
     *
     * @param id the presentation's identifier
     */
    record OfPresentation(PresentationId id) implements DealFact {
        public OfPresentation {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Term sort() {
            return new Term("fact", "presentation");
        }

        @Override
        public String name() {
            return id.value();
        }
    }
}
