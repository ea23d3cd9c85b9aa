package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Check;

/** What a person decided about being contacted. */
public sealed interface Decision {
    /** From when it holds. */
    Instant from();

    /**
     * They consented.
     *
     * @param from from when it holds
     * @param channel how they may be contacted
     * @param purpose what for
     * @param givenAt when they gave it, not after {@code from}; none where only another system's claim tells of it
     * @param evidence what shows it; none where another system does not say
     */
    record Given(
            Instant from, Channel channel, Purpose purpose, Option<Instant> givenAt, Option<ConsentEvidence> evidence)
            implements Decision {
        /**
         * Takes a consent.
         *
         * @throws IllegalArgumentException if it holds before it was given
         */
        public Given {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(purpose, "purpose");
            Check.requireOption("givenAt", givenAt);
            Check.requireOption("evidence", evidence);
            if (givenAt.exists(from::isBefore)) {
                throw new IllegalArgumentException(
                        "from must not be before givenAt, " + givenAt.get() + ", was " + from);
            }
        }

        /** At the same instant the other decision wins, and so it does over a consent given nobody knows when. */
        boolean isGivenAfter(Decision other) {
            return givenAt.exists(other.from()::isBefore);
        }
    }

    /**
     * They withdrew their consent, or objected to what needs none.
     *
     * @param from from when it holds: when they withdrew it, where that is known
     * @param channel how they may no longer be contacted; none for any way at all
     * @param purpose what for
     * @param dated whether {@code from} is when they withdrew it; else it is the instant as of which another system says so
     */
    record Withdrawn(Instant from, Option<Channel> channel, Purpose purpose, boolean dated) implements Decision {
        public Withdrawn {
            Objects.requireNonNull(from, "from");
            Check.requireOption("channel", channel);
            Objects.requireNonNull(purpose, "purpose");
        }
    }

    /**
     * They were forgotten: they may no longer be contacted in any way for any purpose, not even for one that policy always
     * allows.
     *
     * @param from from when it holds
     */
    record Forgotten(Instant from) implements Decision {
        public Forgotten {
            Objects.requireNonNull(from, "from");
        }
    }
}
