package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What is paid again and again. By the month: amount ÷ months.
 *
 * @param amount 0 or more
 * @param months for how many months it is paid each time, 1 to 1,200
 */
public record RecurringAmount(Money amount, int months) {
    /**
     * Takes an amount.
     *
     * @throws IllegalArgumentException if it is negative or has too many digits, or the months are out of range
     */
    public RecurringAmount {
        Objects.requireNonNull(amount, "amount");
        Check.requireDecimal("amount", amount.getAmount());
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount must be 0 or more, was " + amount);
        }
        ContractTerm.requireMonths(months);
    }

    /**
     * So much every month.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public static RecurringAmount monthly(Money amount) {
        return new RecurringAmount(amount, 1);
    }

    /**
     * What it comes to by the month beside another; none where they are in different currencies.
     *
     * @param before the other
     */
    Option<TermChange> beside(RecurringAmount before) {
        if (!amount.isSameCurrency(before.amount)) {
            return Option.none();
        }
        int more = amount.multipliedBy(before.months).compareTo(before.amount.multipliedBy(months));
        return Option.some(more == 0 ? TermChange.SAME : more > 0 ? TermChange.EXPANDED : TermChange.CONTRACTED);
    }
}
