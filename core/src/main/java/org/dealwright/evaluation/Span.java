package org.dealwright.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * Some days in a row, such as a quarter. Immutable.
 *
 * @param first the first day
 * @param last the last day, which belongs to it
 */
public record Span(LocalDate first, LocalDate last) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::first).thenComparing(Span::last);

    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * Takes the days.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Span {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before first, was " + last + " and " + first);
        }
    }

    /** A calendar month. */
    public static Span month(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A quarter of a calendar year.
     *
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if the year has no such quarter
     */
    public static Span quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter must lie from 1 to 4, was " + quarter);
        }
        YearMonth month = YearMonth.of(year, MONTHS_OF_QUARTER * quarter);
        return new Span(month.minusMonths(MONTHS_OF_QUARTER - 1).atDay(1), month.atEndOfMonth());
    }

    boolean overlaps(Span other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /** The earlier one first; of two that begin together the shorter one. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code 2026-01-01 to 2026-03-31}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
