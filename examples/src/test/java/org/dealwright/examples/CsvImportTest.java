package org.dealwright.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export with everything that can be wrong in one; all numbers worked out by hand. */
class CsvImportTest {
    private static final String MAPPING = """
            {
              "empty": ["-", "n/a"],
              "zone": "Europe/Budapest",
              "currency": "EUR",
              "columns": {"id": "id", "owner": "owner", "company": "company", "value": "value", "currency": "cur",
                          "source": "source", "reason": "why", "competitor": "to"},
              "dates": {"opened": {"column": "opened", "format": "dd.MM.uuuu"},
                        "closed": {"column": "closed", "format": "dd.MM.uuuu"}},
              "phases": [{"column": "status", "names": {"open": "next", "won": "won", "lost": "lost", "test": "leave-out"}},
                         {"column": "stage", "names": {"call": "discovering", "offer": "proposed", "later": "on-hold"}}],
              "replace": {"company": {"ACME": "Acme"}},
              "join": [{"file": "people.csv", "column": "owner", "with": "who"}],
              "attributes": {"team": "people.team", "note": "note"},
              "groups": ["team", "company", "source"]
            }
            """;
    private static final String HEADER = "id,owner,company,value,cur,source,why,to,opened,closed,status,stage,note\n";
    private static final String PEOPLE = "who,team\nann,north\nbob,south\nann,west\neve,east\nodd\n";

    @TempDir
    Path folder;

    private Path export;
    private Path mapping;

    @BeforeEach
    void writeFiles() throws IOException {
        export = folder.resolve("deals.csv");
        mapping = Files.writeString(folder.resolve("mapping.json"), MAPPING);
        Files.writeString(folder.resolve("people.csv"), PEOPLE);
    }

    @Test
    void the_measures_are_those_of_the_rows() throws IOException {
        JsonNode report = report("""
                1,ann,Acme,100,EUR,web,,,01.01.2024,11.01.2024,won,,
                2,ann,ACME,50.5,EUR,web,,,01.01.2024,21.01.2024,won,,
                3,bob,Zed,900,USD,fair,,,01.02.2024,01.04.2024,won,,
                4,bob,Zed,7,EUR,fair,Price,,01.02.2024,02.02.2024,lost,,
                5,bob,Zed,30,,fair,,,01.02.2024,,open,call,
                6,-,,n/a,,,,,,,open,later,
                """);

        assertAll(
                () -> assertEquals("6 6 0 0", rows(report)),
                () -> assertEquals("3 1 2", report.get("won") + " " + report.get("lost") + " " + report.get("open")),
                () -> assertEquals(
                        "[{\"currency\":\"EUR\",\"count\":2,\"total\":150.5,\"mean\":75.25,\"median\":75.25},"
                                + "{\"currency\":\"USD\",\"count\":1,\"total\":900,\"mean\":900,\"median\":900}]",
                        report.get("wonValue").toString()),
                () -> assertEquals(
                        "[{\"currency\":\"EUR\",\"count\":1,\"total\":30,\"mean\":30}]",
                        report.get("openValue").toString()),
                // 10, 20 and 60 days: summer time begins in between, and dates are compared
                () -> assertEquals(
                        "{\"count\":3,\"medianDays\":20.0,\"meanDays\":30.0}",
                        report.get("cycle").get("won").toString()),
                () -> assertFalse(report.has("velocityPerDay")),
                () -> assertEquals(
                        List.of("2024-Q1 2/1", "2024-Q2 1/0"),
                        stream(report.get("quarters"))
                                .map(one ->
                                        one.get("quarter").asString() + " " + one.get("won") + "/" + one.get("lost"))
                                .toList()),
                () -> assertEquals(List.of("north 2/0/0", "south 1/1/1", " 0/0/1"), groups(report, "team")),
                () -> assertEquals(List.of("Acme 2/0/0", "Zed 1/1/1", " 0/0/1"), groups(report, "company")),
                () -> assertEquals(List.of("ann 2/0/0", "bob 1/1/1", " 0/0/1"), groups(report, "owner")));
    }

    @Test
    void what_came_in_a_day_is_known_of_one_currency() throws IOException {
        // 2 won × (30 ÷ 2) ÷ (10 ÷ 2 days) = 6
        JsonNode report = report("""
                1,ann,Acme,10,EUR,web,,,01.01.2024,05.01.2024,won,,
                2,ann,Acme,20,EUR,web,,,01.01.2024,07.01.2024,won,,
                3,ann,Acme,20,EUR,web,,,01.01.2024,07.01.2024,lost,,
                """);

        assertEquals(6, report.get("velocityPerDay").asDouble());
    }

    @Test
    void every_row_that_does_not_fit_is_refused_with_line_column_value_and_reason() throws IOException {
        JsonNode report = report("""
                1,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                1,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,won,,
                ,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,won,,
                -,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,won,,
                a\007b,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,won,,
                7,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,sold,,
                8,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,open,n/a,
                9,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,test,,
                10,ann,Acme,2,EUR,,,,2024-01-01,11.01.2024,won,,
                11,ann,Acme,2,EUR,,,,01.01.2024,31.02.2024,won,,
                12,ann,Acme,1e999999999,EUR,,,,01.01.2024,11.01.2024,won,,
                13,ann,Acme,-1,EUR,,,,01.01.2024,11.01.2024,won,,
                14,ann,Acme,1.005,EUR,,,,01.01.2024,11.01.2024,won,,
                15,ann,Acme,1,XYZ,,,,01.01.2024,11.01.2024,won,,
                16,ann,Acme,1,EUR,,,,01.01.2024,11.01.2030,won,,
                17,ann,Acme,1,EUR
                18,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,,more
                19,%s,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                20,ann,Acme,9999999999999999999999999999999999999999,EUR,,,,01.01.2024,11.01.2024,won,,
                """.formatted("x".repeat(256)));

        assertEquals("19 1 2 16", rows(report));
        assertEquals(
                List.of(
                        "refused 16 closed '11.01.2030' refused",
                        "refused 3 id '1' duplicate",
                        "reported 10 opened '2024-01-01' unreadable-date",
                        "reported 11 closed '31.02.2024' unreadable-date",
                        "reported 12 value '1e999999999' unreadable-amount",
                        "reported 13 value '-1' negative-amount",
                        "reported 14 value '1.005' unfit-amount",
                        "reported 15 cur 'XYZ' unknown-currency",
                        "reported 17  '17,ann,Acme,1,EUR' wrong-columns",
                        "reported 18  '18,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,,more' wrong-columns",
                        "reported 19 owner '" + "x".repeat(256) + "' unfit-identifier",
                        "reported 20 value '9999999999999999999999999999999999999999' unfit-amount",
                        "reported 4 id '' no-identifier",
                        "reported 5 id '-' no-identifier",
                        "reported 6  'odd' wrong-columns",
                        "reported 6 id 'a\007b' unfit-identifier",
                        "reported 7 status 'sold' unknown-phase",
                        "reported 8 stage 'n/a' no-phase",
                        "reported 9 status 'test' left-out"),
                faults(report)
                        .filter(fault -> !fault.startsWith("recorded"))
                        .sorted()
                        .toList());
    }

    @Test
    void a_row_that_is_kept_out_names_all_that_is_wrong_with_it() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        JsonNode report = report("""
                ,ann,Acme,-1,EUR,,,,2024-01-01,11.01.2024,sold,,
                2,ann,Acme,x,EUR,,,,01.01.2024,11.01.2024,test,,
                """, "--rejected", rejected.toString());

        assertEquals("2 0 0 2", rows(report));
        assertEquals(
                List.of(
                        "reported 2 id '' no-identifier",
                        "reported 2 opened '2024-01-01' unreadable-date",
                        "reported 2 status 'sold' unknown-phase",
                        "reported 2 value '-1' negative-amount",
                        "reported 3 status 'test' left-out",
                        "reported 6  'odd' wrong-columns"),
                faults(report)
                        .filter(fault -> !fault.startsWith("recorded"))
                        .sorted()
                        .toList());
        assertTrue(
                Files.readString(rejected)
                        .contains("2,id; status; opened; value,; sold; 2024-01-01; -1,no identifier; "),
                Files.readString(rejected));
    }

    @Test
    void a_row_that_is_badly_quoted_is_reported_and_stops_nothing() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        JsonNode report = report("""
                1,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                2,ann,"Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                3,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                """, "--rejected", rejected.toString());

        assertEquals("3 2 0 1", rows(report));
        assertTrue(faults(report)
                .toList()
                .contains("reported 3  '2,ann,\"Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,' badly-quoted"));
        assertTrue(
                Files.readString(rejected).endsWith("not CSV: its quotes do not close\n"), Files.readString(rejected));
    }

    @Test
    void what_does_not_keep_a_row_out_is_noted() throws IOException {
        JsonNode report = report("""
                1,ann,ACME,1,EUR,,,,11.01.2024,01.01.2024,won,,
                2,zoe,,,EUR,,,,,,won,,
                3,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,open,call,
                4,ann,Acme,1,EUR,,?!,,01.01.2024,11.01.2024,lost,,
                5,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,a\007b
                """);

        assertEquals("5 5 0 0", rows(report));
        assertEquals(
                List.of(
                        "recorded 2 closed '01.01.2024' closed-before-opened",
                        "recorded 2 company 'ACME' replaced",
                        "recorded 3 closed '' blank",
                        "recorded 3 company '' blank",
                        "recorded 3 opened '' blank",
                        "recorded 3 owner 'zoe' not-joined",
                        "recorded 3 value '' blank",
                        "recorded 4 closed '11.01.2024' closed-while-open",
                        "recorded 4 who 'ann' duplicate-key",
                        "recorded 5 why '?!' unfit-value",
                        "recorded 6 note 'a\007b' unfit-value",
                        "reported 6  'odd' wrong-columns"),
                faults(report).sorted().toList());
        assertEquals(
                "[\"bob\",\"eve\"]",
                report.get("joined").get(0).get("unreferred").toString());
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() throws IOException {
        String rows = """
                1,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                1,ann,Acme,2,EUR,,,,01.01.2024,11.01.2024,won,,
                2,ann,Acme,1,EUR,,,,01.01.2024,11.01.2030,won,,
                2,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                """;
        JsonNode report = report(rows);
        List<Path> before = files();
        JsonNode dry = report(rows, "--dry-run");

        assertEquals("4 2 2 0", rows(dry));
        assertEquals(report.toString(), dry.toString().replace("\"dryRun\":true", "\"dryRun\":false"));
        assertEquals(before, files());
    }

    @Test
    void rejected_rows_are_written_as_they_stood_and_can_be_imported_once_corrected() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        JsonNode report = report("""
                1,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,
                2,=cmd|' /C calc'!A0,"A, ""B""\",x1,EUR,,,,01.01.2024,11.01.2024,won,,@SUM(A1)
                3,ann,-,-5,EUR,,,,01.01.2024,11.01.2024,won,,"two
                lines"
                4,ann
                """, "--rejected", rejected.toString());
        String written = Files.readString(rejected);

        assertEquals("4 1 0 3", rows(report));
        assertEquals(
                "rejected_line,rejected_column,rejected_value,rejected_reason," + HEADER
                        + "3,value,x1,not an amount as the mapping says they are written,"
                        + "2,'=cmd|' /C calc'!A0,\"A, \"\"B\"\"\",x1,EUR,,,,01.01.2024,11.01.2024,won,,'@SUM(A1)\n"
                        + "4,value,-5,less than nothing,"
                        + "3,ann,-,-5,EUR,,,,01.01.2024,11.01.2024,won,,\"two\nlines\"\n"
                        + "6,,\"4,ann\",\"the row has another number of fields than the header: 2 fields, not 13\",4,ann\n",
                written);

        Files.writeString(export, written.replace("x1", "11").replace(",-5,EUR", ",5,EUR"));
        assertEquals("3 2 0 1", rows(json(run("--json"))));
    }

    @Test
    void rejected_rows_are_written_as_the_export_is() throws IOException {
        Charset charset = Charset.forName("windows-1250");
        Files.writeString(
                mapping,
                "{\"separator\": \";\", \"encoding\": \"windows-1250\", \"columns\": {\"id\": \"szám\"},"
                        + "\"phases\": [{\"column\": \"állapot\", \"names\": {\"nyert\": \"won\"}}]}");
        Files.write(export, "szám;állapot\n1;nyert\n2;őrült\n".getBytes(charset));
        Path rejected = folder.resolve("rejected.csv");

        assertEquals(0, run("--rejected", rejected.toString()).status());
        assertEquals(
                "rejected_line;rejected_column;rejected_value;rejected_reason;szám;állapot\n"
                        + "3;állapot;őrült;the mapping does not say what this stands for;2;őrült\n",
                Files.readString(rejected, charset));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_read_over() throws IOException {
        Files.write(
                export,
                ("\uFEFF\"id\"" + HEADER.substring(2) + "1,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,\n")
                        .replace("\n", "\r\n")
                        .getBytes(UTF_8));

        assertEquals("1 1 0 0", rows(json(run("--json"))));
    }

    @Test
    void a_mapping_that_does_not_fit_the_export_is_said_in_one_line() throws IOException {
        Files.writeString(export, "id,owner,owner,company\n");
        DemoRun run = run();

        assertAll(
                () -> assertTrue(
                        run.err()
                                .startsWith("dealwright: The mapping " + mapping + " does not fit " + export
                                        + ": line 5, columns.owner: there are 2 columns 'owner'; line 5, columns.value: there"
                                        + " is no column 'value'; "),
                        run.err()),
                () -> assertTrue(
                        run.err()
                                .endsWith("the columns are 'id', 'owner', 'owner', 'company', 'people.who',"
                                        + " 'people.team'." + System.lineSeparator()),
                        run.err()),
                () -> assertEquals(1, run.err().lines().count()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(1, run.status()));
    }

    @Test
    void a_mapping_that_is_none_is_said_in_one_line() throws IOException {
        Files.writeString(export, HEADER);
        Files.writeString(mapping, "{\"columns\": {}}");

        assertEquals(
                failure("The mapping " + mapping
                        + " cannot be used: line 1, columns.id: missing: which column identifies"
                        + " a deal?; line 1, phases: missing: which column says how far a deal has come?"),
                run());
    }

    @Test
    void files_that_are_not_there_are_named() throws IOException {
        assertEquals(failure("There is no file " + export + "."), run());
        Files.writeString(export, HEADER);
        Files.delete(folder.resolve("people.csv"));
        assertEquals(failure("There is no file " + folder.resolve("people.csv") + "."), run());
        Files.delete(mapping);
        assertEquals(failure("There is no file " + mapping + "."), run());
    }

    @Test
    void what_is_read_is_not_written_over() throws IOException {
        Files.writeString(export, HEADER);

        assertEquals(
                2, run("--rejected", folder.resolve("./deals.csv").toString()).status());
        assertEquals(2, run("--faults", mapping.toString()).status());
        assertEquals(2, run("--faults", folder.resolve("people.csv").toString()).status());
        assertEquals(
                2,
                run(
                                "--faults",
                                folder.resolve("x").toString(),
                                "--rejected",
                                folder.resolve("x").toString())
                        .status());
        assertEquals(HEADER, Files.readString(export));
    }

    @Test
    void a_link_to_what_is_read_is_not_written_through() throws IOException {
        Files.writeString(export, HEADER);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), export);
        DemoRun run = run("--rejected", link.toString());

        assertEquals(
                new DemoRun(
                        2,
                        "",
                        "dealwright: --rejected is a file that is read: expected another one, was " + link
                                + ". Try --help." + System.lineSeparator()),
                run);
        assertEquals(HEADER, Files.readString(export));
    }

    @Test
    void a_folder_is_no_export_and_no_mapping() throws IOException {
        Files.createDirectory(export);
        assertEquals(failure("The file " + export + " cannot be read: it is a folder."), run());
        Files.delete(mapping);
        Files.createDirectory(mapping);
        assertEquals(failure("The file " + mapping + " cannot be read: it is a folder."), run());
    }

    @Test
    void another_separator_is_suspected() throws IOException {
        Files.writeString(export, HEADER.replace(',', ';'));
        String err = run().err();

        assertTrue(err.contains("perhaps the separator is another one."), err);
        assertEquals(1, err.lines().count());
    }

    @Test
    void a_day_that_no_export_was_made_on_is_a_misuse() throws IOException {
        Files.writeString(export, HEADER);

        for (String day : List.of("+999999999-12-31", "-0001-01-01", "2025-02-29", "soon")) {
            DemoRun run = DemoRun.of(
                    "import", "csv", "--in", export.toString(), "--mapping", mapping.toString(), "--as-of=" + day);

            assertEquals(2, run.status(), day);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void what_was_opened_later_than_the_export_is_reported() throws IOException {
        JsonNode report = report("""
                1,ann,Acme,1,EUR,,,,01.01.2025,,open,call,
                2,ann,Acme,1,EUR,,,,02.01.2025,,open,call,
                3,ann,Acme,1,EUR,,,,31.12.2199,,open,call,
                """);

        assertAll(
                () -> assertEquals("3 1 0 2", rows(report)),
                () -> assertEquals(
                        List.of(
                                "reported 3 opened '02.01.2025' opened-later",
                                "reported 4 opened '31.12.2199' opened-later"),
                        faults(report)
                                .filter(fault -> fault.startsWith("reported") && !fault.contains("'odd'"))
                                .toList()));
    }

    @Test
    void an_amount_has_38_digits_at_most_with_those_of_its_currency() throws IOException {
        String digits = "9".repeat(36);
        JsonNode report = report("1,ann,Acme," + digits + ",EUR,,,,01.01.2024,11.01.2024,won,,\n" + "2,ann,Acme,1"
                + digits + ",EUR,,,,01.01.2024,11.01.2024,won,,\n");

        assertAll(
                () -> assertEquals("2 0 1 1", rows(report)),
                () -> assertEquals(
                        List.of("reported 3 value '1" + digits + "' unfit-amount"),
                        faults(report)
                                .filter(fault -> fault.startsWith("reported") && !fault.contains("'odd'"))
                                .toList()));
    }

    @Test
    void the_rate_is_said_beside_the_report() throws IOException {
        Files.writeString(export, HEADER + "1,ann,Acme,1,EUR,,,,01.01.2024,11.01.2024,won,,\n");
        DemoRun run = run("--timing");

        assertTrue(run.err().matches("1 rows in \\d+\\.\\d\\d s: \\d+ a second\\.\\R"), run.err());
        assertEquals(run().out(), run.out());
    }

    @Test
    void an_import_that_fails_leaves_the_rejected_rows_as_they_were() throws IOException {
        Path rejected = Files.writeString(folder.resolve("rejected.csv"), "what stood there");
        Files.write(export, (HEADER + "1,\u00e9\n").getBytes(ISO_8859_1));

        assertEquals(1, run("--rejected", rejected.toString()).status());
        assertEquals("what stood there", Files.readString(rejected));
    }

    @Test
    void a_header_alone_has_no_rates() throws IOException {
        Files.writeString(export, HEADER);
        DemoRun run = run();

        assertAll(
                () -> assertEquals(0, run.status()),
                () -> assertTrue(run.out().contains("Win rate 0/0\n"), run.out()),
                () -> assertTrue(run.out().contains("Velocity not known"), run.out()),
                () -> assertTrue(run.out().contains("Won: nothing closed\n"), run.out()));
    }

    @Test
    void names_that_would_break_the_report_are_shown_on_one_line() throws IOException {
        Files.writeString(
                export,
                HEADER
                        + "1,\"\u202Eann\",\"Ac\tme\",1,EUR,,,,01.01.2024,11.01.2024,won,,\n2,ann,é\u2028a,1,EUR,,,,,,won,,\n");
        String out = run().out();

        assertFalse(out.contains("\u202E") || out.contains("\u2028") || out.contains("\t"), out);
    }

    private JsonNode report(String rows, String... more) throws IOException {
        Files.writeString(export, HEADER + rows);
        List<String> args = new ArrayList<>(List.of(more));
        args.add("--json");
        return json(run(args.toArray(String[]::new)));
    }

    private DemoRun run(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "import", "csv", "--in", export.toString(), "--mapping", mapping.toString(), "--as-of", "2025-01-01"));
        args.addAll(List.of(more));
        return DemoRun.of(args.toArray(String[]::new));
    }

    private static JsonNode json(DemoRun run) {
        assertEquals("", run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static DemoRun failure(String message) {
        return new DemoRun(1, "", "dealwright: " + message + System.lineSeparator());
    }

    private static String rows(JsonNode report) {
        JsonNode rows = report.get("rows");
        return rows.get("read") + " " + rows.get("recorded") + " " + rows.get("refused") + " " + rows.get("reported");
    }

    private static Stream<String> faults(JsonNode report) {
        return stream(report.get("faults"))
                .flatMap(fault -> stream(fault.get("first"))
                        .map(one -> fault.get("fate").asString() + " " + one.get("line") + " "
                                + fault.get("field").asString() + " '"
                                + one.get("value").asString() + "' "
                                + fault.get("kind").asString()));
    }

    private static List<String> groups(JsonNode report, String grouping) {
        return stream(report.get("by").get(grouping))
                .map(group -> group.get("name").asString() + " " + group.get("won") + "/" + group.get("lost") + "/"
                        + group.get("open"))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
