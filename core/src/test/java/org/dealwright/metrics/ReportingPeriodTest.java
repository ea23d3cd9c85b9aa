package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReportingPeriodTest {
    private static final ReportingPeriod MARCH = ReportingPeriod.of(YearMonth.of(2026, 3), Days.BUDAPEST);

    @Test
    void it_begins_and_ends_at_midnight_of_its_zone() {
        assertEquals(Instant.parse("2026-02-28T23:00:00Z"), MARCH.start());
        // summer time has begun
        assertEquals(Instant.parse("2026-03-31T22:00:00Z"), MARCH.end());
    }

    @Test
    void its_first_instant_is_in_it_and_the_first_of_the_next_is_not() {
        assertTrue(MARCH.contains(Instant.parse("2026-02-28T23:00:00Z")));
        assertFalse(MARCH.contains(Instant.parse("2026-02-28T22:59:59.999Z")));
        assertTrue(MARCH.contains(Instant.parse("2026-03-31T21:59:59.999Z")));
        assertFalse(MARCH.contains(Instant.parse("2026-03-31T22:00:00Z")));
        assertTrue(MARCH.contains(LocalDate.parse("2026-03-31")));
        assertFalse(MARCH.contains(LocalDate.parse("2026-04-01")));
        assertTrue(MARCH.contains(LocalDate.parse("2026-03-01")));
        assertFalse(MARCH.contains(LocalDate.parse("2026-02-28")));
    }

    @Test
    void quarters_and_years_are_those_of_the_calendar() {
        assertEquals(
                new ReportingPeriod(LocalDate.parse("2026-10-01"), LocalDate.parse("2027-01-01"), Days.BUDAPEST),
                ReportingPeriod.ofQuarter(2026, 4, Days.BUDAPEST));
        assertEquals(
                new ReportingPeriod(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"), Days.BUDAPEST),
                ReportingPeriod.ofYear(2026, Days.BUDAPEST));
        assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofQuarter(2026, 0, Days.BUDAPEST));
        assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofQuarter(2026, 5, Days.BUDAPEST));
    }

    @Test
    void it_reads_with_its_last_day() {
        assertEquals("2026-03-01 to 2026-03-31 (Europe/Budapest)", MARCH.toString());
    }

    @Test
    void it_has_one_day_at_least() {
        LocalDate day = LocalDate.parse("2026-03-01");
        assertThrows(IllegalArgumentException.class, () -> new ReportingPeriod(day, day, Days.BUDAPEST));
        assertTrue(new ReportingPeriod(day, day.plusDays(1), Days.BUDAPEST).contains(day));
    }
}
