package org.dealwright.incentive;

import java.util.Objects;

/**
 * Pays what is credited above a share of the quota at a multiple of its rate, up to the next accelerator: of several, the
 * highest reached holds, and they do not multiply.
 *
 * @param above the share of the quota above which it pays
 * @param factor how many times the rate, 1 or more
 */
public record Accelerator(Attainment above, Factor factor) {
    public Accelerator {
        Objects.requireNonNull(above, "above");
        Objects.requireNonNull(factor, "factor");
    }
}
