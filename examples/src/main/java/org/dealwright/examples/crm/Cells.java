package org.dealwright.examples.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.rows.Fault;

/** The cells of one file, as the mapping says that they are read: stripped, blank where they say nothing, replaced. */
final class Cells {
    private final String file;
    private final Set<String> empty;
    private final Map<String, Map<String, String>> replacements = new HashMap<>();

    /**
     * The cells of a file.
     *
     * @param prefix what the mapping puts before the names of its columns; empty for the export itself
     */
    Cells(Mapping mapping, String file, String prefix) {
        this.file = file;
        empty = mapping.reading().empty();
        mapping.replacements().forEach((column, values) -> {
            if (column.startsWith(prefix)) {
                replacements.put(column.substring(prefix.length()), values);
            }
        });
    }

    /** What a cell says; blank where it says nothing. */
    String read(String column, String cell, long line, List<Fault> notes) {
        String text = cell.strip();
        Map<String, String> values = replacements.get(column);
        if (values != null) {
            String other = values.get(text);
            if (other != null) {
                notes.add(new Fault(file, line, column, text, CrmFault.REPLACED, "'" + other + "'"));
                text = other;
            }
        }
        return empty.contains(text) ? "" : text;
    }
}
