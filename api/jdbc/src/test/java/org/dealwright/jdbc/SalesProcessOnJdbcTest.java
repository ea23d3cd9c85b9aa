package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Entry;
import org.dealwright.api.Listed;
import org.dealwright.api.Outcome;
import org.dealwright.api.Query;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesProcess;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.jdbc.FailingSource.Commit;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sales process on a database: what it knew before a restart it knows afterwards. */
class SalesProcessOnJdbcTest {
    private static final Actor ANN = Actor.of(new MemberId("ann"), Role.SALES_DEVELOPMENT_REP);
    private static final ProspectId LEAD = new ProspectId("00Q1");
    private static final LogTouch CALL = new LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));

    private SalesProcess process(DataSource source) {
        return SalesProcess.builder()
                .journal(JdbcJournal.on(source))
                .clock(now::get)
                .build();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_data_source_is_all_it_takes(Database database) {
        SalesProcess process = SalesProcess.builder()
                .journal(JdbcJournal.on(database.in(folder)))
                .build();

        assertTrue(process.prospects()
                .handle(LEAD, new Identify(Source.of(SourceKind.EVENT)), ANN)
                .isRight());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_was_known_before_a_restart_is_known_afterwards(Database database) {
        DataSource source = database.in(folder);
        SalesProcess before = process(source);
        before.prospects().handle(LEAD, new Identify(Source.of(SourceKind.EVENT)), ANN);
        before.prospects().handle(LEAD, new Claim(), ANN);
        before.prospects().handle(LEAD, CALL, ANN, Entry.now().under("call-1"));

        SalesProcess after = process(source);

        assertInstanceOf(Prospect.Engaged.class, after.prospects().find(LEAD).get());
        assertEquals(before.prospects().find(LEAD), after.prospects().find(LEAD));
        assertEquals(before.prospects().history(LEAD), after.prospects().history(LEAD));
        assertEquals(
                List.of(LEAD),
                after.prospects().list(Query.all().ownedBy(new MemberId("ann"))).entries().stream()
                        .map(Listed::id)
                        .toList());
        assertEquals(before.worklist(ANN), after.worklist(ANN));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_command_given_again_after_a_restart_records_nothing(Database database) {
        DataSource source = database.in(folder);
        SalesProcess before = process(source);
        before.prospects().handle(LEAD, new Identify(Source.of(SourceKind.EVENT)), ANN);
        Either<Refusal, Outcome<Prospect>> first =
                before.prospects().handle(LEAD, CALL, ANN, Entry.now().under("call-1"));

        SalesProcess after = process(source);

        assertEquals(
                first, after.prospects().handle(LEAD, CALL, ANN, Entry.now().under("call-1")));
        assertEquals(2, after.prospects().history(LEAD).size());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_became_due_while_nobody_ran_happens_afterwards(Database database) {
        DataSource source = database.in(folder);
        SalesProcess before = process(source);
        before.prospects().handle(LEAD, new Identify(Source.of(SourceKind.EVENT)), ANN);
        before.prospects().handle(LEAD, new Claim(), ANN);

        now.set(now.get().plus(Duration.ofDays(60)));
        SalesProcess after = process(source);

        assertEquals(List.of(), after.letTimeAct().refused());
        assertTrue(after.prospects().history(LEAD).size() > 2);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_command_whose_answer_was_lost_is_answered_by_its_key(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        SalesProcess process = process(failing.source());

        failing.failCommit(Commit.APPLIED_AND_LOST);
        Either<Refusal, Outcome<Prospect>> outcome = process.prospects()
                .handle(
                        LEAD,
                        new Identify(Source.of(SourceKind.EVENT)),
                        ANN,
                        Entry.now().under("k"));

        assertEquals(1, outcome.get().version());
        assertEquals(1, process.prospects().history(LEAD).size());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_command_without_a_key_whose_answer_was_lost_shows_in_the_lists(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        SalesProcess process = process(failing.source());

        failing.failCommit(Commit.APPLIED_AND_LOST);
        Either<Refusal, Outcome<Prospect>> outcome =
                process.prospects().handle(LEAD, new Identify(Source.of(SourceKind.EVENT)), ANN);

        assertInstanceOf(AppendFailure.Unknown.class, ((Refusal.NotRecorded) outcome.getLeft()).failure());
        assertEquals(1, process.prospects().list(Query.all()).entries().size());
    }
}
