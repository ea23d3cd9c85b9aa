package org.dealwright.metrics;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What was forecast for a period, or a team, and what came.
 *
 * @param forecast what was forecast
 * @param actual what came
 * @param leftOut deals that are in neither, or whose forecast is not known
 */
public record Forecasted(Money forecast, Money actual, LeftOut leftOut) {
    /**
     * Takes both.
     *
     * @throws IllegalArgumentException if they are of two currencies
     */
    public Forecasted {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(leftOut, "leftOut");
        if (!forecast.isSameCurrency(actual)) {
            throw new IllegalArgumentException(
                    "forecast and actual must be of one currency, were " + forecast + " and " + actual);
        }
    }

    /**
     * Takes both, of which nothing is left out.
     *
     * @throws IllegalArgumentException if they are of two currencies
     */
    public Forecasted(Money forecast, Money actual) {
        this(forecast, actual, LeftOut.NONE);
    }
}
