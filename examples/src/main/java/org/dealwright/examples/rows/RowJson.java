package org.dealwright.examples.rows;

import java.util.LinkedHashMap;
import java.util.Map;

/** What became of rows, for machines, under stable keys. */
public final class RowJson {
    private RowJson() {}

    /** The sums of a file. */
    public static Map<String, Object> of(Ledger.Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", tally.file());
        json.put("read", tally.read());
        json.put("recorded", tally.recorded());
        json.put("refused", tally.refused());
        json.put("reported", tally.reported());
        return json;
    }

    /** A fault. */
    public static Map<String, Object> of(Fault fault) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", fault.file());
        json.put("line", fault.line());
        json.put("field", fault.field());
        json.put("value", fault.value());
        json.put("kind", fault.kind().code());
        json.put("fate", fault.kind().fate().code());
        json.put("reason", fault.reason());
        json.put("done", fault.kind().done());
        return json;
    }
}
