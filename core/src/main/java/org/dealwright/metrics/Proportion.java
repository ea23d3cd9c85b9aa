package org.dealwright.metrics;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How many of some are of a kind: a conversion rate, a win rate, a share of customers kept.
 *
 * <p>Rate = part ÷ whole. What the whole is, each measure says.
 *
 * <p>Period and days are the measure's. Of nothing there is no rate and no interval. The interval is Wilson's (E. B.
 * Wilson, 1927); that of a difference is Newcombe's (R. G. Newcombe, 1998, method 10).
 *
 * @param part how many are of the kind
 * @param whole how many there are: the denominator
 * @param leftOut the rows that belong to the question and are in neither count
 */
public record Proportion(long part, long whole, LeftOut leftOut) {
    private static final double HALF = 0.5;

    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if the part is larger than the whole, or a count is negative
     */
    public Proportion {
        Objects.requireNonNull(leftOut, "leftOut");
        if (part < 0 || whole < part) {
            throw new IllegalArgumentException("part must lie from 0 to whole, was " + part + " of " + whole);
        }
    }

    /**
     * A proportion of which nothing was left out.
     *
     * @throws IllegalArgumentException if the part is larger than the whole, or a count is negative
     */
    public static Proportion of(long part, long whole) {
        return new Proportion(part, whole, LeftOut.NONE);
    }

    /**
     * Counts rows, and those of a kind. The denominator is every row.
     *
     * @param kind whether a row is of the kind
     */
    public static <T> Collector<T, ?, Proportion> of(Predicate<? super T> kind) {
        return Gathering.collector(() -> new Counted<T>(kind));
    }

    /** The share, 0 to 1; no value where the whole is nothing. */
    public Optional<Double> rate() {
        return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }

    /** Those that are not of the kind, of the same whole. */
    public Proportion others() {
        return new Proportion(whole - part, whole, leftOut);
    }

    /**
     * The Wilson score interval (E. B. Wilson, 1927), without continuity correction; no value where the whole is nothing.
     *
     * <p>With p = part ÷ whole, n = whole and z the normal quantile of the level: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1
     * + z²/n).
     *
     * @param level the confidence level, more than 0 and less than 1, such as 0.95
     * @throws IllegalArgumentException if the level is out of range, or the whole is more than 2,147,483,647
     */
    public Optional<ConfidenceInterval> interval(double level) {
        ConfidenceInterval.requireLevel(level);
        requireCountable();
        if (whole == 0) {
            return Optional.empty();
        }
        Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate((int) whole, (int) part, 1 - level);
        return Optional.of(new ConfidenceInterval(wilson.getLowerBound(), wilson.getUpperBound(), level));
    }

    private void requireCountable() {
        if (whole > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("whole must be at most " + Integer.MAX_VALUE + ", was " + whole);
        }
    }

    /**
     * The Wilson score interval with continuity correction (R. G. Newcombe, 1998, method 4), as R's {@code prop.test} gives it:
     * wider, so that it covers the true share at least so often; no value where the whole is nothing.
     *
     * <p>It is that of {@link #interval} with p half a row lower for its lower bound, and half a row higher for its upper one.
     *
     * @param level the confidence level, more than 0 and less than 1, such as 0.95
     * @throws IllegalArgumentException if the level is out of range, or the whole is more than 2,147,483,647
     */
    public Optional<ConfidenceInterval> correctedInterval(double level) {
        double z = ConfidenceInterval.z(level);
        requireCountable();
        return whole == 0
                ? Optional.empty()
                : Optional.of(new ConfidenceInterval(
                        part == 0 ? 0 : bound((part - HALF) / whole, -z),
                        part == whole ? 1 : bound((part + HALF) / whole, z),
                        level));
    }

    private double bound(double share, double z) {
        double square = z * z / whole;
        return (share + square / 2 + z * Math.sqrt(share * (1 - share) / whole + square / whole / 4)) / (1 + square);
    }

    /**
     * By how much this rate is above another, of other rows, with Newcombe's interval.
     *
     * @param level the confidence level, more than 0 and less than 1, such as 0.95
     * @return no value where either whole is nothing
     * @throws IllegalArgumentException if the level is out of range, or a whole is more than 2,147,483,647
     */
    public Optional<Difference> minus(Proportion other, double level) {
        Optional<ConfidenceInterval> mine = interval(level);
        Optional<ConfidenceInterval> theirs = other.interval(level);
        return mine.isEmpty() || theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(Difference.of(this, mine.get(), other, theirs.get()));
    }

    /** Such as {@code 842/8000 = 10.525 % (95 %: 9.871–11.217 %)}; {@code 0/0} where the whole is nothing. */
    @Override
    public String toString() {
        String counts = part + "/" + whole;
        if (whole == 0 || whole > Integer.MAX_VALUE) {
            return counts + leftOut.suffix();
        }
        ConfidenceInterval range = interval(ConfidenceInterval.SHOWN).orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s = %.3f %% (95 %%: %.3f–%.3f %%)%s",
                counts,
                100.0 * part / whole,
                100 * range.lower(),
                100 * range.upper(),
                leftOut.suffix());
    }

    /** Counts rows, and those of a kind. */
    private static final class Counted<T> implements Gathering<T, Counted<T>, Proportion> {
        private final Predicate<? super T> kind;
        private final Share share = new Share();

        Counted(Predicate<? super T> kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        @Override
        public void add(T row) {
            share.count(kind.test(row));
        }

        @Override
        public void addAll(Counted<T> other) {
            share.addAll(other.share);
        }

        @Override
        public Proportion result() {
            return share.proportion();
        }
    }
}
