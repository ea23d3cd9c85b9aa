package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What is expected of a deal.
 *
 * @param value for how much it will be won; none where nobody knows
 * @param closeOn when it will be decided; none where nobody knows
 * @param category how sure it is; none where the stage says
 */
public record Forecast(Option<Money> value, Option<LocalDate> closeOn, Option<ForecastCategory> category) {
    /** Nobody knows anything yet. */
    public static final Forecast NONE = new Forecast(Option.none(), Option.none(), Option.none());

    public Forecast {
        Check.requireOption("value", value);
        Check.requireOption("closeOn", closeOn);
        Check.requireOption("category", category);
    }

    /** Only for how much. */
    public static Forecast of(Money value) {
        return new Forecast(Option.some(value), Option.none(), Option.none());
    }

    /** The same, for so much. */
    Forecast worth(Money changed) {
        return new Forecast(Option.some(changed), closeOn, category);
    }

    /** The same, expected to be decided on that day. */
    public Forecast closingOn(LocalDate day) {
        return new Forecast(value, Option.some(day), category);
    }

    /** The same, as sure as that. */
    public Forecast as(ForecastCategory sure) {
        return new Forecast(value, closeOn, Option.some(sure));
    }
}
