package org.dealwright.need;

import static org.dealwright.need.NeedFixture.SHEET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dealwright.process.WorkingHours;

/** Numbers here are thousandths, so that the oracles count in whole numbers. */
class ConsumptionLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static BigDecimal thousandths(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }

    private static Quantity sheets(long thousandths) {
        return new Quantity(thousandths(thousandths), SHEET);
    }

    private static Consumption consumption(long amount, long everyDays) {
        return new Consumption(sheets(amount), thousandths(everyDays), BigDecimal.valueOf(250));
    }

    /** Whether so many packs hold what is used in so many months, at 250 days a year: multiplied out, never divided. */
    private static boolean coverMonths(BigDecimal packs, long pack, long amount, long every, long months) {
        BigDecimal held = packs.multiply(thousandths(pack)).multiply(thousandths(every));
        BigDecimal used = thousandths(amount).multiply(BigDecimal.valueOf(250 * months));
        return held.multiply(BigDecimal.valueOf(12)).compareTo(used) >= 0;
    }

    @Property
    void the_packs_cover_what_is_used_and_one_less_does_not(
            @ForAll @LongRange(min = 1, max = 10_000_000) long amount,
            @ForAll @LongRange(min = 1, max = 100_000) long every,
            @ForAll @LongRange(min = 1, max = 10_000_000) long pack,
            @ForAll @LongRange(max = 1_000_000) long days) {
        BigDecimal packs = new BigDecimal(consumption(amount, every).packsForDays(sheets(pack), thousandths(days)));
        BigDecimal used = thousandths(amount).multiply(thousandths(days));
        BigDecimal perPack = thousandths(pack).multiply(thousandths(every));

        assertTrue(packs.multiply(perPack).compareTo(used) >= 0);
        assertTrue(packs.subtract(BigDecimal.ONE).multiply(perPack).compareTo(used) < 0);
    }

    @Property
    void the_packs_cover_the_months_and_one_less_does_not(
            @ForAll @LongRange(min = 1, max = 10_000_000) long amount,
            @ForAll @LongRange(min = 1, max = 100_000) long every,
            @ForAll @LongRange(min = 1, max = 10_000_000) long pack,
            @ForAll @IntRange(max = 1_200) int months) {
        BigDecimal packs = new BigDecimal(consumption(amount, every).packsForMonths(sheets(pack), months));

        assertTrue(coverMonths(packs, pack, amount, every, months));
        assertFalse(coverMonths(packs.subtract(BigDecimal.ONE), pack, amount, every, months));
    }

    @Property
    void what_is_needed_is_enough_and_less_than_a_last_digit_more(
            @ForAll @LongRange(min = 1, max = 10_000_000) long amount,
            @ForAll @LongRange(min = 1, max = 100_000) long every,
            @ForAll @LongRange(max = 1_000_000) long days) {
        BigDecimal needed =
                consumption(amount, every).neededForDays(thousandths(days)).amount();
        BigDecimal used = thousandths(amount).multiply(thousandths(days));
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(18);

        assertTrue(needed.multiply(thousandths(every)).compareTo(used) >= 0);
        assertTrue(needed.subtract(lastDigit).multiply(thousandths(every)).compareTo(used) < 0);
    }

    @Provide
    Arbitrary<Set<DayOfWeek>> weeks() {
        return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return Arbitraries.integers().between(0, 40).map(FIRST::plusDays).set().ofMaxSize(10);
    }

    private static WorkingHours calendar(Set<DayOfWeek> week, Set<LocalDate> holidays) {
        Map<DayOfWeek, WorkingHours.Hours> hours = new EnumMap<>(DayOfWeek.class);
        week.forEach(day -> hours.put(day, new WorkingHours.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        return WorkingHours.of(ZoneOffset.UTC, hours).except(holidays);
    }

    @Property(tries = 300)
    void the_stock_runs_out_when_taking_from_it_day_by_day_leaves_nothing(
            @ForAll("weeks") Set<DayOfWeek> week,
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll @LongRange(min = 1, max = 100_000) long stock,
            @ForAll @LongRange(min = 500, max = 10_000) long amount,
            @ForAll @IntRange(min = 1, max = 5) int everyDays,
            @ForAll @IntRange(max = 20) int later) {
        LocalDate day = FIRST.plusDays(later).minusDays(1);
        // in shares of a day's use, so that nothing is divided
        for (long left = stock * everyDays; left > 0; ) {
            day = day.plusDays(1);
            boolean worked = week.contains(day.getDayOfWeek()) && !holidays.contains(day);
            left -= worked ? amount : 0;
        }

        assertEquals(
                day,
                consumption(amount, 1_000L * everyDays)
                        .runsOut(sheets(stock), FIRST.plusDays(later), calendar(week, holidays))
                        .get());
    }

    @Property
    void more_stock_a_later_start_or_less_use_never_runs_out_sooner(
            @ForAll("weeks") Set<DayOfWeek> week,
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll @LongRange(min = 1, max = 100_000) long stock,
            @ForAll @LongRange(max = 100_000) long more,
            @ForAll @LongRange(min = 1_000, max = 10_000) long amount,
            @ForAll @LongRange(max = 900) long less,
            @ForAll @IntRange(max = 30) int later) {
        WorkingHours calendar = calendar(week, holidays);
        LocalDate day = consumption(amount, 1_000)
                .runsOut(sheets(stock), FIRST, calendar)
                .get();

        assertFalse(consumption(amount, 1_000)
                .runsOut(sheets(stock + more), FIRST, calendar)
                .get()
                .isBefore(day));
        assertFalse(consumption(amount, 1_000)
                .runsOut(sheets(stock), FIRST.plusDays(later), calendar)
                .get()
                .isBefore(day));
        assertFalse(consumption(amount - less, 1_000)
                .runsOut(sheets(stock), FIRST, calendar)
                .get()
                .isBefore(day));
        assertTrue(calendar.isWorkingDay(day));
    }
}
