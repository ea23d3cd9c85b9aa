package org.dealwright.metrics;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How some amounts are spread: their median, mean and percentiles.
 *
 * <p>Mean = sum ÷ count. Median = the middle one, or half-way between the two in the middle. All are computed exactly of the
 * whole minor units and rounded half even once; no value where there is no amount. Immutable and thread-safe.
 *
 * <p>It has no interval: amounts are what they are. Percentiles are R's default (R. J. Hyndman and Y. Fan, 1996,
 * definition 7).
 */
public final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double MIDDLE = 50;

    private final CurrencyUnit currency;
    private final long[] sorted;
    private final LeftOut leftOut;

    private Amounts(CurrencyUnit currency, long[] sorted, LeftOut leftOut) {
        this.currency = currency;
        this.sorted = sorted;
        this.leftOut = leftOut;
    }

    /**
     * Gathers what each row comes to. Keeps a number for every row.
     *
     * @param value what a row comes to; none where it is not known
     */
    public static <T> Collector<T, ?, Amounts> of(Function<? super T, Option<Money>> value, ExchangeRates rates) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Values<T>(row -> true, value, rates));
    }

    /** What deals were worth that were won in the period. Keeps a number for every one of them. */
    public static Collector<DealOutcome, ?, Amounts> won(ReportingPeriod period, ExchangeRates rates) {
        Span span = period.span();
        Objects.requireNonNull(rates, "rates");
        Predicate<DealOutcome> won =
                row -> row.result() == DealResult.WON && row.closed().exists(span::contains);
        return Gathering.collector(() -> new Values<>(won, DealOutcome::value, rates));
    }

    /** How many amounts there are. */
    public int count() {
        return sorted.length;
    }

    /** Those that are not in it: their value is not known, or no rate for its currency. */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** Their sum; nothing where there is none. */
    public Money total() {
        return Money.ofMinor(currency, Arrays.stream(sorted).reduce(0, Math::addExact));
    }

    /** Sum ÷ count. */
    public Optional<Money> mean() {
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(total().dividedBy(sorted.length, RoundingMode.HALF_EVEN));
    }

    /** The median. */
    public Optional<Money> median() {
        return percentile(MIDDLE);
    }

    /**
     * The amount that so many per cent do not exceed, by Hyndman and Fan's seventh definition (1996), which is R's default:
     * linear between the two next to (n − 1)·p.
     *
     * @param percentile 0 to 100
     * @throws IllegalArgumentException if it is out of range
     */
    public Optional<Money> percentile(double percentile) {
        Quantiles.requirePercentile(percentile);
        if (sorted.length == 0) {
            return Optional.empty();
        }
        BigDecimal place = BigDecimal.valueOf(percentile)
                .multiply(BigDecimal.valueOf(sorted.length - 1L))
                .divide(HUNDRED);
        int below = place.intValue();
        BigDecimal lower = BigDecimal.valueOf(sorted[below]);
        BigDecimal upper = BigDecimal.valueOf(sorted[Math.min(below + 1, sorted.length - 1)]);
        BigDecimal between = lower.add(place.subtract(BigDecimal.valueOf(below)).multiply(upper.subtract(lower)));
        return Optional.of(Money.ofMinor(
                currency, between.setScale(0, RoundingMode.HALF_EVEN).longValueExact()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts that
                && currency.equals(that.currency)
                && Arrays.equals(sorted, that.sorted)
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, Arrays.hashCode(sorted), leftOut);
    }

    /** Such as {@code median EUR 40.00, mean EUR 75.50 of 12}; {@code no amount} where there is none. */
    @Override
    public String toString() {
        return median().map(median -> "median " + median + ", mean " + mean().orElseThrow() + " of " + sorted.length)
                        .orElse("no amount")
                + leftOut.suffix();
    }

    /** Rows, by what they come to. */
    private static final class Values<T> implements Gathering<T, Values<T>, Amounts> {
        private final Predicate<? super T> counts;
        private final Function<? super T, Option<Money>> value;
        private final ExchangeRates rates;
        private final Longs minor = new Longs();
        private final Omissions omissions = new Omissions();

        Values(Predicate<? super T> counts, Function<? super T, Option<Money>> value, ExchangeRates rates) {
            this.counts = counts;
            this.value = value;
            this.rates = rates;
        }

        @Override
        public void add(T row) {
            if (!counts.test(row)) {
                return;
            }
            Option<Money> amount = value.apply(row);
            amount.flatMap(rates::convert)
                    .peek(money -> minor.add(money.getAmountMinorLong()))
                    .onEmpty(() -> omissions.add(amount.isEmpty() ? Omission.NO_VALUE : Omission.NO_EXCHANGE_RATE));
        }

        @Override
        public void addAll(Values<T> other) {
            minor.addAll(other.minor);
            omissions.addAll(other.omissions);
        }

        @Override
        public Amounts result() {
            return new Amounts(rates.to(), minor.sorted(), omissions.leftOut());
        }
    }
}
