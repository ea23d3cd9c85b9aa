package org.dealwright.proposal;

import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A discount on all lines together, after those of the lines themselves. It is spread over the lines by largest remainder,
 * in proportion to what each comes to; in the basis in which the prices are stated.
 *
 * <p>Whether it can be granted depends on the lines: {@link Pricing} says.
 */
public sealed interface WholeDiscount {
    /** None. */
    WholeDiscount NONE = new None();

    /** No discount on the whole. */
    record None() implements WholeDiscount {}

    /**
     * So many per cent of what the lines come to.
     *
     * @param percent from 0 to 100
     */
    record Percent(BigDecimal percent) implements WholeDiscount {
        public Percent {
            Objects.requireNonNull(percent, "percent");
        }
    }

    /**
     * So much off.
     *
     * @param amount from 0 to what the lines come to
     */
    record Amount(Money amount) implements WholeDiscount {
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }
    }
}
