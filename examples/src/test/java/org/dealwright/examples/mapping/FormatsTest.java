package org.dealwright.examples.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How dates and amounts are read. */
class FormatsTest {
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uuuu-MM-dd            | 2017-03-01           | 2017-02-28T23:00:00Z
            yyyy-MM-dd            | 2017-03-01           | 2017-02-28T23:00:00Z
            dd.MM.yyyy HH:mm      | 01.07.2017 14:30     | 2017-07-01T12:30:00Z
            M/d/uuuu h:mm a       | 7/1/2017 2:30 pm     | 2017-07-01T12:30:00Z
            uuuu-MM-dd'T'HH:mm:ssX| 2017-07-01T14:30:00Z | 2017-07-01T14:30:00Z
            d MMM uuuu            | 1 jul 2017           | 2017-06-30T22:00:00Z
            """)
    void a_date_is_meant_in_the_zone_unless_it_has_its_own(String pattern, String text, String expected) {
        assertEquals(Optional.of(Instant.parse(expected)), read(pattern, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2017-02-29",
                "2017-13-01",
                "2017-3-1",
                "2017-03-01 ",
                "01.03.2017",
                "0001-01-01",
                "1900-12-31",
                "2200-01-01",
                "+999999999-12-31",
                "-2017-03-01",
                "=TODAY()",
                "2017-03-01T00:00:00Z",
                "\u0000"
            })
    void what_is_no_such_date_is_none(String text) {
        assertEquals(Optional.empty(), read("uuuu-MM-dd", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "uuuu", "MM-dd", "HH:mm", "uuuu-MM-dd {", "uuuuuuuuuuuuuuuuuuuuuu-M-d"})
    void a_pattern_that_reads_no_day_is_none(String pattern) {
        assertEquals(Optional.empty(), DateFormat.of(pattern).map(DateFormat::pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            .| "" | 1054            | 1054
            .| "" | -12.50          | -12.50
            .| "" | +7              | 7
            .| "" | 007             | 7
            .| ,  | 1,234,567.89    | 1234567.89
            ,| .  | 1.234,5         | 1234.5
            ,| " "| 12 345 678,9    | 12345678.9
            ,| " "| "12\u00A0345"   | 12345
            ,| " "| "12\u202F345 Ft"| 12345
            .| ,  | $1,000          | 1000
            .| ,  | $ 999           | 999
            """)
    void an_amount_is_read_as_it_is_written(char decimal, String grouping, String text, BigDecimal expected) {
        assertEquals(Optional.of(expected), format(decimal, grouping).amount(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            .| "" | ""
            .| "" | "-"
            .| "" | .5
            .| "" | 5.
            .| "" | 1e3
            .| "" | 1e999999999
            .| "" | 1E-999999999
            .| "" | NaN
            .| "" | 0x10
            .| "" | 1.2.3
            .| "" | 1-2
            .| "" | --1
            .| "" | ١٢٣
            .| "" | 1,234
            .| ,  | 1,5
            .| ,  | 12,34,567
            .| ,  | 1234,567
            .| ,  | ,123
            .| ,  | 1,,234
            .| ,  | 1,234,
            ,| .  | 1.5
            .| "" | =1+1
            .| "" | 1 000
            """)
    void anything_else_is_no_amount(char decimal, String grouping, String text) {
        assertEquals(Optional.empty(), format(decimal, grouping).amount(text == null ? "" : text));
    }

    @Test
    void an_amount_of_any_length_is_not_read() {
        assertEquals(Optional.empty(), NumberFormat.PLAIN.amount("1".repeat(61)));
        assertEquals(Optional.of(new BigDecimal("1".repeat(60))), NumberFormat.PLAIN.amount("1".repeat(60)));
    }

    private static NumberFormat format(char decimal, String grouping) {
        return new NumberFormat(
                decimal,
                grouping == null || grouping.isEmpty() ? Optional.empty() : Optional.of(grouping.charAt(0)),
                List.of("$", "Ft"));
    }

    private static Optional<Instant> read(String pattern, String text) {
        return DateFormat.of(pattern).orElseThrow().instant(text, BUDAPEST);
    }

    /** The formatter of the platform is the oracle. */
    @Property(tries = 2_000)
    void dates_in_fixed_places_are_read_as_the_platform_reads_them(
            @ForAll("patterns") String pattern, @ForAll("digits") String digits) {
        StringBuilder text = new StringBuilder(pattern);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                text.setCharAt(i, digits.charAt(i));
            }
        }

        Optional<LocalDateTime> expected;
        try {
            TemporalAccessor parsed = DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(text);
            LocalTime time = parsed.query(TemporalQueries.localTime());
            expected = Optional.of(LocalDate.from(parsed).atTime(time == null ? LocalTime.MIDNIGHT : time));
        } catch (DateTimeException notADate) {
            expected = Optional.empty();
        }
        assertEquals(expected, FixedDigits.of(pattern).orElseThrow().read(text.toString()), text.toString());
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("uuuu-MM-dd", "dd.MM.uuuu HH:mm", "MM/dd/uuuu", "uuuu-MM-dd HH:mm:ss", "dd-MM-uuuu HH");
    }

    /** Mostly small ones, so that many are dates. */
    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().withChars("000111222334569".toCharArray()).ofLength(20);
    }
}
