package org.dealwright.contact;

import java.util.Objects;
import org.dealwright.id.PersonId;

/**
 * Whether a person may be contacted.
 *
 * @param person who
 * @param channel how
 * @param purpose what for
 */
public record ContactQuestion(PersonId person, Channel channel, Purpose purpose) {
    public ContactQuestion {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(purpose, "purpose");
    }
}
