package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * A customer, in one of its phases.
 *
 * <p>Phases are validated data that anyone may build. Whether one may follow another is said by {@link CustomerLifecycle}
 * alone. Immutable and thread-safe.
 */
public sealed interface Customer permits Customer.Ongoing, Customer.Ended {
    /** What is true of the customer in every phase. */
    CustomerDossier dossier();

    /** From when it is known to be in this phase. */
    Instant since();

    /** The same phase with another dossier. */
    Customer with(CustomerDossier changed);

    /** Who looks after them; none while they wait in the queue. */
    default Option<MemberId> owner() {
        return dossier().care().owner();
    }

    /** Who buys. */
    default Buyer buyer() {
        return dossier().profile().buyer();
    }

    /** Whether that member looks after them. */
    default boolean isOwnedBy(MemberId member) {
        return dossier().isOwnedBy(member);
    }

    /** Whether that member is of their team: whoever sold. */
    default boolean isTeamOf(MemberId member) {
        return dossier().isSoldBy(member);
    }

    /** Still a customer. */
    sealed interface Ongoing extends Customer permits Arriving, Kept, Bound {
        @Override
        Ongoing with(CustomerDossier changed);

        /** Since when nothing has been done and nothing heard: no touch, no other act, no change of phase. */
        default Instant silentSince() {
            return dossier()
                    .rapport()
                    .silence()
                    .since(since(), dossier().rapport().contact().last());
        }
    }

    /** Taken over after the sale. */
    sealed interface Kept extends Ongoing permits Serving, AtRisk {
        @Override
        Kept with(CustomerDossier changed);
    }

    /** Not known to be about to leave. */
    sealed interface Serving extends Kept permits Onboarding, Active {
        @Override
        Serving with(CustomerDossier changed);

        /** Which of the two. */
        ServedPhase served();
    }

    /** Bound by contracts that may be given notice of. */
    sealed interface Bound extends Ongoing permits Onboarding, Growing {
        @Override
        Bound with(CustomerDossier changed);
    }

    /** In use of what they bought, so that more may be sold. */
    sealed interface Growing extends Bound permits Active, AtRisk {
        @Override
        Growing with(CustomerDossier changed);
    }

    /** Nothing but notes follow, unless they come back. */
    sealed interface Ended extends Customer permits Churned, Merged {
        @Override
        Ended with(CustomerDossier changed);
    }

    /**
     * Sold, and not taken over yet.
     *
     * @param dossier what is true in every phase
     * @param since when they arrived, or were adopted as arriving
     * @param handover how the handoff stands
     */
    record Arriving(CustomerDossier dossier, Instant since, Handover handover) implements Ongoing {
        public Arriving {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(handover, "handover");
        }

        @Override
        public Arriving with(CustomerDossier changed) {
            return new Arriving(changed, since, handover);
        }

        /** When the handoff lapses; none where it waits for nobody's answer. */
        public Option<Instant> respondBy() {
            return handover.respondBy();
        }

        Arriving with(Handover changed) {
            return new Arriving(dossier, since, changed);
        }
    }

    /**
     * Being brought to use what they bought.
     *
     * @param dossier what is true in every phase
     * @param since since when
     */
    record Onboarding(CustomerDossier dossier, Instant since) implements Serving, Bound {
        public Onboarding {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Onboarding with(CustomerDossier changed) {
            return new Onboarding(changed, since);
        }

        @Override
        public ServedPhase served() {
            return ServedPhase.ONBOARDING;
        }
    }

    /**
     * Using what they bought.
     *
     * @param dossier what is true in every phase
     * @param since since when
     */
    record Active(CustomerDossier dossier, Instant since) implements Serving, Growing {
        public Active {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Active with(CustomerDossier changed) {
            return new Active(changed, since);
        }

        @Override
        public ServedPhase served() {
            return ServedPhase.ACTIVE;
        }
    }

    /**
     * Perhaps about to leave.
     *
     * @param dossier what is true in every phase
     * @param since since when
     * @param was the phase to which they recover
     */
    record AtRisk(CustomerDossier dossier, Instant since, ServedPhase was) implements Kept, Growing {
        public AtRisk {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(was, "was");
        }

        @Override
        public AtRisk with(CustomerDossier changed) {
            return new AtRisk(changed, since, was);
        }
    }

    /**
     * Gone.
     *
     * @param dossier what is true in every phase
     * @param since when they left, or were adopted as gone
     * @param reason why; none where they were adopted and the other system did not say
     * @param kind whether they chose to; none where they were adopted and the other system did not say
     * @param churnedAt when they left; none where they were adopted and the other system did not say
     */
    record Churned(
            CustomerDossier dossier,
            Instant since,
            Option<ChurnReason> reason,
            Option<ChurnKind> kind,
            Option<Instant> churnedAt)
            implements Ended {
        public Churned {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("reason", reason);
            Check.requireOption("kind", kind);
            Check.requireOption("churnedAt", churnedAt);
        }

        @Override
        public Churned with(CustomerDossier changed) {
            return new Churned(changed, since, reason, kind, churnedAt);
        }
    }

    /**
     * Known as another customer.
     *
     * @param dossier what is true in every phase
     * @param since since when that is known
     * @param into who goes on; none where they were adopted and the other system did not say
     */
    record Merged(CustomerDossier dossier, Instant since, Option<CustomerId> into) implements Ended {
        public Merged {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(since, "since");
            Check.requireOption("into", into);
        }

        @Override
        public Merged with(CustomerDossier changed) {
            return new Merged(changed, since, into);
        }
    }
}
