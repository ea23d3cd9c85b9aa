package org.dealwright.examples.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

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

    private static String told(String name, Teller teller) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        teller.tell(Story.database(name), new PrintStream(out, true, StandardCharsets.UTF_8));
        // what a phase takes besides is none of the story
        return out.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replaceAll(" In this phase one can: .*", "");
    }
}
