package org.dealwright.incentive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.id.DealId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What somebody earns by one part of a plan.
 *
 * @param component the part
 * @param lines what it comes to, line by line
 * @param weights the sales that it is earned by, each with what it weighs; empty where it is earned by none in particular
 */
record Earning(Paying component, List<Line> lines, Map<DealId, Long> weights) {
    /** What is earned by what is credited for sales, each weighing its credit. */
    static Earning by(Paying component, List<Line> lines, List<Credit> credits) {
        Map<DealId, Long> weights = new LinkedHashMap<>();
        credits.forEach(credit -> weights.merge(credit.sale().deal(), credit.minor(), Long::sum));
        return new Earning(component, lines, weights);
    }

    Money sum(CurrencyUnit currency) {
        return lines.stream().map(Line::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** Spreads what is paid for it over the sales by which it was earned. */
    void spread(Money paid, Map<DealId, Money> bySale) {
        if (weights.isEmpty() || paid.isZero()) {
            return;
        }
        List<BigInteger> shares = Shares.byWeight(
                paid.getAmount().unscaledValue(),
                weights.values().stream().map(BigInteger::valueOf).toList());
        int place = 0;
        for (DealId deal : weights.keySet()) {
            Money share = Money.of(
                    paid.getCurrencyUnit(),
                    new BigDecimal(shares.get(place++), paid.getCurrencyUnit().getDecimalPlaces()));
            bySale.merge(deal, share, Money::plus);
        }
    }
}
