package org.dealwright.metrics.lifetime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.Tenure;
import org.joda.money.Money;

/**
 * What it cost to win customers (CAC): spent on sales and marketing in a period ÷ customers won in it. Costs are no sample, and
 * have no interval; where the cycle is long, so must the period be.
 *
 * <p>The denominator is the customers won; where there is none, or nothing spent is known, there is no value. Days of
 * both are those of one period. It is the field's definition.
 *
 * @param spent what was spent
 * @param won how many customers were won
 */
public record AcquisitionCost(MoneyTotal spent, long won) {
    /**
     * Takes both.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public AcquisitionCost {
        Objects.requireNonNull(spent, "spent");
        if (won < 0) {
            throw new IllegalArgumentException("won must not be negative, was " + won);
        }
    }

    /**
     * Of those who became customers in the period; who was won back was one before. Keeps a day for every customer. Days are those
     * of the tenures; the period's zone has no part in it.
     *
     * @param spent what was spent on sales and marketing in the period. Nothing that is recorded about customers or deals says it:
     *     it comes from whoever keeps the books
     */
    public static Collector<Tenure, ?, AcquisitionCost> of(MoneyTotal spent, ReportingPeriod period) {
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(period, "period");
        return Collector.<Tenure, Map<CustomerId, LocalDate>, AcquisitionCost>of(
                HashMap::new,
                (first, row) -> first.merge(row.customer(), row.since(), AcquisitionCost::earlier),
                (one, other) -> {
                    other.forEach((customer, day) -> one.merge(customer, day, AcquisitionCost::earlier));
                    return one;
                },
                first -> new AcquisitionCost(
                        spent, first.values().stream().filter(period::contains).count()),
                Collector.Characteristics.UNORDERED);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** For one, rounded half even to the minor unit; no value where none was won, or nothing that was spent is known. */
    public Optional<Money> each() {
        return exact().map(amount -> Money.of(spent.total().getCurrencyUnit(), amount, RoundingMode.HALF_EVEN));
    }

    /** The same to 34 digits, for what is computed of it. */
    Optional<BigDecimal> exact() {
        return won == 0 || spent.count() == 0
                ? Optional.empty()
                : Optional.of(spent.total().getAmount().divide(BigDecimal.valueOf(won), MathContext.DECIMAL128));
    }

    /** Such as {@code EUR 9000.00 for 30: EUR 300.00 each}. */
    @Override
    public String toString() {
        return spent.total() + " for " + won
                + each().map(money -> ": " + money + " each").orElse("");
    }
}
