package org.dealwright.examples.mapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Which date formats fit what a column holds. */
final class DateGuess {
    private static final List<DateFormat> FORMATS = List.of(
                    "uuuu-MM-dd",
                    "uuuu-MM-dd HH:mm:ss",
                    "uuuu-MM-dd HH:mm",
                    "uuuu-MM-dd'T'HH:mm:ssX",
                    "uuuu-MM-dd'T'HH:mm:ss.SSSX",
                    "uuuu-MM-dd'T'HH:mm:ss",
                    "uuuu/MM/dd",
                    "dd.MM.uuuu",
                    "d.M.uuuu",
                    "dd.MM.uuuu HH:mm",
                    "uuuu.MM.dd.",
                    "uuuu. MM. dd.",
                    "uuuu.MM.dd. HH:mm",
                    "MM/dd/uuuu",
                    "dd/MM/uuuu",
                    "M/d/uuuu",
                    "d/M/uuuu",
                    "M/d/uuuu h:mm a",
                    "M/d/uuuu H:mm",
                    "d/M/uuuu H:mm",
                    "d MMM uuuu",
                    "MMM d, uuuu")
            .stream()
            .map(pattern -> DateFormat.of(pattern).orElseThrow())
            .toList();

    private DateGuess() {}

    /** The formats that read every value, each of which reads some value differently from those before; empty for none. */
    static List<DateFormat> of(List<String> values) {
        List<DateFormat> fitting = FORMATS.stream()
                .filter(format ->
                        values.stream().allMatch(value -> read(format, value).isPresent()))
                .toList();
        return values.isEmpty()
                ? List.of()
                : fitting.stream()
                        .filter(format -> fitting.subList(0, fitting.indexOf(format)).stream()
                                .noneMatch(before -> values.stream()
                                        .allMatch(value -> read(before, value).equals(read(format, value)))))
                        .toList();
    }

    private static Optional<Instant> read(DateFormat format, String value) {
        return format.instant(value, ZoneOffset.UTC);
    }
}
