package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.dealwright.deal.CreditShare;
import org.dealwright.deal.Credits;
import org.dealwright.id.ProductId;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/** Parts what became of a deal: by product, and by who is credited. */
final class Parting {
    private Parting() {}

    /**
     * A row for each product.
     *
     * @param nets what each comes to in the proposal that says what the deal is about, in minor units
     */
    static List<ProductOutcome> byProduct(DealOutcome deal, SortedMap<String, Long> nets) {
        List<DealOutcome> parts =
                parts(deal, nets.values().stream().map(BigDecimal::valueOf).toList());
        List<ProductOutcome> rows = new ArrayList<>();
        for (String product : nets.keySet()) {
            rows.add(new ProductOutcome(new ProductId(product), parts.get(rows.size())));
        }
        return rows;
    }

    /** A row for each who shares the revenue, for the owner alone where nobody does, and one for each credited besides. */
    static List<CreditedOutcome> byCredit(DealOutcome deal, Credits credits) {
        List<CreditedOutcome> rows = new ArrayList<>();
        // incentives share a sale in the same way: what is left over goes by largest remainder, then by member
        List<CreditShare> revenue = credits.revenue().stream()
                .sorted(Comparator.comparing(share -> share.member().value()))
                .toList();
        List<DealOutcome> parts = parts(
                deal, revenue.stream().map(share -> share.percent().value()).toList());
        for (CreditShare share : revenue) {
            rows.add(new CreditedOutcome(share.member(), false, parts.get(rows.size())));
        }
        if (revenue.isEmpty()) {
            deal.owner().forEach(owner -> rows.add(new CreditedOutcome(owner, false, deal)));
        }
        for (CreditShare share : credits.overlay()) {
            Option<Money> value = deal.value().map(whole -> of(share.percent(), whole));
            rows.add(new CreditedOutcome(share.member(), true, worth(deal, value)));
        }
        return rows;
    }

    private static Money of(Percent percent, Money whole) {
        return whole.multipliedBy(percent.value().movePointLeft(2), RoundingMode.HALF_EVEN);
    }

    private static List<DealOutcome> parts(DealOutcome deal, List<BigDecimal> weights) {
        return deal.value().isEmpty() || weights.isEmpty()
                ? weights.stream().map(each -> deal).toList()
                : Division.of(deal.value().get(), weights).stream()
                        .map(deal::worth)
                        .toList();
    }

    private static DealOutcome worth(DealOutcome deal, Option<Money> value) {
        return value.map(deal::worth).getOrElse(deal);
    }
}
