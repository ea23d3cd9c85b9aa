package org.dealwright.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Says what each is credited with, sale by sale in their order. */
final class Crediting {
    private final RoundingMode rounding;
    private final CurrencyUnit currency;
    private final Map<DealId, Long> reversed = new HashMap<>();
    private final Map<MemberId, List<Credit>> credits = new HashMap<>();
    private long sold;

    Crediting(Results results, RoundingMode rounding) {
        this.rounding = rounding;
        this.currency = results.currency();
        results.reversals().forEach(each -> reversed.merge(each.deal(), Exact.minor(each.amount()), Long::sum));
        results.sales().forEach(this::credit);
    }

    private void credit(CreditedSale sale) {
        long left = Exact.minor(sale.amount()) - reversed.getOrDefault(sale.deal(), 0L);
        sold += left;
        Map<MemberId, Long> shares = Shares.byPercent(left, sale.revenue());
        sale.revenue()
                .forEach(split -> add(split, new Credit(sale, left, shares.getOrDefault(split.member(), 0L), false)));
        sale.overlay().forEach(split -> add(split, new Credit(sale, left, overlay(left, split), true)));
    }

    /** What is left of all sales together after what was reversed of them. */
    Money sold() {
        return Exact.money(currency, sold);
    }

    private long overlay(long left, Split split) {
        return BigDecimal.valueOf(left)
                .multiply(split.percent().value())
                .movePointLeft(2)
                .setScale(0, rounding)
                .longValueExact();
    }

    private void add(Split split, Credit credit) {
        credits.computeIfAbsent(split.member(), member -> new ArrayList<>()).add(credit);
    }

    /** In the order of the sales; empty where somebody is credited with nothing. */
    List<Credit> of(MemberId member) {
        return credits.getOrDefault(member, List.of());
    }
}
