package org.dealwright.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Short ways to say what the tests of measures say again and again. */
final class Days {
    static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");

    /** March of 2026. */
    static final ReportingPeriod MARCH = ReportingPeriod.of(java.time.YearMonth.of(2026, 3), ZoneOffset.UTC);

    static final ExchangeRates EUR = ExchangeRates.only(CurrencyUnit.EUR);

    private Days() {}

    /** Noon of a day, in UTC. */
    static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    /** Noon of a day counted from 2026-02-01, in UTC. */
    static Instant noon(int day) {
        return Instant.parse("2026-02-01T12:00:00Z").plusSeconds(86_400L * day);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Money eur(long whole) {
        return Money.ofMajor(CurrencyUnit.EUR, whole);
    }

    static Money usd(long whole) {
        return Money.ofMajor(CurrencyUnit.USD, whole);
    }
}
