package org.dealwright.retention;

import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What a customer wants to reach.
 *
 * @param what what, one line
 * @param by by which day
 */
public record SuccessGoal(String what, LocalDate by) {
    public SuccessGoal {
        Check.require(Check.line("what", Objects.requireNonNull(what, "what")));
        Objects.requireNonNull(by, "by");
    }
}
