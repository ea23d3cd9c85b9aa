package org.dealwright.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;

/**
 * How many last how long, where some have not ended yet: the product-limit estimate (E. L. Kaplan and P. Meier, 1958).
 *
 * <p>S(t) = the product, over each time up to t at which somebody ended, of 1 − ended ÷ at risk. Those who have not ended
 * count as at risk up to and including the time for which they are known, and not after. After the last known time there
 * is no value, unless nobody is left. Where there is nobody, nothing has a value.
 *
 * <p>Times are in any whole unit, of the rows that are given: up to a day or an instant where there is a collector of
 * such. The interval is the log-log one (J. D. Kalbfleisch and R. L. Prentice, 1980), with the standard error of M.
 * Greenwood (1926).
 *
 * @param steps each time at which somebody ended, shortest first
 * @param subjects how many were watched
 * @param last the longest known time of any of them; 0 where there is nobody
 * @param leftOut the rows that belong to the question and are not in it
 */
public record Survival(List<SurvivalStep> steps, long subjects, long last, LeftOut leftOut) {
    /** A product of exact shares may miss a half by this much. */
    private static final double ROUNDING = 1e-12;

    /**
     * Takes steps.
     *
     * @throws IllegalArgumentException if their times do not rise, or are past the last
     */
    public Survival {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        Objects.requireNonNull(leftOut, "leftOut");
        long before = -1;
        for (SurvivalStep step : steps) {
            if (step.time() <= before || step.time() > last) {
                throw new IllegalArgumentException("steps must rise up to " + last + ", was " + step.time());
            }
            before = step.time();
        }
    }

    /**
     * Watches any rows. Keeps two numbers for each different time.
     *
     * @param time how long a row lasted, or has lasted so far, in any whole unit; a negative one is left out
     * @param ended whether it has ended
     */
    public static <T> Collector<T, ?, Survival> of(ToLongFunction<? super T> time, Predicate<? super T> ended) {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(ended, "ended");
        return Gathering.collector(
                () -> new Watched<T>((row, lifetimes) -> lifetimes.add(time.applyAsLong(row), ended.test(row))));
    }

    /**
     * Watches how long customers stay, in completed units.
     *
     * <p>Who came after {@code asOf} does not count; who left after it had not left yet. Who left and was won back is watched
     * twice, as {@link #subjects} counts: once until they left, and once from when they came back.
     *
     * @param asOf up to which day the rows are complete
     * @param unit days, weeks, months or years
     */
    public static Collector<Tenure, ?, Survival> ofCustomers(LocalDate asOf, ChronoUnit unit) {
        Objects.requireNonNull(asOf, "asOf");
        if (!unit.isDateBased()) {
            throw new IllegalArgumentException("unit must be one of dates, was " + unit);
        }
        return Gathering.collector(() -> new Watched<Tenure>((row, lifetimes) -> {
            if (!row.since().isAfter(asOf)) {
                boolean ended = row.until().exists(day -> !day.isAfter(asOf));
                lifetimes.add(unit.between(row.since(), ended ? row.until().get() : asOf), ended);
            }
        }));
    }

    /**
     * The share that lasts longer than {@code time}; no value past the last known time where some are left.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public Optional<Double> at(long time) {
        return stepAt(time).map(Point::survival);
    }

    /**
     * Greenwood's standard error of {@link #at}: S·√(Σ ended ÷ (at risk · (at risk − ended))); zero where nobody has ended by
     * then or everybody has, no value where {@link #at} has none.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public Optional<Double> standardError(long time) {
        return stepAt(time).map(point -> point.survival() == 0 ? 0 : point.survival() * Math.sqrt(point.spread()));
    }

    /**
     * The log-log interval of {@link #at} (J. D. Kalbfleisch and R. L. Prentice, 1980): S to the power of exp(±z·√(Σ…) ÷ ln
     * S), always between 0 and 1; no value where nobody has ended by then, or everybody has.
     *
     * @param level the confidence level, more than 0 and less than 1, such as 0.95
     * @throws IllegalArgumentException if the level is out of range, or the time negative
     */
    public Optional<ConfidenceInterval> interval(long time, double level) {
        double z = ConfidenceInterval.z(level);
        return stepAt(time)
                .filter(point -> point.survival() > 0 && point.survival() < 1)
                .map(point -> {
                    double width = z * Math.sqrt(point.spread()) / Math.log(point.survival());
                    // the logarithm is negative, and so is the width
                    return new ConfidenceInterval(
                            Math.pow(point.survival(), Math.exp(-width)),
                            Math.pow(point.survival(), Math.exp(width)),
                            level);
                });
    }

    /** The shortest time that at most half last longer than; no value where more do. */
    public OptionalLong median() {
        return percentile(50);
    }

    /**
     * The shortest time by which so many per cent have ended; no value where fewer have.
     *
     * @param percentile more than 0, up to 100
     * @throws IllegalArgumentException if it is out of range
     */
    public OptionalLong percentile(double percentile) {
        if (!(percentile > 0 && percentile <= 100)) {
            throw new IllegalArgumentException("percentile must lie from above 0 to 100, was " + percentile);
        }
        double left = 1 - percentile / 100;
        return steps.stream()
                .filter(step -> step.survival() <= left + ROUNDING)
                .mapToLong(SurvivalStep::time)
                .findFirst();
    }

    /** How many have ended. */
    public long ended() {
        return steps.stream().mapToLong(SurvivalStep::ended).sum();
    }

    /** Such as {@code median 23, 9 of 21 ended}; {@code median not reached, …} where more than half last longer. */
    @Override
    public String toString() {
        OptionalLong median = median();
        String half = median.isPresent() ? Long.toString(median.getAsLong()) : "not reached";
        return String.format(Locale.ROOT, "median %s, %d of %d ended%s", half, ended(), subjects, leftOut.suffix());
    }

    private record Point(double survival, double spread) {}

    private Optional<Point> stepAt(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("time must not be negative, was " + time);
        }
        Point point = new Point(1, 0);
        for (SurvivalStep step : steps) {
            if (step.time() > time) {
                break;
            }
            point = new Point(step.survival(), step.spread());
        }
        boolean known = subjects > 0 && (time <= last || point.survival() == 0);
        return known ? Optional.of(point) : Optional.empty();
    }

    /** How a row is watched. */
    private interface Watch<T> {
        void add(T row, Lifetimes lifetimes);
    }

    /** Rows, by how long they lasted. */
    private static final class Watched<T> implements Gathering<T, Watched<T>, Survival> {
        private final Watch<T> watch;
        private final Lifetimes lifetimes = new Lifetimes();

        Watched(Watch<T> watch) {
            this.watch = watch;
        }

        @Override
        public void add(T row) {
            watch.add(row, lifetimes);
        }

        @Override
        public void addAll(Watched<T> other) {
            lifetimes.addAll(other.lifetimes);
        }

        @Override
        public Survival result() {
            return lifetimes.survival();
        }
    }
}
