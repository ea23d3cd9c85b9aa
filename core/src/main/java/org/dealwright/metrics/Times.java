package org.dealwright.metrics;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * How long some things took, to the millisecond: what is shorter is cut off.
 *
 * <p>Mean = sum ÷ count. Median = the middle one, or half-way between the two in the middle. Percentiles are those of R's
 * default. All are computed of the exact sum or sorted times, whatever order the rows came in; empty where nothing was
 * timed. Immutable and thread-safe.
 */
public final class Times {
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final double MINUTES_AN_HOUR = 60;
    private static final double HOURS_A_DAY = 24;

    /** In any order; nobody adds to them any more. */
    private final Longs millis;

    private final LeftOut leftOut;

    private Times(Longs millis, LeftOut leftOut) {
        this.millis = millis;
        this.leftOut = leftOut;
    }

    /**
     * Gathers how long each row took.
     *
     * <p>Keeps a number for every row.
     *
     * @param time how long a row took; one that ended before it began is left out
     */
    public static <T> Collector<T, ?, Times> of(Function<? super T, Duration> time) {
        Objects.requireNonNull(time, "time");
        return Gathering.collector(() -> new Timed<T>(time));
    }

    /** How many were timed. */
    public int count() {
        return millis.size();
    }

    /** The rows that belong to the question and were not timed. */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** Every time, shortest first; they are sorted each time that it is asked. */
    public List<Duration> all() {
        return Arrays.stream(millis.sorted()).mapToObj(Duration::ofMillis).toList();
    }

    /** The median; no value where nothing was timed. */
    public Optional<Duration> median() {
        int count = count();
        if (count == 0) {
            return Optional.empty();
        }
        Duration upper = Duration.ofMillis(millis.smallest(count / 2));
        return Optional.of(
                count % 2 == 1
                        ? upper
                        : upper.plus(Duration.ofMillis(millis.smallest(count / 2 - 1)))
                                .dividedBy(2));
    }

    /** The mean, to the nanosecond; no value where nothing was timed. */
    public Optional<Duration> mean() {
        return count() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(millis.sum()).dividedBy(count()));
    }

    /**
     * The time within which so many per cent were done, to the millisecond, by Hyndman and Fan's seventh definition (1996),
     * which is R's default; no value where nothing was timed.
     *
     * @param percentile 0 to 100
     * @throws IllegalArgumentException if it is out of range
     */
    public Optional<Duration> percentile(double percentile) {
        Quantiles.requirePercentile(percentile);
        return count() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(Quantiles.of(count(), millis::smallest, percentile))));
    }

    /** How many took at most so long, of all that were timed. */
    public Proportion within(Duration limit) {
        return new Proportion(millis.countUpTo(limit.toMillis()), count(), leftOut);
    }

    /** Such as {@code median 2.5 hours, mean 4.0 hours of 12}; {@code nothing timed} where it is so. */
    @Override
    public String toString() {
        return count() == 0
                ? "nothing timed" + leftOut.suffix()
                : "median " + shown(median().orElseThrow()) + ", mean " + shown(mean().orElseThrow()) + " of " + count()
                        + leftOut.suffix();
    }

    private static String shown(Duration time) {
        double minutes = time.toMillis() / MILLIS_A_MINUTE;
        double hours = minutes / MINUTES_AN_HOUR;
        if (hours >= 2 * HOURS_A_DAY) {
            return String.format(Locale.ROOT, "%.1f days", hours / HOURS_A_DAY);
        }
        return hours >= 2
                ? String.format(Locale.ROOT, "%.1f hours", hours)
                : String.format(Locale.ROOT, "%.1f minutes", minutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Times that && millis.isSameAs(that.millis) && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(31 * millis.sum() + count()) + leftOut.hashCode();
    }

    /** Times as they come. Not thread-safe. */
    static final class Gathered {
        private final Longs millis = new Longs();
        private final Omissions omissions = new Omissions();

        void add(Duration time) {
            if (time.isNegative()) {
                omissions.add(Omission.ENDED_BEFORE_IT_BEGAN);
            } else {
                millis.add(time.toMillis());
            }
        }

        /** One that took so long, and did not end before it began. */
        void addMillis(long time) {
            millis.add(time);
        }

        void omit(Omission why) {
            omissions.add(why);
        }

        void addAll(Gathered other) {
            millis.addAll(other.millis);
            omissions.addAll(other.omissions);
        }

        Times times() {
            return new Times(millis, omissions.leftOut());
        }
    }

    /** Rows, by how long each took. */
    private static final class Timed<T> implements Gathering<T, Timed<T>, Times> {
        private final Function<? super T, Duration> time;
        private final Gathered times = new Gathered();

        Timed(Function<? super T, Duration> time) {
            this.time = time;
        }

        @Override
        public void add(T row) {
            times.add(time.apply(row));
        }

        @Override
        public void addAll(Timed<T> other) {
            times.addAll(other.times);
        }

        @Override
        public Times result() {
            return times.times();
        }
    }
}
