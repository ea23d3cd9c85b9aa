package org.dealwright.examples.rows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One CSV file in UTF-8, read row by row; its columns may stand in any order. */
public final class CsvSource {
    private final CsvFile file;
    private final Columns columns;
    private final Ledger ledger;

    /**
     * The columns of a file, and what is noted of those that do not fit.
     *
     * @param needed those that it must have
     * @param others those that it may have beside them
     * @param unknown the kind of fault of a column that is neither
     * @param wrongLength the kind of fault of a row with another number of fields than the header
     * @param notCsv the kind of fault of a record that is no CSV, as where a quote is not closed
     */
    public record Columns(
            List<String> needed, Set<String> others, FaultKind unknown, FaultKind wrongLength, FaultKind notCsv) {
        /** Takes the columns. */
        public Columns {
            needed = List.copyOf(needed);
            others = Set.copyOf(others);
        }
    }

    /**
     * A file to be read.
     *
     * @param columns its columns
     * @param ledger where its rows are counted, and those of the wrong length reported
     */
    public CsvSource(Path folder, Columns columns, Ledger ledger) {
        file = new CsvFile(folder.resolve(ledger.file()), CsvFormat.USUAL);
        this.columns = columns;
        this.ledger = ledger;
    }

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     */
    public record Row(long line, Map<String, Integer> places, List<String> fields) {
        /**
         * The field of a column.
         *
         * @throws IllegalArgumentException if there is no such column
         */
        public String get(String column) {
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
     * @throws UnreadableSource if it cannot be opened or read, is not in UTF-8, has a header that is no CSV, or lacks a column
     */
    public void forEach(Progress progress, Consumer<Row> action) {
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

            @Override
            public boolean notCsv(long line, String text) {
                ledger.read();
                ledger.notRecorded(new Fault(ledger.file(), line, "", text, columns.notCsv(), ""));
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
            if (!columns.needed().contains(column) && !columns.others().contains(column)) {
                ledger.note(new Fault(ledger.file(), line, column, column, columns.unknown(), ""));
            }
        }
        for (String column : columns.needed()) {
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
                columns.wrongLength(),
                row.fields().size() + " fields, not " + row.places().size()));
    }
}
