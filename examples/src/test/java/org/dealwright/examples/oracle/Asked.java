package org.dealwright.examples.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.metrics.ConfidenceInterval;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.Survival;
import org.dealwright.metrics.SurvivalStep;
import org.dealwright.metrics.Times;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is asked of the library and of the database alike. */
final class Asked {
    static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    static final ReportingPeriod MARCH = ReportingPeriod.of(YearMonth.of(2026, 3), BUDAPEST);
    static final ExchangeRates EUROS = new ExchangeRates(
            CurrencyUnit.EUR,
            Option.some(LocalDate.parse("2026-03-31")),
            Map.of(CurrencyUnit.USD, new BigDecimal("0.91235"), CurrencyUnit.GBP, new BigDecimal("1.15")));

    /** Values apart by no more than this are the same. */
    static final double ROUNDING = 1e-12;

    private Asked() {}

    /** A row, as the database prints it. */
    static String row(Object... values) {
        return Stream.of(values).map(String::valueOf).collect(Collectors.joining(" "));
    }

    static long minor(Money money) {
        return money.getAmountMinorLong();
    }

    /** Twice the median, which is whole. */
    static long twiceMedian(Times times) {
        return times.median().orElse(Duration.ZERO).multipliedBy(2).toMillis();
    }

    static void assertInterval(double[] bounds, int from, ConfidenceInterval interval) {
        assertEquals(bounds[from], interval.lower(), ROUNDING);
        assertEquals(bounds[from + 1], interval.upper(), ROUNDING);
    }

    /** Every step: the counts exactly, the share and its error as closely as doubles are. */
    static void assertSurvival(String query, Survival survival) {
        List<String> asked = Warehouse.ask(query);
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String[] values = asked.get(i).split(" ");
            counts.add(row(values[0], values[1], values[2]));
            SurvivalStep step = survival.steps().get(i);
            assertEquals(Double.parseDouble(values[3]), step.survival(), ROUNDING);
            if (step.atRisk() > step.ended()) {
                double error = Double.parseDouble(values[4]) * step.survival();
                assertEquals(error, survival.standardError(step.time()).orElseThrow(), ROUNDING);
            }
        }
        assertEquals(
                counts,
                survival.steps().stream()
                        .map(step -> row(step.time(), step.atRisk(), step.ended()))
                        .toList());
    }
}
