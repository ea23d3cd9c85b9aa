package org.dealwright.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read at all: one line, exit status 1, and nothing on standard output. */
class OlistUnreadableTest {
    private static final String LEADS = "olist_marketing_qualified_leads_dataset.csv";
    private static final String DEALS = "olist_closed_deals_dataset.csv";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheSmallFiles() throws IOException {
        for (String name : new String[] {LEADS, DEALS}) {
            Files.copy(DemoRun.resource("small").resolve(name), folder.resolve(name));
        }
    }

    @Test
    void what_is_read_is_not_written_over(@TempDir Path own) throws IOException {
        Path leads = own.resolve("olist_marketing_qualified_leads_dataset.csv");
        Files.writeString(leads, "what stood there");

        assertEquals(
                2,
                DemoRun.of("import", "olist", "--in", own.toString(), "--faults", leads.toString())
                        .status());
        assertEquals("what stood there", Files.readString(leads));
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve(LEADS));

        assertFails("There is no file " + folder.resolve(LEADS) + ".");
    }

    @Test
    void a_folder_in_place_of_a_file_is_no_file() throws IOException {
        Files.delete(folder.resolve(LEADS));
        Files.createDirectory(folder.resolve(LEADS));

        assertFails("The file " + folder.resolve(LEADS) + " cannot be read: it is a folder.");
    }

    @Test
    void an_empty_file_has_no_header() throws IOException {
        Files.writeString(folder.resolve(LEADS), "");

        assertFails("The file " + folder.resolve(LEADS) + " is empty: it has not even a header.");
    }

    @Test
    void a_header_without_a_column_is_unknown() throws IOException {
        Files.writeString(folder.resolve(LEADS), "mql_id,first_contact_date,origin\na,2018-01-01,social\n");

        assertFails("The file " + folder.resolve(LEADS) + " has no column landing_page_id in its header.");
    }

    @Test
    void a_header_with_a_column_twice_is_unknown() throws IOException {
        Files.writeString(folder.resolve(LEADS), "mql_id,first_contact_date,origin,origin,landing_page_id\n");

        assertFails("The file " + folder.resolve(LEADS) + " has two columns 'origin' in its header.");
    }

    @Test
    void another_encoding_than_utf_8_is_not_guessed() throws IOException {
        Files.write(
                folder.resolve(LEADS),
                "mql_id,first_contact_date,landing_page_id,origin\na,2018-01-01,p,São\n".getBytes(ISO_8859_1));

        assertFails("The file " + folder.resolve(LEADS) + " cannot be read: it is not UTF-8.");
    }

    @Test
    void a_quote_that_never_ends_costs_one_line() throws IOException {
        Files.writeString(
                folder.resolve(LEADS),
                "mql_id,first_contact_date,landing_page_id,origin\na,2018-01-01,p,\"social\nb,2018-01-02,p,social\n");

        DemoRun run = run();
        assertAll(
                () -> assertTrue(run.out().contains("not CSV: its quotes do not close"), run.out()),
                () -> assertTrue(run.out().contains("line 2: 'a,2018-01-01,p,\"social'"), run.out()),
                () -> assertEquals("", run.err()),
                () -> assertEquals(0, run.status()));
    }

    @Test
    void a_header_that_never_ends_is_not_csv() throws IOException {
        Files.writeString(folder.resolve(LEADS), "mql_id,\"first_contact_date\na,2018-01-01\n");

        DemoRun run = run();
        assertAll(
                () -> assertTrue(
                        run.err().startsWith("dealwright: The file " + folder.resolve(LEADS) + " is not CSV: "),
                        run.err()),
                () -> assertEquals(1, run.err().lines().count()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(1, run.status()));
    }

    @Test
    void revenues_that_none_is_are_told_by_their_lines() throws IOException {
        String deals = Files.readString(folder.resolve(DEALS));
        Files.writeString(folder.resolve(DEALS), deals.replace(",100.0,5000.0", ",100.0,-5.0"));

        String text = run("--all").out();

        assertTrue(text.contains("declared_monthly_revenue: below 0, which no revenue is (recorded; kept as"), text);
        assertTrue(text.contains("lines 2–"), text);
        assertTrue(text.contains(": '-5.0'"), text);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_read_over() throws IOException {
        String text = Files.readString(folder.resolve(LEADS));
        Files.writeString(folder.resolve(LEADS), "\uFEFF" + text.replace("\n", "\r\n"));

        assertTrue(run().out().contains("Conversion 3/5 = 60.000 %"));
    }

    @Test
    void files_with_a_header_alone_have_no_rates() throws IOException {
        for (String name : new String[] {LEADS, DEALS}) {
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
        }

        DemoRun run = run();
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Conversion 0/0\n"), run.out());
        assertTrue(run.out().contains("nothing closed\n"), run.out());
    }

    @Test
    void faults_are_not_written_where_there_is_no_folder() {
        Path nowhere = folder.resolve("none/faults.csv");

        assertEquals(
                failure("The file " + nowhere + " cannot be written: its folder does not exist."),
                run("--faults", nowhere.toString()));
    }

    @Test
    void a_folder_in_place_of_the_file_of_faults_is_named() {
        assertEquals(
                failure("The file " + folder + " cannot be written: it is a folder."),
                run("--faults", folder.toString()));
    }

    @Test
    void whether_faults_can_be_written_is_known_before_anything_is_read() throws IOException {
        Path nowhere = folder.resolve("none/faults.csv");
        Files.delete(folder.resolve(LEADS));
        Files.delete(folder.resolve(DEALS));

        assertEquals(
                failure("The file " + nowhere + " cannot be written: its folder does not exist."),
                run("--faults", nowhere.toString()));
    }

    @Test
    void an_import_that_fails_leaves_the_file_of_faults_as_it_was(@TempDir Path elsewhere) throws IOException {
        Path kept = elsewhere.resolve("kept.csv");
        Path absent = elsewhere.resolve("absent.csv");
        Files.writeString(kept, "what stood there");
        Files.delete(folder.resolve(LEADS));

        assertEquals(1, run("--faults", kept.toString()).status());
        assertEquals(1, run("--faults", absent.toString()).status());
        assertEquals("what stood there", Files.readString(kept));
        assertFalse(Files.exists(absent));
    }

    @Test
    void a_folder_without_files_lacks_the_first_that_is_read(@TempDir Path empty) {
        assertEquals(
                failure("There is no file " + empty.resolve(DEALS) + "."),
                DemoRun.of("import", "olist", "--in", empty.toString()));
    }

    private DemoRun run(String... more) {
        List<String> args = new ArrayList<>(List.of("import", "olist", "--in", folder.toString()));
        args.addAll(List.of(more));
        return DemoRun.of(args.toArray(String[]::new));
    }

    private static DemoRun failure(String message) {
        return new DemoRun(1, "", "dealwright: " + message + System.lineSeparator());
    }

    private void assertFails(String message) {
        assertEquals(failure(message), run());
    }
}
