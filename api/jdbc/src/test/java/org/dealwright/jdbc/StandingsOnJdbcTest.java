package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.dealwright.api.Query;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.jdbc.FailingSource.Commit;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.SilenceTerms;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where histories stand is kept in the database: long ones need not be read from their beginning, nor any that is not due. */
class StandingsOnJdbcTest {
    private static final Actor ANN = Actor.of(new MemberId("ann"), Role.SALES_DEVELOPMENT_REP);
    private static final ProspectId LEAD = new ProspectId("00Q1");
    private static final LogTouch CALL = new LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
    private SalesPolicy policy = SalesPolicy.defaults();

    private SalesProcess process(JdbcJournal journal) {
        return SalesProcess.builder()
                .journal(journal)
                .policy(policy)
                .clock(now::get)
                .build();
    }

    private SalesProcess process(DataSource source) {
        return process(JdbcJournal.on(source));
    }

    private SalesProcess keeping(DataSource source) {
        return process(JdbcJournal.builder(source).snapshots(Snapshots.every(4)).open());
    }

    private static void engage(SalesProcess process, ProspectId id) {
        process.prospects().handle(id, new Identify(Source.of(SourceKind.EVENT)), ANN);
        process.prospects().handle(id, new Claim(), ANN);
        process.prospects().handle(id, CALL, ANN);
    }

    /** So many calls, each an hour after the other. */
    private void call(SalesProcess process, int calls) {
        for (int i = 0; i < calls; i++) {
            now.set(now.get().plus(Duration.ofHours(1)));
            assertTrue(process.prospects().handle(LEAD, CALL, ANN).isRight());
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_long_history_is_read_from_its_snapshot_on(Database database) {
        CountingSource counting = new CountingSource(database.in(folder));
        SalesProcess before = keeping(counting.source());
        engage(before, LEAD);
        call(before, 10);
        assertEquals("12", Databases.answer(counting.source(), "SELECT version FROM dealwright_snapshot"));
        SalesProcess after = keeping(counting.source());
        counting.rows();

        assertEquals(before.prospects().find(LEAD), after.prospects().find(LEAD));

        assertEquals(2, counting.rows(), "the event that it stands on, and the one after it");
        assertEquals(13, after.prospects().history(LEAD).size());
        assertEquals(14, after.prospects().handle(LEAD, CALL, ANN).get().version());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_snapshot_that_is_damaged_changes_nothing(Database database) {
        DataSource source = database.in(folder);
        SalesProcess before = keeping(source);
        engage(before, LEAD);
        call(before, 10);
        Option<Prospect> phase = before.prospects().find(LEAD);
        assertInstanceOf(Prospect.Engaged.class, phase.get());

        for (String damage : List.of(
                "payload = '{}'",
                "payload = '{'",
                "payload = REPLACE(payload, 'ann', 'bob')",
                "payload = ''",
                "checksum = checksum + 1",
                "type = 'prospect.phase.working.v1'",
                "type = 'prospect.phase.engaged.v2'",
                "version = 99",
                "version = 11",
                "position = 11",
                "library = 'another'",
                "id = 'another'")) {
            Databases.run(source, "UPDATE dealwright_snapshot SET " + damage);

            SalesProcess after = keeping(source);
            assertEquals(phase, after.prospects().find(LEAD), damage);

            call(after, 4);
            phase = after.prospects().find(LEAD);
            Databases.run(source, "DELETE FROM dealwright_snapshot WHERE id = 'another'");
            assertEquals("1", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_snapshot"), damage);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_snapshot_is_never_ahead_of_what_is_recorded(Database database) {
        FailingSource failing = new FailingSource(database.in(folder));
        SalesProcess process = keeping(failing.source());
        engage(process, LEAD);

        failing.failCommit(Commit.LOST_BEFORE);
        Refusal.NotRecorded refused = (Refusal.NotRecorded)
                process.prospects().handle(LEAD, CALL, ANN).getLeft();

        assertTrue(refused.failure().toString().startsWith("Unknown"), refused::toString);
        assertEquals(3, process.prospects().history(LEAD).size());
        assertEquals("0", Databases.answer(failing.source(), "SELECT COUNT(*) FROM dealwright_snapshot"));
        assertTrue(process.prospects().handle(LEAD, CALL, ANN).isRight());
        assertEquals("4", Databases.answer(failing.source(), "SELECT version FROM dealwright_snapshot"));
    }

    @Test
    void what_is_written_alongside_and_fails_takes_the_snapshot_with_it() {
        DataSource source = Database.SQLITE.in(folder);
        JdbcJournal journal =
                JdbcJournal.builder(source).snapshots(Snapshots.every(1)).open();
        SalesProcess process = process(journal);

        assertThrows(
                IllegalStateException.class,
                () -> journal.together(
                        (connection, recorded) -> {
                            throw new IllegalStateException("no");
                        },
                        () -> process.prospects().handle(LEAD, new Identify(Source.of(SourceKind.EVENT)), ANN)));

        assertEquals("0", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_snapshot"));
        assertEquals("0", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_deadline"));
        assertEquals("0", Databases.answer(source, "SELECT position + deadline_position FROM dealwright_head"));
    }

    @Test
    void none_is_kept_unless_it_is_asked_for() {
        DataSource source = Database.SQLITE.in(folder);
        SalesProcess process = process(source);
        engage(process, LEAD);
        call(process, 200);

        assertEquals("0", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_snapshot"));
        assertThrows(IllegalArgumentException.class, () -> Snapshots.every(0));
        assertEquals("every 100 events", Snapshots.every(100).toString());
        assertEquals("none", Snapshots.none().toString());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void letting_time_act_reads_only_what_is_due(Database database) {
        CountingSource counting = new CountingSource(database.in(folder));
        SalesProcess before = process(counting.source());
        engage(before, LEAD);
        now.set(now.get().plus(Duration.ofDays(13)));
        for (int i = 0; i < 100; i++) {
            engage(before, new ProspectId("p" + i));
        }
        counting.rows();

        now.set(now.get().plus(Duration.ofDays(2)));
        SalesProcess after = process(counting.source());
        assertEquals(
                List.of("prospect/" + LEAD.value()),
                after.letTimeAct().recorded().stream()
                        .map(one -> one.stream().toString())
                        .toList());

        assertEquals(3, counting.rows(), "of 303 events");
        assertEquals(101, after.prospects().stream(Query.all()).count(), "who asks for a list reads all of them");
        assertEquals(304, counting.rows());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tables_of_the_first_version_are_migrated_and_their_deadlines_made(Database database) {
        DataSource source = database.in(folder);
        engage(process(source), LEAD);
        Databases.run(
                source,
                "DROP TABLE dealwright_deadline",
                "DROP TABLE dealwright_snapshot",
                "ALTER TABLE dealwright_head DROP COLUMN deadline_policy",
                "ALTER TABLE dealwright_head DROP COLUMN deadline_position",
                "DELETE FROM dealwright_schema_version WHERE version = 2");
        now.set(now.get().plus(Duration.ofDays(15)));

        SalesProcess after = keeping(source);

        assertEquals(1, after.letTimeAct().recorded().size());
        assertEquals("4", Databases.answer(source, "SELECT deadline_position FROM dealwright_head"));
        assertEquals("1", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_deadline"));
        assertEquals("2", Databases.answer(source, "SELECT MAX(version) FROM dealwright_schema_version"));
        assertEquals("4", Databases.answer(source, "SELECT version FROM dealwright_snapshot"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void deadlines_are_those_of_the_policy_that_asks(Database database) {
        DataSource source = database.in(folder);
        engage(process(source), LEAD);
        now.set(now.get().plus(Duration.ofDays(2)));
        assertEquals(List.of(), process(source).letTimeAct().recorded());

        Option<SilenceLimit> days = Option.of(SilenceLimit.ofDays(1, 9));
        policy = SalesPolicy.defaults()
                .with(ProspectPolicy.builder()
                        .silence(new SilenceTerms(days, days, days, days, days))
                        .build());
        assertEquals(1, process(source).letTimeAct().recorded().size());
        policy = SalesPolicy.defaults();
        assertEquals(List.of(), process(source).letTimeAct().recorded());
        assertEquals("1", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_deadline"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_history_that_is_over_has_no_deadline(Database database) {
        DataSource source = database.in(folder);
        SalesProcess process = process(source);
        engage(process, LEAD);
        assertEquals("1", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_deadline"));

        assertTrue(process.prospects()
                .handle(LEAD, new Disqualify(DisqualificationReason.NO_NEED), ANN)
                .isRight());

        assertEquals("0", Databases.answer(source, "SELECT COUNT(*) FROM dealwright_deadline"));
    }
}
