package org.dealwright.need;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.dealwright.id.ProductId;
import org.joda.money.CurrencyUnit;

/**
 * What products cost: implemented by embedders whose prices live elsewhere; {@link PriceList} is one that is data.
 *
 * <p>A price book answers the same question the same way for as long as a decision takes, may be asked by several threads
 * at once, and neither waits nor fails: what it needs has been loaded before.
 */
@FunctionalInterface
public interface PriceBook {
    /**
     * The price of a product; none where the book has none for this product, unit, segment, currency, day or quantity. A
     * quantity of 0 or less has no price.
     *
     * <p>Nothing is converted or borrowed: another currency, unit or segment is another question.
     *
     * @param product the product
     * @param quantity how much of it, in the unit it is sold by; it decides the tier
     * @param segment the customer's segment
     * @param currency the currency asked for; the answer is in it
     * @param on the day for which the price is asked
     */
    Option<Price> price(
            ProductId product, Quantity quantity, CustomerSegment segment, CurrencyUnit currency, LocalDate on);
}
