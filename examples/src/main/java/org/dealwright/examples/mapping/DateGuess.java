package org.dealwright.examples.mapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
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
        return values.isEmpty() ? List.of() : ofAll(values);
    }

    /**
     * The same, where some values are none; where those are no more than half, of the others by the format that reads most.
     */
    static List<DateFormat> ofMost(List<String> values) {
        List<DateFormat> all = of(values);
        if (!all.isEmpty() || values.isEmpty()) {
            return all;
        }
        DateFormat best = FORMATS.stream()
                .max(Comparator.comparingLong(format -> dates(format, values).size()))
                .orElseThrow();
        List<String> dates = dates(best, values);
        return dates.size() * 2L >= values.size() ? ofAll(dates) : List.of();
    }

    private static List<DateFormat> ofAll(List<String> values) {
        List<DateFormat> fitting = FORMATS.stream()
                .filter(format ->
                        values.stream().allMatch(value -> read(format, value).isPresent()))
                .toList();
        return fitting.stream()
                .filter(format -> fitting.subList(0, fitting.indexOf(format)).stream()
                        .noneMatch(before -> values.stream()
                                .allMatch(value -> read(before, value).equals(read(format, value)))))
                .toList();
    }

    private static List<String> dates(DateFormat format, List<String> values) {
        return values.stream().filter(value -> read(format, value).isPresent()).toList();
    }

    /** The first value that is no date so written; none where all are. */
    static Optional<String> unfit(DateFormat format, List<String> values) {
        return values.stream().filter(value -> read(format, value).isEmpty()).findFirst();
    }

    private static Optional<Instant> read(DateFormat format, String value) {
        return format.instant(value, ZoneOffset.UTC);
    }
}
