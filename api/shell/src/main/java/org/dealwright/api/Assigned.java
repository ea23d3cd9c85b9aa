package org.dealwright.api;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.handoff.Assignment;
import org.dealwright.process.Check;
import org.dealwright.prospect.Prospect;

/**
 * What came of giving a prospect out by a strategy.
 *
 * @param assignment who got it and why, and why nobody else did; or why nobody will do
 * @param outcome what was recorded; none where nobody will do, and then it waits as before
 */
public record Assigned(Assignment assignment, Option<Outcome<Prospect>> outcome) {
    public Assigned {
        Objects.requireNonNull(assignment, "assignment");
        Check.requireOption("outcome", outcome);
    }
}
