package org.dealwright.retention;

import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.ProductId;

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

    /** What nobody has suggested to order again yet. */
    public static Supply of(ProductId product, LocalDate runsOut) {
        return new Supply(product, runsOut, false);
    }
}
