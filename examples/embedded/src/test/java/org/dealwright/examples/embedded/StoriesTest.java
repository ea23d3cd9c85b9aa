package org.dealwright.examples.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {
    @FunctionalInterface
    private interface Teller {
        void tell(DataSource database, PrintStream out) throws SQLException;
    }

    @Test
    void the_core_alone_decides_over_rows() throws SQLException {
        assertEquals("""
                user 7, identify: identified
                user 7, log-touch: engaged
                user 7, assess: engaged
                user 7, qualify: Before the phase "qualified" these fields must be set: seats. Set each of them first.
                user 7, set-attribute: engaged
                user 7, qualify: qualified
                user 7, offer-handoff: handoff-offered
                three hours later: 1 account had something due, and is qualified
                user 7, offer-handoff: handoff-offered
                user 8, accept-handoff: handed-off, deal 1
                """, told("core", CoreAlone::tell));
    }

    @Test
    void with_the_shell_a_table_follows_what_is_recorded() throws SQLException {
        assertEquals("""
                user 7, identify: recorded 1
                user 7, log-touch: recorded 1
                user 7, assess: recorded 1
                user 7, set-attribute: recorded 1
                user 7, qualify: recorded 1
                user 7, offer-handoff: recorded 1
                the list takes 6 events and shows: [account 4711 is handoff-offered, owned by user 7]
                three hours later: time did 1 thing
                user 8, accept-handoff: "accept the handoff" does not go with the phase "qualified". It goes with: handoff offered.
                the list takes 1 events and shows: [account 4711 is qualified, owned by user 7]
                """, told("shell", WithShell::tell));
    }

    @Test
    void a_row_and_what_happened_commit_together_or_neither_does(@TempDir Path folder) throws SQLException {
        assertEquals("""
                account 4711, identify: recorded 1
                account 4711, qualify: "qualify" does not go with the phase "identified". It goes with: engaged.
                account 4712, identify: the row could not be written
                call list: account 4711 by event 1; journal: [prospect/account-4711]
                account 4712, identify: recorded 1
                call list: account 4711 by event 1 account 4712 by event 2; journal: [prospect/account-4711, prospect/account-4712]
                after a restart:
                call list: account 4711 by event 1 account 4712 by event 2; journal: [prospect/account-4711, prospect/account-4712]
                """, told("none", (unused, out) -> OneTransaction.tell(folder, out)));
    }

    @Test
    void another_system_gets_each_event_once_and_in_order_whatever_crashes(@TempDir Path folder) throws SQLException {
        assertEquals("""
                1 prospect.identified.v1: received
                2 prospect.touch-logged.v1: received
                crashed
                after a restart:
                2 prospect.touch-logged.v1: was received before
                3 prospect.attribute-set.v1: received
                sent 2, and nothing is left
                4 prospect.assessed.v1: received
                sent 1, and nothing is left
                1 prospect/account-4711 {"type":"prospect.identified.v1"…
                2 prospect/account-4711 {"type":"prospect.touch-logged.v1"…
                3 prospect/account-4711 {"type":"prospect.attribute-set.v1"…
                4 prospect/account-4711 {"type":"prospect.assessed.v1"…
                """, told("elsewhere", (database, out) -> Outbox.tell(folder, database, out)));
    }

    private static String told(String name, Teller teller) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        teller.tell(Story.database(name), new PrintStream(out, true, StandardCharsets.UTF_8));
        // what a phase takes besides, and what an event holds, is none of the story
        return out.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replaceAll(" In this phase one can: .*", "")
                .replaceAll("(\"type\":\"[^\"]+\").*", "$1…");
    }
}
