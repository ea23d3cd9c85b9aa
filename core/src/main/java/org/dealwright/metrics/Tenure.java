package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;

/**
 * How long somebody was a customer. Who left and was won back has two.
 *
 * @param customer who
 * @param since the first day
 * @param until the day after the last one; none where they still are
 */
public record Tenure(CustomerId customer, LocalDate since, Option<LocalDate> until) {
    /**
     * Takes a tenure.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Tenure {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(since, "since");
        Check.requireOption("until", until);
        if (until.exists(since::isAfter)) {
            throw new IllegalArgumentException("until must not be before since, was " + since + " to " + until.get());
        }
    }

    /** Whether they were a customer on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && !until.exists(end -> !day.isBefore(end));
    }
}
