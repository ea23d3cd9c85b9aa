package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.dealwright.process.Check;

/**
 * How many of those who reached a step went on to a later one.
 *
 * <p>Converted ÷ those that each measure says; where there is nobody there is no rate. Days of a period begin in its zone. The
 * interval is Wilson's: {@link Proportion#interval}.
 *
 * <p>The cohort view is that of event-history analysis; the cuts by time and by leavers are the field's.
 */
public final class Conversion {
    private Conversion() {}

    /**
     * Of any rows, those that converted. The denominator is every row.
     *
     * @param converted whether a row did
     */
    public static <T> Collector<T, ?, Proportion> rate(Predicate<? super T> converted) {
        return Proportion.of(converted);
    }

    /**
     * The cohort's rate: of those who first reached {@code from} in the period, those who later reached {@code to}, whenever
     * that was.
     *
     * <p>The denominator is everybody who entered, those still open included: the rate of a young cohort is a lower bound of
     * what it will become. Who reached {@code to} before {@code from} is left out.
     *
     * @param from the code of the step that is entered
     * @param to the code of the later step
     */
    public static Collector<Journey, ?, Proportion> ofCohort(String from, String to, ReportingPeriod period) {
        Span span = period.span();
        return collector(from, to, (entered, converted, dropped, share) -> {
            if (span.contains(entered)) {
                count(entered, converted, converted.isDefined(), share);
            }
        });
    }

    /**
     * The cohort's rate within a time that everybody had: of those who first reached {@code from} in the period, those who
     * reached {@code to} at most so much later. Cohorts of different age compare by it.
     *
     * <p>Who entered less than {@code within} before {@code asOf} is left out, converted or not.
     *
     * @param within how long after entering it counts, more than zero, and however long: for longer than anybody has had, all
     *     are left out
     * @param asOf up to when the rows are complete
     * @throws IllegalArgumentException if {@code within} is not positive
     */
    public static Collector<Journey, ?, Proportion> within(
            String from, String to, ReportingPeriod period, Duration within, Instant asOf) {
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("within must be positive, was " + within);
        }
        Span span = period.span();
        Objects.requireNonNull(asOf, "asOf");
        return collector(from, to, (entered, converted, dropped, share) -> {
            if (!span.contains(entered)) {
                return;
            }
            // not entered.plus(within): there is no instant for ever after
            if (within.compareTo(Duration.between(entered, asOf)) > 0) {
                share.omit(Omission.TOO_YOUNG);
            } else {
                count(
                        entered,
                        converted,
                        converted.exists(at -> Duration.between(entered, at).compareTo(within) <= 0),
                        share);
            }
        });
    }

    /**
     * The period's rate: of those who left {@code from} in the period, for {@code to} or because they were dropped, those
     * who left it for {@code to}, whenever they had entered.
     *
     * <p>Those still open are not in the denominator. Who reached {@code to} before {@code from} is left out.
     */
    public static Collector<Journey, ?, Proportion> ofLeavers(String from, String to, ReportingPeriod period) {
        Span span = period.span();
        return collector(from, to, (entered, converted, dropped, share) -> {
            if (converted.orElse(dropped).exists(span::contains)) {
                count(entered, converted, converted.isDefined(), share);
            }
        });
    }

    private static void count(Instant entered, Option<Instant> converted, boolean counts, Share share) {
        if (converted.exists(at -> at.isBefore(entered))) {
            share.omit(Omission.ENDED_BEFORE_IT_BEGAN);
        } else {
            share.count(counts);
        }
    }

    private static Collector<Journey, ?, Proportion> collector(String from, String to, Judge judge) {
        Check.requireCode("from", from);
        Check.requireCode("to", to);
        return Gathering.collector(() -> new Judged(from, to, judge));
    }

    /** Counts one who entered, or does not. */
    private interface Judge {
        void judge(Instant entered, Option<Instant> converted, Option<Instant> dropped, Share share);
    }

    /** Journeys that entered, as a judge counts them. */
    private static final class Judged implements Gathering<Journey, Judged, Proportion> {
        private final String from;
        private final String to;
        private final Judge judge;
        private final Share share = new Share();

        Judged(String from, String to, Judge judge) {
            this.from = from;
            this.to = to;
            this.judge = judge;
        }

        @Override
        public void add(Journey row) {
            Option<Instant> entered = row.reached(from);
            if (entered.isDefined()) {
                judge.judge(entered.get(), row.reached(to), row.dropped(), share);
            }
        }

        @Override
        public void addAll(Judged other) {
            share.addAll(other.share);
        }

        @Override
        public Proportion result() {
            return share.proportion();
        }
    }
}
