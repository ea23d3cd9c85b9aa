package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Check;

/** A decision that another system says a person made. What it does not say stays missing: nothing is made up. */
public sealed interface ClaimedDecision {
    /** When it was made; none where the other system does not say. */
    Option<Instant> madeAt();

    /** What a decision entered here would have, and the claim lacks, as codes. */
    List<String> missing();

    /**
     * Consent is said to have been given.
     *
     * @param channel how they may be contacted
     * @param purpose what for
     * @param madeAt when they gave it; none where the other system does not say
     * @param source where it is on record; none where the other system does not say
     * @param reference where it is found there, one line, not personal; only with a source, and none where it has none
     */
    record Given(
            Channel channel,
            Purpose purpose,
            Option<Instant> madeAt,
            Option<ConsentSource> source,
            Option<String> reference)
            implements ClaimedDecision {
        /**
         * Takes a claim.
         *
         * @throws IllegalArgumentException if there is a reference without a source
         */
        public Given {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(purpose, "purpose");
            Check.requireOption("madeAt", madeAt);
            Check.requireOption("source", source);
            Check.requireOption("reference", reference);
            if (reference.isDefined() && source.isEmpty()) {
                throw new IllegalArgumentException("a reference must name its source. Maybe ConsentSource.IMPORT.");
            }
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            if (madeAt.isEmpty()) {
                missing.add("made-at");
            }
            if (source.isEmpty()) {
                missing.add("source");
            }
            return List.copyOf(missing);
        }
    }

    /**
     * Consent is said to have been withdrawn.
     *
     * @param channel how they may no longer be contacted; none for any way at all
     * @param purpose what for
     * @param madeAt when they withdrew it; none where the other system does not say
     */
    record Withdrawn(Option<Channel> channel, Purpose purpose, Option<Instant> madeAt) implements ClaimedDecision {
        public Withdrawn {
            Check.requireOption("channel", channel);
            Objects.requireNonNull(purpose, "purpose");
            Check.requireOption("madeAt", madeAt);
        }

        @Override
        public List<String> missing() {
            return madeAt.isEmpty() ? List.of("made-at") : List.of();
        }
    }
}
