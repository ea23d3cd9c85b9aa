package org.dealwright.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealwright.examples.mapping.UnusableMapping;
import org.dealwright.examples.rows.UnreadableSource;

/**
 * What holds when files are read, whatever is in them: they are read, or refused by one of two named errors whose message is one
 * line; and what is built meanwhile is bounded by how long they are.
 */
final class AnyFile {
    /**
     * What reading may allocate however short the files are: buffers, a sales process, a report; and what a proposal tries of
     * dates and numbers on each cell of the first rows, which is dropped at once.
     */
    private static final long ALWAYS = 64 << 20;

    /** What it may allocate for each byte beside that: a row of a few bytes becomes a deal, or a fault with its reason. */
    private static final long EACH = 2_000;

    private static final int FIRST_READINGS = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AnyFile() {}

    /**
     * Reads files.
     *
     * @param bytes how long they are together
     * @param reading may be run again: what is made once and kept, such as classes, is made in the first readings
     */
    static void read(int bytes, Runnable reading) {
        long most = ALWAYS + EACH * bytes;
        long built = built(reading);
        for (int again = 0; built > most && again < FIRST_READINGS; again++) {
            built = built(reading);
        }
        assertTrue(built <= most, built + " bytes were allocated to read " + bytes);
    }

    private static long built(Runnable reading) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            reading.run();
        } catch (UnreadableSource | UnusableMapping refused) {
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.codePoints().noneMatch(AnyFile::breaks), message);
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static boolean breaks(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** No cell of a file that was written is taken for a formula, by the list that OWASP has of what one begins with. */
    static void assertNoFormulas(Path file, char separator, Charset charset) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file, charset)) {
            csv.forEach(row -> row.getFields()
                    .forEach(cell -> assertTrue(
                            !cell.matches("(?s)[=+\\-@\t\r].*") || cell.matches("-+|\\++|[+-]+[0-9.,]+"), cell)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
