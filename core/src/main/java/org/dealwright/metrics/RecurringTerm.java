package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What a customer pays each month for a subscription, for a while. A change of price or quantity is a new term of the same
 * subscription.
 *
 * @param customer who pays
 * @param subscription for which, by the embedder's own identifier: 1 to 255 printable characters
 * @param monthly how much a month, not negative
 * @param from the first day
 * @param until the day after the last one; none where it runs on
 */
public record RecurringTerm(
        CustomerId customer, String subscription, Money monthly, LocalDate from, Option<LocalDate> until) {
    /**
     * Takes a term.
     *
     * @throws IllegalArgumentException if the subscription is no identifier, the amount negative, or it ends before it begins
     */
    public RecurringTerm {
        Objects.requireNonNull(customer, "customer");
        Check.requireId("subscription", subscription);
        Objects.requireNonNull(monthly, "monthly");
        Objects.requireNonNull(from, "from");
        Check.requireOption("until", until);
        if (monthly.isNegative()) {
            throw new IllegalArgumentException("monthly must not be negative, was " + monthly);
        }
        if (until.exists(from::isAfter)) {
            throw new IllegalArgumentException("until must not be before from, was " + from + " to " + until.get());
        }
    }

    /** Whether it is paid for that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !until.exists(end -> !day.isBefore(end));
    }
}
