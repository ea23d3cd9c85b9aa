package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
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

/** A row of the embedder's own and what the process records are there both, or neither is. */
class TogetherTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Actor ANN = Actor.of(new MemberId("ann"), Role.SALES_DEVELOPMENT_REP);
    private static final ProspectId LEAD = new ProspectId("00Q1");

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
        Databases.run(source, "CREATE TABLE account (id VARCHAR(20) NOT NULL PRIMARY KEY, position BIGINT NOT NULL)");
        journal = database.open(failing.source());
        process = SalesProcess.builder().journal(journal).clock(() -> NOW).build();
    }

    private Either<Refusal, Outcome<Prospect>> identify() {
        return process.prospects().handle(LEAD, new Identify(Source.of(SourceKind.EVENT)), ANN);
    }

    private static void account(Connection connection, List<Recorded> recorded) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO account VALUES (?, ?)")) {
            insert.setString(1, recorded.get(0).stream().id());
            insert.setLong(2, recorded.get(0).position());
            insert.executeUpdate();
        }
    }

    private String accounts() {
        return Databases.answer(source, "SELECT COUNT(*) FROM account");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void both_are_there_afterwards(Database database) {
        on(database);

        assertTrue(journal.together(TogetherTest::account, this::identify).isRight());

        assertEquals("1", Databases.answer(source, "SELECT position FROM account WHERE id = '00Q1'"));
        assertEquals(1, journal.readAll(0, 10).size());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_command_that_is_refused_writes_nothing(Database database) {
        on(database);

        Either<Refusal, Outcome<Prospect>> refused = journal.together(
                TogetherTest::account, () -> process.prospects().handle(LEAD, new Qualify(), ANN));

        assertTrue(refused.isLeft());
        assertEquals("0", accounts());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_row_that_cannot_be_written_keeps_the_command_from_being_recorded(Database database) {
        on(database);
        Databases.run(source, "INSERT INTO account VALUES ('00Q1', 99)");

        JdbcFailure failure =
                assertThrows(JdbcFailure.class, () -> journal.together(TogetherTest::account, this::identify));

        assertInstanceOf(SQLException.class, failure.getCause());
        assertEquals(List.of(), journal.readAll(0, 10));
        assertTrue(process.prospects().find(LEAD).isEmpty());
        assertEquals("99", Databases.answer(source, "SELECT MAX(position) FROM account"));
        assertTrue(identify().isRight());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_the_embedder_throws_comes_out_as_it_is(Database database) {
        on(database);
        IllegalStateException own = new IllegalStateException("own");

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> journal.together(
                        (connection, recorded) -> {
                            account(connection, recorded);
                            throw own;
                        },
                        this::identify));

        assertEquals(own, thrown);
        assertEquals("0", accounts());
        assertEquals(List.of(), journal.readAll(0, 10));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void nobody_sees_one_without_the_other(Database database) {
        on(database);

        journal.together(
                (connection, recorded) -> {
                    account(connection, recorded);
                    assertEquals(List.of(), journal.readAll(0, 10));
                    assertEquals("0", accounts());
                },
                this::identify);

        assertEquals("1", accounts());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void it_is_written_once_however_often_it_is_tried(Database database) {
        on(database);
        failing.undoCommits(3, () -> new SQLException("others", "40001", database.serializationFailure()));

        assertTrue(journal.together(TogetherTest::account, this::identify).isRight());

        assertEquals("1", accounts());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void it_is_written_once_where_the_answer_to_the_commit_is_lost(Database database) {
        on(database);
        failing.failCommit(Commit.APPLIED_AND_LOST);

        Either<Refusal, Outcome<Prospect>> outcome = journal.together(
                TogetherTest::account,
                () -> process.prospects()
                        .handle(
                                LEAD,
                                new Identify(Source.of(SourceKind.EVENT)),
                                ANN,
                                Entry.now().under("k")));

        assertTrue(outcome.isRight());
        assertEquals("1", accounts());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_command_recorded_under_its_key_before_writes_nothing_again(Database database) {
        on(database);
        Entry keyed = Entry.now().under("k");
        Identify identify = new Identify(Source.of(SourceKind.EVENT));

        for (int time = 0; time < 3; time++) {
            assertTrue(journal.together(
                            TogetherTest::account, () -> process.prospects().handle(LEAD, identify, ANN, keyed))
                    .isRight());
        }

        assertEquals("1", accounts());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_next_command_is_by_itself_again(Database database) {
        on(database);
        journal.together(TogetherTest::account, this::identify);

        assertTrue(process.prospects()
                .handle(new ProspectId("00Q2"), new Identify(Source.of(SourceKind.EVENT)), ANN)
                .isRight());
        assertEquals("1", accounts());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_transaction_is_not_the_embedders_to_end(Database database) {
        on(database);

        for (Alongside ending : List.<Alongside>of(
                (connection, recorded) -> connection.commit(),
                (connection, recorded) -> connection.rollback(),
                (connection, recorded) -> connection.close(),
                (connection, recorded) -> connection.setAutoCommit(true))) {
            assertThrows(IllegalStateException.class, () -> journal.together(ending, this::identify));
        }

        assertEquals(List.of(), journal.readAll(0, 10));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_failure_that_the_embedder_catches_keeps_the_command_from_being_recorded_where_it_ruins_the_transaction(
            Database database) {
        on(database);
        Databases.run(source, "INSERT INTO account VALUES ('00Q1', 99)");
        Alongside tolerant =
                (connection, recorded) -> assertThrows(SQLException.class, () -> account(connection, recorded));

        if (database == Database.POSTGRESQL) {
            assertThrows(JdbcFailure.class, () -> journal.together(tolerant, this::identify));
        } else {
            assertTrue(journal.together(tolerant, this::identify).isRight());
        }

        int recorded = database == Database.POSTGRESQL ? 0 : 1;
        assertEquals(recorded, journal.readAll(0, 10).size());
        assertEquals(recorded == 1, process.prospects().find(LEAD).isDefined());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_statement_that_commits_is_found_out(Database database) {
        on(database);

        IllegalStateException ended = assertThrows(
                IllegalStateException.class,
                () -> journal.together((connection, recorded) -> execute(connection, "COMMIT"), this::identify));

        assertEquals(
                "what was written alongside ended the transaction, so that the command may be recorded: ask the process"
                        + " anew. Statements that change tables end it in H2",
                ended.getMessage());
        assertEquals(1, journal.readAll(0, 10).size());
        assertTrue(process.prospects().find(LEAD).isDefined());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_statement_that_rolls_back_is_found_out(Database database) {
        on(database);

        assertThrows(
                IllegalStateException.class,
                () -> journal.together((connection, recorded) -> execute(connection, "ROLLBACK"), this::identify));

        assertEquals(List.of(), journal.readAll(0, 10));
        assertTrue(process.prospects().find(LEAD).isEmpty());
        assertTrue(identify().isRight());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_table_is_made_along_but_in_h2_which_commits_then(Database database) {
        on(database);
        IllegalStateException own = new IllegalStateException("own");
        Alongside table = (connection, recorded) -> {
            execute(connection, "CREATE TABLE another (id INTEGER)");
            throw own;
        };

        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> journal.together(table, this::identify));

        assertEquals(database != Database.H2, thrown == own);
        assertEquals(database == Database.H2, process.prospects().find(LEAD).isDefined());
        assertEquals(database == Database.H2 ? 1 : 0, journal.readAll(0, 10).size());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_is_written_alongside_gives_no_commands(Database database) {
        on(database);

        assertThrows(
                IllegalStateException.class,
                () -> journal.together(
                        (connection, recorded) -> journal.append(new Batch(
                                NOW,
                                Option.none(),
                                List.of(new Batch.Append(
                                        new StreamId("deal", "x"),
                                        0,
                                        List.of(new DealEvent.Resumed(NOW, Option.none())))))),
                        this::identify));
        assertEquals(List.of(), journal.readAll(0, 10));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_savepoint_is_the_embedders_own(Database database) {
        on(database);

        journal.together(
                (connection, recorded) -> {
                    Savepoint before = connection.setSavepoint("before");
                    account(connection, recorded);
                    connection.rollback(before);
                },
                this::identify);

        assertEquals("0", accounts());
        assertEquals(1, journal.readAll(0, 10).size());
    }
}
