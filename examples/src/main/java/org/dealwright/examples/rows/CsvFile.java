package org.dealwright.examples.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One CSV file, read from its header to its end, one row in memory at a time. Blank lines are read over. */
public final class CsvFile {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path path;
    private final CsvFormat format;

    /** A file to be read. */
    public CsvFile(Path path, CsvFormat format) {
        this.path = path;
        this.format = format;
    }

    /** Whoever reads the rows. */
    public interface Rows {
        /**
         * The header comes first.
         *
         * @param line the line on which it begins, from 1
         * @param columns the names of the columns, as they stand there
         */
        void header(long line, List<String> columns);

        /**
         * Then each row, of as many fields as it has.
         *
         * @param line the line on which it begins, from 1
         * @return whether to go on
         */
        boolean row(long line, List<String> fields);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Its name, without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * Looks whether there is such a file.
     *
     * @throws UnreadableSource if there is not, or it is a folder
     */
    public void requireThere() {
        UnreadableSource.requireFile(path);
    }

    /**
     * Reads the file to its end, or until its reader has had enough.
     *
     * @throws UnreadableSource if it cannot be opened or read, or is not CSV in its encoding
     */
    public void read(Progress progress, Rows reader) {
        requireThere();
        try (InputStream bytes = progress.watch(name(), Files.size(path), Files.newInputStream(path));
                Reader text = withoutMark(
                        new InputStreamReader(bytes, format.charset().newDecoder()));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(format.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (!records.hasNext()) {
                throw new UnreadableSource("The file " + path + " is empty: it has not even a header.");
            }
            CsvRecord header = records.next();
            reader.header(header.getStartingLineNumber(), header.getFields());
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRecord row = records.next();
                more = reader.row(row.getStartingLineNumber(), row.getFields());
            }
        } catch (CsvParseException problem) {
            throw new UnreadableSource("The file " + path + " is not CSV: " + problem.getMessage() + ".", problem);
        } catch (IOException | UncheckedIOException problem) {
            throw UnreadableSource.because("The file " + path + " cannot be read: ", problem, format.charset());
        }
    }

    /** Past the byte order mark that some programs put at the beginning of a file. */
    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader rest = new PushbackReader(text, 1);
        int first = rest.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            rest.unread(first);
        }
        return rest;
    }
}
