package org.dealwright.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.joda.money.Money;

/**
 * What of a quota was reached: achieved ÷ quota.
 *
 * <p>Days are those of the quota; where there is none there is no value, and no interval but Wilson's of {@link
 * #reached}. It is the field's definition.
 *
 * @param achieved what was won in the period
 * @param quota what was to be won
 */
public record Attainment(MoneyTotal achieved, Money quota) {
    /**
     * Takes both.
     *
     * @throws IllegalArgumentException if they are of two currencies
     */
    public Attainment {
        Objects.requireNonNull(achieved, "achieved");
        Objects.requireNonNull(quota, "quota");
        if (!achieved.total().isSameCurrency(quota)) {
            throw new IllegalArgumentException(
                    "achieved and quota must be of one currency, were " + achieved.total() + " and " + quota);
        }
    }

    /**
     * How many have reached their quota, of all who have one. The denominator is those with a quota above zero; where there is
     * none there is no rate. The interval is Wilson's.
     */
    public static Collector<Attainment, ?, Proportion> reached() {
        return Gathering.collector(Quotas::new);
    }

    /** Achieved ÷ quota; no value where the quota is nothing: nothing was asked for. */
    public Optional<BigDecimal> rate() {
        return quota.isPositive()
                ? Optional.of(achieved.total().getAmount().divide(quota.getAmount(), MathContext.DECIMAL128))
                : Optional.empty();
    }

    /** Whether the quota is reached; not where there is none. */
    public boolean isReached() {
        return quota.isPositive() && !achieved.total().isLessThan(quota);
    }

    /** Such as {@code EUR 80.00 of EUR 100.00 = 80.0 %}. */
    @Override
    public String toString() {
        return achieved.total() + " of " + quota
                + rate().map(share -> " = " + share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %")
                        .orElse("")
                + achieved.leftOut().suffix();
    }

    /** Those with a quota, and those who reached it. */
    private static final class Quotas implements Gathering<Attainment, Quotas, Proportion> {
        private final Share share = new Share();

        @Override
        public void add(Attainment row) {
            if (row.quota().isPositive()) {
                share.count(row.isReached());
            }
        }

        @Override
        public void addAll(Quotas other) {
            share.addAll(other.share);
        }

        @Override
        public Proportion result() {
            return share.proportion();
        }
    }
}
