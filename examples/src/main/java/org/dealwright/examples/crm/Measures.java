package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.metrics.SalesCycle;

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
        List<Amounts> openValue,
        List<Amounts> listPrice,
        SalesCycle wonCycle,
        SalesCycle lostCycle,
        SalesCycle closedCycle,
        Map<String, Tally> quarters,
        Map<String, Map<String, Tally>> groups) {
    private static final int DIGITS = 2;

    /**
     * Deals closed × win rate × mean value won ÷ mean days to win: what comes in on a day. Rounded half up to two places.
     *
     * @return none where nothing was won, its value or days are not known or nothing, or it was won in several currencies
     */
    Optional<BigDecimal> velocity() {
        if (all.wonValue().size() != 1 || wonCycle.count() == 0) {
            return Optional.empty();
        }
        Amounts value = all.wonValue().get(0);
        BigDecimal days = BigDecimal.valueOf(wonCycle.days().stream().reduce(0L, Math::addExact));
        if (days.signum() <= 0) {
            return Optional.empty();
        }
        // closed × (won ÷ closed) = won
        BigDecimal mean = value.total().divide(BigDecimal.valueOf(value.count()), MathContext.DECIMAL128);
        return Optional.of(BigDecimal.valueOf(all.won())
                .multiply(mean)
                .multiply(BigDecimal.valueOf(wonCycle.count()))
                .divide(days, DIGITS, RoundingMode.HALF_UP));
    }
}
