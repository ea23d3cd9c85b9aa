package org.dealwright.incentive;

import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.joda.money.Money;

/**
 * A sale that does not count any more, wholly or in part.
 *
 * @param deal whose sale
 * @param amount how much of it, more than nothing
 * @param on the day on which it was reversed
 * @param reason why
 */
public record Reversal(DealId deal, Money amount, LocalDate on, ReversalReason reason) {
    public Reversal {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }
}
