package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * Whether a person may be contacted.
 *
 * @param person who
 * @param channel how
 * @param purpose what for
 * @param at when; none for the instant of the decision that asks
 * @param ahead whether the contact is still to be made, so that it cannot be made before the decision is entered
 */
public record ContactQuestion(PersonId person, Channel channel, Purpose purpose, Option<Instant> at, boolean ahead) {
    public ContactQuestion {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(purpose, "purpose");
        Check.requireOption("at", at);
    }

    /** Whether they may be contacted at the instant of the decision that asks. */
    public ContactQuestion(PersonId person, Channel channel, Purpose purpose) {
        this(person, channel, purpose, Option.none(), false);
    }

    /**
     * Whether they may be contacted by a touch that is to be made.
     *
     * @param at when it is to be made; none for the instant of the decision that asks
     */
    public static ContactQuestion ahead(PersonId person, Channel channel, Purpose purpose, Option<Instant> at) {
        return new ContactQuestion(person, channel, purpose, at, true);
    }

    /**
     * The instant for which consent is to be asked: a decision that is entered late plans nothing into the past.
     *
     * @param decision when the decision that asks happens
     * @param now when it is entered, not before that
     */
    public Instant when(Instant decision, Instant now) {
        Instant meant = at.getOrElse(decision);
        return ahead && now.isAfter(meant) ? now : meant;
    }
}
