package org.dealwright.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.store.Store;
import org.dealwright.process.Check;

/** Exports of any rows, clean and hostile. */
class CrmImportProperties {
    private static final Mapping MAPPING = Mapping.of("""
            {"currency": "EUR", "empty": ["-"],
             "columns": {"id": "id", "owner": "owner", "value": "value"},
             "dates": {"opened": {"column": "opened", "format": "uuuu-MM-dd"},
                       "closed": {"column": "closed", "format": "uuuu-MM-dd"}},
             "phases": [{"column": "stage", "names": {"Won": "won", "Lost": "lost", "Open": "discovering"}}],
             "attributes": {"note": "note"}}
            """);
    private static final List<String> HEADER = List.of("id", "owner", "value", "opened", "closed", "stage", "note");

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("crm-import");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> hostile = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "",
                                " ",
                                "-",
                                "=1+1",
                                "@SUM(A1)",
                                "+1",
                                "-1",
                                "\t=x",
                                "a,b",
                                "\"",
                                "two\nlines",
                                "\r\n",
                                "\u202E",
                                "\0",
                                "1e999999999",
                                "NaN",
                                "9".repeat(61),
                                "x".repeat(300),
                                "\uFEFF",
                                "é",
                                "\uD800")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
        Arbitrary<List<String>> row = Combinators.combine(
                        cell(hostile, "1", "2", "3", "4", "5", "6"),
                        cell(hostile, "ann", "bob"),
                        cell(hostile, "10", "0.5", "1000000"),
                        cell(hostile, "2024-01-01", "2024-02-29"),
                        cell(hostile, "2024-03-01", "2029-03-01"),
                        cell(hostile, "Won", "Lost", "Open", "Sold"),
                        cell(hostile, "a note"))
                .as(List::of);
        Arbitrary<List<String>> odd = hostile.list().ofMinSize(1).ofMaxSize(9);
        return Arbitraries.frequencyOf(Tuple.of(9, row), Tuple.of(1, odd))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<String> cell(Arbitrary<String> hostile, String... usual) {
        return Arbitraries.frequencyOf(Tuple.of(7, Arbitraries.of(usual)), Tuple.of(1, hostile));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_row_is_lost(@ForAll("rows") List<List<String>> rows) throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        CrmReport report = run(rows, false, Optional.of(rejected));
        List<List<String>> read = read(folder.resolve("deals.csv"));

        assertEquals(read.size() - 1, report.rows().read());
        assertEquals(report.rows().recorded(), report.measures().all().all());
        assertEquals(
                report.rows().refused() + report.rows().reported(),
                read(rejected).size() - 1);
        assertEquals(fitting(read.subList(1, read.size())), report.rows().recorded());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_dry_run_comes_to_the_same(@ForAll("rows") List<List<String>> rows) throws IOException {
        CrmReport real = run(rows, false, Optional.empty());
        CrmReport dry = run(rows, true, Optional.empty());

        assertEquals(real.rows(), dry.rows());
        assertEquals(real.measures(), dry.measures());
        assertEquals(real.faults(), dry.faults());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothing_that_is_written_is_run_by_a_spreadsheet(@ForAll("rows") List<List<String>> rows) throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        run(rows, false, Optional.of(rejected));

        for (List<String> row : read(rejected)) {
            for (String cell : row) {
                assertTrue(
                        !cell.matches("(?s)[\t\r\n].*")
                                && (!cell.stripLeading().matches("(?s)[=@+-].*")
                                        || cell.strip().matches("-+|\\++|[+-]+[0-9.,]+")),
                        cell);
            }
        }
    }

    /** How many rows fit, by a reading of their own. */
    private static long fitting(List<List<String>> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> row.size() == HEADER.size())
                .map(row -> row.stream().map(CrmImportProperties::stated).toList())
                .filter(row -> isName(row.get(0)))
                .filter(row -> row.get(1).isEmpty() || isName(row.get(1)))
                .filter(row -> row.get(2).matches("(\\+?[0-9]{1,35}(\\.[0-9]{1,2}0*)?)?"))
                .filter(row -> isDay(row.get(3)) && isDay(row.get(4)))
                .filter(row -> List.of("Won", "Lost", "Open").contains(row.get(5)))
                .filter(row -> row.get(5).equals("Open") || !row.get(4).equals("2029-03-01"))
                .filter(row -> seen.add(row.get(0)))
                .count();
    }

    private static String stated(String cell) {
        return cell.strip().equals("-") ? "" : cell.strip();
    }

    private static boolean isName(String cell) {
        return Check.id("id", cell).isValid();
    }

    private static boolean isDay(String cell) {
        return List.of("", "2024-01-01", "2024-02-29", "2024-03-01", "2029-03-01")
                .contains(cell);
    }

    private CrmReport run(List<List<String>> rows, boolean dry, Optional<Path> rejected) throws IOException {
        Path export = folder.resolve("deals.csv");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            rows.forEach(csv::writeRecord);
        }
        // what UTF-8 cannot write becomes a question mark
        Files.write(export, text.toString().getBytes(UTF_8));
        return CrmImport.run(
                new CrmSetting(
                        export,
                        MAPPING,
                        "test",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        dry,
                        rejected,
                        Optional.empty()),
                Progress.UNWATCHED,
                Store.inMemory());
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }
}
