package org.dealwright.examples.mapping;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealwright.examples.rows.CsvFormat;
import org.dealwright.examples.rows.UnreadableSource;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
    private static final String PHASES = "\"phases\": [{\"column\": \"stage\", \"names\": {\"Won\": \"won\"}}]";
    private static final String SMALLEST = "{\"columns\": {\"id\": \"no\"}, " + PHASES + "}";

    @Test
    void only_an_identifier_and_phases_are_needed() {
        Mapping mapping = Mapping.of(SMALLEST);

        assertAll(
                () -> assertEquals(CsvFormat.USUAL, mapping.reading().format()),
                () -> assertEquals(ZoneOffset.UTC, mapping.reading().zone()),
                () -> assertEquals(Optional.empty(), mapping.reading().currency()),
                () -> assertEquals(Map.of(Field.ID, "no"), mapping.fields().columns()),
                () -> assertEquals(
                        List.of(new PhaseColumn("stage", Map.of("Won", ExportPhase.WON))),
                        mapping.fields().phases()));
    }

    @Test
    void everything_that_can_be_said_is_read() {
        Mapping mapping = Mapping.of("""
                // comments are allowed
                {
                  "separator": ";",
                  "encoding": "windows-1250",
                  "empty": ["-", "n/a"],
                  "zone": "Europe/Budapest",
                  "currency": "HUF",
                  "numbers": {"decimal": ",", "grouping": " ", "ignore": ["Ft"]},
                  "columns": {"id": "no", "value": "amount", "owner": "agent"},
                  "dates": {"opened": {"column": "from", "format": "yyyy.MM.dd."}},
                  "phases": [
                    {"column": "status", "names": {"open": "next", "won": "won", "test": "leave-out"}},
                    {"column": "stage", "names": {"Demo": "presented"}},
                  ],
                  "replace": {"amount": {"free": "0"}},
                  "join": [{"file": "teams.csv", "column": "agent", "with": "name"}],
                  "attributes": {"region": "teams.region"}, /* and so are these */
                  "groups": ["region", "company"],
                }
                """);

        assertAll(
                () -> assertEquals(
                        new CsvFormat(';', Charset.forName("windows-1250")),
                        mapping.reading().format()),
                () -> assertEquals(Set.of("-", "n/a"), mapping.reading().empty()),
                () -> assertEquals(
                        Optional.of(CurrencyUnit.of("HUF")), mapping.reading().currency()),
                () -> assertEquals(
                        new NumberFormat(',', Optional.of(' '), List.of("Ft")),
                        mapping.reading().numbers()),
                () -> assertEquals(
                        "yyyy.MM.dd.",
                        mapping.fields().dates().get(DateField.OPENED).format().pattern()),
                () -> assertEquals(
                        Map.of("open", ExportPhase.NEXT, "won", ExportPhase.WON, "test", ExportPhase.LEAVE_OUT),
                        mapping.fields().phases().get(0).names()),
                () -> assertEquals(Map.of("amount", Map.of("free", "0")), mapping.replacements()),
                () -> assertEquals(List.of(new Join("teams.csv", "agent", "name", 16)), mapping.joins()),
                () -> assertEquals("teams.", mapping.joins().get(0).prefix()),
                () -> assertEquals(
                        List.of("region", "company"), mapping.fields().groups()));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_line() {
        assertProblems("""
                        {
                          "separator": "ab",
                          "encoding": "EBCDIC-9",
                          "empty": "n/a",
                          "zone": "Nowhere",
                          "currency": "?",
                          "colums": {},
                          "columns": {"owner": 7, "sum": "a"},
                          "numbers": {"decimal": ",", "grouping": ",", "ignore": [""]},
                          "dates": {"opened": {"column": "a", "format": "soon"}, "closed": {"column": "a"}},
                          "phases": [{"column": "a", "names": {"b": "next", "c": "sold"}}, "d"],
                          "join": [{"file": "../a.csv", "column": "a", "with": "b"}],
                          "attributes": {"A b": "a", "product": "a"},
                          "groups": ["nothing"]
                        }
                        """, """
                        line 2, separator: 'ab': expected one character, no quote and no line break
                        line 3, encoding: 'EBCDIC-9': unknown encoding; expected one such as UTF-8 or windows-1252
                        line 4, empty: expected a list in brackets
                        line 5, zone: 'Nowhere': unknown zone; expected one such as Europe/Budapest
                        line 6, currency: '?': unknown currency; expected a code such as EUR
                        line 7, colums: unknown; expected separator, encoding, empty, zone, columns, currency, numbers, dates, phases, replace, join, attributes, groups
                        line 8, columns.sum: unknown; expected id, owner, company, source, product, value, currency, listPrice, reason, competitor
                        line 8, columns.owner: expected a text in quotes
                        line 8, columns.id: missing: which column identifies a deal?
                        line 9, numbers.grouping: ',': the same as the decimal mark
                        line 9, numbers.ignore: a blank cannot be ignored
                        line 10, dates.opened.format: 'soon': no pattern of year, month and day; expected one such as uuuu-MM-dd, dd.MM.uuuu or M/d/uuuu HH:mm
                        line 10, dates.closed.format: missing
                        line 11, phases[1]: expected entries in braces
                        line 11, phases[0].names.b: 'next': unknown phase; expected one of discovering, presented, proposed, negotiating, agreed, on-hold, won, lost, leave-out
                        line 11, phases[0].names.c: 'sold': unknown phase; expected one of discovering, presented, proposed, negotiating, agreed, on-hold, won, lost, leave-out
                        line 12, join[0].file: '../a.csv': expected a file in the export's folder
                        line 13, attributes.A b: 'a': no code; expected at most 64 lower-case letters, digits, '-', '.' or '_'
                        line 13, attributes.product: 'a': set by the import itself; expected another code
                        line 14, groups: 'nothing' is no attribute; expected company, source, product or a code of attributes
                        """);
    }

    @Test
    void an_amount_needs_a_currency() {
        assertProblems("{\"columns\": {\"id\": \"a\", \"value\": \"b\"},\n" + PHASES + "}", """
                        line 1, columns.value: in which currency? Name a column as columns.currency, or the currency as currency
                        """);
    }

    @Test
    void without_phases_there_is_nothing_to_adopt() {
        assertProblems("{\"columns\": {\"id\": \"a\"}}", """
                        line 1, phases: missing: which column says how far a deal has come?
                        """);
    }

    @Test
    void names_of_phases_that_no_cell_can_have_are_said() {
        assertProblems(
                "{\"empty\": [\"-\"], \"columns\": {\"id\": \"no\"},\n"
                        + "\"phases\": [{\"column\": \"a\", \"names\": {\"-\": \"won\", \" Won\": \"won\", \"\": \"lost\"}},\n"
                        + "{\"column\": \"a\", \"names\": {\"Lost\": \"lost\"}}]}",
                """
                line 2, phases[0].names.-: 'won': it is among what means that nothing is stated
                line 2, phases[0].names. Won: 'won': a space before or behind it; cells are read without
                line 2, phases[0].names.: 'lost': it is among what means that nothing is stated
                line 2, phases: the column 'a' is asked twice
                """);
    }

    @Test
    void what_is_not_json_is_said_with_its_line() {
        assertAll(
                () -> assertProblem("", "line 1: it must begin with a brace"),
                () -> assertProblem("[]", "line 1: it must begin with a brace"),
                () -> assertProblem("{}\n{}", "line 2: nothing may stand after the last brace"),
                () -> assertProblem("{\n\"a\": \"b\n", "line 2: not JSON"),
                () -> assertProblem("{\n\"a\": 1,\n\"a\": 2}", "line 3: not JSON: Duplicate"),
                () -> assertProblem("{\"a\": ", "line 1: not JSON"),
                () -> assertProblem("[".repeat(100_000), "line 1: not JSON"));
        String open = String.valueOf(assertThrows(UnusableMapping.class, () -> Mapping.of("{\n\"a\": {\n"))
                .getMessage());
        assertEquals("line 3: not JSON: Unexpected end-of-input: expected close marker for Object", open);
    }

    @Test
    void what_would_break_the_line_is_a_question_mark() {
        assertEquals(
                "line 1, zone: 'Ye?rk?': unknown zone; expected one such as Europe/Budapest",
                assertThrows(
                                UnusableMapping.class,
                                () -> Mapping.of(
                                        SMALLEST.replace("{\"columns", "{\"zone\": \"Ye\\nrk\\u2028\", \"columns")))
                        .getMessage());
        String message = assertThrows(UnusableMapping.class, () -> Mapping.of("{\"zone\": s\u0005\u0000ource}"))
                .getMessage();
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
    }

    @Test
    void every_column_that_is_not_there_is_said_at_once() {
        UnusableMapping problem = assertThrows(
                UnusableMapping.class,
                () -> Mapping.of(SMALLEST.replace(", ", ",\n")).requireColumns(List.of("No", "stage", "stage")));

        assertEquals(
                "line 1, columns.id: there is no column 'no'; line 2, phases[0].column: there are 2 columns 'stage';"
                        + " the columns are 'No', 'stage', 'stage'",
                problem.getMessage());
    }

    @Test
    void the_mapping_that_comes_with_the_demo_is_one() {
        assertEquals(3, Mapping.of(Mapping.mavenCrm()).joins().size());
    }

    @Test
    void a_byte_order_mark_is_read_over() {
        assertEquals(Mapping.of(SMALLEST), Mapping.of("\uFEFF" + SMALLEST));
    }

    @Test
    void a_file_of_any_size_is_not_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mapping.json");
        Files.writeString(file, " ".repeat((1 << 20) + 1));

        assertEquals(
                "The file " + file + " is larger than 1 MiB: that is no mapping.",
                assertThrows(UnreadableSource.class, () -> Mapping.read(file)).getMessage());
    }

    private static void assertProblems(String json, String expected) {
        UnusableMapping problem = assertThrows(UnusableMapping.class, () -> Mapping.of(json));
        List<String> found =
                problem.problems().stream().map(Problem::toString).sorted().toList();

        assertEquals(expected.lines().sorted().toList(), found);
        assertFalse(String.valueOf(problem.getMessage()).contains("\n"));
    }

    private static void assertProblem(String json, String begins) {
        String message = String.valueOf(
                assertThrows(UnusableMapping.class, () -> Mapping.of(json)).getMessage());

        assertTrue(message.startsWith(begins), message);
    }
}
