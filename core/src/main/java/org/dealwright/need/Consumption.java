package org.dealwright.need;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.WorkingHours;

/**
 * How much of something is used up, and how often: 900 sheets every working day; a can of 20 litres every 5.
 *
 * <p>Consumption per day = amount ÷ everyDays; it is kept as the two, so that nothing is rounded before the end. Where one
 * knows how long a pack lasts rather than how much is used, the pack is the amount and its life the days.
 *
 * @param amount how much is used each time, more than 0
 * @param everyDays how many working days that lasts, more than 0; 1 where it is used every working day
 * @param daysPerYear the working days of a year, more than 0 and at most 366; 250 where an office closes at weekends and
 *     on holidays
 */
public record Consumption(Quantity amount, BigDecimal everyDays, BigDecimal daysPerYear) {
    /** The furthest day that {@link #runsOut} looks for, in working days: about a century of them. */
    public static final int FURTHEST_DAY = 36_600;
    /** The longest period that a supply can be reckoned for, in months: a century. */
    public static final int LONGEST_MONTHS = 1_200;

    private static final BigDecimal LONGEST_YEAR = BigDecimal.valueOf(366);
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /**
     * Describes a consumption.
     *
     * @throws IllegalArgumentException if a number is 0 or less, has too many digits, or a year more than 366 days
     */
    public Consumption {
        Quantity.requirePositive("amount", amount);
        everyDays = Quantity.positive("everyDays", everyDays);
        daysPerYear = Quantity.positive("daysPerYear", daysPerYear);
        if (daysPerYear.compareTo(LONGEST_YEAR) > 0) {
            throw new IllegalArgumentException(
                    "daysPerYear must be at most " + LONGEST_YEAR + ", was " + daysPerYear.toPlainString());
        }
    }

    /**
     * So much every working day.
     *
     * @throws IllegalArgumentException if a number is 0 or less, or a year has more than 366 working days
     */
    public static Consumption perDay(Quantity amount, int daysPerYear) {
        return new Consumption(amount, BigDecimal.ONE, BigDecimal.valueOf(daysPerYear));
    }

    /**
     * The packs that so many working days take: ceil(amount × days ÷ (everyDays × packSize)), exactly; 0 for 0 days.
     *
     * @param packSize how much a pack holds, more than 0, in the unit of the amount
     * @param days the working days, 0 or more; a quarter of a year of 250 is 62.5
     * @throws IllegalArgumentException if a number is out of range or has too many digits, or the pack is measured in
     *     another unit
     */
    public BigInteger packsForDays(Quantity packSize, BigDecimal days) {
        return packs(packSize, days(days), BigDecimal.ONE);
    }

    /**
     * The packs that so many months take, at {@code daysPerYear × months ÷ 12} working days, exactly; 0 for 0 months.
     *
     * @param packSize how much a pack holds, more than 0, in the unit of the amount
     * @param months from 0 to {@link #LONGEST_MONTHS}
     * @throws IllegalArgumentException if a number is out of range, or the pack is measured in another unit
     */
    public BigInteger packsForMonths(Quantity packSize, int months) {
        return packs(packSize, daysPerYear.multiply(months(months)), MONTHS_PER_YEAR);
    }

    private BigInteger packs(Quantity packSize, BigDecimal days, BigDecimal divisor) {
        inOurUnit("packSize", packSize);
        return ratio(
                        amount.amount().multiply(days),
                        everyDays.multiply(packSize.amount()).multiply(divisor),
                        0)
                .toBigIntegerExact();
    }

    /**
     * What so many working days take: amount × days ÷ everyDays, rounded up at the 18th digit after the point.
     *
     * @param days the working days, 0 or more
     * @throws IllegalArgumentException if the days are less than 0 or have too many digits, or the result would
     */
    public Quantity neededForDays(BigDecimal days) {
        return new Quantity(ratio(amount.amount().multiply(days(days)), everyDays, Check.SCALE), amount.unit());
    }

    /**
     * What so many months take, at {@code daysPerYear × months ÷ 12} working days, rounded up at the 18th digit after the
     * point.
     *
     * @param months from 0 to {@link #LONGEST_MONTHS}
     * @throws IllegalArgumentException if the months are out of range, or the result would have too many digits
     */
    public Quantity neededForMonths(int months) {
        BigDecimal needed = amount.amount().multiply(daysPerYear).multiply(months(months));
        return new Quantity(ratio(needed, everyDays.multiply(MONTHS_PER_YEAR), Check.SCALE), amount.unit());
    }

    /**
     * On how many working days something of the stock is used: ceil(stock × everyDays ÷ amount). The last of them may find
     * less than it takes.
     *
     * @param stock what there is, more than 0, in the unit of the amount
     * @throws IllegalArgumentException if the stock is 0 or less, or measured in another unit
     */
    public BigInteger daysOfUse(Quantity stock) {
        inOurUnit("stock", stock);
        return ratio(stock.amount().multiply(everyDays), amount.amount(), 0).toBigIntegerExact();
    }

    /**
     * The working day on which the last of the stock is used; none where that is more than {@link #FURTHEST_DAY} working
     * days away.
     *
     * <p>Days are the calendar's, with its free days and holidays, so that {@code daysPerYear} plays no part.
     *
     * @param stock what there is, more than 0, in the unit of the amount
     * @param start the first day on which it is used, from the year 1900 to the year 9999; the next working day where this
     *     is none
     * @param calendar which days are worked
     * @throws IllegalArgumentException if the stock is 0 or less or measured in another unit, or the start out of range
     */
    public Option<LocalDate> runsOut(Quantity stock, LocalDate start, WorkingHours calendar) {
        if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
            throw new IllegalArgumentException("start must lie from " + EARLIEST + " to " + LATEST + ", was " + start);
        }
        Objects.requireNonNull(calendar, "calendar");
        BigInteger days = daysOfUse(stock);
        if (days.compareTo(BigInteger.valueOf(FURTHEST_DAY)) > 0) {
            return Option.none();
        }
        LocalDate day = start;
        for (int left = days.intValueExact(); ; day = day.plusDays(1)) {
            left -= calendar.isWorkingDay(day) ? 1 : 0;
            if (left == 0) {
                return Option.some(day);
            }
        }
    }

    private void inOurUnit(String name, Quantity quantity) {
        Quantity.requirePositive(name, quantity);
        if (!quantity.unit().equals(amount.unit())) {
            throw new IllegalArgumentException(
                    name + " must be in " + amount.unit().code() + ", was " + quantity);
        }
    }

    private static BigDecimal days(BigDecimal days) {
        Check.requireDecimal("days", days);
        if (days.signum() < 0) {
            throw new IllegalArgumentException("days must be 0 or more, was " + days.toPlainString());
        }
        return days;
    }

    private static BigDecimal months(int months) {
        if (months < 0 || months > LONGEST_MONTHS) {
            throw new IllegalArgumentException("months must lie from 0 to " + LONGEST_MONTHS + ", was " + months);
        }
        return BigDecimal.valueOf(months);
    }

    /** Rounded once, and up: what is needed is never short. */
    private static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor, int scale) {
        return dividend.divide(divisor, scale, RoundingMode.CEILING);
    }
}
