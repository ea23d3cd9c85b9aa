package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealwright.api.Recorded;
import org.dealwright.deal.DealEvent;
import org.dealwright.jdbc.JdbcJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --db} promises: what is recorded stays, and what was stopped goes on. */
class StoreTest {
    private static final int ROWS = 3_000;
    private static final long LONGEST_IN_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void an_import_that_is_done_again_records_nothing_again() throws IOException {
        Path mapping = mapping(Path.of("data/crm-export.csv"));
        String database = folder.resolve("sales.db").toString();

        DemoRun first = imported(Path.of("data/crm-export.csv"), mapping, database);
        List<Recorded> recorded = recorded(database);
        DemoRun second = imported(Path.of("data/crm-export.csv"), mapping, database);

        assertEquals(0, first.status(), first.err());
        assertEquals("", first.err());
        assertEquals(9, recorded.size());
        assertEquals(first.out(), second.out());
        assertEquals("Recorded before, and not again: 9 of the rows.\n", second.err());
        assertEquals(recorded, recorded(database));
    }

    @Test
    void rows_that_say_something_else_now_are_told_of() throws IOException {
        Path export = folder.resolve("export.csv");
        String header = "Deal ID,Owner,Status,Value,Currency,Created,Close date\n";
        Files.writeString(
                export,
                header
                        + "D-1,anna,Won,100.00,EUR,2025-01-10,2025-03-14\nD-2,anna,Won,50.00,EUR,2025-01-10,2025-03-14\n");
        Path mapping = mapping(export);
        String database = folder.resolve("sales.db").toString();
        imported(export, mapping, database);
        Files.writeString(
                export,
                header
                        + "D-1,anna,Won,100.00,EUR,2025-01-10,2025-03-14\nD-2,anna,Won,60.00,EUR,2025-01-10,2025-03-14\n");

        DemoRun again = imported(export, mapping, database);

        assertEquals(
                "Recorded before, and not again: 2 of the rows.\n"
                        + "Something else stands in 1 of them, such as line 3: what was recorded counts.\n",
                again.err());
        assertTrue(again.out().contains("Won value EUR 150"), again.out());
    }

    @Test
    void an_import_that_was_killed_goes_on_where_it_was() throws Exception {
        Path export = folder.resolve("export.csv");
        Files.writeString(
                export,
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> "D-" + row + ",anna,Won,100.00,EUR,2025-01-10,2025-03-14\n")
                        .collect(Collectors.joining(
                                "", "Deal ID,Owner,Status,Value,Currency,Created,Close date\n", "")));
        Path mapping = mapping(export);
        String database = folder.resolve("sales.db").toString();

        int there = killedHalfWay(export, mapping, database);
        DemoRun resumed = imported(export, mapping, database);

        assertTrue(there > 0 && there < ROWS, "recorded before the kill: " + there);
        assertEquals(0, resumed.status(), resumed.err());
        assertEquals("Recorded before, and not again: " + there + " of the rows.\n", resumed.err());
        assertTrue(resumed.out().contains("Won 3000, lost 0, open 0."), resumed.out());
        assertEquals(everyDealOnce(), ids(recorded(database)));
    }

    @Test
    void a_dry_run_leaves_the_database_as_it_was() throws IOException {
        Path export = Path.of("data/crm-export.csv");
        String database = folder.resolve("sales.db").toString();

        DemoRun run = DemoRun.of(
                "import", "csv", "--in", "" + export, "--mapping", "" + mapping(export), "--db", database, "--dry-run");

        assertEquals(0, run.status(), run.err());
        assertTrue(recorded(database).isEmpty());
    }

    @Test
    void the_story_is_the_same_in_a_database_and_is_told_there_once() {
        String database = folder.resolve("story.db").toString();

        DemoRun kept = DemoRun.of("story", "--db", database);
        DemoRun again = DemoRun.of("story", "--db", database);

        assertEquals(DemoRun.of("story").out(), kept.out());
        assertFalse(recorded(database).isEmpty());
        assertEquals(1, again.status());
        assertEquals(
                "dealwright: The story is told from its beginning: expected a database that holds nothing yet.\n",
                again.err());
    }

    @Test
    void h2_is_named_by_its_url() {
        DemoRun run = DemoRun.of("story", "--db", "jdbc:h2:" + folder.resolve("story"));

        assertEquals(DemoRun.of("story").out(), run.out());
        assertTrue(Files.exists(folder.resolve("story.mv.db")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | 2 | dealwright: --db is blank: expected a file of SQLite, or a URL. Try --help.
            what?mode=ro.db               | 1 | dealwright: The database what cannot be opened: file must have no question mark in its path.
            no-such-folder/sales.db       | 1 | dealwright: The database no-such-folder/sales.db cannot be opened: there is no folder for it.
            jdbc:oracle:thin:@somewhere   | 1 | dealwright: The database jdbc:oracle:thin:@somewhere cannot be opened: expected SQLite, H2 or PostgreSQL.
            """)
    void a_database_that_cannot_be_opened_is_one_line(String name, int status, String line) {
        DemoRun run = DemoRun.of("story", "--db", name);

        assertEquals(status, run.status());
        assertEquals(line + "\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void a_file_that_is_no_database_is_left_as_it_is() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam, ".repeat(100));

        DemoRun run = DemoRun.of("story", "--db", letter.toString());

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("dealwright: The database " + letter + " cannot be opened: "), run.err());
        assertEquals("Dear Sir or Madam, ".repeat(100), Files.readString(letter));
    }

    private Path mapping(Path export) {
        Path mapping = folder.resolve("mapping.json");
        DemoRun made = DemoRun.of("mapping", "init", "--in", "" + export, "--out", "" + mapping);
        assertEquals(0, made.status(), made.err());
        return mapping;
    }

    private static DemoRun imported(Path export, Path mapping, String database) {
        return DemoRun.of(importing(export, mapping, database).toArray(String[]::new));
    }

    private static List<String> importing(Path export, Path mapping, String database) {
        return List.of(
                "import",
                "csv",
                "--in",
                "" + export,
                "--mapping",
                "" + mapping,
                "--as-of",
                "2025-12-31",
                "--db",
                database);
    }

    /** Imports in a process of its own, which is killed once something is recorded; answers with how much. */
    private int killedHalfWay(Path export, Path mapping, String database) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dealwright.examples.Demo"));
        command.addAll(importing(export, mapping, database));
        Process running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        try (JdbcJournal journal = JdbcJournal.sqlite(Path.of(database))) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_IN_SECONDS);
            while (journal.readAll(ROWS / 10, 1).isEmpty() && running.isAlive() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        } finally {
            running.destroyForcibly().waitFor();
        }
        return recorded(database).size();
    }

    private static List<Recorded> recorded(String database) {
        try (JdbcJournal journal = JdbcJournal.sqlite(Path.of(database))) {
            return journal.readAll(0, 2 * ROWS);
        }
    }

    private static Set<String> everyDealOnce() {
        return IntStream.rangeClosed(1, ROWS).mapToObj(row -> "D-" + row).collect(Collectors.toSet());
    }

    /** The deals adopted; fails where one is there twice. */
    private static Set<String> ids(List<Recorded> recorded) {
        Set<String> ids = new HashSet<>();
        recorded.forEach(one -> {
            assertTrue(one.event() instanceof DealEvent.Adopted, "" + one.event());
            assertTrue(ids.add(one.stream().id()), one.stream().id());
        });
        return ids;
    }
}
