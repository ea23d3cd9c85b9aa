package org.dealwright.examples.rows;

import java.nio.file.Path;
import java.util.List;

/** Every row that does not fit, as CSV, safe against spreadsheet formulas. Not thread-safe. */
public final class FaultFile implements AutoCloseable {
    private final CsvOutput csv;

    /**
     * Begins the file; whatever stands there stays until it is kept.
     *
     * @throws UnreadableSource if it could not be written
     */
    public FaultFile(Path path) {
        csv = CsvOutput.to(path, CsvFormat.USUAL);
        csv.row(List.of("file", "line", "field", "value", "kind", "fate", "reason", "done"));
    }

    /**
     * Adds one.
     *
     * @throws UnreadableSource if it cannot be written
     */
    public void add(Fault fault) {
        csv.row(List.of(
                fault.file(),
                Long.toString(fault.line()),
                fault.field(),
                fault.value(),
                fault.kind().code(),
                fault.kind().fate().code(),
                fault.reason(),
                fault.kind().done()));
    }

    /**
     * All are there: the file takes its place.
     *
     * @throws UnreadableSource if it cannot be written
     */
    public void keep() {
        csv.keep();
    }

    @Override
    public void close() {
        csv.close();
    }
}
