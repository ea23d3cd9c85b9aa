package org.dealwright.examples.olist;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** Every row that does not fit, as CSV. */
public final class FaultFile {
    private FaultFile() {}

    /**
     * Writes the file, over whatever stood there.
     *
     * @throws UnreadableSource if it cannot be written
     */
    public static void write(OlistReport report, Path path) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path, UTF_8)) {
            csv.writeRecord("file", "line", "field", "value", "kind", "fate", "reason", "done");
            for (Fault fault : report.faults()) {
                csv.writeRecord(
                        fault.file(),
                        Long.toString(fault.line()),
                        fault.field(),
                        fault.value(),
                        fault.kind().code(),
                        fault.kind().fate().name().toLowerCase(Locale.ROOT),
                        fault.reason(),
                        fault.kind().done());
            }
        } catch (IOException | UncheckedIOException problem) {
            throw UnreadableSource.because("The file " + path + " cannot be written: ", problem);
        }
    }
}
