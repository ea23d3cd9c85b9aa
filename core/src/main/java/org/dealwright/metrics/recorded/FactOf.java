package org.dealwright.metrics.recorded;

import java.util.Objects;

/**
 * A fact, with what it is about.
 *
 * @param about what it can be grouped by, as it is now, or at the instant that was asked for: not as it was when the fact came about
 * @param fact the fact
 * @param <F> the kind of fact
 */
public record FactOf<F>(Particulars about, F fact) {
    public FactOf {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(fact, "fact");
    }
}
