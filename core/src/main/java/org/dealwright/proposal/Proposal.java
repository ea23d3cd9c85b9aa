package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What is offered to a customer, in one of its phases.
 *
 * <p>Phases are validated data that anyone may build. Whether one may follow another is said by
 * {@link ProposalLifecycle} alone. Immutable and thread-safe; every revision and every round is shared with the phase
 * before.
 */
public sealed interface Proposal permits Proposal.Revisable, Proposal.Accepted, Proposal.Withdrawn {
    /** What is true of the proposal in every phase. */
    Dossier dossier();

    /** From when it is known to be in this phase. */
    Instant since();

    /** The same phase with another dossier. */
    Proposal with(Dossier changed);

    /** Who works on it; none only where it was adopted and nobody took it yet. */
    default Option<MemberId> owner() {
        return dossier().owner();
    }

    /** Whether that member works on it. */
    default boolean isOwnedBy(MemberId member) {
        Option<MemberId> owner = dossier().owner();
        return !owner.isEmpty() && owner.get().equals(member);
    }

    /** Whether that member wrote any revision of it, alone or with others. */
    default boolean isWrittenBy(MemberId member) {
        return dossier().isWrittenBy(member);
    }

    /** Neither accepted nor withdrawn: it can be written anew. */
    sealed interface Revisable extends Proposal permits Live, Declined, Expired {
        @Override
        Revisable with(Dossier changed);
    }

    /** Not ended. */
    sealed interface Live extends Revisable permits Sendable, AwaitingApproval, Offered {
        @Override
        Live with(Dossier changed);

        /** Since when nothing has been done on it: no act, no change of phase. */
        default Instant silentSince() {
            return dossier().silence().since(since(), Option.none());
        }

        /** Whether its owner has been reminded of this silence. */
        default boolean isOwnerReminded() {
            return dossier().silence().isOwnerTold(silentSince());
        }

        /** Whether the manager has been told of this silence. */
        default boolean isEscalated() {
            return dossier().silence().isManagerTold(silentSince());
        }
    }

    /** It can go to the customer, unless something stands against it. */
    sealed interface Sendable extends Live permits Draft, Approved {
        @Override
        Sendable with(Dossier changed);
    }

    /** The customer has it. */
    sealed interface Offered extends Live permits Sent, Countered {
        @Override
        Offered with(Dossier changed);

        /** How long it holds; none where it was adopted and the other system did not say. */
        Option<Validity> validity();

        /** When it expires; none where it does not by itself. */
        default Option<Instant> expiresAt() {
            Option<Validity> validity = validity();
            return validity.isEmpty()
                    ? Option.none()
                    : Option.some(validity.get().endsAt());
        }
    }

    /** Still written. */
    record Draft(Dossier dossier, Instant since) implements Sendable {
        public Draft {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Draft with(Dossier changed) {
            return new Draft(changed, since);
        }
    }

    /** Waiting for somebody else to approve the discount. */
    record AwaitingApproval(Dossier dossier, Instant since) implements Live {
        public AwaitingApproval {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public AwaitingApproval with(Dossier changed) {
            return new AwaitingApproval(changed, since);
        }

        /**
         * Whether that member wrote the revision to be approved, alone or with others; or may have, having brought it in or
         * owned it then, where another system does not say who did.
         */
        public boolean isWriter(MemberId member) {
            return dossier.mayHaveWritten(member);
        }
    }

    /**
     * Its discount is approved.
     *
     * @param dossier what is true in every phase
     * @param since when that was so, or it was adopted so
     * @param approver who approved it; none where it was adopted and the other system did not say
     */
    record Approved(Dossier dossier, Instant since, Option<MemberId> approver) implements Sendable {
        public Approved {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("approver", approver);
        }

        @Override
        public Approved with(Dossier changed) {
            return new Approved(changed, since, approver);
        }
    }

    /**
     * The customer has it.
     *
     * @param dossier what is true in every phase
     * @param since when that was so, or it was adopted so
     * @param validity how long it holds; none where it was adopted and the other system did not say
     */
    record Sent(Dossier dossier, Instant since, Option<Validity> validity) implements Offered {
        public Sent {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("validity", validity);
        }

        @Override
        public Sent with(Dossier changed) {
            return new Sent(changed, since, validity);
        }
    }

    /**
     * The customer asked for something else.
     *
     * @param dossier what is true in every phase
     * @param since when that was so, or it was adopted so
     * @param validity how long it holds; none where it was adopted and the other system did not say
     */
    record Countered(Dossier dossier, Instant since, Option<Validity> validity) implements Offered {
        public Countered {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("validity", validity);
        }

        @Override
        public Countered with(Dossier changed) {
            return new Countered(changed, since, validity);
        }
    }

    /**
     * The customer accepted the revision last sent, as a whole.
     *
     * @param dossier what is true in every phase
     * @param since when that was so, or it was adopted so
     * @param by who accepted for the customer; none where nobody in particular did, or it is not known
     */
    record Accepted(Dossier dossier, Instant since, Option<PersonId> by) implements Proposal {
        public Accepted {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("by", by);
        }

        @Override
        public Accepted with(Dossier changed) {
            return new Accepted(changed, since, by);
        }
    }

    /**
     * The customer does not want it.
     *
     * @param dossier what is true in every phase
     * @param since when that was so, or it was adopted so
     * @param reason why; none where it was adopted and the other system did not say
     */
    record Declined(Dossier dossier, Instant since, Option<DeclineReason> reason) implements Revisable {
        public Declined {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("reason", reason);
        }

        @Override
        public Declined with(Dossier changed) {
            return new Declined(changed, since, reason);
        }
    }

    /** It held until a day that has passed. */
    record Expired(Dossier dossier, Instant since) implements Revisable {
        public Expired {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Expired with(Dossier changed) {
            return new Expired(changed, since);
        }
    }

    /**
     * It does not stand any more.
     *
     * @param dossier what is true in every phase
     * @param since when that was so, or it was adopted so
     * @param reason why; none where it was adopted and the other system did not say
     */
    record Withdrawn(Dossier dossier, Instant since, Option<WithdrawalReason> reason) implements Proposal {
        public Withdrawn {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("reason", reason);
        }

        @Override
        public Withdrawn with(Dossier changed) {
            return new Withdrawn(changed, since, reason);
        }
    }
}
