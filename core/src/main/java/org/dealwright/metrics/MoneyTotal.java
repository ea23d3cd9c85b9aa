package org.dealwright.metrics;

import io.vavr.control.Option;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.joda.money.Money;

/**
 * What some rows come to.
 *
 * <p>The denominator of the mean is the rows in it. Days are those of the rows, and it has no interval. Each amount is
 * converted and rounded for itself. It is done by adding up.
 *
 * @param total their sum, exact; nothing where there is no row
 * @param count how many are in it
 * @param leftOut those that are not: their value is not known, or no rate for its currency
 */
public record MoneyTotal(Money total, long count, LeftOut leftOut) {
    /**
     * Takes a sum.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public MoneyTotal {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(leftOut, "leftOut");
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative, was " + count);
        }
    }

    /**
     * Adds rows up.
     *
     * @param value what a row comes to; none where it is not known
     */
    public static <T> Collector<T, ?, MoneyTotal> of(Function<? super T, Option<Money>> value, ExchangeRates rates) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Summed<T>(value, rates));
    }

    /** Total ÷ count, rounded half even to the minor unit; no value where there is no row. */
    public Optional<Money> mean() {
        return count == 0 ? Optional.empty() : Optional.of(total.dividedBy(count, RoundingMode.HALF_EVEN));
    }

    /** Such as {@code EUR 300.00 of 3}. */
    @Override
    public String toString() {
        return total + " of " + count + leftOut.suffix();
    }

    /** Rows, by what they come to. */
    private static final class Summed<T> implements Gathering<T, Summed<T>, MoneyTotal> {
        private final Function<? super T, Option<Money>> value;
        private final MoneySum sum;
        private final Omissions omissions = new Omissions();

        Summed(Function<? super T, Option<Money>> value, ExchangeRates rates) {
            this.value = value;
            this.sum = new MoneySum(rates);
        }

        @Override
        public void add(T row) {
            sum.add(value.apply(row), omissions);
        }

        @Override
        public void addAll(Summed<T> other) {
            sum.addAll(other.sum);
            omissions.addAll(other.omissions);
        }

        @Override
        public MoneyTotal result() {
            return new MoneyTotal(sum.money(), sum.count(), omissions.leftOut());
        }
    }
}
