package org.dealwright.proposal;

import java.util.Objects;
import java.util.Set;
import org.dealwright.process.AttributeKey;

/**
 * The custom fields that must be set before somebody brings a proposal into a phase; nothing is asked of one that is
 * adopted.
 *
 * @param sent before it is sent
 * @param accepted before it is accepted, in time or late
 */
public record RequiredAttributes(Set<AttributeKey<?>> sent, Set<AttributeKey<?>> accepted) {
    /** No field is asked for. */
    public static final RequiredAttributes NONE = new RequiredAttributes(Set.of(), Set.of());

    public RequiredAttributes {
        sent = Set.copyOf(Objects.requireNonNull(sent, "sent"));
        accepted = Set.copyOf(Objects.requireNonNull(accepted, "accepted"));
    }
}
