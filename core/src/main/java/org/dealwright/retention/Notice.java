package org.dealwright.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A notice by which a contract ends.
 *
 * @param givenAt when it was received
 * @param endsOn the first day without the contract
 */
public record Notice(Instant givenAt, LocalDate endsOn) {
    public Notice {
        Objects.requireNonNull(givenAt, "givenAt");
        Objects.requireNonNull(endsOn, "endsOn");
    }
}
