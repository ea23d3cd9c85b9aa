package org.dealwright.team;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Objects;

/**
 * Some days in a row, as they are called where they are looked at.
 *
 * @param first the first day
 * @param last the last day, which belongs to it; at most {@link #MOST_DAYS} in all
 */
public record DatePeriod(LocalDate first, LocalDate last) {
    /** The most days: ten years and a leap day for each of three. */
    public static final int MOST_DAYS = 3_653;

    /** The first year in which a period may begin. */
    public static final int FIRST_YEAR = 1900;

    /** The last year in which a period may end. */
    public static final int LAST_YEAR = 9998;

    /**
     * Takes a period.
     *
     * @throws IllegalArgumentException if it ends before it begins, is too long, or lies outside {@link #FIRST_YEAR} to
     *     {@link #LAST_YEAR}
     */
    public DatePeriod {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a period must lie within the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", was " + first + " to " + last);
        }
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a period must have from 1 to " + MOST_DAYS + " days, was " + first + " to " + last);
        }
    }

    /**
     * A month.
     *
     * @throws IllegalArgumentException if the year is out of range
     */
    public static DatePeriod month(YearMonth month) {
        return new DatePeriod(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A quarter of a calendar year.
     *
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static DatePeriod quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter must lie from 1 to 4, was " + quarter);
        }
        LocalDate first = LocalDate.of(requireYear(year), Month.JANUARY, 1).with(IsoFields.QUARTER_OF_YEAR, quarter);
        return new DatePeriod(first, first.plusMonths(3).minusDays(1));
    }

    /**
     * A calendar year.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public static DatePeriod year(int year) {
        Year whole = Year.of(requireYear(year));
        return new DatePeriod(whole.atDay(1), whole.atDay(whole.length()));
    }

    private static int requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year must lie from " + FIRST_YEAR + " to " + LAST_YEAR + ", was " + year);
        }
        return year;
    }

    /** How many days it has, 1 to {@link #MOST_DAYS}. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether that day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Its first and last day, as ISO 8601 writes them. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
