package org.dealwright.metrics;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * A customer referred somebody.
 *
 * @param by which customer
 * @param prospect whom they referred
 * @param became the customer that the prospect became; none where they have not become one
 * @param won what was won by it; none where nothing was, or it is not known
 */
public record Referral(CustomerId by, ProspectId prospect, Option<CustomerId> became, Option<Money> won) {
    public Referral {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(prospect, "prospect");
        Check.requireOption("became", became);
        Check.requireOption("won", won);
    }
}
