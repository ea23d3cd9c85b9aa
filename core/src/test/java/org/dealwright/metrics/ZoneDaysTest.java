package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneDaysTest {
    /** Where clocks go forward and back, at midnight too, where a day was left out, and far away. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Budapest, 2026-03-28T22:59:59.999999999Z, 2026-03-28",
        "Europe/Budapest, 2026-03-28T23:00:00Z, 2026-03-29",
        "Europe/Budapest, 2026-03-29T21:59:59Z, 2026-03-29",
        "Europe/Budapest, 2026-03-29T22:00:00Z, 2026-03-30",
        "Europe/Budapest, 2026-10-24T21:59:59Z, 2026-10-24",
        "Europe/Budapest, 2026-10-24T22:00:00Z, 2026-10-25",
        "Europe/Budapest, 2026-10-25T22:59:59Z, 2026-10-25",
        "Europe/Budapest, 2026-10-25T23:00:00Z, 2026-10-26",
        "America/Sao_Paulo, 2018-11-04T02:59:59Z, 2018-11-03",
        "America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-04",
        "America/Sao_Paulo, 2018-02-18T01:59:59Z, 2018-02-17",
        "America/Sao_Paulo, 2018-02-18T02:30:00Z, 2018-02-17",
        "America/Sao_Paulo, 2018-02-18T03:00:00Z, 2018-02-18",
        "Pacific/Apia, 2011-12-30T09:59:59Z, 2011-12-29",
        "Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31",
        "UTC, 1969-12-31T23:59:59.999Z, 1969-12-31",
        "UTC, 1970-01-01T00:00:00Z, 1970-01-01",
        "Europe/Budapest, +20000-01-01T00:00:00Z, +20000-01-01",
        "Asia/Tokyo, -9999-12-31T14:30:00Z, -9999-12-31"
    })
    void an_instant_falls_on_the_day_that_the_calendar_shows_there(ZoneId zone, Instant at, LocalDate day) {
        ZoneDays days = new ZoneDays(zone);

        assertEquals(day.toEpochDay(), days.day(at));
        // and once more, remembered; and after one of another year that is kept in the same place
        days.day(at.minusSeconds(128L << 20));
        assertEquals(day.toEpochDay(), days.day(at));
        assertEquals(day.toEpochDay(), days.day(at));
    }
}
