package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * A possible sale, in one of its phases.
 *
 * <p>Phases are validated data that anyone may build. Whether one may follow another is said by {@link DealLifecycle}
 * alone. Immutable and thread-safe.
 */
public sealed interface Deal permits Deal.Ongoing, Deal.Inactive {
    /** What is true of the deal in every phase. */
    DealDossier dossier();

    /** From when it is known to be in this phase. */
    Instant since();

    /** The same phase with another dossier. */
    Deal with(DealDossier changed);

    /** Who leads it; none while it waits in the queue. */
    default Option<MemberId> owner() {
        return dossier().owner();
    }

    /** The company; none for a private buyer, or where it is not known. */
    default Option<CompanyId> company() {
        return dossier().profile().company();
    }

    /** The prospect it came from; none where it came from something else. */
    default Option<ProspectId> prospect() {
        return dossier().profile().prospect();
    }

    /** What was handed over with it, as it was then; none without a handoff. */
    default Option<HandoffPackage> contents() {
        return dossier().profile().contents();
    }

    /** What was promised to the buyer before, each once: what was handed over with it first. */
    default List<String> promised() {
        return dossier().profile().promised();
    }

    /** What it is worth: net of the live proposal that has come furthest, else as forecast; none where nobody knows. */
    default Option<Money> value() {
        return dossier().outlook().value();
    }

    /** Whether that member leads it. */
    default boolean isOwnedBy(MemberId member) {
        return dossier().isOwnedBy(member);
    }

    /** Whether that member is of its team: called in as a specialist, or sharing the credit for its revenue. */
    default boolean isTeamOf(MemberId member) {
        return dossier().pursuit().involves(member);
    }

    /** Not ended: it can still be won or lost. */
    sealed interface Ongoing extends Deal permits Open, Steady {
        @Override
        Ongoing with(DealDossier changed);
    }

    /** Worked on. */
    sealed interface Open extends Ongoing permits Unagreed, Shown {
        @Override
        Open with(DealDossier changed);

        /** How far it has come. */
        OpenPhase reached();

        /** Since when nothing has been done on it and nothing heard: no touch, no other act, no change of phase. */
        default Instant silentSince() {
            return dossier().silence().since(since(), dossier().contact().last());
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

    /** Nothing is agreed on yet: without a proposal it is won only where policy needs none. */
    sealed interface Unagreed extends Open permits Discovering, Presented, Proposed, Negotiating {
        @Override
        Unagreed with(DealDossier changed);
    }

    /** So far that showing more brings it no further. */
    sealed interface Shown extends Open permits Presented, Proposed, Negotiating, Agreed {
        @Override
        Shown with(DealDossier changed);
    }

    /** So that taking back what was shown brings it back no further. */
    sealed interface Steady extends Ongoing permits Discovering, Proposed, Negotiating, Agreed, OnHold {
        @Override
        Steady with(DealDossier changed);
    }

    /** Not worked on: what becomes of a proposal is only remembered. */
    sealed interface Inactive extends Deal permits OnHold, Won, Lost {
        @Override
        Inactive with(DealDossier changed);
    }

    /** Finding out what is needed. */
    record Discovering(DealDossier dossier, Instant since) implements Unagreed, Steady {
        public Discovering {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Discovering with(DealDossier changed) {
            return new Discovering(changed, since);
        }

        @Override
        public OpenPhase reached() {
            return OpenPhase.DISCOVERING;
        }
    }

    /** Something was shown. */
    record Presented(DealDossier dossier, Instant since) implements Unagreed, Shown {
        public Presented {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Presented with(DealDossier changed) {
            return new Presented(changed, since);
        }

        @Override
        public OpenPhase reached() {
            return OpenPhase.PRESENTED;
        }
    }

    /** A proposal was sent. */
    record Proposed(DealDossier dossier, Instant since) implements Unagreed, Shown, Steady {
        public Proposed {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Proposed with(DealDossier changed) {
            return new Proposed(changed, since);
        }

        @Override
        public OpenPhase reached() {
            return OpenPhase.PROPOSED;
        }
    }

    /** A proposal was countered. */
    record Negotiating(DealDossier dossier, Instant since) implements Unagreed, Shown, Steady {
        public Negotiating {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Negotiating with(DealDossier changed) {
            return new Negotiating(changed, since);
        }

        @Override
        public OpenPhase reached() {
            return OpenPhase.NEGOTIATING;
        }
    }

    /** A proposal was accepted. */
    record Agreed(DealDossier dossier, Instant since) implements Shown, Steady {
        public Agreed {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Agreed with(DealDossier changed) {
            return new Agreed(changed, since);
        }

        @Override
        public OpenPhase reached() {
            return OpenPhase.AGREED;
        }
    }

    /**
     * At rest until it is time to go on.
     *
     * @param dossier what is true in every phase
     * @param since from when it rests
     * @param until when it is taken up again by itself; none where it was adopted and the other system did not say, and then
     *     it is resumed by hand
     * @param reason why; none where it was adopted and the other system did not say
     */
    record OnHold(DealDossier dossier, Instant since, Option<Instant> until, Option<HoldReason> reason)
            implements Steady, Inactive {
        public OnHold {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("until", until);
            Check.requireOption("reason", reason);
        }

        @Override
        public OnHold with(DealDossier changed) {
            return new OnHold(changed, since, until, reason);
        }
    }

    /**
     * Sold.
     *
     * @param dossier what is true in every phase
     * @param since when it was won, or adopted as won
     * @param kind what it turned out to be; none where it was adopted and the other system did not say
     * @param proposal the proposal that was accepted; none where policy needed none, or it was adopted
     * @param value for how much it was won; none where nobody knows
     */
    record Won(
            DealDossier dossier, Instant since, Option<DealKind> kind, Option<ProposalId> proposal, Option<Money> value)
            implements Inactive {
        public Won {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("kind", kind);
            Check.requireOption("proposal", proposal);
            Check.requireOption("value", value);
        }

        @Override
        public Won with(DealDossier changed) {
            return new Won(changed, since, kind, proposal, value);
        }
    }

    /**
     * Not sold.
     *
     * @param dossier what is true in every phase
     * @param since when it was lost, or adopted as lost
     * @param reason why; none where it was adopted and the other system did not say
     * @param competitor who won it; none where nobody did, or it was adopted and the other system did not say
     */
    record Lost(DealDossier dossier, Instant since, Option<LossReason> reason, Option<Competitor> competitor)
            implements Inactive {
        public Lost {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("reason", reason);
            Check.requireOption("competitor", competitor);
        }

        @Override
        public Lost with(DealDossier changed) {
            return new Lost(changed, since, reason, competitor);
        }
    }
}
