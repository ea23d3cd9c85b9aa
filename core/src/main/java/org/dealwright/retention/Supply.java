package org.dealwright.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;

/**
 * When what was bought runs out.
 *
 * @param product what
 * @param runsOut the day on which the last of it is used
 * @param suggested whether it was suggested to order again
 */
public record Supply(ProductId product, LocalDate runsOut, boolean suggested) {
    public Supply {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(runsOut, "runsOut");
    }

    /**
     * Takes several.
     *
     * @throws IllegalArgumentException if there are too many, or one product is there twice
     */
    static List<Supply> eachOnce(List<Supply> supplies) {
        if (supplies.size() > Check.LIST_LENGTH
                || supplies.stream().map(Supply::product).distinct().count() != supplies.size()) {
            throw new IllegalArgumentException(
                    "supplies must have each product once, and at most " + Check.LIST_LENGTH);
        }
        return List.copyOf(supplies);
    }

    /** What nobody has suggested to order again yet. */
    public static Supply of(ProductId product, LocalDate runsOut) {
        return new Supply(product, runsOut, false);
    }
}
