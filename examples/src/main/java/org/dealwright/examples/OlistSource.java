package org.dealwright.examples;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where Olist's funnel is read from, and how its dates are meant: the options of every command that reads it. */
final class OlistSource {
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "The folder with the two CSV files.")
    private Path in = Path.of("");

    @Option(
            names = "--zone",
            paramLabel = "ID",
            description = "Where calendar dates are meant; UTC by default. Timestamps are read as UTC.")
    private String zone = "UTC";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, in UTC, on which the import happens; 2019-01-01 by default: the data ends in 2018.")
    private String asOf = "2019-01-01";

    Path folder() {
        requireNamed(spec, "--in", "the folder with the two CSV files", in);
        return in;
    }

    /** A blank path would mean the folder that the demo was started in, which nobody asked for. */
    static void requireNamed(CommandSpec spec, String option, String expected, Path given) {
        if (given.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), option + " is blank: expected " + expected);
        }
    }

    ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw misused("Unknown zone '" + zone + "': expected one such as America/Sao_Paulo", unknown);
        }
    }

    Instant asOf() {
        return day(spec, asOf).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A day of the years 1901 to 9999. */
    static LocalDate day(CommandSpec spec, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException unknown) {
            throw unknownDay(spec, text, unknown);
        }
        throw unknownDay(spec, text, null);
    }

    private static ParameterException unknownDay(CommandSpec spec, String text, @Nullable Exception cause) {
        return new ParameterException(
                spec.commandLine(), "Unknown date '" + text + "': expected one such as 2019-01-01", cause);
    }

    private ParameterException misused(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
