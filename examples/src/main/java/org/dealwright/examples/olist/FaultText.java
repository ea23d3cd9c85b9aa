package org.dealwright.examples.olist;

import java.util.List;
import org.dealwright.examples.print.Paragraph;

/** Faults of one sort for a person: how many, why, what was done, and where. */
final class FaultText {
    private FaultText() {}

    static void print(List<Fault> faults, StringBuilder text) {
        Fault first = faults.get(0);
        String field = first.field().isEmpty() ? "" : first.field() + ": ";
        text.append(Paragraph.hanging(
                "%7d  ".formatted(faults.size()),
                field + first.kind().reason() + " ("
                        + first.kind().fate().name().toLowerCase(java.util.Locale.ROOT) + "; "
                        + first.kind().done() + ")"));
        faults.forEach(fault -> text.append(Paragraph.hanging(
                "         ",
                "line " + fault.line() + ": " + Values.shown(fault.value())
                        + (fault.detail().isEmpty() ? "" : ", " + fault.detail()))));
    }
}
