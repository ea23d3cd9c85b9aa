package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.TellsOfTouches;
import org.dealwright.contact.TouchLog;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * How a customer left, came back, or turned out to be another one. {@code at} is when it happened, {@code by} who did
 * it; none for time itself.
 */
public sealed interface EndEvent extends CustomerEvent {
    /**
     * They left.
     *
     * @param reason why
     * @param kind whether they chose to
     * @param words in words
     */
    record Churned(Instant at, Option<MemberId> by, ChurnReason reason, ChurnKind kind, Option<String> words)
            implements EndEvent {
        public Churned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(kind, "kind");
            Check.requireOption("words", words);
            words.forEach(text -> Check.require(Check.text("words", text)));
        }
    }

    /**
     * They were gone with their last contract, or had been silent for too long.
     *
     * @param reason why
     * @param kind whether they chose to
     */
    record ChurnedAtTermEnd(Instant at, Option<MemberId> by, ChurnReason reason, ChurnKind kind) implements EndEvent {
        public ChurnedAtTermEnd {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * They came back. How a contract of before ended does not count any more.
     *
     * @param term the contract; none without one, and then there is a deal
     * @param deal the deal that won them back; none without one
     */
    record WonBack(Instant at, Option<MemberId> by, Option<ContractTerm> term, Option<DealId> deal)
            implements EndEvent {
        /**
         * Takes what brought them back.
         *
         * @throws IllegalArgumentException if there is neither a contract nor a deal
         */
        public WonBack {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("term", term);
            Check.requireOption("deal", deal);
            if (term.isEmpty() && deal.isEmpty()) {
                throw new IllegalArgumentException("there must be a term or a deal by which they came back");
            }
        }
    }

    /**
     * They turned out to be one who was known already.
     *
     * @param target who goes on
     */
    record Merged(Instant at, Option<MemberId> by, CustomerId target) implements EndEvent {
        public Merged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * Another customer was merged into this one.
     *
     * @param customer which
     * @param taken what was taken over from them
     */
    record Absorbed(Instant at, Option<MemberId> by, CustomerId customer, CustomerAbsorption taken)
            implements EndEvent, TellsOfTouches {
        public Absorbed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(taken, "taken");
        }

        @Override
        public void tell(TouchLog log) {
            log.madeElsewhere(taken.contact().last());
        }
    }
}
