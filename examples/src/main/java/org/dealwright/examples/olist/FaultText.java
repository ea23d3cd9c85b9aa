package org.dealwright.examples.olist;

import java.util.List;
import org.dealwright.examples.print.Paragraph;

/** Faults of one sort for a person: how many, why, what was done, and where. */
final class FaultText {
    private static final int SHOWN_WHOLE = 5;
    private static final int FIRST = 3;

    private FaultText() {}

    /** Whether not all of them are printed. */
    static boolean isCut(List<Fault> faults, boolean all) {
        return !all && faults.size() > SHOWN_WHOLE;
    }

    static void print(List<Fault> faults, boolean all, StringBuilder text) {
        Fault first = faults.get(0);
        String field = first.field().isEmpty() ? "" : first.field() + ": ";
        text.append(Paragraph.hanging(
                "%7d  ".formatted(faults.size()),
                field + first.kind().reason() + " ("
                        + first.kind().fate().name().toLowerCase(java.util.Locale.ROOT) + "; "
                        + first.kind().done() + ")"));
        int shown = isCut(faults, all) ? FIRST : faults.size();
        faults.stream()
                .limit(shown)
                .forEach(fault -> text.append(Paragraph.hanging(
                        "         ",
                        "line " + fault.line() + ": " + Values.shown(fault.value())
                                + (fault.detail().isEmpty() ? "" : ", " + fault.detail()))));
        if (shown < faults.size()) {
            text.append("         and ").append(faults.size() - shown).append(" more\n");
        }
    }
}
