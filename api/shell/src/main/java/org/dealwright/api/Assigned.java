package org.dealwright.api;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.handoff.Assignment;
import org.dealwright.process.Check;

/**
 * What came of giving work out by a strategy.
 *
 * @param assignment who got it and why, and why nobody else did; or why nobody will do
 * @param outcome what was recorded; none where nobody will do, and then it waits as before
 * @param <S> the phases
 */
public record Assigned<S>(Assignment assignment, Option<Outcome<S>> outcome) {
    public Assigned {
        Objects.requireNonNull(assignment, "assignment");
        Check.requireOption("outcome", outcome);
    }
}
