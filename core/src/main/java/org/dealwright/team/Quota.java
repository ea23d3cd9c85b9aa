package org.dealwright.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What a member is to reach in a period.
 *
 * @param measure what counts towards it
 * @param period the days that count
 * @param amount how much, once they are no longer new; from zero on, which asks for nothing
 * @param ramp how much of it is asked of somebody new
 */
public record Quota(QuotaMeasure measure, DatePeriod period, Money amount, Ramp ramp) {
    /**
     * Takes a quota.
     *
     * @throws IllegalArgumentException if the amount is less than zero, or has too many digits
     */
    public Quota {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(ramp, "ramp");
        Check.requireDecimal("amount", amount.getAmount());
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount must not be negative, was " + amount);
        }
    }

    /**
     * The whole amount from the first day on.
     *
     * @throws IllegalArgumentException if the amount is less than zero
     */
    public static Quota of(QuotaMeasure measure, DatePeriod period, Money amount) {
        return new Quota(measure, period, amount, Ramp.NONE);
    }

    /** The same quota, with less asked of somebody new. */
    public Quota rampedBy(Ramp forTheNew) {
        return new Quota(measure, period, amount, forTheNew);
    }

    /**
     * What is asked of somebody over the whole period, by its {@link Ramp#of(Money, DatePeriod, LocalDate)}.
     *
     * @param joined the day on which they joined; none where nobody knows, and then the whole is asked
     */
    public Money askedOf(Option<LocalDate> joined) {
        return joined.isEmpty() ? amount : ramp.of(amount, period, joined.get());
    }

    /** Whether it takes the place of that one: the same is counted over the same days. */
    boolean replaces(Quota other) {
        return measure.equals(other.measure) && period.equals(other.period);
    }
}
