package org.dealwright.metrics;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * Somebody or something reached a step: a prospect was qualified, a deal presented.
 *
 * @param subject who or what, by the embedder's own identifier: 1 to 255 printable characters
 * @param step the step's code
 * @param at when
 */
public record Passage(String subject, String step, Instant at) {
    /**
     * Takes a passage.
     *
     * @throws IllegalArgumentException if the subject is no identifier, or the step no code
     */
    public Passage {
        Check.requireId("subject", subject);
        Check.requireCode("step", step);
        Objects.requireNonNull(at, "at");
    }
}
