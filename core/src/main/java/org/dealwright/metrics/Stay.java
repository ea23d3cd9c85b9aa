package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * How long something was in a stage. What came back to it has a second stay.
 *
 * @param subject what, by the embedder's own identifier: 1 to 255 printable characters
 * @param stage the stage's code
 * @param entered when it came in
 * @param left when it left; none where it is there still
 */
public record Stay(String subject, String stage, Instant entered, Option<Instant> left) {
    /**
     * Takes a stay.
     *
     * @throws IllegalArgumentException if the subject is no identifier, or the stage no code
     */
    public Stay {
        Check.requireId("subject", subject);
        Check.requireCode("stage", stage);
        Objects.requireNonNull(entered, "entered");
        Check.requireOption("left", left);
    }
}
