package org.dealwright.examples.olist;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Every row that does not fit, as CSV. */
public final class FaultFile {
    private FaultFile() {}

    /**
     * Looks whether the file could be written, and leaves whatever stands there as it is.
     *
     * @throws UnreadableSource if it could not
     */
    public static void requireWritable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw new UnreadableSource(unwritable(path) + "it is a folder.");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSource(unwritable(path) + "its folder does not exist.");
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new UnreadableSource(unwritable(path) + "access is denied.");
        }
    }

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
            throw UnreadableSource.because(unwritable(path), problem);
        }
    }

    private static String unwritable(Path path) {
        return "The file " + path + " cannot be written: ";
    }
}
