package org.dealwright.closing;

import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What one line of an order comes to. Taxes and what is taken off the whole make the difference between the lines and
 * the order's total.
 *
 * @param product the product
 * @param total what the line comes to, 0 or more
 */
public record OrderLine(ProductId product, Money total) {
    /**
     * Takes a line.
     *
     * @throws IllegalArgumentException if the total is negative or has too many digits
     */
    public OrderLine {
        Objects.requireNonNull(product, "product");
        Check.requireDecimal("total", Objects.requireNonNull(total, "total").getAmount());
        if (total.isNegative()) {
            throw new IllegalArgumentException("total must be 0 or more, was " + total);
        }
    }
}
