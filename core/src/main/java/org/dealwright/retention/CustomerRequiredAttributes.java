package org.dealwright.retention;

import java.util.Objects;
import java.util.Set;
import org.dealwright.process.AttributeKey;

/**
 * The custom fields that must be set before somebody brings a customer into a phase. Nothing is asked where time
 * does, nor of one who is adopted.
 *
 * @param active before they go live
 * @param churned before they are given up
 */
public record CustomerRequiredAttributes(Set<AttributeKey<?>> active, Set<AttributeKey<?>> churned) {
    /** No field is asked for. */
    public static final CustomerRequiredAttributes NONE = new CustomerRequiredAttributes(Set.of(), Set.of());

    public CustomerRequiredAttributes {
        active = Set.copyOf(Objects.requireNonNull(active, "active"));
        churned = Set.copyOf(Objects.requireNonNull(churned, "churned"));
    }
}
