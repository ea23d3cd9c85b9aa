package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * A touch that is to be made.
 *
 * @param channel how
 * @param at when
 * @param purpose what for
 * @param person with whom; none where it is left open
 */
public record PlannedTouch(Channel channel, Instant at, Purpose purpose, Option<PersonId> person) {
    public PlannedTouch {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(purpose, "purpose");
        Check.requireOption("person", person);
    }
}
