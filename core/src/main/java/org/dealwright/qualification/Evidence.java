package org.dealwright.qualification;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What is known about one criterion, from whom, since when.
 *
 * @param criterion the criterion's code
 * @param answer the answer
 * @param source where it comes from
 * @param at when it was found out
 */
public record Evidence(String criterion, Answer answer, EvidenceSource source, Instant at) {
    /**
     * Takes a piece of evidence.
     *
     * @throws IllegalArgumentException if the criterion is not a code
     */
    public Evidence {
        Check.requireCode("criterion", criterion);
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(at, "at");
    }
}
