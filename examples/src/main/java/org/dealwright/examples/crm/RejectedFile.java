package org.dealwright.examples.crm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.examples.rows.CsvFormat;
import org.dealwright.examples.rows.CsvOutput;
import org.dealwright.examples.rows.Fault;

/**
 * The rows that were not recorded, written as they stood, each behind its line, columns, values and reasons: to be corrected
 * and imported again by the same mapping. What could not be read as CSV stands there as a value. Written only where that is wanted. Not thread-safe.
 */
final class RejectedFile implements AutoCloseable {
    private static final List<String> OWN =
            List.of("rejected_line", "rejected_column", "rejected_value", "rejected_reason");

    private final Optional<CsvOutput> csv;

    /**
     * Begins.
     *
     * @param file where they are written; none for nowhere
     * @param format how the export is written
     * @throws org.dealwright.examples.rows.UnreadableSource if it could not be written
     */
    RejectedFile(Optional<Path> file, CsvFormat format) {
        csv = file.map(path -> CsvOutput.to(path, format));
    }

    /** The export's columns. */
    void header(List<String> columns) {
        csv.ifPresent(file -> file.row(both(OWN, columns)));
    }

    /** Adds a row, with all that keeps it out. */
    void add(List<Fault> faults, List<String> fields) {
        csv.ifPresent(file -> file.row(both(
                List.of(
                        Long.toString(faults.get(0).line()),
                        each(faults, Fault::field),
                        each(faults, Fault::value),
                        each(faults, Fault::reason)),
                fields)));
    }

    private static String each(List<Fault> faults, Function<Fault, String> what) {
        return faults.stream().map(what).collect(Collectors.joining("; "));
    }

    /** The import is complete: the file takes its place. */
    void keep() {
        csv.ifPresent(CsvOutput::keep);
    }

    @Override
    public void close() {
        csv.ifPresent(CsvOutput::close);
    }

    private static List<String> both(List<String> own, List<String> others) {
        List<String> both = new ArrayList<>(own);
        both.addAll(others);
        return both;
    }
}
