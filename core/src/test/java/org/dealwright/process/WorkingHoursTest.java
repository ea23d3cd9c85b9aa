package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.dealwright.process.WorkingHours.Hours;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** March 2026 began on a Sunday; in Budapest the clocks went forward on the 29th of March and back on the 25th of October. */
class WorkingHoursTest {
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    private final WorkingHours office = WorkingHours.weekdays(BUDAPEST, LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final Duration HOUR = Duration.ofHours(1);

    private static Instant budapest(String local) {
        return LocalDateTime.parse(local).atZone(BUDAPEST).toInstant();
    }

    private static Instant utc(String instant) {
        return Instant.parse(instant);
    }

    private static WorkingHours everyDay(String from, String to) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, new Hours(LocalTime.parse(from), LocalTime.parse(to)));
        }
        return WorkingHours.of(BUDAPEST, week);
    }

    @Test
    void a_day_with_hours_is_a_working_day_unless_it_is_a_holiday() {
        WorkingHours hours = office.except(Set.of(LocalDate.of(2026, 3, 3)));

        assertTrue(hours.isWorkingDay(LocalDate.of(2026, 3, 2)));
        assertFalse(hours.isWorkingDay(LocalDate.of(2026, 3, 3)));
        assertFalse(hours.isWorkingDay(LocalDate.of(2026, 3, 7)));
    }

    @Test
    void a_week_has_a_minute_of_work_at_least() {
        LocalTime nine = LocalTime.of(9, 0);

        WorkingHours.of(BUDAPEST, Map.of(DayOfWeek.MONDAY, new Hours(nine, nine.plusMinutes(1))));
        assertEquals(
                "week must have PT1M of work at least, had PT59.999999999S",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> WorkingHours.of(
                                        BUDAPEST,
                                        Map.of(
                                                DayOfWeek.MONDAY,
                                                new Hours(
                                                        nine,
                                                        nine.plusMinutes(1).minusNanos(1)))))
                        .getMessage());
    }

    @Nested
    class After {
        @Test
        void work_within_a_day_ends_on_that_day() {
            assertEquals(
                    budapest("2026-03-02T13:00"), office.after(budapest("2026-03-02T10:00"), HOUR.multipliedBy(3)));
        }

        @Test
        void work_that_begins_before_the_hours_begins_with_them() {
            assertEquals(budapest("2026-03-02T10:00"), office.after(budapest("2026-03-02T06:00"), HOUR));
        }

        @Test
        void work_that_fills_the_day_ends_with_its_hours() {
            assertEquals(
                    budapest("2026-03-02T17:00"), office.after(budapest("2026-03-02T09:00"), HOUR.multipliedBy(8)));
        }

        @Test
        void work_one_nanosecond_longer_than_the_day_ends_on_the_next() {
            assertEquals(
                    budapest("2026-03-03T09:00").plusNanos(1),
                    office.after(
                            budapest("2026-03-02T09:00"), HOUR.multipliedBy(8).plusNanos(1)));
        }

        @Test
        void work_that_begins_at_the_end_of_the_hours_begins_on_the_next_day() {
            assertEquals(budapest("2026-03-03T10:00"), office.after(budapest("2026-03-02T17:00"), HOUR));
        }

        @Test
        void work_over_a_weekend_passes_it_over() {
            // Friday the 6th, one hour; Monday the 9th, the other
            assertEquals(
                    budapest("2026-03-09T10:00"), office.after(budapest("2026-03-06T16:00"), HOUR.multipliedBy(2)));
        }

        @Test
        void work_that_begins_on_a_weekend_begins_on_monday() {
            assertEquals(budapest("2026-03-09T10:00"), office.after(budapest("2026-03-07T12:00"), HOUR));
        }

        @Test
        void work_over_holidays_passes_them_over() {
            WorkingHours easter = office.except(Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));
            assertEquals(
                    budapest("2026-04-07T10:00"), easter.after(budapest("2026-04-02T16:00"), HOUR.multipliedBy(2)));
        }

        @Test
        void no_work_is_done_at_once_within_the_hours() {
            assertEquals(budapest("2026-03-02T10:00"), office.after(budapest("2026-03-02T10:00"), Duration.ZERO));
        }

        @Test
        void no_work_is_done_at_the_first_working_instant_outside_them() {
            assertEquals(budapest("2026-03-09T09:00"), office.after(budapest("2026-03-06T17:00"), Duration.ZERO));
            assertEquals(budapest("2026-03-02T09:00"), office.after(budapest("2026-03-02T08:59"), Duration.ZERO));
        }

        @Test
        void the_longest_work_round_the_clock_takes_366_days() {
            Instant start = utc("2026-03-02T10:30:00Z");
            assertEquals(
                    start.plus(Duration.ofDays(366)),
                    WorkingHours.roundTheClock(BUDAPEST).after(start, WorkingHours.LONGEST));
        }

        @Test
        void the_longest_work_is_done_by_somebody_who_works_one_minute_a_week() {
            // 366 days are 527,040 minutes: the first in this week, the others in as many weeks after it
            WorkingHours minute = WorkingHours.of(
                    ZoneOffset.UTC, Map.of(DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(9, 1))));
            assertEquals(
                    utc("2026-03-02T09:01:00Z").plus(Duration.ofDays(7 * 527_039L)),
                    minute.after(utc("2026-03-02T00:00:00Z"), WorkingHours.LONGEST));
        }

        @Test
        void longer_work_is_refused() {
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class,
                    () -> office.after(Instant.EPOCH, WorkingHours.LONGEST.plusNanos(1)));
            assertEquals("work must last from 0 to PT8784H, was PT8784H0.000000001S", thrown.getMessage());
        }

        @Test
        void negative_work_is_refused() {
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class, () -> office.after(Instant.EPOCH, Duration.ofNanos(-1)));
            assertEquals("work must last from 0 to PT8784H, was PT-0.000000001S", thrown.getMessage());
        }

        @Test
        void ten_thousand_holidays_are_passed_over() {
            LocalDate first = LocalDate.of(2026, 3, 2);
            WorkingHours closed = WorkingHours.roundTheClock(ZoneOffset.UTC)
                    .except(IntStream.range(0, 10_000).mapToObj(first::plusDays).collect(Collectors.toSet()));
            assertEquals(
                    first.plusDays(10_000).atTime(1, 0).toInstant(ZoneOffset.UTC),
                    closed.after(first.atStartOfDay().toInstant(ZoneOffset.UTC), HOUR));
        }
    }

    @Nested
    class Between {
        @Test
        void two_instants_of_a_day_lies_the_work_of_that_day() {
            assertEquals(
                    HOUR.multipliedBy(3), office.between(budapest("2026-03-02T10:00"), budapest("2026-03-02T13:00")));
        }

        @Test
        void what_lies_outside_the_hours_does_not_count() {
            assertEquals(
                    HOUR.multipliedBy(8), office.between(budapest("2026-03-02T00:00"), budapest("2026-03-02T23:59")));
            assertEquals(Duration.ZERO, office.between(budapest("2026-03-02T17:00"), budapest("2026-03-03T09:00")));
        }

        @Test
        void friday_and_monday_lies_no_weekend() {
            assertEquals(
                    HOUR.multipliedBy(2), office.between(budapest("2026-03-06T16:00"), budapest("2026-03-09T10:00")));
        }

        @Test
        void holidays_do_not_count() {
            WorkingHours easter = office.except(Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));
            assertEquals(
                    HOUR.multipliedBy(2), easter.between(budapest("2026-04-02T16:00"), budapest("2026-04-07T10:00")));
        }

        @Test
        void an_instant_and_itself_lies_nothing() {
            assertEquals(Duration.ZERO, office.between(budapest("2026-03-02T10:00"), budapest("2026-03-02T10:00")));
        }

        @Test
        void an_instant_and_an_earlier_one_lies_nothing() {
            assertEquals(Duration.ZERO, office.between(budapest("2026-03-02T13:00"), budapest("2026-03-02T10:00")));
            assertEquals(Duration.ZERO, office.between(budapest("2026-03-09T13:00"), budapest("2026-03-02T10:00")));
        }
    }

    @Nested
    class Open {
        @Test
        void is_the_first_instant_and_not_the_end() {
            assertTrue(office.isOpen(budapest("2026-03-02T09:00")));
            assertTrue(office.isOpen(budapest("2026-03-02T17:00").minusNanos(1)));
            assertFalse(office.isOpen(budapest("2026-03-02T17:00")));
            assertFalse(office.isOpen(budapest("2026-03-02T09:00").minusNanos(1)));
        }

        @Test
        void is_monday_to_friday_on_weekdays() {
            for (int day = 2; day <= 6; day++) {
                assertTrue(office.isOpen(budapest("2026-03-0" + day + "T12:00")));
            }
            assertFalse(office.isOpen(budapest("2026-03-07T12:00")));
            assertFalse(office.isOpen(budapest("2026-03-08T12:00")));
        }

        @Test
        void is_no_holiday() {
            assertFalse(office.except(Set.of(LocalDate.of(2026, 3, 2))).isOpen(budapest("2026-03-02T12:00")));
        }

        @Test
        void is_what_the_zone_says_it_is() {
            assertTrue(office.isOpen(utc("2026-03-02T08:00:00Z")));
            assertTrue(office.isOpen(utc("2026-07-01T07:00:00Z")));
            assertFalse(office.isOpen(utc("2026-03-02T07:00:00Z")));
            assertEquals(BUDAPEST, office.zone());
        }

        @Test
        void is_every_hour_of_every_day_round_the_clock() {
            WorkingHours always = WorkingHours.roundTheClock(BUDAPEST);
            for (Instant at = budapest("2026-03-28T00:00");
                    at.isBefore(budapest("2026-03-31T00:00"));
                    at = at.plus(Duration.ofMinutes(30))) {
                assertTrue(always.isOpen(at), at::toString);
            }
        }

        @Test
        void is_every_hour_round_the_clock_where_clocks_go_back_over_midnight() {
            // in St. John's the clocks went back at 00:01 on the 7th of November 2010, to 23:01 of the day before
            WorkingHours always = WorkingHours.roundTheClock(ZoneId.of("America/St_Johns"));
            assertTrue(always.isOpen(utc("2010-11-07T02:45:00Z")));
        }
    }

    @Nested
    class WhenTheClocksGoForward {
        private final WorkingHours nights = everyDay("00:00", "06:00");

        @Test
        void a_night_shift_is_an_hour_shorter() {
            assertEquals(
                    HOUR.multipliedBy(5), nights.between(budapest("2026-03-29T00:00"), budapest("2026-03-29T12:00")));
        }

        @Test
        void work_ends_an_hour_later_by_the_wall_clock() {
            assertEquals(utc("2026-03-29T02:00:00Z"), nights.after(utc("2026-03-28T23:00:00Z"), HOUR.multipliedBy(3)));
            assertEquals(utc("2026-03-29T02:00:00Z"), budapest("2026-03-29T04:00"));
        }

        @Test
        void round_the_clock_the_day_has_23_hours() {
            assertEquals(
                    HOUR.multipliedBy(23),
                    WorkingHours.roundTheClock(BUDAPEST)
                            .between(budapest("2026-03-29T00:00"), budapest("2026-03-30T00:00")));
        }

        @Test
        void hours_that_begin_when_the_clocks_go_begin_then() {
            assertEquals(
                    HOUR.multipliedBy(3),
                    everyDay("02:00", "06:00").between(budapest("2026-03-29T00:00"), budapest("2026-03-29T12:00")));
        }

        @Test
        void hours_that_would_begin_within_the_missing_hour_begin_right_after_it() {
            // by the wall clock 03:00 is the first instant not before 02:30
            WorkingHours from = everyDay("02:30", "06:00");
            assertTrue(from.isOpen(utc("2026-03-29T01:00:00Z")));
            assertEquals(
                    HOUR.multipliedBy(3), from.between(budapest("2026-03-29T00:00"), budapest("2026-03-29T12:00")));
        }

        @Test
        void hours_that_would_end_within_the_missing_hour_end_right_before_it() {
            WorkingHours until = everyDay("01:00", "02:30");
            assertFalse(until.isOpen(budapest("2026-03-29T03:20")));
            assertEquals(HOUR, until.between(budapest("2026-03-29T00:00"), budapest("2026-03-29T12:00")));
        }

        @Test
        void hours_within_the_missing_hour_are_none() {
            assertEquals(
                    Duration.ZERO,
                    everyDay("02:15", "02:45").between(budapest("2026-03-29T00:00"), budapest("2026-03-29T12:00")));
        }
    }

    @Nested
    class WhenTheClocksGoBack {
        private final WorkingHours nights = everyDay("00:00", "06:00");

        @Test
        void a_night_shift_is_an_hour_longer() {
            assertEquals(
                    HOUR.multipliedBy(7), nights.between(budapest("2026-10-25T00:00"), budapest("2026-10-25T12:00")));
        }

        @Test
        void work_ends_an_hour_earlier_by_the_wall_clock() {
            assertEquals(utc("2026-10-25T02:00:00Z"), nights.after(utc("2026-10-24T22:00:00Z"), HOUR.multipliedBy(4)));
            assertEquals(utc("2026-10-25T02:00:00Z"), budapest("2026-10-25T03:00"));
        }

        @Test
        void the_hour_that_comes_twice_is_worked_twice() {
            assertTrue(nights.isOpen(utc("2026-10-25T00:30:00Z")));
            assertTrue(nights.isOpen(utc("2026-10-25T01:30:00Z")));
            assertEquals(
                    HOUR.multipliedBy(2), nights.between(utc("2026-10-25T00:00:00Z"), utc("2026-10-25T02:00:00Z")));
        }

        @Test
        void round_the_clock_the_day_has_25_hours() {
            assertEquals(
                    HOUR.multipliedBy(25),
                    WorkingHours.roundTheClock(BUDAPEST)
                            .between(budapest("2026-10-25T00:00"), budapest("2026-10-26T00:00")));
        }
    }

    @Nested
    class HoursOfADay {
        @Test
        void may_end_at_midnight() {
            WorkingHours evenings = everyDay("20:00", "00:00");
            assertTrue(evenings.isOpen(budapest("2026-03-03T00:00").minusNanos(1)));
            assertFalse(evenings.isOpen(budapest("2026-03-03T00:00")));
            assertEquals(
                    budapest("2026-03-03T00:00"), evenings.after(budapest("2026-03-02T22:00"), HOUR.multipliedBy(2)));
            assertEquals(
                    budapest("2026-03-03T21:00"), evenings.after(budapest("2026-03-02T22:00"), HOUR.multipliedBy(3)));
        }

        @Test
        void that_end_before_they_begin_are_refused() {
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class, () -> new Hours(LocalTime.of(22, 0), LocalTime.of(6, 0)));
            assertEquals("hours must end after they begin, were 22:00 to 06:00", thrown.getMessage());
        }

        @Test
        void that_end_when_they_begin_are_refused() {
            assertThrows(IllegalArgumentException.class, () -> new Hours(LocalTime.of(9, 0), LocalTime.of(9, 0)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> WorkingHours.weekdays(BUDAPEST, LocalTime.of(9, 0), LocalTime.of(9, 0)));
        }

        @Test
        void have_a_beginning_and_an_end() {
            assertThrows(NullPointerException.class, () -> new Hours(null, LocalTime.NOON));
            assertThrows(NullPointerException.class, () -> new Hours(LocalTime.NOON, null));
        }
    }

    @Nested
    class AWeek {
        @Test
        void without_hours_is_refused() {
            IllegalArgumentException thrown =
                    assertThrows(IllegalArgumentException.class, () -> WorkingHours.of(BUDAPEST, Map.of()));
            assertEquals("week must have hours on one day at least", thrown.getMessage());
        }

        @Test
        void may_have_other_hours_on_each_day() {
            WorkingHours hours = WorkingHours.of(
                    BUDAPEST,
                    Map.of(
                            DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                            DayOfWeek.FRIDAY, new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0))));
            // Monday one hour, Friday four, and one on the next Monday
            assertEquals(budapest("2026-03-09T10:00"), hours.after(budapest("2026-03-02T16:00"), HOUR.multipliedBy(6)));
        }

        @Test
        void given_is_copied() {
            Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
            week.put(DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
            WorkingHours hours = WorkingHours.of(BUDAPEST, week);
            week.clear();
            assertTrue(hours.isOpen(budapest("2026-03-02T12:00")));
        }

        @Test
        void has_a_zone() {
            assertThrows(
                    NullPointerException.class,
                    () -> WorkingHours.weekdays(null, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        }

        @Test
        void prints_its_hours_and_holidays() {
            WorkingHours mondays = WorkingHours.of(
                    BUDAPEST, Map.of(DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0))));
            assertEquals("{MONDAY=Hours[from=09:00, to=17:00]} in Europe/Budapest", mondays.toString());
            assertEquals(
                    "{MONDAY=Hours[from=09:00, to=17:00]} in Europe/Budapest except [2026-03-02]",
                    mondays.except(Set.of(LocalDate.of(2026, 3, 2))).toString());
        }
    }

    @Nested
    class Holidays {
        private final LocalDate monday = LocalDate.of(2026, 3, 2);

        @Test
        void add_up() {
            WorkingHours hours = office.except(Set.of(monday)).except(Set.of(monday.plusDays(1)));
            assertEquals(budapest("2026-03-04T09:00"), hours.after(budapest("2026-03-02T09:00"), Duration.ZERO));
        }

        @Test
        void given_are_copied() {
            Set<LocalDate> days = new HashSet<>(Set.of(monday));
            WorkingHours hours = office.except(days);
            days.clear();
            assertFalse(hours.isOpen(budapest("2026-03-02T12:00")));
            assertTrue(office.isOpen(budapest("2026-03-02T12:00")));
        }

        @Test
        void may_be_10_000_and_no_more() {
            Set<LocalDate> days =
                    IntStream.range(0, 10_000).mapToObj(monday::plusDays).collect(Collectors.toSet());
            WorkingHours closed = office.except(days);
            assertEquals(closed, closed.except(Set.of(monday)));
            IllegalArgumentException thrown =
                    assertThrows(IllegalArgumentException.class, () -> closed.except(Set.of(monday.plusDays(10_000))));
            assertEquals("holidays must be at most 10000", thrown.getMessage());
        }
    }

    @Test
    void equals_and_hash_code_keep_their_contract() {
        EqualsVerifier.forClass(WorkingHours.class)
                .withPrefabValues(
                        Hours.class,
                        new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)))
                .withPrefabValues(
                        ZoneRules.class,
                        ZoneOffset.UTC.getRules(),
                        ZoneOffset.ofHours(1).getRules())
                .withIgnoredFields("rules", "byDay") // follow from zone and week
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
