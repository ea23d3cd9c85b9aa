package org.dealwright.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The days that a measure is about, in a zone: half-open, so that periods side by side share no instant and miss none.
 *
 * @param from the first day
 * @param until the day after the last one
 * @param zone where days begin and end
 */
public record ReportingPeriod(LocalDate from, LocalDate until, ZoneId zone) {
    /**
     * Takes the days.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ReportingPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(zone, "zone");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("until must be after from, was " + from + " to " + until);
        }
    }

    /** A calendar month. */
    public static ReportingPeriod of(YearMonth month, ZoneId zone) {
        return new ReportingPeriod(month.atDay(1), month.plusMonths(1).atDay(1), zone);
    }

    /**
     * A calendar quarter.
     *
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static ReportingPeriod ofQuarter(int year, int quarter, ZoneId zone) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter must lie from 1 to 4, was " + quarter);
        }
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new ReportingPeriod(from, from.plusMonths(3), zone);
    }

    /** A calendar year. */
    public static ReportingPeriod ofYear(int year, ZoneId zone) {
        return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), zone);
    }

    /** Its first instant. */
    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    public Instant end() {
        return until.atStartOfDay(zone).toInstant();
    }

    /** Whether an instant lies in it. */
    public boolean contains(Instant at) {
        return span().contains(at);
    }

    /** The instants of its days. */
    Span span() {
        return new Span(start(), end());
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Such as {@code 2026-01-01 to 2026-03-31 (Europe/Budapest)}: the last day is part of it. */
    @Override
    public String toString() {
        return from + " to " + until.minusDays(1) + " (" + zone + ")";
    }
}
