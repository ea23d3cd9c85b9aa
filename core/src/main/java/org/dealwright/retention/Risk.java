package org.dealwright.retention;

import java.time.Instant;
import java.util.Objects;

/**
 * A reason why a customer might leave, on record.
 *
 * @param reason which
 * @param since since when it is on record
 * @param acknowledged whether somebody has taken note of it
 */
public record Risk(RiskReason reason, Instant since, boolean acknowledged) {
    public Risk {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(since, "since");
    }

    /** The same reason of another. */
    Risk plus(Risk other) {
        return new Risk(reason, other.since.isBefore(since) ? other.since : since, acknowledged && other.acknowledged);
    }

    Risk taken() {
        return new Risk(reason, since, true);
    }
}
