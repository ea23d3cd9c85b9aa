package org.dealwright.examples.rows;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
        shown.forEach(fault -> text.append(Paragraph.hanging(
                INDENT,
                "line " + fault.line() + ": " + Shown.of(fault.value())
                        + (fault.detail().isEmpty() ? "" : ", " + fault.detail()))));
        if (shown.size() < count) {
            text.append(Paragraph.hanging(INDENT, "and " + (count - shown.size()) + " more"));
        }
    }
}
