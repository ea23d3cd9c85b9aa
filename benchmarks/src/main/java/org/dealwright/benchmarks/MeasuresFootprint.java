package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collector;
import org.dealwright.id.DealId;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Pipeline;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.Times;
import org.dealwright.metrics.Velocity;
import org.dealwright.metrics.WinRate;
import org.dealwright.process.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Prints what measures keep of a million rows and of ten million: the heap in use with what a measure has seen and without, after
 * the collector has run. Only what has an exact median keeps a number for each row.
 */
final class MeasuresFootprint {
    static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025, ZoneOffset.UTC);

    private static final ExchangeRates EUR = ExchangeRates.only(CurrencyUnit.EUR);
    private static final long SECONDS_A_DAY = 86_400;
    private static final int DAYS = 300;
    private static final long MILLION = 1_000_000;

    private MeasuresFootprint() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        print("win rate by count", WinRate.byCount(NoDecision.IS_LOST, YEAR), MeasuresFootprint::deal);
        print("win rate by value", WinRate.byValue(NoDecision.IS_LOST, YEAR, EUR), MeasuresFootprint::deal);
        print("velocity", Velocity.of(NoDecision.IS_LOST, YEAR, EUR), MeasuresFootprint::deal);
        print("total value", MoneyTotal.of(DealOutcome::value, EUR), MeasuresFootprint::deal);
        print("pipeline", Pipeline.at(YEAR.start(), ZoneOffset.UTC, EUR), MeasuresFootprint::entry);
        print("cycle with the open deals", SalesCycle.censored(YEAR.end(), ZoneOffset.UTC), MeasuresFootprint::deal);
        print("times, with an exact median", Times.of(Duration::ofMillis), i -> i);
    }

    private static <T> void print(String what, Collector<T, ?, ?> measure, LongFunction<T> row) {
        System.out.printf(
                Locale.ROOT,
                "%-30s %,12d B of a million rows %,12d B of ten million%n",
                what,
                kept(measure, row, MILLION),
                kept(measure, row, 10 * MILLION));
    }

    /** How many bytes more are in use once a measure has seen so many rows, each made anew. */
    static <T, A> long kept(Collector<T, A, ?> measure, LongFunction<T> row, long rows) {
        A seen = measure.supplier().get();
        measure.accumulator().accept(seen, row.apply(0));
        long before = inUse();
        for (long i = 1; i < rows; i++) {
            measure.accumulator().accept(seen, row.apply(i));
        }
        long after = inUse();
        // it is in use until it has answered
        Objects.requireNonNull(measure.finisher().apply(seen));
        return after - before;
    }

    private static long inUse() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static DealOutcome deal(long number) {
        Instant opened = YEAR.start().plusSeconds(number % DAYS * SECONDS_A_DAY);
        return DealOutcome.closed(
                        new DealId("deal-" + number),
                        number % 3 == 0 ? DealResult.WON : DealResult.LOST,
                        opened,
                        opened.plusSeconds(number % 60 * SECONDS_A_DAY))
                .worth(Money.ofMinor(CurrencyUnit.EUR, 100 + number % 1_000));
    }

    private static PipelineEntry entry(long number) {
        return new PipelineEntry(
                new DealId("deal-" + number),
                YEAR.start(),
                Option.none(),
                Option.some(Money.ofMinor(CurrencyUnit.EUR, 100 + number % 1_000)),
                Option.some(LocalDate.ofEpochDay(YEAR.from().toEpochDay() + number % DAYS)),
                Percent.of((int) (number % 100)),
                "commit",
                DealResult.OPEN);
    }
}
