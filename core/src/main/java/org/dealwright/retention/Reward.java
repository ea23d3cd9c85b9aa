package org.dealwright.retention;

import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/** What a customer gets for somebody whom they sent. */
public sealed interface Reward {
    /**
     * Money, or its worth.
     *
     * @param amount more than nothing
     */
    record OfMoney(Money amount) implements Reward {
        /**
         * Takes an amount.
         *
         * @throws IllegalArgumentException if it is not more than nothing, or has too many digits
         */
        public OfMoney {
            Check.requireDecimal(
                    "amount", Objects.requireNonNull(amount, "amount").getAmount());
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("amount must be more than 0, was " + amount);
            }
        }
    }

    /**
     * Something else.
     *
     * @param kind its code, such as {@code gift} or {@code free-month}
     */
    record InKind(String kind) implements Reward {
        /**
         * Takes a kind.
         *
         * @throws IllegalArgumentException if it is not a code
         */
        public InKind {
            Check.requireCode("kind", kind);
        }
    }
}
