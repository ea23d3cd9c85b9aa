package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.jdbc.FailingSource.Commit;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever fails, the journal is as it was, or as it should be; and the answer says which, or that nobody knows. */
class FaultsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final StreamId ONE = new StreamId("deal", "one");
    private static final StreamId TWO = new StreamId("deal", "two");

    @TempDir
    Path folder;

    private final List<JdbcJournal> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(JdbcJournal::close);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_connection_that_drops_before_any_statement_leaves_what_was(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());
        journal.append(batch("before", 0, 1));

        int drops = 0;
        while (true) {
            failing.dropAfter(drops);
            Either<AppendFailure, List<Recorded>> answer = journal.append(batch("k", 1, 3));
            boolean dropped = !failing.isWaiting();
            failing.work();
            if (!dropped || answer.isRight()) {
                assertEquals(6, answer.get().size());
                break;
            }
            if (answer.getLeft() instanceof AppendFailure.Unknown) {
                // only where something has to be done after the commit
                assertEquals(Database.H2, database);
                assertEquals(6, journal.findByKey("k").size());
                break;
            }
            assertInstanceOf(AppendFailure.Absent.class, answer.getLeft());
            assertEquals(2, journal.readAll(0, 100).size());
            assertEquals(List.of(), journal.findByKey("k"));
            drops++;
        }

        assertTrue(drops >= 5, () -> "it can drop in few places only");
        assertWhole(journal);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_connection_that_drops_in_a_large_batch_leaves_nothing_of_it(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());
        journal.append(batch("before", 0, 1));

        // the head, the key, two versions, and the first thousand rows
        failing.dropAfter(5);
        Either<AppendFailure, List<Recorded>> answer = journal.append(batch("k", 1, 1_500));

        assertFalse(failing.isWaiting());
        assertInstanceOf(AppendFailure.Absent.class, answer.getLeft());
        assertEquals(2, journal.readAll(0, 4_000).size());
        assertEquals(3_000, journal.append(batch("k", 1, 1_500)).get().size());
        assertEquals(3_002, journal.readAll(0, 4_000).size());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_commit_whose_answer_is_lost_is_unknown_and_found_by_its_key(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());
        journal.append(batch("before", 0, 1));

        failing.failCommit(Commit.APPLIED_AND_LOST);
        Either<AppendFailure, List<Recorded>> answer = journal.append(batch("k", 1, 3));

        assertInstanceOf(AppendFailure.Unknown.class, answer.getLeft());
        assertEquals(6, journal.findByKey("k").size());
        assertEquals(Either.left(new AppendFailure.KeyTaken("k")), journal.append(batch("k", 1, 3)));
        assertWhole(journal);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_commit_that_never_arrived_is_unknown_and_may_be_made_again_under_its_key(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());
        journal.append(batch("before", 0, 1));

        failing.failCommit(Commit.LOST_BEFORE);
        Either<AppendFailure, List<Recorded>> answer = journal.append(batch("k", 1, 3));

        assertInstanceOf(AppendFailure.Unknown.class, answer.getLeft());
        assertEquals(List.of(), journal.findByKey("k"));
        assertTrue(journal.append(batch("k", 1, 3)).isRight());
        assertWhole(journal);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_commit_that_the_database_undid_is_made_again(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());
        journal.append(batch("before", 0, 1));

        failing.undoCommits(2, () -> new SQLException("others", "40001", database.serializationFailure()));

        assertEquals(6, journal.append(batch("k", 1, 3)).get().size());
        assertWhole(journal);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_commit_that_the_database_undoes_again_and_again_is_absent(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());
        journal.append(batch("before", 0, 1));

        failing.undoCommits(100, () -> new SQLException("others", "40001", database.serializationFailure()));
        Either<AppendFailure, List<Recorded>> answer = journal.append(batch("k", 1, 3));
        failing.work();

        assertInstanceOf(AppendFailure.Absent.class, answer.getLeft());
        assertTrue(journal.append(batch("k", 1, 3)).isRight());
        assertWhole(journal);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_database_that_cannot_be_reached_has_recorded_nothing(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = JdbcJournal.on(failing.source());
        failing.unreachable();

        assertInstanceOf(
                AppendFailure.Absent.class, journal.append(batch("k", 0, 1)).getLeft());
        JdbcFailure failure = assertThrows(JdbcFailure.class, () -> journal.read(ONE));
        assertEquals(
                "the journal cannot be read: SQLSTATE 08006, error 0, java.sql.SQLException", failure.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_the_database_says_is_told_in_codes_only(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());

        failing.failCommit(Commit.LOST_BEFORE);

        assertEquals(
                Either.left(new AppendFailure.Unknown("SQLSTATE 08006, error 0, java.sql.SQLException")),
                journal.append(batch("k", 0, 1)));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_lock_that_is_not_had_in_time_leaves_what_was(Database database) throws SQLException {
        DataSource source = database.in(folder);
        JdbcJournal journal = opened(source);
        journal.append(batch("before", 0, 1));

        try (Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("UPDATE dealwright_head SET position = position");
            Either<AppendFailure, List<Recorded>> answer = journal.append(batch("k", 1, 3));
            assertInstanceOf(AppendFailure.Absent.class, answer.getLeft());
            other.rollback();
        }

        assertEquals(6, journal.append(batch("k", 1, 3)).get().size());
        assertWhole(journal);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_lock_that_others_give_up_in_time_is_waited_for(Database database) throws Exception {
        DataSource source = database.in(folder);
        JdbcJournal journal = opened(source);
        journal.append(batch("before", 0, 1));

        try (Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("UPDATE dealwright_head SET position = position");
            Thread holder = new Thread(() -> releaseWhenWanted(other));
            holder.start();
            assertEquals(6, journal.append(batch("k", 1, 3)).get().size());
            holder.join();
        }
        assertWhole(journal);
    }

    /** Longer than the database waits for a lock, and shorter than the journal tries. */
    private static void releaseWhenWanted(Connection other) {
        try {
            Thread.sleep(150);
            other.rollback();
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, names = "SQLITE")
    void a_disk_that_is_full_leaves_what_was(Database database) {
        opened(database.in(folder));
        JdbcJournal small = opened(new SqliteFile(folder.resolve("journal.db?max_page_count=40")));

        int recorded = 0;
        Either<AppendFailure, List<Recorded>> answer = small.append(batch("k0", 0, 20));
        while (answer.isRight()) {
            recorded++;
            answer = small.append(batch("k" + recorded, 20L * recorded, 20));
        }

        assertInstanceOf(AppendFailure.Absent.class, answer.getLeft());
        assertTrue(recorded > 0);
        assertEquals(40 * recorded, small.readAll(0, 100_000).size());
        JdbcJournal large = opened(new SqliteFile(folder.resolve("journal.db")));
        assertTrue(large.append(batch("k" + recorded, 20L * recorded, 20)).isRight());
        assertWhole(large);
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, names = "H2")
    void a_checkpoint_that_fails_leaves_it_unknown_whether_the_batch_lasts(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        JdbcJournal journal = opened(failing.source());

        failing.dropAt("CHECKPOINT SYNC");

        assertInstanceOf(
                AppendFailure.Unknown.class, journal.append(batch("k", 0, 1)).getLeft());
        assertEquals(2, journal.findByKey("k").size());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_pool_that_does_not_commit_by_itself_will_do(Database database) throws SQLException {
        DataSource source = database.in(folder);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            JdbcJournal journal = JdbcJournal.on(new OneConnection(connection).source());

            assertEquals(6, journal.append(batch("k", 0, 3)).get().size());
            assertEquals(6, journal.readAll(0, 10).size());
            assertFalse(connection.getAutoCommit());
            assertEquals(6, opened(source).readAll(0, 10).size());
            assertTrue(opened(source).append(batch("l", 3, 1)).isRight());
            assertEquals(8, journal.readAll(0, 10).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void identifiers_that_are_code_do_nothing(Database database) {
        DataSource source = database.in(folder);
        JdbcJournal journal = opened(source);
        List<String> hostile = List.of(
                "'; DROP TABLE dealwright_event; --",
                "\"; DELETE FROM dealwright_event; --",
                "x' OR 1=1 /*",
                "*/ SELECT pg_sleep(9); --",
                "'); COMMIT; DROP TABLE dealwright_key; --");
        for (int i = 0; i < hostile.size(); i++) {
            StreamId stream = new StreamId("deal", hostile.get(i));
            journal.append(new Batch(
                    NOW,
                    Option.of(hostile.get(i)),
                    List.of(new Batch.Append(stream, 0, List.of(event(hostile.get(i)))))));
            journal.positions()
                    .keeping(hostile.get(i), (connection, recorded) -> {})
                    .accept(journal.read(stream).get(0));
            assertEquals(1, journal.read(stream).size());
            assertEquals(1, journal.findByKey(hostile.get(i)).size());
            assertEquals(i + 1, journal.positions().of(hostile.get(i)));
        }
        assertEquals(hostile.size(), journal.readAll(0, 100).size());
    }

    private JdbcJournal opened(DataSource source) {
        JdbcJournal journal = JdbcJournal.builder(source).keepingConnections(2).open();
        open.add(journal);
        return journal;
    }

    /** Every batch is there with as many events of one history as of the other, and every position once. */
    private static void assertWhole(JdbcJournal journal) {
        List<Recorded> all = journal.readAll(0, 10_000);
        assertEquals(
                IntStream.rangeClosed(1, all.size()).mapToObj(Long::valueOf).toList(),
                all.stream().map(Recorded::position).toList());
        assertEquals(journal.read(ONE).size(), journal.read(TWO).size());
        assertEquals(all.size(), 2 * journal.read(ONE).size());
        assertTrue(all.size() >= 8);
    }

    /** As many events of one history as of the other. */
    private static Batch batch(String key, long version, int events) {
        Event[] added =
                IntStream.range(0, events).mapToObj(one -> event(key + one)).toArray(Event[]::new);
        return new Batch(
                NOW,
                Option.of(key),
                List.of(
                        new Batch.Append(ONE, version, Arrays.asList(added)),
                        new Batch.Append(TWO, version, Arrays.asList(added))));
    }

    private static Event event(String owner) {
        return new DealEvent.Opened(
                NOW, Option.none(), new MemberId(owner), Option.none(), Option.none(), Option.none());
    }
}
