package org.dealwright.examples.olist;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One CSV file in UTF-8, read row by row; its columns may stand in any order. */
final class CsvSource {
    private final Path path;
    private final List<String> columns;
    private final Ledger ledger;

    /**
     * A file to be read.
     *
     * @param columns the columns that it must have
     * @param ledger where its rows are counted, and those of the wrong length reported
     */
    CsvSource(Path folder, List<String> columns, Ledger ledger) {
        path = folder.resolve(ledger.file());
        this.columns = columns;
        this.ledger = ledger;
    }

    /**
     * A row of the right length.
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
        if (!Files.isRegularFile(path)) {
            throw new UnreadableSource("There is no file " + path + ".");
        }
        try (InputStream bytes = progress.watch(ledger.file(), Files.size(path), Files.newInputStream(path));
                Reader text = new InputStreamReader(bytes, UTF_8.newDecoder());
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (!records.hasNext()) {
                throw new UnreadableSource("The file " + path + " is empty: it has not even a header.");
            }
            Map<String, Integer> places = places(records.next());
            while (records.hasNext()) {
                row(records.next(), places, action);
            }
        } catch (CsvParseException problem) {
            throw new UnreadableSource("The file " + path + " is not CSV: " + problem.getMessage() + ".", problem);
        } catch (IOException | UncheckedIOException problem) {
            throw UnreadableSource.because("The file " + path + " cannot be read: ", problem);
        }
    }

    private Map<String, Integer> places(CsvRecord header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String column = i == 0 ? withoutMark(header.getField(i)) : header.getField(i);
            if (places.putIfAbsent(column, i) != null) {
                throw new UnreadableSource(
                        "The file " + path + " has two columns " + Values.shown(column) + " in its header.");
            }
            if (!columns.contains(column)) {
                ledger.note(new Fault(
                        ledger.file(), header.getStartingLineNumber(), column, column, FaultKind.UNKNOWN_COLUMN, ""));
            }
        }
        for (String column : columns) {
            if (!places.containsKey(column)) {
                throw new UnreadableSource("The file " + path + " has no column " + column + " in its header.");
            }
        }
        return places;
    }

    private void row(CsvRecord found, Map<String, Integer> places, Consumer<Row> action) {
        ledger.read();
        if (found.getFieldCount() == places.size()) {
            action.accept(new Row(found.getStartingLineNumber(), places, found.getFields()));
            return;
        }
        ledger.notRecorded(new Fault(
                ledger.file(),
                found.getStartingLineNumber(),
                "",
                String.join(",", found.getFields()),
                FaultKind.WRONG_COLUMNS,
                found.getFieldCount() + " fields, not " + places.size()));
    }

    /** Without the byte order mark that some programs put at the beginning of a file. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
