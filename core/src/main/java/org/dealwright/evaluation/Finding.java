package org.dealwright.evaluation;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.Reason;

/**
 * What was found of one cause.
 *
 * @param cause which
 * @param suggestion what the evidence says
 * @param evidence the figures that it rests on, or what is missing; never empty
 */
public record Finding(Cause cause, Suggestion suggestion, List<Reason> evidence) {
    /**
     * Takes a finding.
     *
     * @throws IllegalArgumentException if there is no evidence
     */
    public Finding {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(suggestion, "suggestion");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("evidence must not be empty");
        }
    }
}
