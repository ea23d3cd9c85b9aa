package org.dealwright.metrics;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.joda.money.Money;

/**
 * How far forecasts were off: the weighted absolute percentage error (WAPE; S. Kolassa and W. Schütz, 2007) and the bias. Each
 * row is of a period of its own. There is no interval, and no value where nothing came.
 *
 * @param forecast the sum of what was forecast
 * @param actual the sum of what came: the denominator
 * @param deviation the sum of how far each was off, up or down
 * @param count how many forecasts
 * @param leftOut forecasts in a currency without a rate, and the deals that the others leave out
 */
public record ForecastError(Money forecast, Money actual, Money deviation, long count, LeftOut leftOut) {
    public ForecastError {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(deviation, "deviation");
        Objects.requireNonNull(leftOut, "leftOut");
    }

    /** Of forecasts and what came. Keeps three sums. */
    public static Collector<Forecasted, ?, ForecastError> of(ExchangeRates rates) {
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Errors(rates));
    }

    /** (Σ forecast − Σ actual) ÷ Σ actual: above zero where too much was forecast; no value where nothing came. */
    public Optional<BigDecimal> bias() {
        return ofActual(forecast.minus(actual));
    }

    /** Σ |forecast − actual| ÷ Σ actual, the weighted absolute percentage error; no value where nothing came. */
    public Optional<BigDecimal> error() {
        return ofActual(deviation);
    }

    private Optional<BigDecimal> ofActual(Money part) {
        return actual.isPositive()
                ? Optional.of(part.getAmount().divide(actual.getAmount(), MathContext.DECIMAL128))
                : Optional.empty();
    }

    /** Such as {@code error 12.5 %, bias -2.5 % of 4}. */
    @Override
    public String toString() {
        return "error " + percent(error()) + ", bias " + percent(bias()) + " of " + count + leftOut.suffix();
    }

    private static String percent(Optional<BigDecimal> rate) {
        return rate.map(share -> share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %")
                .orElse("none");
    }

    /** Forecasts, and what came. */
    private static final class Errors implements Gathering<Forecasted, Errors, ForecastError> {
        private final ExchangeRates rates;
        private final MoneySum forecast;
        private final MoneySum actual;
        private final MoneySum deviation;
        private final Omissions omissions = new Omissions();

        Errors(ExchangeRates rates) {
            this.rates = rates;
            this.forecast = new MoneySum(rates);
            this.actual = new MoneySum(rates);
            this.deviation = new MoneySum(rates);
        }

        @Override
        public void add(Forecasted row) {
            if (forecast.add(Option.some(row.forecast()), omissions)) {
                actual.addKnown(row.actual());
                Money expected = rates.convert(row.forecast()).get();
                Money came = rates.convert(row.actual()).get();
                deviation.addKnown(expected.minus(came).abs());
                omissions.addAll(row.leftOut());
            }
        }

        @Override
        public void addAll(Errors other) {
            forecast.addAll(other.forecast);
            actual.addAll(other.actual);
            deviation.addAll(other.deviation);
            omissions.addAll(other.omissions);
        }

        @Override
        public ForecastError result() {
            return new ForecastError(
                    forecast.money(), actual.money(), deviation.money(), forecast.count(), omissions.leftOut());
        }
    }
}
