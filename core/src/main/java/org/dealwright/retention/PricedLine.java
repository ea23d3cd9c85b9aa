package org.dealwright.retention;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What is ordered, at an agreed price.
 *
 * @param product what
 * @param quantity how much
 * @param unitPrice what one costs
 * @param total what all cost, rounded HALF_UP to the minor unit
 * @param runsOut the day on which the last of it will be used; none where nobody knows
 */
public record PricedLine(
        ProductId product, BigDecimal quantity, Money unitPrice, Money total, Option<LocalDate> runsOut) {
    public PricedLine {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(total, "total");
        Check.requireOption("runsOut", runsOut);
    }
}
