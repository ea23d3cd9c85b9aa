package org.dealwright.retention;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;

/**
 * What is ordered again.
 *
 * @param product what
 * @param quantity how much, more than 0
 * @param runsOut the day on which the last of it will be used; none where nobody knows: the day of
 *     what was bought before is dropped then
 */
public record ReorderLine(ProductId product, BigDecimal quantity, Option<LocalDate> runsOut) {
    public ReorderLine {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(quantity, "quantity");
        Check.requireOption("runsOut", runsOut);
    }

    /** A whole number of something of which nobody knows when it runs out. */
    public static ReorderLine of(ProductId product, long quantity) {
        return new ReorderLine(product, BigDecimal.valueOf(quantity), Option.none());
    }
}
