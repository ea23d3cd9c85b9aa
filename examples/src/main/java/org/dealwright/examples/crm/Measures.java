package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.Velocity;
import org.joda.money.Money;

/**
 * What a sales manager wants to know of a pipeline.
 *
 * @param all every deal
 * @param wonMedians the median of what was won, for each currency in the order of the sums
 * @param openValue what the open ones are expected to come to, by currency
 * @param listPrice what all products would cost by the list, by currency
 * @param wonCycle days from opening to winning
 * @param lostCycle days from opening to losing
 * @param closedCycle days from opening to either
 * @param quarters those closed in each quarter, by date
 * @param groups for each grouping its groups, those that won most first
 */
record Measures(
        Tally all,
        List<BigDecimal> wonMedians,
        List<CurrencyTotal> openValue,
        List<CurrencyTotal> listPrice,
        SalesCycle wonCycle,
        SalesCycle lostCycle,
        SalesCycle closedCycle,
        Map<String, Tally> quarters,
        Map<String, Map<String, Tally>> groups) {
    /**
     * Deals closed × win rate × mean value won ÷ mean days to win: what comes in on a day, to the minor unit.
     *
     * @return none where nothing was won, its value or days are not known or nothing, or it was won in several currencies
     */
    Optional<BigDecimal> velocity() {
        if (all.wonValue().size() != 1) {
            return Optional.empty();
        }
        CurrencyTotal value = all.wonValue().get(0);
        long days = wonCycle.days().stream().reduce(0L, Math::addExact);
        if (days < 0) {
            return Optional.empty();
        }
        Money total = Money.of(value.currency(), value.total());
        return new Velocity(all.winRate(), new MoneyTotal(total, value.count(), LeftOut.NONE), days, wonCycle.count())
                .perDay()
                .map(Money::getAmount);
    }
}
