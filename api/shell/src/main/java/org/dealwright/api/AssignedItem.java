package org.dealwright.api;

import io.vavr.control.Either;
import java.util.Objects;
import org.dealwright.id.ProspectId;

/**
 * What became of one of many prospects that were given out.
 *
 * @param id which one
 * @param assigned who got it, or that nobody will do; else why it could not be given out
 */
public record AssignedItem(ProspectId id, Either<Refusal, Assigned> assigned) {
    public AssignedItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(assigned, "assigned");
    }
}
