package org.dealwright.handoff;

import java.util.List;
import org.dealwright.process.Reason;

/**
 * Whether a candidate can be given a piece of work at all. The same question must always get the same answer.
 *
 * <p>An embedder's own codes are shown as they are, with their arguments.
 */
@FunctionalInterface
public interface Fit {
    /** Everything that speaks against them; empty where they will do. */
    List<Reason> against(AssignmentRequest request, Candidate candidate);

    /** What to say in favour of one who will do and is chosen; nothing, unless it is told. */
    default List<Reason> inFavour(AssignmentRequest request, Candidate candidate) {
        return List.of();
    }
}
