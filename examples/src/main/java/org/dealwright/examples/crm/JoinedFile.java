package org.dealwright.examples.crm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.examples.mapping.Join;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.rows.CsvFile;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.rows.Shown;
import org.dealwright.examples.rows.UnreadableSource;

/** A small file that is joined: held whole, by its key. Not thread-safe. */
final class JoinedFile {
    private static final int MOST_ROWS = 200_000;

    private final Join join;
    private final CsvFile file;
    private final Cells cells;
    private final Ledger ledger;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Set<String> referred = new HashSet<>();

    private JoinedFile(Path folder, Join join, Mapping mapping, FaultSink faults) {
        this.join = join;
        file = new CsvFile(folder.resolve(join.file()), mapping.reading().format());
        cells = new Cells(mapping, join.file(), join.prefix());
        ledger = new Ledger(join.file(), faults);
    }

    /**
     * How much of the file the export refers to.
     *
     * @param rows its rows, by their keys
     * @param unreferred the keys that no row of the export refers to
     */
    record Referral(Ledger.Tally rows, List<String> unreferred) {}

    /**
     * Reads the whole file.
     *
     * @throws UnreadableSource if it cannot be read, lacks the column that it is joined by, or is too large to be held
     */
    static JoinedFile read(Path folder, Join join, Mapping mapping, FaultSink faults, Progress progress) {
        JoinedFile joined = new JoinedFile(folder, join, mapping, faults);
        joined.read(progress);
        return joined;
    }

    private void read(Progress progress) {
        Map<String, Long> lines = new HashMap<>();
        file.read(progress, new CsvFile.Rows() {
            private int key;

            @Override
            public void header(long line, List<String> header) {
                columns.addAll(header);
                key = header.indexOf(join.with());
                if (key < 0) {
                    throw new UnreadableSource("The file " + file.path() + " has no column " + Shown.of(join.with())
                            + ", which line " + join.line() + " of the mapping names.");
                }
            }

            @Override
            public boolean row(long line, List<String> fields) {
                ledger.read();
                if (fields.size() != columns.size()) {
                    ledger.notRecorded(CrmFaults.wrongColumns(file.name(), line, fields, columns.size()));
                    return true;
                }
                List<Fault> notes = new ArrayList<>();
                List<String> read = new ArrayList<>(fields.size());
                for (int i = 0; i < fields.size(); i++) {
                    read.add(cells.read(columns.get(i), fields.get(i), line, notes));
                }
                Long first = lines.putIfAbsent(read.get(key), line);
                if (first == null) {
                    rows.put(read.get(key), read);
                } else {
                    notes.add(new Fault(
                            file.name(), line, join.with(), fields.get(key), CrmFault.DUPLICATE_KEY, "line " + first));
                }
                ledger.recorded(notes);
                if (rows.size() > MOST_ROWS) {
                    throw new UnreadableSource(
                            "The file " + file.path() + " has more than " + MOST_ROWS + " rows: it cannot be joined.");
                }
                return true;
            }

            @Override
            public boolean notCsv(long line, String text) {
                ledger.read();
                ledger.notRecorded(CrmFaults.notCsv(file.name(), line, text));
                return true;
            }
        });
    }

    Join join() {
        return join;
    }

    /** The names of its columns, as the mapping knows them. */
    List<String> columns() {
        return columns.stream().map(column -> join.prefix() + column).toList();
    }

    /** The row of that key; empty where there is none. */
    List<String> row(String key) {
        List<String> row = rows.get(key);
        if (row == null) {
            return List.of();
        }
        referred.add(key);
        return row;
    }

    Referral referral() {
        return new Referral(
                ledger.tally(),
                rows.keySet().stream().filter(key -> !referred.contains(key)).toList());
    }
}
