package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * The phase that another system says a proposal is in. What it does not say stays missing: nothing is made up.
 *
 * <p>What a claim leaves out is none; that the contents leave something out is said by {@link Contents#missing}.
 */
public sealed interface ClaimedPhase {
    /** The stable name of the phase claimed. */
    String phase();

    /** What a proposal that came this far here would have, and the claim lacks, as codes. */
    List<String> missing();

    private static List<String> missing(String first, Option<?> claimed) {
        return claimed.isEmpty() ? List.of(first) : List.of();
    }

    /** Still written. */
    record Draft() implements ClaimedPhase {
        @Override
        public String phase() {
            return "draft";
        }

        @Override
        public List<String> missing() {
            return List.of();
        }
    }

    /** Waiting for an approval. */
    record AwaitingApproval() implements ClaimedPhase {
        @Override
        public String phase() {
            return "awaiting-approval";
        }

        @Override
        public List<String> missing() {
            return List.of();
        }
    }

    /**
     * Approved, not sent yet.
     *
     * @param by who approved it; none where the other system does not say
     */
    record Approved(Option<MemberId> by) implements ClaimedPhase {
        public Approved {
            Check.requireOption("by", by);
        }

        @Override
        public String phase() {
            return "approved";
        }

        @Override
        public List<String> missing() {
            return ClaimedPhase.missing("by", by);
        }
    }

    /**
     * With the customer.
     *
     * @param sentAt when it was sent; none where the other system does not say
     * @param validUntil the last day on which it holds; without one it does not expire by itself
     */
    record Sent(Option<Instant> sentAt, Option<LocalDate> validUntil) implements ClaimedPhase {
        public Sent {
            Check.requireOption("sentAt", sentAt);
            Check.requireOption("validUntil", validUntil);
        }

        @Override
        public String phase() {
            return "sent";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            missing.addAll(ClaimedPhase.missing("sent-at", sentAt));
            missing.addAll(ClaimedPhase.missing("valid-until", validUntil));
            return List.copyOf(missing);
        }
    }

    /**
     * The customer asked for something else.
     *
     * @param sentAt when it was sent; none where the other system does not say
     * @param validUntil the last day on which it holds; without one it does not expire by itself
     */
    record Countered(Option<Instant> sentAt, Option<LocalDate> validUntil) implements ClaimedPhase {
        public Countered {
            Check.requireOption("sentAt", sentAt);
            Check.requireOption("validUntil", validUntil);
        }

        @Override
        public String phase() {
            return "countered";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            missing.addAll(ClaimedPhase.missing("sent-at", sentAt));
            missing.addAll(ClaimedPhase.missing("valid-until", validUntil));
            return List.copyOf(missing);
        }
    }

    /**
     * The customer accepted it.
     *
     * @param acceptedAt when; none where the other system does not say
     */
    record Accepted(Option<Instant> acceptedAt) implements ClaimedPhase {
        public Accepted {
            Check.requireOption("acceptedAt", acceptedAt);
        }

        @Override
        public String phase() {
            return "accepted";
        }

        @Override
        public List<String> missing() {
            return ClaimedPhase.missing("accepted-at", acceptedAt);
        }
    }

    /**
     * The customer declined it.
     *
     * @param reason why; none where the other system does not say
     */
    record Declined(Option<DeclineReason> reason) implements ClaimedPhase {
        public Declined {
            Check.requireOption("reason", reason);
        }

        @Override
        public String phase() {
            return "declined";
        }

        @Override
        public List<String> missing() {
            return ClaimedPhase.missing("reason", reason);
        }
    }

    /**
     * It held until a day that has passed.
     *
     * @param validUntil the last day on which it held; none where the other system does not say
     */
    record Expired(Option<LocalDate> validUntil) implements ClaimedPhase {
        public Expired {
            Check.requireOption("validUntil", validUntil);
        }

        @Override
        public String phase() {
            return "expired";
        }

        @Override
        public List<String> missing() {
            return ClaimedPhase.missing("valid-until", validUntil);
        }
    }

    /**
     * It was withdrawn.
     *
     * @param reason why; none where the other system does not say
     */
    record Withdrawn(Option<WithdrawalReason> reason) implements ClaimedPhase {
        public Withdrawn {
            Check.requireOption("reason", reason);
        }

        @Override
        public String phase() {
            return "withdrawn";
        }

        @Override
        public List<String> missing() {
            return ClaimedPhase.missing("reason", reason);
        }
    }
}
