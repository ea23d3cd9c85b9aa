package org.dealwright.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * How long things stay in a stage: left − entered; group by {@link Stay#stage()} for each. Of no stay there is no value.
 *
 * <p>The denominator is the stays that ended in the period, in days of its zone; {@link #censored} takes in those that
 * go on, up to an instant, and is a {@link Survival} with its interval; else there is none. Percentiles are R's default
 * (R. J. Hyndman and Y. Fan, 1996, definition 7).
 */
public final class TimeInStage {
    private TimeInStage() {}

    /** Of those that left in the period, in days of its zone, whenever they had come in. Keeps a number for each of them. */
    public static Collector<Stay, ?, Times> ofLeavers(ReportingPeriod period) {
        Span span = period.span();
        return Gathering.collector(() -> new Leavers(span));
    }

    /**
     * Of all that came in up to {@code asOf}, with those still there: of them it is known that they stay longer than until
     * then. Kaplan–Meier, in whole days of 24 hours; what left later had not left yet.
     */
    public static Collector<Stay, ?, Survival> censored(Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Gathering.collector(() -> new Censored(asOf));
    }

    /** Those that left in a period. */
    private static final class Leavers implements Gathering<Stay, Leavers, Times> {
        private final Span span;
        private final Times.Gathered times = new Times.Gathered();

        Leavers(Span span) {
            this.span = span;
        }

        @Override
        public void add(Stay row) {
            row.left().filter(span::contains).forEach(left -> times.add(Duration.between(row.entered(), left)));
        }

        @Override
        public void addAll(Leavers other) {
            times.addAll(other.times);
        }

        @Override
        public Times result() {
            return times.times();
        }
    }

    /** Those that left, and those that did not yet. */
    private static final class Censored implements Gathering<Stay, Censored, Survival> {
        private final Instant asOf;
        private final Lifetimes lifetimes = new Lifetimes();

        Censored(Instant asOf) {
            this.asOf = asOf;
        }

        @Override
        public void add(Stay row) {
            if (row.entered().isAfter(asOf)) {
                return;
            }
            boolean left = row.left().exists(at -> !at.isAfter(asOf));
            Duration stay = Duration.between(row.entered(), left ? row.left().get() : asOf);
            if (stay.isNegative()) {
                lifetimes.omit(Omission.ENDED_BEFORE_IT_BEGAN);
            } else {
                lifetimes.add(stay.toDays(), left);
            }
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
