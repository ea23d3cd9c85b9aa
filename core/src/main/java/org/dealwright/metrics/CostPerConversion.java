package org.dealwright.metrics;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * What a conversion cost: recorded cost ÷ conversions. What nobody recorded as cost is not in it. Both must be of one period;
 * costs are no sample, and have no interval.
 *
 * <p>Where nothing converted, or no cost was recorded, there is no value: what is not known is not free. Days are those
 * of the rows. It is the field's cost per lead and cost per acquisition.
 *
 * @param cost what was spent on the source, campaign or activity
 * @param conversions how many it brought, of how many
 */
public record CostPerConversion(MoneyTotal cost, Proportion conversions) {
    public CostPerConversion {
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(conversions, "conversions");
    }

    /**
     * Puts costs and conversions together by what both are grouped by, such as the source, in its order.
     *
     * <p>What has a cost and no conversion is there, with no value; so is what has conversions and no recorded cost.
     *
     * <p>A total in another currency is converted; one without a rate is left out, and there is no value.
     *
     * @param rates the currency of all costs, and what others are worth in it
     */
    public static <K extends Comparable<K>> Map<K, CostPerConversion> by(
            Map<K, MoneyTotal> costs, Map<K, Proportion> conversions, ExchangeRates rates) {
        SortedSet<K> keys = new TreeSet<>(costs.keySet());
        keys.addAll(conversions.keySet());
        MoneyTotal noCost = new MoneyTotal(rates.zero(), 0, LeftOut.NONE);
        Map<K, CostPerConversion> all = new TreeMap<>();
        keys.forEach(key -> all.put(
                key,
                new CostPerConversion(
                        converted(costs.getOrDefault(key, noCost), rates),
                        conversions.getOrDefault(key, Proportion.of(0, 0)))));
        return Collections.unmodifiableMap(all);
    }

    private static MoneyTotal converted(MoneyTotal cost, ExchangeRates rates) {
        return rates.convert(cost.total())
                .map(total -> new MoneyTotal(total, cost.count(), cost.leftOut()))
                .getOrElse(() -> new MoneyTotal(rates.zero(), 0, cost.leftOut().plus(withoutRate(cost.count()))));
    }

    private static LeftOut withoutRate(long rows) {
        return rows == 0 ? LeftOut.NONE : new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, rows));
    }

    /**
     * The cost of one, rounded half even to the minor unit; no value where nothing converted, or no cost was recorded: what
     * is not known is not free.
     */
    public Optional<Money> each() {
        return conversions.part() == 0 || cost.count() == 0
                ? Optional.empty()
                : Optional.of(cost.total().dividedBy(conversions.part(), RoundingMode.HALF_EVEN));
    }

    /** Such as {@code EUR 500.00 for 20 of 100: EUR 25.00 each}. */
    @Override
    public String toString() {
        return cost.total() + " for " + conversions.part() + " of " + conversions.whole()
                + each().map(money -> ": " + money + " each").orElse("")
                + cost.leftOut().suffix();
    }
}
