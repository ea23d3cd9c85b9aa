package org.dealwright.examples.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file being written row by row, and put in its place only once it is complete: until then whatever stands there
 * stays. Not thread-safe.
 *
 * <p>No spreadsheet takes a cell for a formula: see {@link Formulas}.
 */
public final class CsvOutput implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final CsvWriter csv;
    private boolean complete;

    private CsvOutput(Path target, Path draft, CsvWriter csv) {
        this.target = target;
        this.draft = draft;
        this.csv = csv;
    }

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
     * Begins a file; what its encoding cannot write becomes a question mark.
     *
     * @throws UnreadableSource if it could not be written
     */
    public static CsvOutput to(Path path, CsvFormat format) {
        requireWritable(path);
        try {
            Path draft = Files.createTempFile("dealwright", ".csv");
            OutputStream bytes = Files.newOutputStream(draft);
            return new CsvOutput(
                    path,
                    draft,
                    CsvWriter.builder()
                            .fieldSeparator(format.separator())
                            .lineDelimiter(LineDelimiter.LF)
                            .build(new BufferedWriter(new OutputStreamWriter(bytes, format.charset()))));
        } catch (IOException problem) {
            throw UnreadableSource.because(unwritable(path), problem);
        }
    }

    /**
     * Adds a row.
     *
     * @throws UnreadableSource if it cannot be written
     */
    public void row(List<String> cells) {
        List<String> safe = new ArrayList<>(cells.size());
        for (String cell : cells) {
            safe.add(Formulas.disarmed(cell));
        }
        try {
            csv.writeRecord(safe);
        } catch (UncheckedIOException problem) {
            throw UnreadableSource.because(unwritable(target), problem);
        }
    }

    /**
     * The file is complete: it takes its place, over whatever stood there.
     *
     * @throws UnreadableSource if it cannot be written
     */
    public void keep() {
        try {
            complete = true;
            csv.close();
            try (OutputStream bytes = Files.newOutputStream(target)) {
                Files.copy(draft, bytes);
            }
        } catch (IOException | UncheckedIOException problem) {
            throw UnreadableSource.because(unwritable(target), problem);
        }
    }

    /** What was not kept is gone. */
    @Override
    public void close() {
        try {
            if (!complete) {
                csv.close();
            }
            Files.deleteIfExists(draft);
        } catch (IOException | UncheckedIOException problem) {
            throw UnreadableSource.because(unwritable(target), problem);
        }
    }

    private static String unwritable(Path path) {
        return "The file " + path + " cannot be written: ";
    }
}
