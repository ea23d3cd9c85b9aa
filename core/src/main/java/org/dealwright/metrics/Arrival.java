package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * A lead came in, and was answered.
 *
 * @param lead which, by the embedder's own identifier: 1 to 255 printable characters
 * @param arrived when it came
 * @param answered when a person first answered, and not a machine; none where nobody has
 * @param by who answered, or has to; none where nobody is known
 */
public record Arrival(String lead, Instant arrived, Option<Instant> answered, Option<MemberId> by) {
    /**
     * Takes an arrival.
     *
     * @throws IllegalArgumentException if the lead is no identifier
     */
    public Arrival {
        Check.requireId("lead", lead);
        Objects.requireNonNull(arrived, "arrived");
        Check.requireOption("answered", answered);
        Check.requireOption("by", by);
    }
}
