package org.dealwright.prospect;

import java.util.Objects;
import org.dealwright.need.NeedId;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/** A fact that was recorded and can be taken back, named so that it cannot be mistaken for another. */
public sealed interface Retractable {
    /** What sort of fact it is, as a word for explanations. */
    Term sort();

    /** The code or identifier by which it is named. */
    String name();

    /**
     * What was found out about a topic.
     *
     * @param topic the topic
     */
    record Finding(FindingTopic topic) implements Retractable {
        public Finding {
            Objects.requireNonNull(topic, "topic");
        }

        @Override
        public Term sort() {
            return new Term("fact", "finding");
        }

        @Override
        public String name() {
            return topic.code();
        }
    }

    /**
     * The evidence for a criterion.
     *
     * @param criterion the criterion's code
     */
    record Evidence(String criterion) implements Retractable {
        /**
         * Names the evidence.
         *
         * @throws IllegalArgumentException if the criterion is not a code
         */
        public Evidence {
            Check.requireCode("criterion", criterion);
        }

        @Override
        public Term sort() {
            return new Term("fact", "evidence");
        }

        @Override
        public String name() {
            return criterion;
        }
    }

    /**
     * A need.
     *
     * @param id the need's identifier
     */
    record Need(NeedId id) implements Retractable {
        public Need {
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
}
