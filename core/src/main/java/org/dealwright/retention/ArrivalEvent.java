package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * How a customer came in, and was taken over after the sale. {@code at} is when it happened, {@code by} who did it; none
 * for time itself.
 */
public sealed interface ArrivalEvent extends CustomerEvent {
    /**
     * They arrived, and the handoff was offered.
     *
     * @param arrival which deal, who bought, and who sold
     * @param handover to whom it was offered, and until when
     * @param contents what is handed over
     * @param business the contracts that began, the agreed prices, and what runs out when
     * @param attributes custom fields
     */
    record Welcomed(
            Instant at,
            Option<MemberId> by,
            Arrival arrival,
            Handover handover,
            HandoffPackage contents,
            Business business,
            Attributes attributes)
            implements ArrivalEvent {
        public Welcomed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(arrival, "arrival");
            Objects.requireNonNull(handover, "handover");
            Objects.requireNonNull(contents, "contents");
            Objects.requireNonNull(business, "business");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * They were brought in from another system.
     *
     * @param claim the phase that the other system claimed
     * @param buyer who it is
     * @param owner who looks after them
     * @param customerSince since when they are a customer
     * @param business contracts and prices
     * @param attributes custom fields
     */
    record Adopted(
            Instant at,
            Option<MemberId> by,
            ClaimedCustomer claim,
            Buyer buyer,
            Option<MemberId> owner,
            Option<Instant> customerSince,
            ClaimedBusiness business,
            Attributes attributes)
            implements ArrivalEvent {
        public Adopted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(buyer, "buyer");
            Check.requireOption("owner", owner);
            Check.requireOption("customerSince", customerSince);
            Objects.requireNonNull(business, "business");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * A customer success rep took them over.
     *
     * @param owner who looks after them now
     * @param seller who gets the credit for the handoff
     */
    record Accepted(Instant at, Option<MemberId> by, MemberId owner, Option<MemberId> seller) implements ArrivalEvent {
        public Accepted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Check.requireOption("seller", seller);
        }
    }

    /**
     * The handoff went back to whoever sold.
     *
     * @param reason why
     * @param words in words
     * @param questions what has to be answered first
     */
    record ReturnedToSales(
            Instant at, Option<MemberId> by, ReturnReason reason, Option<String> words, List<String> questions)
            implements ArrivalEvent {
        public ReturnedToSales {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            words.forEach(text -> Check.require(Check.text("words", text)));
            questions = List.copyOf(Objects.requireNonNull(questions, "questions"));
            Check.require(Check.lines("questions", questions));
        }
    }

    /**
     * What was asked was answered.
     *
     * @param answers what
     */
    record ReturnAnswered(Instant at, Option<MemberId> by, List<String> answers) implements ArrivalEvent {
        public ReturnAnswered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            answers = List.copyOf(Objects.requireNonNull(answers, "answers"));
            Check.require(Check.lines("answers", answers));
        }
    }

    /**
     * The handoff was offered once more.
     *
     * @param handover to whom, and until when
     */
    record OfferedAgain(Instant at, Option<MemberId> by, Handover handover) implements ArrivalEvent {
        public OfferedAgain {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(handover, "handover");
        }
    }

    /**
     * Nobody answered in time. The manager has it, and the queue.
     *
     * @param to who should have; none for the queue
     */
    record HandoffLapsed(Instant at, Option<MemberId> by, Option<MemberId> to) implements ArrivalEvent {
        public HandoffLapsed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("to", to);
        }
    }

    /**
     * Whoever had to answer went away, or is leaving, so that the handoff ended at once.
     *
     * @param to who had to
     */
    record HandoffLapsedForAbsence(Instant at, Option<MemberId> by, Option<MemberId> to) implements ArrivalEvent {
        public HandoffLapsedForAbsence {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("to", to);
        }
    }

    /**
     * A step of the onboarding was done.
     *
     * @param step its code
     */
    record OnboardingStepCompleted(Instant at, Option<MemberId> by, String step) implements ArrivalEvent {
        public OnboardingStepCompleted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.require(Check.line("step", Objects.requireNonNull(step, "step")));
        }
    }

    /**
     * They work with what they bought.
     *
     * @param arrivedAt since when they are a customer, so that the time to value can be told; none where nobody knows
     */
    record WentLive(Instant at, Option<MemberId> by, Option<Instant> arrivedAt) implements ArrivalEvent {
        public WentLive {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("arrivedAt", arrivedAt);
        }
    }
}
