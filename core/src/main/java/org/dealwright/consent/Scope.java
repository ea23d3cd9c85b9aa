package org.dealwright.consent;

import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;

/**
 * What one consent covers.
 *
 * @param channel how they may be contacted
 * @param purpose what for
 */
public record Scope(Channel channel, Purpose purpose) {
    public Scope {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(purpose, "purpose");
    }
}
