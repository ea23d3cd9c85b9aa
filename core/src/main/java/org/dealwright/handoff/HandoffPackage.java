package org.dealwright.handoff;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.qualification.Evidence;

/**
 * What is handed over: everything the next one needs so that the customer does not have to say it again.
 *
 * <p>The texts must not hold personal data: people are named by their identifiers elsewhere.
 *
 * @param summary what it is about, up to 4,000 characters
 * @param evidence what is known of each criterion
 * @param promised what was promised to the prospect, at most 100 lines
 * @param nextStep what should happen next, one line
 */
public record HandoffPackage(String summary, List<Evidence> evidence, List<String> promised, String nextStep) {
    /**
     * Takes a package.
     *
     * @throws IllegalArgumentException if a text is blank, too long or not printable, or there are too many promises
     */
    public HandoffPackage {
        Check.require(Check.text("summary", Objects.requireNonNull(summary, "summary")));
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        Check.require(Check.lines("promised", Objects.requireNonNull(promised, "promised")));
        promised = List.copyOf(promised);
        Check.require(Check.line("nextStep", Objects.requireNonNull(nextStep, "nextStep")));
    }

    /** The sizes only: the texts may say more than a log should. */
    @Override
    public String toString() {
        return "handoff package with " + evidence.size() + " pieces of evidence, " + promised.size() + " promises";
    }
}
