package org.dealwright.incentive;

import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What somebody was paid for a sale: what a clawback rests on. A {@link Simulation} gives those of its period, to be
 * carried into the next.
 *
 * @param deal whose sale
 * @param on the day on which it was sold
 * @param sold what the sale came to when it was paid for, more than nothing
 * @param reversed how much of the sale was reversed since, in earlier periods, at most all; whatever was taken back for it
 * @param member who was paid
 * @param paid how much, nothing or more
 * @param reclaimed how much of it was taken back since, at most all
 */
public record PaidCredit(
        DealId deal, LocalDate on, Money sold, Money reversed, MemberId member, Money paid, Money reclaimed) {
    public PaidCredit {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(sold, "sold");
        Objects.requireNonNull(reversed, "reversed");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(reclaimed, "reclaimed");
    }

    /** With so much more of the sale reversed, and so much more taken back. */
    PaidCredit reversing(Money more, Money claimed) {
        return new PaidCredit(deal, on, sold, reversed.plus(more), member, paid, reclaimed.plus(claimed));
    }
}
