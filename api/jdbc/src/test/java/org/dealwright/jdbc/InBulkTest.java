package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Entry;
import org.dealwright.api.Outcome;
import org.dealwright.api.Recorded;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.ProspectId;
import org.dealwright.jdbc.FailingSource.Commit;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many commands, one commit. */
class InBulkTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Actor ANN = Actor.of(new MemberId("ann"), Role.SALES_DEVELOPMENT_REP);
    private static final StreamId DEAL = new StreamId("deal", "d1");

    @TempDir
    Path folder;

    private JdbcJournal journal;
    private FailingSource failing;
    private SalesProcess process;
    private DataSource source;

    @AfterEach
    void close() {
        journal.close();
    }

    private void on(Database database) {
        source = database.in(folder);
        failing = new FailingSource(source);
        journal = database.open(failing.source());
        process = SalesProcess.builder().journal(journal).clock(() -> NOW).build();
    }

    private Either<Refusal, Outcome<Prospect>> identify(int number) {
        return process.prospects()
                .handle(
                        new ProspectId("p" + number),
                        new Identify(Source.of(SourceKind.EVENT)),
                        ANN,
                        Entry.now().under("key " + number));
    }

    private void identifyUpTo(int last) {
        IntStream.rangeClosed(1, last)
                .forEach(number -> assertTrue(identify(number).isRight()));
    }

    /** How many others see. */
    private String committed() {
        return Databases.answer(source, "SELECT COUNT(*) FROM dealwright_event");
    }

    private List<Long> positions() {
        return journal.readAll(0, 10_000).stream().map(Recorded::position).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static Batch resumed(long version) {
        return new Batch(
                NOW,
                Option.none(),
                List.of(new Batch.Append(DEAL, version, List.of(new DealEvent.Resumed(NOW, Option.none())))));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void others_see_nothing_before_the_end_and_everything_after_it(Database database) {
        on(database);

        String meanwhile = journal.inBulk(() -> {
            identifyUpTo(20);
            return committed();
        });

        assertEquals("0", meanwhile);
        assertEquals("20", committed());
        assertEquals(upTo(20), positions());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_thousand_batches_are_committed_before_the_end(Database database) {
        on(database);

        List<String> seen = new ArrayList<>();
        journal.inBulk(() -> {
            identifyUpTo(999);
            seen.add(committed());
            identify(1_000);
            seen.add(committed());
            identify(1_001);
            seen.add(committed());
            return seen;
        });

        assertEquals(List.of("0", "1000", "1000"), seen);
        assertEquals(upTo(1_001), positions());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_is_not_committed_yet_is_read_found_by_its_key_and_gone_on_from(Database database) {
        on(database);

        journal.inBulk(() -> {
            identifyUpTo(2);
            SalesProcess another =
                    SalesProcess.builder().journal(journal).clock(() -> NOW).build();

            assertEquals(1, journal.read(new StreamId("prospect", "p2")).size());
            assertEquals(1, journal.findByKey("key 2").size());
            assertTrue(another.prospects()
                    .handle(new ProspectId("p2"), new Qualify(), ANN)
                    .isLeft());
            assertEquals(2L, identify(2).get().recorded().get(0).position());
            return 0;
        });

        assertEquals(upTo(2), positions());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_conflicts_is_undone_and_the_rest_stays(Database database) {
        on(database);

        journal.inBulk(() -> {
            assertEquals(Either.left(new AppendFailure.Conflict(DEAL, 3, 0)), journal.append(resumed(3)));
            assertTrue(journal.append(resumed(0)).isRight());
            assertEquals(Either.left(new AppendFailure.Conflict(DEAL, 0, 1)), journal.append(resumed(0)));
            assertTrue(journal.append(resumed(1)).isRight());
            return 0;
        });

        assertEquals(upTo(2), positions());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whoever_reads_on_by_position_sees_only_what_is_committed_so_it_is(Database database) {
        on(database);

        List<List<Long>> read = new ArrayList<>();
        journal.inBulk(() -> {
            identifyUpTo(3);
            read.add(positions());
            read.add(List.of(Long.valueOf(committed())));
            return identify(4);
        });

        assertEquals(List.of(upTo(3), List.of(3L)), read);
        assertEquals(upTo(4), positions());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_was_recorded_stays_where_the_commands_throw(Database database) {
        on(database);
        IllegalStateException own = new IllegalStateException("own");

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> journal.inBulk(() -> {
                    identifyUpTo(3);
                    throw own;
                }));

        assertEquals(own, thrown);
        assertEquals(upTo(3), positions());
        assertTrue(identify(4).isRight());
        assertEquals("4", committed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_cannot_be_committed_stops_the_journal(Database database) {
        on(database);
        failing.failCommit(Commit.LOST_BEFORE);

        assertThrows(
                JdbcFailure.class,
                () -> journal.inBulk(() -> {
                    identifyUpTo(3);
                    return 0;
                }));

        assertEquals("0", committed());
        assertThrows(JdbcFailure.class, () -> journal.append(resumed(0)));
        assertThrows(JdbcFailure.class, () -> journal.read(DEAL));
        assertThrows(JdbcFailure.class, () -> journal.readAll(0, 1));
        assertThrows(JdbcFailure.class, () -> journal.forgetKeysBefore(NOW));
        assertThrows(IllegalStateException.class, () -> journal.inBulk(() -> 0));
        assertThrows(JdbcFailure.class, () -> identify(4));
        try (JdbcJournal anew = database.open(source)) {
            assertTrue(anew.append(resumed(0)).isRight());
        }
        assertEquals("1", committed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_connection_that_drops_between_two_commands_stops_the_journal(Database database) {
        on(database);

        JdbcFailure failure = assertThrows(
                JdbcFailure.class,
                () -> journal.inBulk(() -> {
                    identifyUpTo(3);
                    failing.dropAfter(0);
                    return List.of(identify(4).isLeft(), identify(5).isLeft());
                }));

        assertTrue(String.valueOf(failure.getMessage()).contains("open the journal and the process anew"));
        assertEquals("0", committed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_connection_that_drops_in_the_first_command_costs_that_command_alone(Database database) {
        on(database);

        journal.inBulk(() -> {
            failing.dropAfter(0);
            assertTrue(journal.append(resumed(0)).isLeft());
            identifyUpTo(2);
            return 0;
        });

        assertEquals(upTo(2), positions());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_cannot_be_written_alongside_undoes_its_command_alone(Database database) {
        on(database);

        journal.inBulk(() -> {
            identifyUpTo(2);
            assertThrows(
                    JdbcFailure.class,
                    () -> journal.together(
                            (connection, recorded) -> {
                                throw new SQLException("no such table");
                            },
                            () -> identify(3)));
            return identify(4);
        });

        assertEquals(List.of("p1", "p2", "p4"), ids());
        assertEquals(upTo(3), positions());
    }

    private List<String> ids() {
        return journal.readAll(0, 10).stream().map(one -> one.stream().id()).toList();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_ends_the_transaction_from_alongside_stops_the_journal(Database database) {
        on(database);
        Alongside ending = (connection, recorded) -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ROLLBACK");
            }
        };

        assertThrows(
                JdbcFailure.class,
                () -> journal.inBulk(() -> {
                    identifyUpTo(2);
                    return journal.together(ending, () -> identify(3));
                }));

        assertEquals("0", committed());
        assertThrows(JdbcFailure.class, () -> identify(4));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void other_threads_take_part(Database database) throws Exception {
        on(database);
        ExecutorService threads = Executors.newFixedThreadPool(4);

        journal.inBulk(() -> {
            List<Callable<Boolean>> work = IntStream.rangeClosed(1, 200)
                    .<Callable<Boolean>>mapToObj(
                            number -> () -> identify(number).isRight())
                    .toList();
            return all(threads, work);
        });
        threads.shutdown();

        assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        assertEquals(upTo(200), positions());
    }

    private static boolean all(ExecutorService threads, List<Callable<Boolean>> work) {
        try {
            for (Future<Boolean> one : threads.invokeAll(work)) {
                assertTrue(one.get(1, TimeUnit.MINUTES));
            }
            return true;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void bulk_in_bulk_is_refused(Database database) {
        on(database);

        assertThrows(IllegalStateException.class, () -> journal.inBulk(() -> journal.inBulk(() -> 0)));
        assertTrue(identify(1).isRight());
    }
}
