package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.StreamId;
import org.dealwright.api.Subscription;
import org.dealwright.deal.DealEvent;
import org.dealwright.jdbc.FailingSource.Commit;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A subscriber goes on where it was, and counts each event once. */
class SubscriberPositionsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    private FailingSource failing;
    private DataSource source;
    private JdbcJournal journal;

    @AfterEach
    void close() {
        journal.close();
    }

    private void on(Database database) {
        source = database.in(folder);
        failing = new FailingSource(source);
        journal = database.open(failing.source());
        Databases.run(source, "CREATE TABLE mailed (position BIGINT NOT NULL)");
        List<Batch.Append> five = IntStream.range(0, 5)
                .mapToObj(one -> new Batch.Append(new StreamId("deal", "d" + one), 0, List.of(opened())))
                .toList();
        journal.append(new Batch(NOW, Option.none(), five));
    }

    private static Event opened() {
        return new DealEvent.Opened(
                NOW, Option.none(), new MemberId("ann"), Option.none(), Option.none(), Option.none());
    }

    private static void mail(Connection connection, Recorded recorded) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO mailed VALUES (?)")) {
            insert.setLong(1, recorded.position());
            insert.executeUpdate();
        }
    }

    private Subscription mailing(Handling handling) {
        SubscriberPositions positions = journal.positions();
        return SalesProcess.builder()
                .journal(journal)
                .build()
                .subscribe(positions.of("mailing"), positions.keeping("mailing", handling));
    }

    private String mailed() {
        return Databases.answer(source, "SELECT COUNT(*) FROM mailed") + " up to "
                + Databases.answer(source, "SELECT MAX(position) FROM mailed");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_subscriber_that_has_not_begun_is_at_zero(Database database) {
        on(database);

        assertEquals(0, journal.positions().of("mailing"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_subscriber_goes_on_where_it_was(Database database) {
        on(database);

        assertEquals(5, mailing(SubscriberPositionsTest::mail).poll());
        assertEquals(5, journal.positions().of("mailing"));
        assertEquals(0, mailing(SubscriberPositionsTest::mail).poll());
        assertEquals("5 up to 5", mailed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_fails_is_handled_again_and_what_was_done_of_it_is_undone(Database database) {
        on(database);
        Subscription subscription = mailing((connection, recorded) -> {
            mail(connection, recorded);
            if (recorded.position() == 3) {
                throw new SQLException("own");
            }
        });

        assertThrows(JdbcFailure.class, subscription::poll);

        assertEquals(2, journal.positions().of("mailing"));
        assertEquals("2 up to 2", mailed());
        assertEquals(3, mailing(SubscriberPositionsTest::mail).poll());
        assertEquals("5 up to 5", mailed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_failure_that_the_handling_catches_is_told_where_it_ruins_the_transaction(Database database) {
        on(database);
        Subscription subscription = mailing((connection, recorded) -> {
            mail(connection, recorded);
            assertThrows(
                    SQLException.class,
                    () -> connection
                            .prepareStatement("INSERT INTO nowhere VALUES (1)")
                            .execute());
        });

        if (database == Database.POSTGRESQL) {
            assertThrows(JdbcFailure.class, subscription::poll);
        } else {
            assertEquals(5, subscription.poll());
        }

        assertEquals(database == Database.POSTGRESQL ? "0 up to null" : "5 up to 5", mailed());
        assertEquals(
                database == Database.POSTGRESQL ? 0 : 5, journal.positions().of("mailing"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_waits_in_bulk_is_in_nobodys_way(Database database) {
        on(database);
        Subscription subscription = mailing(SubscriberPositionsTest::mail);

        journal.inBulk(() -> {
            journal.append(new Batch(
                            NOW,
                            Option.none(),
                            List.of(new Batch.Append(new StreamId("deal", "bulk"), 0, List.of(opened())))))
                    .get();
            return subscription.poll();
        });

        assertEquals("6 up to 6", mailed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_event_counts_once_though_the_answer_to_the_commit_is_lost(Database database) {
        on(database);
        Subscription subscription = mailing(SubscriberPositionsTest::mail);
        failing.failCommit(Commit.APPLIED_AND_LOST);

        assertThrows(JdbcFailure.class, subscription::poll);
        assertEquals(5, subscription.poll());

        assertEquals("5 up to 5", mailed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_event_counts_once_though_the_commit_never_arrived(Database database) {
        on(database);
        Subscription subscription = mailing(SubscriberPositionsTest::mail);
        failing.failCommit(Commit.LOST_BEFORE);

        assertThrows(JdbcFailure.class, subscription::poll);
        assertEquals(5, subscription.poll());

        assertEquals("5 up to 5", mailed());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void two_under_one_name_share_the_work(Database database) throws InterruptedException {
        on(database);
        CountDownLatch ready = new CountDownLatch(2);
        List<Thread> both = IntStream.range(0, 2)
                .mapToObj(one -> new Thread(() -> pollUntilDone(mailing(SubscriberPositionsTest::mail), ready)))
                .toList();
        both.forEach(Thread::start);
        for (Thread one : both) {
            one.join();
        }

        assertEquals("5 up to 5", mailed());
    }

    /** Whoever comes second where neither has begun, or does not get the lock, is told so and goes on. */
    private static void pollUntilDone(Subscription subscription, CountDownLatch ready) {
        ready.countDown();
        while (subscription.position() < 5) {
            try {
                subscription.poll();
            } catch (JdbcFailure busy) {
                Thread.onSpinWait();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_position_may_be_kept_in_a_transaction_of_ones_own(Database database) throws SQLException {
        on(database);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            journal.positions().keep(connection, "report", 4);
            connection.commit();
            journal.positions().keep(connection, "report", 5);
            connection.rollback();
        }

        assertEquals(4, journal.positions().of("report"));
        assertEquals(0, journal.positions().of("Report"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_transaction_is_not_the_handlers_to_end(Database database) {
        on(database);

        assertThrows(IllegalStateException.class, mailing((connection, recorded) -> connection.commit())::poll);
        assertEquals(0, journal.positions().of("mailing"));
    }
}
