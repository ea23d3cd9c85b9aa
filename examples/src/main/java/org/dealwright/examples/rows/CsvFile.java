package org.dealwright.examples.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One CSV file, read from its header to its end, one row in memory at a time. Blank lines are read over.
 *
 * <p>A record that is no CSV is told by its line, and reading goes on with the next one: what follows an open quote by mistake
 * is lost with that line alone.
 */
public final class CsvFile {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** Each is looked for from the beginning: a file with more of them is something else. */
    private static final int MOST_BROKEN = 1_000;

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

        /**
         * A line begins a record that is no CSV, as where a quote is not closed.
         *
         * @param line which, from 1
         * @param text what stands there
         * @return whether to go on with the next line; else the file cannot be read at all, as it is where nobody says otherwise
         */
        default boolean notCsv(long line, String text) {
            return false;
        }
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
        try {
            Option<Broken> broken;
            try (InputStream bytes = progress.watch(name(), Files.size(path), Files.newInputStream(path));
                    Reader text = text(bytes)) {
                broken = records(text, 0, reader);
            }
            for (int times = 1; broken.isDefined(); times++) {
                if (times > MOST_BROKEN) {
                    throw new UnreadableSource("The file " + path + " is not CSV: more than " + MOST_BROKEN
                            + " of its records are not, the last on line "
                            + broken.get().line() + ".");
                }
                broken = goOn(broken.get(), reader);
            }
        } catch (IOException | UncheckedIOException problem) {
            throw UnreadableSource.because("The file " + path + " cannot be read: ", problem, format.charset());
        }
    }

    /** A record that is no CSV, which begins on that line or, behind blank ones, below it. */
    private record Broken(long line, CsvParseException why) {}

    /** Reads on behind the line on which a broken record begins: anew, for its reader has read it to its end. */
    private Option<Broken> goOn(Broken broken, Rows reader) throws IOException {
        try (BufferedReader text = new BufferedReader(text(Files.newInputStream(path)))) {
            String line = "";
            long number = 0;
            while (number < broken.line() || line.isEmpty()) {
                line = text.readLine();
                number++;
                if (line == null) {
                    return Option.none();
                }
            }
            if (!reader.notCsv(number, line)) {
                throw notCsv(broken.why());
            }
            return records(text, number, reader);
        }
    }

    /** Reads records; answers where one is no CSV. The header is the first line, and must be. */
    private Option<Broken> records(Reader text, long before, Rows reader) throws IOException {
        long next = before + 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(format.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (before == 0) {
                if (!records.hasNext()) {
                    throw new UnreadableSource("The file " + path + " is empty: it has not even a header.");
                }
                CsvRecord header = records.next();
                reader.header(header.getStartingLineNumber(), header.getFields());
                next = after(header, before);
            }
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRecord row = records.next();
                next = after(row, before);
                more = reader.row(before + row.getStartingLineNumber(), row.getFields());
            }
            return Option.none();
        } catch (CsvParseException problem) {
            if (next == 1) {
                throw notCsv(problem);
            }
            return Option.some(new Broken(next, problem));
        }
    }

    private UnreadableSource notCsv(CsvParseException problem) {
        return new UnreadableSource(
                "The file " + path + " is not CSV: " + Shown.line(String.valueOf(problem.getMessage())) + ".", problem);
    }

    /** The line behind a record, which may have several. */
    private static long after(CsvRecord record, long before) {
        long line = before + record.getStartingLineNumber() + 1;
        for (String field : record.getFields()) {
            for (int i = 0; i < field.length(); i++) {
                boolean ends = field.charAt(i) == '\n' || field.charAt(i) == '\r';
                boolean inOne = ends && field.startsWith("\r\n", i);
                line += ends && !inOne ? 1 : 0;
            }
        }
        return line;
    }

    private Reader text(InputStream bytes) throws IOException {
        return withoutMark(new InputStreamReader(bytes, format.charset().newDecoder()));
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
