package org.dealwright.metrics;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.apache.commons.statistics.descriptive.Median;

/**
 * How many days those that closed took.
 *
 * <p>Mean = sum of days ÷ count. Median = the middle one, or half-way between the two in the middle. Those still open are
 * not in it: it is the cycle of what has closed, and shorter than what the whole cohort will take. {@link #censored} takes
 * them in.
 *
 * <p>Percentiles are R's default (R. J. Hyndman and Y. Fan, 1996, definition 7). Of nobody there is no value; there is
 * no interval but that of {@link #censored}, which is a {@link Survival}.
 *
 * @param days each one's days, shortest first; negative where the source says that it closed before it began
 * @param leftOut the rows that belong to the question and are not in it
 */
public record SalesCycle(List<Long> days, LeftOut leftOut) {
    public SalesCycle {
        days = SortedLongs.of(Objects.requireNonNull(days, "days"));
        Objects.requireNonNull(leftOut, "leftOut");
    }

    /** The days of rows of which none is left out. */
    public SalesCycle(List<Long> days) {
        this(days, LeftOut.NONE);
    }

    /**
     * Gathers the days of each row.
     *
     * @param days whole days from the beginning to the end of a row
     */
    public static <T> Collector<T, ?, SalesCycle> inDays(ToLongFunction<? super T> days) {
        Objects.requireNonNull(days, "days");
        return Gathering.collector(() -> new All<T>(days));
    }

    /**
     * The cycle of deals that closed in the period, by what became of them: calendar days from opening to closing, in the
     * period's zone.
     *
     * <p>What closed or was opened nobody knows when is left out, and so is what closed before the day on which it was
     * opened. Keeps a number for every row.
     *
     * @param results what became of them, such as {@code result -> result == DealResult.WON}; nothing is open in it
     */
    public static Collector<DealOutcome, ?, SalesCycle> closedIn(
            ReportingPeriod period, Predicate<DealResult> results) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(results, "results");
        return Gathering.collector(() -> new Closed(period, results));
    }

    /**
     * How many calendar days it takes until a deal is closed, won or not, with the open ones: of them it is known that it
     * takes longer than until now. Kaplan–Meier; its median is longer than that of the closed alone.
     *
     * <p>Every deal opened on a day up to that of {@code asOf} counts; one that closed later is still open.
     *
     * @param asOf up to when the rows are complete
     * @param zone where days begin
     */
    public static Collector<DealOutcome, ?, Survival> censored(Instant asOf, ZoneId zone) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(zone, "zone");
        return Gathering.collector(() -> new Censored(asOf, new ZoneDays(zone)));
    }

    /** How many closed. */
    public int count() {
        return days.size();
    }

    /** The median in days; no value where nothing closed. */
    public Optional<Double> median() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Median.withDefaults()
                        .evaluate(days.stream().mapToDouble(Long::doubleValue).toArray()));
    }

    /** The mean in days; no value where nothing closed. */
    public Optional<Double> mean() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of((double) days.stream().reduce(0L, Math::addExact) / days.size());
    }

    /**
     * The days within which so many per cent closed, by Hyndman and Fan's seventh definition (1996), which is R's default; no
     * value where nothing closed.
     *
     * @param percentile 0 to 100
     * @throws IllegalArgumentException if it is out of range
     */
    public Optional<Double> percentile(double percentile) {
        Quantiles.requirePercentile(percentile);
        return days.isEmpty() ? Optional.empty() : Optional.of(Quantiles.of(days.size(), days::get, percentile));
    }

    /** Such as {@code median 14, mean 48.4406 days of 842}; {@code nothing closed} where it is so. */
    @Override
    public String toString() {
        return days.isEmpty()
                ? "nothing closed" + leftOut.suffix()
                : String.format(
                        Locale.ROOT,
                        "median %s, mean %.4f days of %d%s",
                        // a median is a whole number, or one and a half
                        new BigDecimal(Double.toString(median().orElseThrow()))
                                .stripTrailingZeros()
                                .toPlainString(),
                        mean().orElseThrow(),
                        count(),
                        leftOut.suffix());
    }

    /**
     * The calendar days from opening to closing of a deal that closed; none, and left out, where nobody knows when it was opened,
     * or that was later.
     */
    static Option<Long> days(DealOutcome deal, ZoneDays zone, Omissions omissions) {
        return deal.opened()
                .flatMap(opened -> deal.closed().map(closed -> zone.day(closed) - zone.day(opened)))
                .filter(days -> days >= 0)
                .onEmpty(() -> omissions.add(
                        deal.opened().isEmpty() ? Omission.NO_BEGINNING : Omission.ENDED_BEFORE_IT_BEGAN));
    }

    /** Rows that all count. */
    private static final class All<T> implements Gathering<T, All<T>, SalesCycle> {
        private final ToLongFunction<? super T> of;
        private final Longs days = new Longs();

        All(ToLongFunction<? super T> of) {
            this.of = of;
        }

        @Override
        public void add(T row) {
            days.add(of.applyAsLong(row));
        }

        @Override
        public void addAll(All<T> other) {
            days.addAll(other.days);
        }

        @Override
        public SalesCycle result() {
            return new SalesCycle(SortedLongs.of(days));
        }
    }

    /** Deals that closed in a period. */
    private static final class Closed implements Gathering<DealOutcome, Closed, SalesCycle> {
        private final Span span;
        private final ZoneDays zone;
        private final Predicate<DealResult> results;
        private final Longs days = new Longs();
        private final Omissions omissions = new Omissions();

        Closed(ReportingPeriod period, Predicate<DealResult> results) {
            this.span = period.span();
            this.zone = new ZoneDays(period.zone());
            this.results = results;
        }

        @Override
        public void add(DealOutcome row) {
            if (row.result() == DealResult.OPEN || !results.test(row.result())) {
                return;
            }
            if (row.closed().isEmpty()) {
                omissions.add(Omission.NO_END);
            } else if (span.contains(row.closed().get())) {
                days(row, zone, omissions).forEach(days::add);
            }
        }

        @Override
        public void addAll(Closed other) {
            days.addAll(other.days);
            omissions.addAll(other.omissions);
        }

        @Override
        public SalesCycle result() {
            return new SalesCycle(SortedLongs.of(days), omissions.leftOut());
        }
    }

    /** Deals that closed, and those that did not yet. */
    private static final class Censored implements Gathering<DealOutcome, Censored, Survival> {
        private final Instant asOf;
        private final long today;
        private final ZoneDays zone;
        private final Lifetimes lifetimes = new Lifetimes();

        Censored(Instant asOf, ZoneDays zone) {
            this.asOf = asOf;
            this.today = zone.day(asOf);
            this.zone = zone;
        }

        @Override
        public void add(DealOutcome row) {
            boolean closed = row.result() != DealResult.OPEN;
            if (row.opened().isEmpty()) {
                lifetimes.omit(Omission.NO_BEGINNING);
                return;
            }
            long opened = zone.day(row.opened().get());
            if (opened > today) {
                return;
            }
            if (closed && row.closed().isEmpty()) {
                lifetimes.omit(Omission.NO_END);
                return;
            }
            Option<Instant> end = row.closed().filter(at -> !at.isAfter(asOf));
            long last = end.isDefined() ? zone.day(end.get()) : today;
            lifetimes.add(last - opened, end.isDefined());
        }

        @Override
        public void addAll(Censored other) {
            lifetimes.addAll(other.lifetimes);
        }

        @Override
        public Survival result() {
            return lifetimes.survival();
        }
    }
}
