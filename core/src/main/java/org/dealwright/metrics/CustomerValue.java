package org.dealwright.metrics;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What a customer bought in a period, of one thing or of all, and what they could have bought.
 *
 * @param customer who
 * @param bought for how much; negative for what was given back
 * @param possible what would meet all their needs of it, at list price; none where nobody knows
 */
public record CustomerValue(CustomerId customer, Money bought, Option<Money> possible) {
    public CustomerValue {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(bought, "bought");
        Check.requireOption("possible", possible);
    }
}
