package org.dealwright.proposal;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What several lines come to over the whole of their terms, exact to the minor unit.
 *
 * <p>Laws: net + tax = gross, and list − discount is the net where prices are stated net, the gross where they are stated
 * gross.
 *
 * @param list at list prices, in the basis in which prices are stated
 * @param discount what is below that, line by line and on the whole, in the same basis
 * @param net what is to be paid without tax
 * @param taxes by rate or reason of exemption, in the order of the lines
 * @param gross what is to be paid with tax
 * @param acv annual contract value, net: the whole × 12 ÷ the months of the longest term; the whole where no term has more
 *     than 12 months
 * @param mrr monthly recurring revenue, net: for each line that recurs, what it comes to ÷ the months of its term; 0 where
 *     none does
 */
public record Totals(Money list, Money discount, Money net, List<TaxAmount> taxes, Money gross, Money acv, Money mrr) {
    /**
     * Takes totals.
     *
     * @throws IllegalArgumentException if they are in several currencies, one is negative, or they do not obey the laws
     */
    public Totals {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(net, "net");
        taxes = List.copyOf(Objects.requireNonNull(taxes, "taxes"));
        Objects.requireNonNull(gross, "gross");
        Objects.requireNonNull(acv, "acv");
        Objects.requireNonNull(mrr, "mrr");
        Money sum = net;
        for (TaxAmount one : taxes) {
            sum = sum.plus(one.due());
        }
        if (!sum.equals(gross)) {
            throw new IllegalArgumentException("gross must be net and tax, " + sum + ", was " + gross);
        }
        Money price = list.minus(discount);
        if (!price.equals(net) && !price.equals(gross)) {
            throw new IllegalArgumentException("list without discount must be net or gross, was " + price);
        }
        if (discount.isNegative()
                || net.isNegative()
                || acv.isNegative()
                || mrr.isNegative()
                || acv.isGreaterThan(net)
                || mrr.isGreaterThan(net)) {
            throw new IllegalArgumentException("no total may be negative, nor acv and mrr above net");
        }
    }

    /** Total contract value: what is to be paid over all terms, without tax; the same as {@link #net}. */
    public Money tcv() {
        return net;
    }

    /** What is to be paid, in the basis in which prices are stated. */
    public Money price() {
        return list.minus(discount);
    }

    /** All taxes together. */
    public Money tax() {
        return gross.minus(net);
    }

    /**
     * The discount in per cent of the list prices, rounded up to four decimals, so that it is never said to be less than it
     * is; 0 where the list prices are.
     */
    public Percentage discountPercent() {
        long whole = list.getAmountMinorLong();
        return whole == 0
                ? Percentage.ZERO
                : Percentage.ofPartsPerMillion(
                        Minor.timesOver(discount.getAmountMinorLong(), 1_000_000, whole, RoundingMode.CEILING));
    }

    /**
     * Whether the discount is no more than that percentage of the list prices, exactly: 10 % of 9.99 is 0.999, which a
     * discount of 0.99 keeps to and one of 1.00 does not.
     */
    public boolean isDiscountWithin(Percentage limit) {
        return discount.getAmountMinorLong()
                <= Minor.timesOver(list.getAmountMinorLong(), limit.partsPerMillion(), 1_000_000, RoundingMode.FLOOR);
    }
}
