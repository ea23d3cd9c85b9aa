package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -x                                        | Unknown option: '-x'. Try --help.
                    sing                                      | Unmatched argument at index 0: 'sing'. Try --help.
                    story sing                                | Unmatched argument at index 1: 'sing'. Try --help.
                    --lang de                                 | Unknown language 'de': expected en or hu. Try --help.
                    story --lang                              | Missing required parameter for option '--lang' (LANGUAGE). Try --help.
                    import                                    | Import what? Known: olist, maven-crm, telco, csv. Try --help.
                    import olist                              | Missing required option: '--in=DIR'. Try --help.
                    import olist --in . --zone Nowhere        | Unknown zone 'Nowhere': expected one such as America/Sao_Paulo. Try --help.
                    import olist --in . --as-of soon          | Unknown date 'soon': expected one such as 2019-01-01. Try --help.
                    import maven-crm                          | Missing required option: '--in=DIR'. Try --help.
                    import telco                              | Missing required option: '--in=DIR'. Try --help.
                    import telco --in . --as-of soon          | Unknown date 'soon': expected one such as 2019-01-01. Try --help.
                    import telco --in . --as-of 1900-12-31    | Unknown date '1900-12-31': expected one such as 2019-01-01. Try --help.
                    import csv                                | Missing required options: '--in=FILE', '--mapping=FILE'. Try --help.
                    import maven-crm --in . --as-of soon      | Unknown date 'soon': expected one such as 2019-01-01. Try --help.
                    mapping                                   | What about mappings? Known: init, show. Try --help.
                    mapping init                              | Missing required option: '--in=FILE'. Try --help.
                    mapping init --in x --zone Nowhere        | Unknown zone 'Nowhere': expected one such as Europe/Budapest. Try --help.
                    mapping init --in x --currency euro       | Unknown currency 'euro': expected one such as EUR. Try --help.
                    mapping show olist                        | Unknown mapping 'olist': expected maven-crm. Try --help.
                    lifecycle                                 | Missing required parameter: 'LIFECYCLE'. Try --help.
                    lifecycle butterfly                       | Unknown life cycle 'butterfly': expected prospect, deal, proposal, order, customer, member, consent. Try --help.
                    lifecycle prospect --format pdf           | Unknown format 'pdf': expected table, mermaid, json. Try --help.
                    lifecycle prospect --format TABLE         | Unknown format 'TABLE': expected table, mermaid, json. Try --help.
                    lifecycle deal --json --format pdf        | Unknown format 'pdf': expected table, mermaid, json. Try --help.
                    lifecycle deal --format json --format pdf | option '--format' (FORMAT) should be specified only once. Try --help.
                    lifecycle deal --json --format table      | --json and --format table exclude each other. Try --help.
                    """)
    void arguments_that_make_no_sense_are_said_in_one_line_and_end_with_2(String args, String message) {
        DemoRun run = DemoRun.of(args.split(" "));

        assertAll(
                () -> assertEquals("dealwright: " + message + System.lineSeparator(), run.err()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(2, run.status()));
    }

    static Stream<Arguments> blankValues() {
        return Stream.of(
                blank("--in is blank: expected the folder with the two CSV files.", "import", "olist", "--in", ""),
                blank("--in is blank: expected the folder with the two CSV files.", "import", "olist", "--in", "  "),
                blank("--faults is blank: expected a file to write.", "import", "olist", "--in", ".", "--faults", ""),
                blank("--in is blank: expected the folder with the CSV files.", "import", "maven-crm", "--in", ""),
                blank("--in is blank: expected the folder with the CSV file.", "import", "telco", "--in", ""),
                blank("--in is blank: expected the export, as CSV.", "import", "csv", "--in", "", "--mapping", "m"),
                blank("--mapping is blank: expected a file.", "import", "csv", "--in", "x", "--mapping", " "),
                blank(
                        "--rejected is blank: expected a file to write.",
                        "import",
                        "maven-crm",
                        "--in",
                        ".",
                        "--rejected",
                        ""),
                blank("--in is blank: expected the export, as CSV.", "mapping", "init", "--in", ""),
                blank("Unknown format '': expected table, mermaid, json.", "lifecycle", "deal", "--format", ""),
                blank("Unknown format ' ': expected table, mermaid, json.", "lifecycle", "deal", "--format", " "),
                blank("Unknown format '': expected table, mermaid, json.", "lifecycle", "deal", "--json", "--format="),
                blank(
                        "Unknown life cycle '': expected prospect, deal, proposal, order, customer, member, consent.",
                        "lifecycle",
                        ""));
    }

    private static Arguments blank(String message, String... args) {
        return Arguments.of(message, args);
    }

    @ParameterizedTest
    @MethodSource("blankValues")
    void a_blank_value_is_said_in_one_line_and_ends_with_2(String message, String[] args) {
        assertEquals(
                new DemoRun(2, "", "dealwright: " + message + " Try --help." + System.lineSeparator()),
                DemoRun.of(args));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\u001b[31m", "\u0085", "\u2028", "\u2029"})
    void what_would_break_or_colour_the_line_is_left_out_of_it(String breaking) {
        DemoRun run = DemoRun.of("lifecycle", "deal", "--format", "a" + breaking + "b");

        assertEquals(1, run.err().lines().count());
        assertTrue(
                run.err().matches("dealwright: Unknown format 'a (\\[31m)?b': .* Try --help\\.\\R"), () -> run.err());
        assertEquals(2, run.status());
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_one_line_and_ends_with_1() {
        DemoRun run = DemoRun.of("import", "olist", "--in", "no-such-folder");

        assertAll(
                () -> assertEquals(
                        "dealwright: There is no folder no-such-folder." + System.lineSeparator(), run.err()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(1, run.status()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "story --help",
                "import --help",
                "import olist --help",
                "import csv --help",
                "import maven-crm --help",
                "import telco --help",
                "mapping --help",
                "mapping init --help",
                "lifecycle --help"
            })
    void every_command_explains_itself(String args) {
        DemoRun run = DemoRun.of(args.split(" "));

        assertAll(
                () -> assertTrue(run.out().startsWith("Usage: dealwright"), run.out()),
                () -> assertEquals("", run.err()),
                () -> assertEquals(0, run.status()));
    }

    @Test
    void without_a_command_it_tells_the_story() {
        assertEquals(DemoRun.of("story"), DemoRun.of());
    }

    @Test
    void options_without_a_command_are_the_storys() {
        assertEquals(DemoRun.of("story", "--lang", "hu", "--json"), DemoRun.of("--lang", "hu", "--json"));
    }
}
