package org.dealwright.deal;

import java.util.Objects;
import java.util.Set;
import org.dealwright.process.AttributeKey;

/**
 * The custom fields that must be set before somebody brings a deal into a phase.
 *
 * <p>Nothing is asked where a proposal's own life brings it there, nor of one that goes back or is adopted.
 *
 * @param presented before something is shown for the first time
 * @param won before it is won
 * @param lost before it is lost
 */
public record DealRequiredAttributes(
        Set<AttributeKey<?>> presented, Set<AttributeKey<?>> won, Set<AttributeKey<?>> lost) {
    /** No field is asked for. */
    public static final DealRequiredAttributes NONE = new DealRequiredAttributes(Set.of(), Set.of(), Set.of());

    public DealRequiredAttributes {
        presented = Set.copyOf(Objects.requireNonNull(presented, "presented"));
        won = Set.copyOf(Objects.requireNonNull(won, "won"));
        lost = Set.copyOf(Objects.requireNonNull(lost, "lost"));
    }
}
