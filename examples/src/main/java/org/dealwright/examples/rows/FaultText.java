package org.dealwright.examples.rows;

import java.util.List;
import org.dealwright.examples.print.Paragraph;

/** Faults of one sort for a person: how many, why, what was done, and where. */
public final class FaultText {
    private FaultText() {}

    /** Adds them to a text; all are of one kind, about one column. */
    public static void print(List<Fault> faults, StringBuilder text) {
        Fault first = faults.get(0);
        String field = first.field().isEmpty() ? "" : first.field() + ": ";
        text.append(Paragraph.hanging(
                "%7d  ".formatted(faults.size()),
                field + first.kind().reason() + " ("
                        + first.kind().fate().code() + "; "
                        + first.kind().done() + ")"));
        faults.forEach(fault -> text.append(Paragraph.hanging(
                "         ",
                "line " + fault.line() + ": " + Shown.of(fault.value())
                        + (fault.detail().isEmpty() ? "" : ", " + fault.detail()))));
    }
}
