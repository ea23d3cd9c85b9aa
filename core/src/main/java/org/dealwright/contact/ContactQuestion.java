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
 */
public record ContactQuestion(PersonId person, Channel channel, Purpose purpose, Option<Instant> at) {
    public ContactQuestion {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(purpose, "purpose");
        Check.requireOption("at", at);
    }

    /** Whether they may be contacted at the instant of the decision that asks. */
    public ContactQuestion(PersonId person, Channel channel, Purpose purpose) {
        this(person, channel, purpose, Option.none());
    }
}
