package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.handoff.Offer;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * A possible customer, in one of its phases.
 *
 * <p>Phases are validated data that anyone may build. Whether one may follow another is said by
 * {@link ProspectLifecycle} alone. Immutable and thread-safe.
 */
public sealed interface Prospect permits Prospect.Mergeable, Prospect.Steady {
    /** What is true of the prospect in every phase. */
    Dossier dossier();

    /** From when it is known to be in this phase. */
    Instant since();

    /** The same phase with another dossier. */
    Prospect with(Dossier changed);

    /** Who works on it; none while it waits in the queue. */
    default Option<MemberId> owner() {
        return dossier().owner();
    }

    /** The company; none for a private buyer, or where it is not known yet. */
    default Option<CompanyId> company() {
        return dossier().profile().company();
    }

    /** Whether that member works on it. */
    default boolean isOwnedBy(MemberId member) {
        return dossier().isOwnedBy(member);
    }

    /** Not ended for good: it may turn out to be one that is known already. */
    sealed interface Mergeable extends Prospect permits Ongoing, Disqualified {
        @Override
        Mergeable with(Dossier changed);
    }

    /** Pursued, or to be pursued again on a day that is set. */
    sealed interface Ongoing extends Mergeable permits Open, Nurturing {
        @Override
        Ongoing with(Dossier changed);
    }

    /** Still pursued by the sales development rep. */
    sealed interface Open extends Ongoing permits Contactable, Assessable, HandoffOffered {
        @Override
        Open with(Dossier changed);

        /** Since when nothing has been done on it and nothing heard: no touch, no other act, no change of phase. */
        default Instant silentSince() {
            return dossier().silence().since(since(), dossier().outreach().lastTouch());
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

    /** Still to be won over: touches are planned. */
    sealed interface Contactable extends Open permits Identified, Contacted {
        @Override
        Contactable with(Dossier changed);

        /** How far a cadence has come; none where none was begun since the prospect was taken up. */
        default Option<CadenceRun> cadence() {
            return dossier().outreach().cadence();
        }
    }

    /** Contact was made, so that a cadence can have come to its end. */
    sealed interface Contacted extends Contactable permits Working, Engaged {
        @Override
        Contacted with(Dossier changed);

        /** When its cadence is given up without an answer, not before the phase began; none where it will not be. */
        default Option<Instant> givesUpAt() {
            return cadence().flatMap(CadenceRun::givesUpAt).map(due -> due.isAfter(since()) ? due : since());
        }
    }

    /** A touch leaves the phase what it is. */
    sealed interface Steady extends Prospect
            permits Engaged, Qualified, HandoffOffered, Nurturing, HandedOff, Disqualified, OptedOut, Merged {
        @Override
        Steady with(Dossier changed);
    }

    /** Far enough for evidence to be gathered. */
    sealed interface Assessable extends Open permits Engaged, Qualified {
        @Override
        Assessable with(Dossier changed);
    }

    /** Known, not contacted yet. */
    record Identified(Dossier dossier, Instant since) implements Contactable {
        public Identified {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Identified with(Dossier changed) {
            return new Identified(changed, since);
        }
    }

    /** Contacted, no answer yet. */
    record Working(Dossier dossier, Instant since) implements Contacted {
        public Working {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Working with(Dossier changed) {
            return new Working(changed, since);
        }
    }

    /** The prospect has answered. */
    record Engaged(Dossier dossier, Instant since) implements Contacted, Assessable, Steady {
        public Engaged {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Engaged with(Dossier changed) {
            return new Engaged(changed, since);
        }
    }

    /** Worth an executive's time, by the framework's verdict. */
    record Qualified(Dossier dossier, Instant since) implements Assessable, Steady {
        public Qualified {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Qualified with(Dossier changed) {
            return new Qualified(changed, since);
        }
    }

    /**
     * Offered to an account executive, who has not answered yet.
     *
     * @param dossier what is true in every phase
     * @param since when it was offered, or adopted as offered
     * @param offer what was offered, to whom, until when
     */
    record HandoffOffered(Dossier dossier, Instant since, Offer offer) implements Open, Steady {
        public HandoffOffered {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(offer, "offer");
        }

        @Override
        public HandoffOffered with(Dossier changed) {
            return new HandoffOffered(changed, since, offer);
        }

        /** Whether the offer is to that member. */
        public boolean isAddressedTo(MemberId member) {
            return offer.to().equals(member);
        }

        /** When the offer lapses; none where another system made it. */
        public Option<Instant> respondBy() {
            return offer.respondBy();
        }
    }

    /**
     * At rest until it is time to try again.
     *
     * @param dossier what is true in every phase
     * @param since from when it rests
     * @param until when it is pursued again by itself; none where it was adopted and the other system did not say, and then
     *     it is resumed by hand
     * @param reason why; none where it was adopted and the other system did not say
     * @param was the phase to which it is resumed at least, further where contact was made meanwhile; it takes the same
     *     dossier
     * @param answered when they answered last while it rests; none where they have not
     */
    record Nurturing(
            Dossier dossier,
            Instant since,
            Option<Instant> until,
            Option<NurtureReason> reason,
            Open was,
            Option<Instant> answered)
            implements Ongoing, Steady {
        public Nurturing {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("until", until);
            Check.requireOption("reason", reason);
            Check.requireOption("answered", answered);
            was = Objects.requireNonNull(was, "was").with(dossier);
        }

        /** Nobody has answered since. */
        public Nurturing(
                Dossier dossier, Instant since, Option<Instant> until, Option<NurtureReason> reason, Open was) {
            this(dossier, since, until, reason, was, Option.none());
        }

        @Override
        public Nurturing with(Dossier changed) {
            return new Nurturing(changed, since, until, reason, was, answered);
        }

        Nurturing answeredAt(Option<Instant> last) {
            return new Nurturing(dossier, since, until, reason, was, last);
        }
    }

    /**
     * Taken over by an account executive.
     *
     * @param dossier what is true in every phase
     * @param since when it was taken over, or adopted as taken over
     * @param to the executive
     * @param deal the deal it led to; none where it was adopted and the other system did not say
     */
    record HandedOff(Dossier dossier, Instant since, MemberId to, Option<DealId> deal) implements Steady {
        public HandedOff {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(to, "to");
            Check.requireOption("deal", deal);
        }

        @Override
        public HandedOff with(Dossier changed) {
            return new HandedOff(changed, since, to, deal);
        }
    }

    /**
     * Not pursued.
     *
     * @param dossier what is true in every phase
     * @param since when it was given up
     * @param reason why; none where it was adopted and the other system did not say
     * @param was the phase to which it would be reopened at least, further where contact was made meanwhile; it takes the
     *     same dossier
     * @param answered when they answered last all the same; none where they have not
     */
    record Disqualified(
            Dossier dossier, Instant since, Option<DisqualificationReason> reason, Open was, Option<Instant> answered)
            implements Steady, Mergeable {
        public Disqualified {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("reason", reason);
            Check.requireOption("answered", answered);
            was = Objects.requireNonNull(was, "was").with(dossier);
        }

        /** Nobody has answered since. */
        public Disqualified(Dossier dossier, Instant since, Option<DisqualificationReason> reason, Open was) {
            this(dossier, since, reason, was, Option.none());
        }

        @Override
        public Disqualified with(Dossier changed) {
            return new Disqualified(changed, since, reason, was, answered);
        }

        Disqualified answeredAt(Option<Instant> last) {
            return new Disqualified(dossier, since, reason, was, last);
        }
    }

    /** None of its people may be contacted any more. */
    record OptedOut(Dossier dossier, Instant since) implements Steady {
        public OptedOut {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public OptedOut with(Dossier changed) {
            return new OptedOut(changed, since);
        }
    }

    /**
     * One that was known twice, and goes on under another.
     *
     * @param dossier what is true in every phase, as it was then
     * @param since when it was merged, or adopted as merged
     * @param into what it goes on as; none where it was adopted and the other system did not say
     */
    record Merged(Dossier dossier, Instant since, Option<MergeTarget> into) implements Steady {
        public Merged {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("into", into);
        }

        @Override
        public Merged with(Dossier changed) {
            return new Merged(changed, since, into);
        }
    }
}
