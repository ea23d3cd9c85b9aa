package org.dealwright.examples.crm;

import java.util.List;
import org.dealwright.examples.rows.Fault;

/** Faults that more than one file can have. */
final class CrmFaults {
    private CrmFaults() {}

    static Fault notCsv(String file, long line, String text) {
        return new Fault(file, line, "", text, CrmFault.BADLY_QUOTED, "");
    }

    static Fault wrongColumns(String file, long line, List<String> fields, int expected) {
        return new Fault(
                file,
                line,
                "",
                String.join(",", fields),
                CrmFault.WRONG_COLUMNS,
                fields.size() + " fields, not " + expected);
    }
}
