package org.dealwright.examples.olist;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.dealwright.process.Check;

/** The values of a field, as the source writes them; none where the text is no such value. */
final class Values {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NUMBER = 60;

    private Values() {}

    /** A date such as {@code 2018-02-01}. */
    static Option<LocalDate> date(String text) {
        try {
            return Option.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException notADate) {
            return Option.none();
        }
    }

    /** An instant such as {@code 2018-02-26 19:58:54}, written in UTC. */
    static Option<Instant> instant(String text) {
        try {
            return Option.of(LocalDateTime.parse(text, TIMESTAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notAnInstant) {
            return Option.none();
        }
    }

    /** An instant as the source writes it. */
    static String written(Instant instant) {
        return TIMESTAMP.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** A decimal such as {@code 100000.0}. */
    static Option<BigDecimal> decimal(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? Option.none() : Option.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Option.none();
        }
    }

    /** A whole number, which the source writes as {@code 100.0}. */
    static Option<Long> wholeNumber(String text) {
        try {
            return decimal(text).map(BigDecimal::longValueExact);
        } catch (ArithmeticException notWhole) {
            return Option.none();
        }
    }

    /** {@code True} or {@code False}. */
    static Option<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "True" -> Option.of(true);
            case "False" -> Option.of(false);
            default -> Option.none();
        };
    }

    /** An identifier. */
    static Option<String> id(String text) {
        return Check.id("id", text).toEither().toOption();
    }
}
