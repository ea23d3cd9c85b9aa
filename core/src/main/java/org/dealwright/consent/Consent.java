package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;

/**
 * What is known of a person's consent. Immutable and thread-safe.
 *
 * <p>The decision made last holds, however late it was entered. Where consent was given and withdrawn at the same instant,
 * it was withdrawn; so it was where nobody knows when it was given. A person who was forgotten withdrew everything.
 */
public sealed interface Consent {
    /** The earliest instant from which anything is known. */
    Instant since();

    /** Everything the person decided. */
    Decisions decisions();

    /**
     * Whether the person may be contacted at that instant, by what is known now.
     *
     * <p>What the policy always allows is allowed, unless the person was forgotten. Else a consent allows it that was given
     * after the last withdrawal and has not run out; else it is not allowed if it was withdrawn, or if the policy wants
     * consent first; else it is. A consent that has run out leaves what had been decided before it: what was withdrawn is not
     * allowed again.
     *
     * @param at when they would be contacted, or were; what was decided to hold from later on plays no part
     */
    default ContactAnswer mayContact(Channel channel, Purpose purpose, Instant at, ConsentPolicy policy) {
        return mayContact(Option.some(this), channel, purpose, at, policy);
    }

    /**
     * Whether the person was forgotten by that instant, and has consented to nothing since. Whoever has may be contacted
     * again for what they consented to, and for nothing else.
     */
    default boolean isForgotten(Instant at) {
        return decisions().isForgotten(Objects.requireNonNull(at, "at"));
    }

    /**
     * Whether there is any channel left at that instant, by what is known now, over which the person may be contacted for
     * marketing: one that the policy names, or that they themselves consented to.
     */
    default ContactAnswer isReachable(Instant at, ConsentPolicy policy) {
        return isReachable(Option.some(this), at, policy);
    }

    /**
     * The same as {@link #mayContact(Channel, Purpose, Instant, ConsentPolicy)}, also of a person of whom nothing is known.
     *
     * @param known what is known of the person; none where nothing is
     */
    static ContactAnswer mayContact(
            Option<Consent> known, Channel channel, Purpose purpose, Instant at, ConsentPolicy policy) {
        return permission(known, policy).over(new Scope(channel, purpose), Objects.requireNonNull(at, "at"));
    }

    /**
     * The same as {@link #isReachable(Instant, ConsentPolicy)}, also of a person of whom nothing is known.
     *
     * @param known what is known of the person; none where nothing is
     */
    static ContactAnswer isReachable(Option<Consent> known, Instant at, ConsentPolicy policy) {
        return permission(known, policy).overAnyChannel(Purpose.MARKETING, Objects.requireNonNull(at, "at"));
    }

    private static Permission permission(Option<Consent> known, ConsentPolicy policy) {
        return new Permission(
                known.map(Consent::decisions).getOrElse(Decisions.NONE), Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Something is known.
     *
     * @param since the earliest instant from which anything is known
     * @param decisions everything the person decided
     */
    record Known(Instant since, Decisions decisions) implements Consent {
        public Known {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(decisions, "decisions");
        }
    }
}
