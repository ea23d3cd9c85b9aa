package org.dealwright.metrics;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealwright.process.Check;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The currency in which a measure of money answers, and what others are worth in it.
 *
 * @param to the currency of the answer
 * @param of the day of the rates; none where there is no rate
 * @param rates what one unit of another currency is worth, more than zero; an amount in a currency that is neither here
 *     nor that of the answer is left out
 */
public record ExchangeRates(CurrencyUnit to, Option<LocalDate> of, Map<CurrencyUnit, BigDecimal> rates) {
    /**
     * Takes rates.
     *
     * @throws IllegalArgumentException if there are rates and no day, a rate is not positive or has too many digits, or is of
     *     the answer's own currency
     */
    public ExchangeRates {
        Objects.requireNonNull(to, "to");
        Check.requireOption("of", of);
        rates = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(rates, "rates")));
        if (!rates.isEmpty() && of.isEmpty()) {
            throw new IllegalArgumentException("of must say the day of the rates");
        }
        if (rates.containsKey(to)) {
            throw new IllegalArgumentException("rates must not say what " + to + " is worth in itself");
        }
        rates.forEach((currency, rate) -> {
            Check.requireDecimal("rates", rate);
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("rates must be positive, was " + rate + " for " + currency);
            }
        });
    }

    /** Amounts of that currency alone: all others are left out. */
    public static ExchangeRates only(CurrencyUnit currency) {
        return new ExchangeRates(currency, Option.none(), Map.of());
    }

    /**
     * The amount in the answer's currency, rounded half even to its minor unit: each amount for itself, so that sums do not
     * depend on how rows are grouped.
     *
     * @return none where no rate is given
     */
    public Option<Money> convert(Money amount) {
        if (amount.getCurrencyUnit().equals(to)) {
            return Option.some(amount);
        }
        return Option.of(rates.get(amount.getCurrencyUnit()))
                .map(rate -> amount.convertedTo(to, rate, RoundingMode.HALF_EVEN));
    }

    Money zero() {
        return Money.zero(to);
    }
}
