package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -x                                        | Unknown option: '-x'. Try --help.
                    sing                                      | Unmatched argument at index 0: 'sing'. Try --help.
                    story sing                                | Unmatched argument at index 1: 'sing'. Try --help.
                    --lang de                                 | Unknown language 'de': expected en or hu. Try --help.
                    story --lang                              | Missing required parameter for option '--lang' (LANGUAGE). Try --help.
                    import                                    | Import what? Known: olist. Try --help.
                    import olist                              | Missing required option: '--in=DIR'. Try --help.
                    import olist --in . --zone Nowhere        | Unknown zone 'Nowhere': expected one such as America/Sao_Paulo. Try --help.
                    import olist --in . --as-of soon          | Unknown date 'soon': expected one such as 2019-01-01. Try --help.
                    lifecycle                                 | Missing required parameter: 'LIFECYCLE'. Try --help.
                    lifecycle butterfly                       | Unknown life cycle 'butterfly': expected prospect, deal. Try --help.
                    lifecycle prospect --format pdf           | Unknown format 'pdf': expected table, mermaid, json. Try --help.
                    lifecycle deal --json --format table      | --json and --format table exclude each other. Try --help.
                    """)
    void arguments_that_make_no_sense_are_said_in_one_line_and_end_with_2(String args, String message) {
        DemoRun run = DemoRun.of(args.split(" "));

        assertAll(
                () -> assertEquals("dealwright: " + message + System.lineSeparator(), run.err()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(2, run.status()));
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
    @ValueSource(strings = {"--help", "-h", "story --help", "import --help", "import olist --help", "lifecycle --help"})
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
