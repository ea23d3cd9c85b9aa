package org.dealwright.prospect;

import java.util.Objects;
import java.util.Set;
import org.dealwright.process.AttributeKey;

/**
 * The custom fields that must be set before somebody brings a prospect into a phase.
 *
 * <p>Nothing is asked of a prospect that goes back to where it was, nor of one that is adopted.
 *
 * @param qualified before it is qualified
 * @param handoffOffered before it is offered to an executive
 * @param handedOff before an executive accepts it, or its owner goes on alone
 */
public record RequiredAttributes(
        Set<AttributeKey<?>> qualified, Set<AttributeKey<?>> handoffOffered, Set<AttributeKey<?>> handedOff) {
    /** No field is asked for. */
    public static final RequiredAttributes NONE = new RequiredAttributes(Set.of(), Set.of(), Set.of());

    public RequiredAttributes {
        qualified = Set.copyOf(Objects.requireNonNull(qualified, "qualified"));
        handoffOffered = Set.copyOf(Objects.requireNonNull(handoffOffered, "handoffOffered"));
        handedOff = Set.copyOf(Objects.requireNonNull(handedOff, "handedOff"));
    }
}
