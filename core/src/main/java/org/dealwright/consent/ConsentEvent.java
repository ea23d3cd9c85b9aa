package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;

/**
 * What has happened to a person's consent. {@code at} is from when it holds, {@code by} the member who entered it; none
 * where a web form or another life cycle did.
 */
public sealed interface ConsentEvent extends Event {
    /**
     * The person consented.
     *
     * @param channel how they may be contacted
     * @param purpose what for
     * @param givenAt when they gave it, not after {@code at}
     * @param evidence what shows it
     */
    record ConsentGiven(
            Instant at,
            Option<MemberId> by,
            Channel channel,
            Purpose purpose,
            Instant givenAt,
            ConsentEvidence evidence)
            implements ConsentEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if it holds before it was given
         */
        public ConsentGiven {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(givenAt, "givenAt");
            Objects.requireNonNull(evidence, "evidence");
            if (givenAt.isAfter(at)) {
                throw new IllegalArgumentException("givenAt must not be after at, " + at + ", was " + givenAt);
            }
        }
    }

    /**
     * The person withdrew their consent over one channel.
     *
     * @param channel how they may no longer be contacted
     * @param purpose what for
     */
    record ConsentWithdrawn(Instant at, Option<MemberId> by, Channel channel, Purpose purpose) implements ConsentEvent {
        public ConsentWithdrawn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(purpose, "purpose");
        }
    }

    /**
     * The person withdrew their consent over all channels.
     *
     * @param purpose what they may no longer be contacted for
     */
    record PurposeWithdrawn(Instant at, Option<MemberId> by, Purpose purpose) implements ConsentEvent {
        public PurposeWithdrawn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(purpose, "purpose");
        }
    }

    /** The person was forgotten: nothing is allowed any more, over whatever channel and for whatever purpose. */
    record PersonForgotten(Instant at, Option<MemberId> by) implements ConsentEvent {
        public PersonForgotten {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * What another system knew was brought in, as claimed; {@code at} is the instant as of which the claim was true.
     *
     * @param decisions what the person decided, as claimed
     */
    record Adopted(Instant at, Option<MemberId> by, List<ClaimedDecision> decisions) implements ConsentEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a reference is blank, too long or not printable, or a decision was made
         *     after {@code at}
         */
        public Adopted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
            for (ClaimedDecision each : decisions) {
                if (each instanceof ClaimedDecision.Given given) {
                    given.reference().forEach(line -> Check.require(Check.line("reference", line)));
                }
                if (each.madeAt().exists(at::isBefore)) {
                    throw new IllegalArgumentException("a decision must not be made after at, " + at + ", was "
                            + each.madeAt().get());
                }
            }
        }
    }
}
