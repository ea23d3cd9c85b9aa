package org.dealwright.qualification;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What a framework says of an assessment.
 *
 * @param framework the framework's code
 * @param score the weight of the criteria met, in per cent of all weight, rounded down; 0 to 100
 * @param threshold the score that the framework asks for
 * @param missing the criteria nothing is known of, in the framework's order; unknown answers are here
 * @param failing the criteria with an answer that does not meet them, in the framework's order
 * @param qualified whether everything required is met and the score reaches the threshold
 */
public record Verdict(
        String framework, int score, int threshold, List<Term> missing, List<Term> failing, boolean qualified) {
    public Verdict {
        Check.requireCode("framework", framework);
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
        failing = List.copyOf(Objects.requireNonNull(failing, "failing"));
        Objects.requireNonNull(framework, "framework");
    }
}
