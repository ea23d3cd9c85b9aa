package org.dealwright.examples.mapping;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * How dates are written. A date without a time begins at midnight; without a zone it is meant in the mapping's. Immutable
 * and thread-safe.
 */
public final class DateFormat {
    /** Before this year, or after the other, it is a slip of the keyboard or a program's idea of nothing. */
    private static final int FIRST_YEAR = 1901;

    private static final int LAST_YEAR = 2199;

    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2001, 2, 3, 4, 5, 6, 0, ZoneOffset.UTC);

    private final String pattern;
    private final DateTimeFormatter formatter;
    private final Optional<FixedDigits> digits;

    private DateFormat(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
        digits = FixedDigits.of(pattern);
    }

    /**
     * The format of a pattern, in which {@code y} is as good as {@code u}; month and day names are English.
     *
     * @param pattern of {@link DateTimeFormatter}, with at least year, month and day
     * @return none where it is no such pattern
     */
    public static Optional<DateFormat> of(String pattern) {
        try {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .parseDefaulting(ChronoField.ERA, 1)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            DateFormat format = new DateFormat(pattern, formatter);
            return format.readsItself() ? Optional.of(format) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notAPattern) {
            return Optional.empty();
        }
    }

    /** The pattern. */
    public String pattern() {
        return pattern;
    }

    /**
     * Reads an instant.
     *
     * @param zone where it is meant if it has no zone of its own
     * @return none where the text is no such date, or is not between the years 1901 and 2199
     */
    public Optional<Instant> instant(String text, ZoneId zone) {
        return digits.isPresent()
                ? digits.get()
                        .read(text)
                        .filter(read -> isPlausible(read.getYear()))
                        .map(read -> read.atZone(zone).toInstant())
                : formatted(text, zone);
    }

    private Optional<Instant> formatted(String text, ZoneId zone) {
        // asked first: what is no date at all is mostly found so without an exception, which costs far more
        ParsePosition end = new ParsePosition(0);
        if (formatter.parseUnresolved(text, end) == null || end.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor parsed = formatter.parse(text);
            LocalDate date = parsed.query(TemporalQueries.localDate());
            if (date == null || !isPlausible(date.getYear())) {
                return Optional.empty();
            }
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneId its = parsed.query(TemporalQueries.zone());
            return Optional.of(date.atTime(time == null ? LocalTime.MIDNIGHT : time)
                    .atZone(its == null ? zone : its)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether what is written in this format is read back as a date, and as a time where it has hours. */
    private boolean readsItself() {
        TemporalAccessor parsed = formatter.parse(formatter.format(SAMPLE));
        return parsed.query(TemporalQueries.localDate()) != null
                && (parsed.query(TemporalQueries.localTime()) != null || !parsed.isSupported(ChronoField.HOUR_OF_DAY));
    }
}
