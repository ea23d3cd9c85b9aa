package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * A part of a total, and when it is to be paid.
 *
 * @param number its place in the plan, from 1
 * @param amount what is to be paid, more than nothing
 * @param due the last day on which it is paid in time, in the policy's zone; none until its milestone is delivered, or where
 *     nobody knows
 * @param milestone the code of what is to be delivered first; none where it does not depend on that
 */
public record Instalment(int number, Money amount, Option<LocalDate> due, Option<String> milestone) {
    /**
     * Takes an instalment.
     *
     * @throws IllegalArgumentException if the number is below 1, the amount is not more than nothing or has too many digits,
     *     or the milestone is not a code
     */
    public Instalment {
        Check.requireDecimal("amount", Objects.requireNonNull(amount, "amount").getAmount());
        Check.requireOption("due", due);
        Check.requireOption("milestone", milestone);
        milestone.forEach(code -> Check.requireCode("milestone", code));
        if (number < 1) {
            throw new IllegalArgumentException("number must be 1 or more, was " + number);
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("amount must be more than nothing, was " + amount);
        }
    }

    Instalment dueOn(LocalDate day) {
        return new Instalment(number, amount, Option.some(day), milestone);
    }

    boolean awaits(String code) {
        return due.isEmpty() && milestone.contains(code);
    }
}
