package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * One term of a contract. It covers whole days, from its start until {@link #end}, that day not included.
 *
 * @param id which contract; the same through all the terms for which it is renewed
 * @param start the first day
 * @param months for how long, 1 to 1,200
 * @param notice how long before its end notice has to be given, 0 to 10 years; zero where that may be done until the
 *     last day
 * @param tacit whether it goes on by itself where nobody gives notice
 * @param recurring what is paid again and again; none where nothing is, or nobody knows
 * @param anchor the day of the month on which the contract's terms begin, 1 to 31; in a month that is shorter, on its last.
 *     A contract that began on 31 January is renewed by the month on 28 February and on 31 March
 */
public record ContractTerm(
        TermId id,
        LocalDate start,
        int months,
        Period notice,
        boolean tacit,
        Option<RecurringAmount> recurring,
        int anchor) {
    /** The longest term, in months: a century. */
    public static final int LONGEST_MONTHS = 1_200;

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(9899, 12, 31);
    static final int LONGEST_NOTICE_DAYS = 3_660;
    private static final int LONGEST_MONTH_DAYS = 31;

    /**
     * Takes a term.
     *
     * @throws IllegalArgumentException if the months or the notice are out of range, or the start lies before the
     *     year 1900 or
     *     after the year 9899, or not on the anchor's day of its month
     */
    public ContractTerm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(start, "start");
        requireMonths(months);
        Objects.requireNonNull(notice, "notice");
        Check.requireOption("recurring", recurring);
        if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
            throw new IllegalArgumentException("start must lie from " + EARLIEST + " to " + LATEST + ", was " + start);
        }
        if (!isNotice(notice)) {
            throw new IllegalArgumentException("notice must lie from 0 to 10 years, was " + notice);
        }
        if (anchor < 1 || anchor > LONGEST_MONTH_DAYS || !start.equals(on(YearMonth.from(start), anchor))) {
            throw new IllegalArgumentException(
                    "anchor must be the day of the month on which it starts, or a later one that its month has not, was "
                            + anchor + " for " + start);
        }
    }

    /**
     * Takes a term of a contract whose terms begin on the day of the month on which this one does.
     *
     * @throws IllegalArgumentException if the months or the notice are out of range, or the start lies before the
     *     year 1900 or after the year 9899
     */
    public ContractTerm(
            TermId id, LocalDate start, int months, Period notice, boolean tacit, Option<RecurringAmount> recurring) {
        this(
                id,
                start,
                months,
                notice,
                tacit,
                recurring,
                Objects.requireNonNull(start, "start").getDayOfMonth());
    }

    static void requireMonths(int months) {
        if (months < 1 || months > LONGEST_MONTHS) {
            throw new IllegalArgumentException("months must lie from 1 to " + LONGEST_MONTHS + ", was " + months);
        }
    }

    static boolean isNotice(Period notice) {
        return notice.getYears() >= 0
                && notice.getMonths() >= 0
                && notice.getDays() >= 0
                && notice.toTotalMonths() * LONGEST_MONTH_DAYS + notice.getDays()
                        <= LONGEST_NOTICE_DAYS + LONGEST_MONTH_DAYS * 2;
    }

    /**
     * The term in which a day falls of a contract that has been renewed for as long again and again, as {@link #next} does; the
     * first where the day lies before it.
     *
     * @param began the first day of its first term
     * @param day the day
     * @throws IllegalArgumentException as the constructor does
     */
    public static ContractTerm running(
            TermId id, LocalDate began, int months, boolean tacit, Option<RecurringAmount> recurring, LocalDate day) {
        requireMonths(months);
        long passed = Math.max(0, ChronoUnit.MONTHS.between(began, day) / months);
        long first = day.isBefore(began.plusMonths((passed + 1) * months)) ? passed : passed + 1;
        return new ContractTerm(
                id, began.plusMonths(first * months), months, Period.ZERO, tacit, recurring, began.getDayOfMonth());
    }

    /** The first day that it does not cover. */
    public LocalDate end() {
        return on(YearMonth.from(start).plusMonths(months), anchor);
    }

    /** The day of that number in a month, or its last where it has none. */
    private static LocalDate on(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** The same term, of a contract whose terms begin on the day of the month on which the other's do. */
    ContractTerm anchoredAs(ContractTerm other) {
        return new ContractTerm(id, start, months, notice, tacit, recurring, other.anchor);
    }

    /** The first day on which notice comes too late to end it with this term. */
    public LocalDate noticeBy() {
        return end().minus(notice);
    }

    /** The next term: as long, on the same conditions, from where this one ends. */
    public ContractTerm next() {
        return next(months, recurring);
    }

    /** The next term, of another length or for another amount, from where this one ends. */
    ContractTerm next(int forMonths, Option<RecurringAmount> amount) {
        return new ContractTerm(id, end(), forMonths, notice, tacit, amount, anchor);
    }

    /**
     * What it is worth by the month beside another term; none where one has no amount, or they are in different
     * currencies.
     */
    public Option<TermChange> beside(ContractTerm before) {
        return recurring.isEmpty() || before.recurring.isEmpty()
                ? Option.none()
                : recurring.get().beside(before.recurring.get());
    }
}
