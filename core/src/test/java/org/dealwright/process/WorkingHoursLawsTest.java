package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dealwright.process.WorkingHours.Hours;

/**
 * Laws of working hours, and an oracle that walks the wall clock minute by minute.
 *
 * <p>Hours begin and end on whole hours here, and both changes of the clock lie in the range.
 */
class WorkingHoursLawsTest {
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    private static final long WEEK = 7 * 24 * 60;

    /** A calendar as plain data, of which both the hours and the oracle are made. */
    record Calendar(Map<DayOfWeek, Hours> week, Set<LocalDate> holidays) {
        WorkingHours hours() {
            return WorkingHours.of(BUDAPEST, week).except(holidays);
        }

        boolean isWorked(Instant at) {
            ZonedDateTime local = at.atZone(BUDAPEST);
            Hours hours = week.get(local.getDayOfWeek());
            if (hours == null || holidays.contains(local.toLocalDate())) {
                return false;
            }
            LocalTime time = local.toLocalTime();
            return !time.isBefore(hours.from()) && (hours.to().equals(LocalTime.MIDNIGHT) || time.isBefore(hours.to()));
        }

        long minutesWorked(Instant start, Instant end) {
            long minutes = 0;
            for (Instant at = start; at.isBefore(end); at = at.plus(1, ChronoUnit.MINUTES)) {
                minutes += isWorked(at) ? 1 : 0;
            }
            return minutes;
        }
    }

    @Provide
    Arbitrary<Calendar> calendars() {
        Arbitrary<Hours> hours = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 24))
                .filter((from, to) -> from < to)
                .as((from, to) -> new Hours(LocalTime.of(from, 0), LocalTime.of(to % 24, 0)));
        Arbitrary<Map<DayOfWeek, Hours>> weeks = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours)
                .ofMinSize(1)
                .map(EnumMap::new);
        Arbitrary<Set<LocalDate>> holidays = Combinators.combine(
                        Arbitraries.of(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 10, 21)),
                        Arbitraries.integers().between(0, 9))
                .as(LocalDate::plusDays)
                .set()
                .ofMaxSize(4);
        return Combinators.combine(weeks, holidays).as(Calendar::new).withoutEdgeCases();
    }

    /** Whole minutes of the weeks around the two changes of the clock. */
    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.of(Instant.parse("2026-03-25T23:00:00Z"), Instant.parse("2026-10-21T22:00:00Z")),
                        Arbitraries.longs().between(0, WEEK))
                .as((first, minutes) -> first.plus(minutes, ChronoUnit.MINUTES));
    }

    @Property(tries = 300)
    void are_open_when_the_wall_clock_says_so(@ForAll("calendars") Calendar calendar, @ForAll("instants") Instant at) {
        assertEquals(calendar.isWorked(at), calendar.hours().isOpen(at));
    }

    @Property(tries = 150)
    void hold_as_many_minutes_as_a_walk_along_the_wall_clock_counts(
            @ForAll("calendars") Calendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(max = WEEK) long minutes) {
        Instant end = start.plus(minutes, ChronoUnit.MINUTES);
        assertEquals(
                Duration.ofMinutes(calendar.minutesWorked(start, end)),
                calendar.hours().between(start, end));
    }

    @Property(tries = 150)
    void end_where_a_walk_along_the_wall_clock_has_counted_enough(
            @ForAll("calendars") Calendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        Instant end = start;
        for (int left = minutes; left > 0; end = end.plus(1, ChronoUnit.MINUTES)) {
            left -= calendar.isWorked(end) ? 1 : 0;
        }
        assertEquals(end, calendar.hours().after(start, Duration.ofMinutes(minutes)));
    }

    @Property
    void hold_the_work_asked_for_between_its_start_and_its_end(
            @ForAll("calendars") Calendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(max = 14L * 24 * 3600 * 1_000_000_000L) long nanos) {
        WorkingHours hours = calendar.hours();
        Duration work = Duration.ofNanos(nanos);
        assertEquals(work, hours.between(start, hours.after(start, work)));
    }

    @Property
    void add_up_over_any_instant_between(
            @ForAll("calendars") Calendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(max = 3 * WEEK) long first,
            @ForAll @LongRange(max = 3 * WEEK) long second) {
        WorkingHours hours = calendar.hours();
        Instant middle = start.plus(first, ChronoUnit.MINUTES);
        Instant end = middle.plus(second, ChronoUnit.MINUTES);
        assertEquals(hours.between(start, middle).plus(hours.between(middle, end)), hours.between(start, end));
    }

    @Property
    void are_done_in_two_stretches_as_in_one(
            @ForAll("calendars") Calendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(max = WEEK) long first,
            @ForAll @LongRange(min = 1, max = WEEK) long second) {
        WorkingHours hours = calendar.hours();
        assertEquals(
                hours.after(start, Duration.ofMinutes(first + second)),
                hours.after(hours.after(start, Duration.ofMinutes(first)), Duration.ofMinutes(second)));
    }

    @Property
    void end_no_earlier_for_more_work_or_a_later_start(
            @ForAll("calendars") Calendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(max = WEEK) long later,
            @ForAll @LongRange(max = WEEK) long work,
            @ForAll @LongRange(max = WEEK) long more) {
        WorkingHours hours = calendar.hours();
        Instant end = hours.after(start, Duration.ofMinutes(work));
        assertFalse(hours.after(start, Duration.ofMinutes(work + more)).isBefore(end));
        assertFalse(hours.after(start.plus(later, ChronoUnit.MINUTES), Duration.ofMinutes(work))
                .isBefore(end));
        assertFalse(end.isBefore(start));
    }
}
