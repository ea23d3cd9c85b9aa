package org.dealwright.examples.rows;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dealwright.examples.print.Paragraph;

/** Faults of one sort for a person: how many, why, what was done, and where. */
public final class FaultText {
    private static final String INDENT = " ".repeat(9);

    private FaultText() {}

    /** Those of one sort together: by file, then by kind and field, each by line. */
    public static List<List<Fault>> classes(List<Fault> faults) {
        return faults.stream()
                .collect(groupingBy(
                        fault -> List.of(fault.file(), fault.kind().name(), fault.field()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing((List<Fault> some) -> some.get(0).file())
                        .thenComparing(some -> some.get(0).kind().fate(), Comparator.reverseOrder())
                        .thenComparingInt(some -> some.get(0).kind().ordinal())
                        .thenComparing(some -> some.get(0).field()))
                .toList();
    }

    /** Adds them to a text; all are of one kind, about one column. */
    public static void print(List<Fault> faults, StringBuilder text) {
        print(faults.size(), faults, text);
    }

    /**
     * Adds the first of them to a text; all are of one kind, about one column.
     *
     * @param count how many there are
     */
    public static void print(long count, List<Fault> shown, StringBuilder text) {
        Fault first = shown.get(0);
        String field = first.field().isEmpty() ? "" : first.field() + ": ";
        text.append(Paragraph.hanging(
                "%7d  ".formatted(count),
                field + first.kind().reason() + " (" + first.kind().fate().code() + "; "
                        + first.kind().done() + ")"));
        alike(shown)
                .forEach(faults -> text.append(Paragraph.hanging(
                        INDENT,
                        where(faults) + ": " + Shown.of(faults.get(0).value())
                                + (faults.get(0).detail().isEmpty()
                                        ? ""
                                        : ", " + faults.get(0).detail()))));
        if (shown.size() < count) {
            text.append(Paragraph.hanging(INDENT, "and " + (count - shown.size()) + " more"));
        }
    }

    /** Those of one value together, in the order in which the first of them stands. */
    private static Collection<List<Fault>> alike(List<Fault> faults) {
        return faults.stream()
                .collect(groupingBy(
                        fault -> List.of(fault.value(), fault.detail()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** On which lines: every one of them, and those that follow each other by the first and the last. */
    private static String where(List<Fault> faults) {
        if (faults.size() == 1) {
            return "line " + faults.get(0).line();
        }
        StringJoiner lines = new StringJoiner(", ", "lines ", "");
        long first = faults.get(0).line();
        long last = first;
        for (Fault fault : faults.subList(1, faults.size())) {
            if (fault.line() != last + 1) {
                lines.add(range(first, last));
                first = fault.line();
            }
            last = fault.line();
        }
        return lines.add(range(first, last)).toString();
    }

    private static String range(long first, long last) {
        return first == last ? Long.toString(first) : first + "–" + last;
    }
}
