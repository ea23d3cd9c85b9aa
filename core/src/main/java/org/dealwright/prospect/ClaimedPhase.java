package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * The phase that another system says a prospect is in. What it does not say stays missing: nothing is made up.
 *
 * <p>Claimed phases are kept as they were made, even where two of their dates contradict each other.
 */
public sealed interface ClaimedPhase {
    /** The stable name of the phase claimed. */
    String phase();

    /** What a prospect that came this far here would have, and the claim lacks, as codes. */
    List<String> missing();

    /** Known, and nothing more. */
    record Identified() implements ClaimedPhase {
        @Override
        public String phase() {
            return "identified";
        }

        @Override
        public List<String> missing() {
            return List.of();
        }
    }

    /** Contacted, without an answer so far. */
    record Working() implements ClaimedPhase {
        @Override
        public String phase() {
            return "working";
        }

        @Override
        public List<String> missing() {
            return List.of("touches");
        }
    }

    /** In contact. */
    record Engaged() implements ClaimedPhase {
        @Override
        public String phase() {
            return "engaged";
        }

        @Override
        public List<String> missing() {
            return List.of("touches");
        }
    }

    /** Qualified, by whatever the other system calls so. */
    record Qualified() implements ClaimedPhase {
        @Override
        public String phase() {
            return "qualified";
        }

        @Override
        public List<String> missing() {
            return List.of("touches", "evidence");
        }
    }

    /**
     * Offered to an executive, who has not answered as far as the claim knows.
     *
     * @param to the executive
     * @param offeredAt when; none where the other system does not say
     */
    record HandoffOffered(MemberId to, Option<Instant> offeredAt) implements ClaimedPhase {
        public HandoffOffered {
            Objects.requireNonNull(to, "to");
            Check.requireOption("offeredAt", offeredAt);
        }

        @Override
        public String phase() {
            return "handoff-offered";
        }

        @Override
        public List<String> missing() {
            return offeredAt.isEmpty()
                    ? List.of("touches", "evidence", "package", "offered-at")
                    : List.of("touches", "evidence", "package");
        }
    }

    /**
     * At rest for a while.
     *
     * @param until when it is to be pursued again; none where the other system does not say, and then it is resumed by
     *     hand
     * @param reason why; none where the other system does not say
     */
    record Nurturing(Option<Instant> until, Option<NurtureReason> reason) implements ClaimedPhase {
        public Nurturing {
            Check.requireOption("until", until);
            Check.requireOption("reason", reason);
        }

        @Override
        public String phase() {
            return "nurturing";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>(List.of("touches"));
            if (until.isEmpty()) {
                missing.add("until");
            }
            if (reason.isEmpty()) {
                missing.add("reason");
            }
            return List.copyOf(missing);
        }
    }

    /**
     * Taken over by an executive.
     *
     * @param to the executive
     * @param deal the deal it led to; none where the other system does not say
     */
    record HandedOff(MemberId to, Option<DealId> deal) implements ClaimedPhase {
        public HandedOff {
            Objects.requireNonNull(to, "to");
            Check.requireOption("deal", deal);
        }

        @Override
        public String phase() {
            return "handed-off";
        }

        @Override
        public List<String> missing() {
            return deal.isEmpty()
                    ? List.of("touches", "evidence", "package", "offered-at", "accepted-at", "deal")
                    : List.of("touches", "evidence", "package", "offered-at", "accepted-at");
        }
    }

    /**
     * Not pursued.
     *
     * @param reason the reason; none where the other system does not say
     */
    record Disqualified(Option<DisqualificationReason> reason) implements ClaimedPhase {
        public Disqualified {
            Check.requireOption("reason", reason);
        }

        @Override
        public String phase() {
            return "disqualified";
        }

        @Override
        public List<String> missing() {
            return reason.isEmpty() ? List.of("touches", "reason") : List.of("touches");
        }
    }

    /** None of its people may be contacted any more. */
    record OptedOut() implements ClaimedPhase {
        @Override
        public String phase() {
            return "opted-out";
        }

        @Override
        public List<String> missing() {
            return List.of("touches");
        }
    }

    /**
     * One that was known twice, and goes on under another.
     *
     * @param into what it goes on as; none where the other system does not say
     */
    record Merged(Option<MergeTarget> into) implements ClaimedPhase {
        public Merged {
            Check.requireOption("into", into);
        }

        @Override
        public String phase() {
            return "merged";
        }

        @Override
        public List<String> missing() {
            return into.isEmpty() ? List.of("touches", "into") : List.of("touches");
        }
    }
}
