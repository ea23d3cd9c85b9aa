package org.dealwright.proposal;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.need.NeedId;
import org.dealwright.need.Quantity;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/**
 * One product at a price. What lies below the list price is its discount.
 *
 * @param product what is offered
 * @param quantity how much of it, more than 0
 * @param list the list price of one unit, in each billing period where it recurs; 0 or more
 * @param price the price of one unit; from 0 to the list price
 * @param recurring how often and how long the price is due; none where it is due once
 * @param tax how it is taxed
 * @param answers the needs of the deal that it answers, each once, at most 100
 */
public record Line(
        ProductId product,
        Quantity quantity,
        Money list,
        Money price,
        Option<Recurrence> recurring,
        Tax tax,
        List<NeedId> answers) {
    /**
     * Takes a line.
     *
     * @throws IllegalArgumentException if the quantity is not positive, a price is negative, above the list price or in
     *     another currency, a need is there twice, or the whole is above 10,000,000,000,000,000 minor units
     */
    public Line {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(price, "price");
        Check.requireOption("recurring", recurring);
        Objects.requireNonNull(tax, "tax");
        answers = List.copyOf(Objects.requireNonNull(answers, "answers"));
        List<Violation> wrong = new LineRequest(
                        product,
                        quantity.amount(),
                        quantity.unit(),
                        list,
                        price,
                        recurring.map(term -> new LineRequest.Recurring(term.period(), term.months())),
                        new LineRequest.Taxation.Rate(Percentage.ZERO.percent()),
                        answers)
                .violations("", list.getCurrencyUnit());
        if (!wrong.isEmpty()) {
            Check.require(Validation.invalid(wrong.get(0)));
        }
    }

    /** How many times the price is due: once, or once in every billing period. */
    public int times() {
        return recurring.isEmpty() ? 1 : recurring.get().periods();
    }

    /** At the list price, over the whole term; each time rounded to the minor unit. */
    long listMinor(RoundingMode rounding) {
        return times() * Minor.times(list.getAmountMinorLong(), quantity.amount(), rounding);
    }

    /** At its own price, over the whole term; each time rounded to the minor unit. */
    long priceMinor(RoundingMode rounding) {
        return times() * Minor.times(price.getAmountMinorLong(), quantity.amount(), rounding);
    }
}
