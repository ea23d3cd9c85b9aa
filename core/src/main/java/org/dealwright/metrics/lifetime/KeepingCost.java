package org.dealwright.metrics.lifetime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.dealwright.metrics.MoneyTotal;
import org.joda.money.Money;

/**
 * What keeping a customer costs against winning another: (spent on winning ÷ won) ÷ (spent on keeping ÷ kept), of one period.
 * It has no interval.
 *
 * <p>Where nobody was kept or won, or nothing spent is known, there is no value. Days of all are those of that period.
 * It is done by arithmetic.
 *
 * @param spent what was spent on keeping customers in a period
 * @param kept how many were kept in it
 * @param winning what winning others cost in it
 */
public record KeepingCost(MoneyTotal spent, long kept, AcquisitionCost winning) {
    /**
     * Takes the three.
     *
     * @throws IllegalArgumentException if the count is negative, or the currencies differ
     */
    public KeepingCost {
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(winning, "winning");
        if (kept < 0) {
            throw new IllegalArgumentException("kept must not be negative, was " + kept);
        }
        if (!spent.total().isSameCurrency(winning.spent().total())) {
            throw new IllegalArgumentException("spent and winning must be of one currency, were " + spent.total()
                    + " and " + winning.spent().total());
        }
    }

    /** Spent ÷ kept, rounded half even to the minor unit; no value where none was kept, or nothing spent is known. */
    public Optional<Money> each() {
        return kept == 0 || spent.count() == 0
                ? Optional.empty()
                : Optional.of(spent.total().dividedBy(kept, RoundingMode.HALF_EVEN));
    }

    /**
     * How many times as much winning one costs: (spent on winning ÷ won) ÷ (spent on keeping ÷ kept); no value where either
     * has none, or keeping cost nothing.
     */
    public Optional<BigDecimal> winningTimes() {
        if (each().isEmpty() || winning.each().isEmpty() || !spent.total().isPositive()) {
            return Optional.empty();
        }
        BigDecimal above = winning.spent().total().getAmount().multiply(BigDecimal.valueOf(kept));
        BigDecimal below = spent.total().getAmount().multiply(BigDecimal.valueOf(winning.won()));
        return Optional.of(above.divide(below, MathContext.DECIMAL128));
    }

    /** Such as {@code keeping EUR 60.00, winning EUR 300.00: 5.0 times}. */
    @Override
    public String toString() {
        return "keeping " + shown(each()) + ", winning " + shown(winning.each())
                + winningTimes()
                        .map(times -> ": " + times.setScale(1, RoundingMode.HALF_UP) + " times")
                        .orElse("");
    }

    private static String shown(Optional<Money> money) {
        return money.map(Money::toString).orElse("unknown");
    }
}
