package org.dealwright.retention;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * How much of something was used in some days.
 *
 * @param metric what was measured
 * @param amount how much in all, 0 or more
 * @param from the first day
 * @param until the first day after
 * @param at when it became known
 */
public record UsageReading(UsageMetric metric, BigDecimal amount, LocalDate from, LocalDate until, Instant at) {
    /**
     * Takes a reading.
     *
     * @throws IllegalArgumentException if the amount is negative or has too many digits, or there is no day
     */
    public UsageReading {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(at, "at");
        Check.requireDecimal("amount", amount);
        if (amount.signum() < 0 || !from.isBefore(until)) {
            throw new IllegalArgumentException("amount must be 0 or more, and from before until; were "
                    + amount.toPlainString() + ", " + from + " and " + until);
        }
    }

    /** How many days it is about. */
    public long days() {
        return until.toEpochDay() - from.toEpochDay();
    }
}
