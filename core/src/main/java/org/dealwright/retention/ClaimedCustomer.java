package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;

/**
 * The phase that another system says a customer is in. What it does not say stays missing: nothing is made up.
 *
 * <p>Claimed phases are kept as they were made, even where one part contradicts another.
 */
public sealed interface ClaimedCustomer {
    /** The stable name of the phase claimed. */
    String phase();

    /** What a customer who came this far here would have, and the claim lacks, as codes. */
    List<String> missing();

    /** Sold, and waiting to be taken over. */
    record Arriving() implements ClaimedCustomer {
        @Override
        public String phase() {
            return "arriving";
        }

        @Override
        public List<String> missing() {
            return List.of("offer", "touches");
        }
    }

    /** Being brought to use what they bought. */
    record Onboarding() implements ClaimedCustomer {
        @Override
        public String phase() {
            return "onboarding";
        }

        @Override
        public List<String> missing() {
            return List.of("handoff", "steps", "touches");
        }
    }

    /** Using what they bought. */
    record Active() implements ClaimedCustomer {
        @Override
        public String phase() {
            return "active";
        }

        @Override
        public List<String> missing() {
            return List.of("handoff", "steps", "live-since", "touches");
        }
    }

    /**
     * Perhaps about to leave.
     *
     * @param reason why; none where the other system does not say
     * @param was from which phase; none where the other system does not say, and then they recover as active
     */
    record AtRisk(Option<RiskReason> reason, Option<ServedPhase> was) implements ClaimedCustomer {
        public AtRisk {
            Check.requireOption("reason", reason);
            Check.requireOption("was", was);
        }

        @Override
        public String phase() {
            return "at-risk";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>(List.of("handoff", "steps", "touches"));
            lack(missing, "reason", reason);
            lack(missing, "was", was);
            return List.copyOf(missing);
        }
    }

    /**
     * Gone.
     *
     * @param reason why; none where the other system does not say
     * @param kind whether they chose to; none where the other system does not say
     * @param churnedAt when; none where the other system does not say
     */
    record Churned(Option<ChurnReason> reason, Option<ChurnKind> kind, Option<Instant> churnedAt)
            implements ClaimedCustomer {
        public Churned {
            Check.requireOption("reason", reason);
            Check.requireOption("kind", kind);
            Check.requireOption("churnedAt", churnedAt);
        }

        @Override
        public String phase() {
            return "churned";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>(List.of("handoff", "steps", "touches"));
            lack(missing, "reason", reason);
            lack(missing, "kind", kind);
            lack(missing, "churned-at", churnedAt);
            return List.copyOf(missing);
        }
    }

    /**
     * Known as another customer.
     *
     * @param into which; none where the other system does not say
     */
    record Merged(Option<CustomerId> into) implements ClaimedCustomer {
        public Merged {
            Check.requireOption("into", into);
        }

        @Override
        public String phase() {
            return "merged";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            lack(missing, "into", into);
            return List.copyOf(missing);
        }
    }

    private static void lack(List<String> missing, String code, Option<?> value) {
        if (value.isEmpty()) {
            missing.add(code);
        }
    }
}
