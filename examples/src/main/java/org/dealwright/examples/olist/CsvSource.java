package org.dealwright.examples.olist;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dealwright.examples.rows.CsvFile;
import org.dealwright.examples.rows.CsvFormat;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.rows.Shown;
import org.dealwright.examples.rows.UnreadableSource;

/** One CSV file in UTF-8, read row by row; its columns may stand in any order. */
final class CsvSource {
    private final CsvFile file;
    private final List<String> columns;
    private final Ledger ledger;

    /**
     * A file to be read.
     *
     * @param columns the columns that it must have
     * @param ledger where its rows are counted, and those of the wrong length reported
     */
    CsvSource(Path folder, List<String> columns, Ledger ledger) {
        file = new CsvFile(folder.resolve(ledger.file()), CsvFormat.USUAL);
        this.columns = columns;
        this.ledger = ledger;
    }

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     */
    record Row(long line, Map<String, Integer> places, List<String> fields) {
        String get(String column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return fields.get(place);
        }
    }

    /**
     * Reads the file to its end.
     *
     * @throws UnreadableSource if it cannot be opened or read, is not CSV in UTF-8, or lacks a column
     */
    void forEach(Progress progress, Consumer<Row> action) {
        file.read(progress, new CsvFile.Rows() {
            private Map<String, Integer> places = Map.of();

            @Override
            public void header(long line, List<String> found) {
                places = places(line, found);
            }

            @Override
            public boolean row(long line, List<String> fields) {
                CsvSource.this.row(new Row(line, places, fields), action);
                return true;
            }
        });
    }

    private Map<String, Integer> places(long line, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (places.putIfAbsent(column, i) != null) {
                throw new UnreadableSource(
                        "The file " + file.path() + " has two columns " + Shown.of(column) + " in its header.");
            }
            if (!columns.contains(column)) {
                ledger.note(new Fault(ledger.file(), line, column, column, OlistFault.UNKNOWN_COLUMN, ""));
            }
        }
        for (String column : columns) {
            if (!places.containsKey(column)) {
                throw new UnreadableSource("The file " + file.path() + " has no column " + column + " in its header.");
            }
        }
        return places;
    }

    private void row(Row row, Consumer<Row> action) {
        ledger.read();
        if (row.fields().size() == row.places().size()) {
            action.accept(row);
            return;
        }
        ledger.notRecorded(new Fault(
                ledger.file(),
                row.line(),
                "",
                String.join(",", row.fields()),
                OlistFault.WRONG_COLUMNS,
                row.fields().size() + " fields, not " + row.places().size()));
    }
}
