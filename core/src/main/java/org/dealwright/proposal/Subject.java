package org.dealwright.proposal;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.joda.money.CurrencyUnit;

/**
 * What a proposal is for, fixed when it begins.
 *
 * @param deal the deal
 * @param currency what all its prices are in
 * @param basis whether prices are stated net or gross
 * @param adoptedAs the phase another system claimed; none where the proposal began here
 */
public record Subject(DealId deal, CurrencyUnit currency, PriceBasis basis, Option<ClaimedPhase> adoptedAs) {
    public Subject {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(basis, "basis");
        Check.requireOption("adoptedAs", adoptedAs);
    }
}
