package org.dealwright.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/**
 * How much of a quota is asked of somebody new, month by month. Immutable and thread-safe.
 *
 * <p>Months are counted from the day on which they joined: who joined on the 15th is in their second month from the 15th of
 * the next month on, or from its last day where it has no such day. Once the months are over, the whole is asked.
 *
 * @param months the share asked in each of the first months, in order; at most {@link #MOST_MONTHS}
 */
public record Ramp(List<Percent> months) {
    /** The most months: five years. */
    public static final int MOST_MONTHS = 60;

    /** The whole is asked from the first day on. */
    public static final Ramp NONE = new Ramp(List.of());

    /**
     * Takes a ramp.
     *
     * @throws IllegalArgumentException if there are too many months
     */
    public Ramp {
        months = List.copyOf(Objects.requireNonNull(months, "months"));
        if (months.size() > MOST_MONTHS) {
            throw new IllegalArgumentException("months must be at most " + MOST_MONTHS + ", were " + months.size());
        }
    }

    /**
     * Whole percentages, one for each of the first months.
     *
     * @throws IllegalArgumentException if one is not from 0 to 100, or there are too many
     */
    public static Ramp of(int... percentages) {
        return new Ramp(Arrays.stream(percentages).mapToObj(Percent::of).toList());
    }

    /**
     * The share that is asked on a day; nothing before they joined.
     *
     * @param joined the day on which they joined
     */
    public Percent on(LocalDate day, LocalDate joined) {
        if (day.isBefore(joined)) {
            return Percent.ZERO;
        }
        long whole = ChronoUnit.MONTHS.between(joined, day);
        if (whole >= months.size()) {
            return Percent.HUNDRED;
        }
        // a month ends with the last day of a shorter one
        int month = (int) (day.isBefore(joined.plusMonths(whole + 1)) ? whole : whole + 1);
        return month < months.size() ? months.get(month) : Percent.HUNDRED;
    }

    /**
     * What of an amount is asked over a period: the amount × the sum over the days of each day's share ÷ the number of days,
     * rounded half up to the currency's own digits.
     *
     * @param joined the day on which they joined; days before it ask for nothing
     */
    public Money of(Money amount, DatePeriod period, LocalDate joined) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            sum = sum.add(on(day, joined).value());
        }
        return Money.of(
                amount.getCurrencyUnit(),
                amount.getAmount()
                        .multiply(sum)
                        .divide(
                                BigDecimal.valueOf(100 * period.days()),
                                amount.getCurrencyUnit().getDecimalPlaces(),
                                RoundingMode.HALF_UP));
    }
}
