package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An event that cannot be read is named by all that is known of it but what it holds. */
class UnreadableTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final StreamId ONE = new StreamId("deal", "one");
    private static final StreamId TWO = new StreamId("deal", "two");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Database.class)
    void whoever_asks_for_it_is_told_which_it_is(Database database) {
        JdbcJournal journal = spoilt(database, "payload = '{\"at\":\"Jane Doe\"}'");

        for (Executable question : List.<Executable>of(
                () -> journal.read(TWO), () -> journal.readAll(0, 10), () -> journal.findByKey("k2"))) {
            EventUnreadable failure = assertThrows(EventUnreadable.class, question);
            assertEquals(TWO, failure.stream());
            assertEquals(2, failure.position());
            assertEquals("deal.resumed.v1", failure.type());
            assertEquals(
                    "The model refuses /at: expected an instant such as 2026-03-02T09:00:00Z", failure.explanation());
            assertEquals(
                    "the event deal.resumed.v1 of deal/two at position 2 cannot be read: " + failure.explanation(),
                    failure.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void others_are_read_as_before(Database database) {
        JdbcJournal journal = spoilt(database, "payload = 'nothing'");

        assertEquals(1, journal.read(ONE).size());
        assertEquals(1, journal.readAll(0, 1).size());
        assertEquals(1, journal.readAll(2, 10).size());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_a_later_version_wrote_says_so(Database database) {
        JdbcJournal journal = spoilt(database, "type = 'deal.resumed.v7'");

        EventUnreadable failure = assertThrows(EventUnreadable.class, () -> journal.read(TWO));

        assertEquals("deal.resumed.v7", failure.type());
        assertEquals(
                "A newer version of this library wrote the text (the text as a whole: deal.resumed.v7, known up to v1)."
                        + " Read it with that version or a later one.",
                failure.explanation());
    }

    @Test
    void a_subscriber_stops_before_it() {
        JdbcJournal journal = spoilt(Database.SQLITE, "payload = 'Jane Doe'");
        SalesProcess process = SalesProcess.builder().journal(journal).build();
        List<Recorded> heard = new ArrayList<>();

        EventUnreadable failure = assertThrows(
                EventUnreadable.class, () -> process.subscribe(0, heard::add).poll());

        assertEquals(2, failure.position());
        assertFalse(failure.getMessage().contains("Jane"), failure::getMessage);
    }

    /** Three histories of one event each; that of the second is changed behind the journal's back. */
    private JdbcJournal spoilt(Database database, String change) {
        DataSource source = database.in(folder);
        JdbcJournal journal = JdbcJournal.on(source);
        for (StreamId stream : List.of(ONE, TWO, new StreamId("deal", "three"))) {
            Option<String> key = Option.when(stream.equals(TWO), "k2");
            List<DealEvent> events = List.of(new DealEvent.Resumed(NOW, Option.none()));
            journal.append(new Batch(NOW, key, List.of(new Batch.Append(stream, 0, List.copyOf(events)))))
                    .get();
        }
        Databases.run(source, "UPDATE dealwright_event SET " + change + " WHERE position = 2");
        return journal;
    }
}
