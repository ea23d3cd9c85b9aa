package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTimeTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final PersonId JO = new PersonId("jo");

    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "1899-12-31T23:59:59.999999999Z",
                "9999-12-31T23:59:59.000000001Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void a_clock_beyond_all_time_is_named_whoever_asks_it(String time) {
        office.offered(ID, Option.none());
        office.at(Instant.parse(time));
        SalesProcess process = office.process;
        List<Executable> all = List.of(
                () -> office.give(ID, Office.call(TouchOutcome.ANSWERED), SDR),
                () -> office.give(new ProspectId("p2"), new AcceptHandoff(), AE),
                () -> process.prospects().find(ID),
                () -> process.prospects().asOf(ID, MONDAY_9),
                () -> process.prospects().options(ID, SDR),
                () -> process.worklist(SDR),
                process::letTimeAct,
                () -> process.consents().isReachable(JO),
                () -> process.consents().mayContact(JO, Channel.PHONE, Purpose.MARKETING));

        for (Executable each : all) {
            assertEquals(
                    "clock must say an instant from 1900-01-01T00:00:00Z to 9999-12-31T23:59:59Z, said "
                            + Instant.parse(time) + ". Maybe it is not set.",
                    assertThrows(IllegalStateException.class, each).getMessage());
        }
        office.at(MONDAY_9);
        assertEquals(8, process.prospects().history(ID).size(), "nothing was recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void the_first_and_the_last_instant_can_be_reckoned_with(String time) {
        office.at(Instant.parse(time));

        office.identified(ID, Option.none());

        assertTrue(office.process.prospects().find(ID).isDefined());
        assertEquals(1, office.process.worklist(SDR).tasks().size());
        assertEquals(List.of(), office.process.letTimeAct().refused());
    }

    @Test
    void an_instant_that_somebody_asks_about_may_be_any() {
        office.offered(ID, Option.none());

        for (Instant any : List.of(Instant.MIN, Instant.MAX)) {
            assertEquals(
                    any.equals(Instant.MAX),
                    office.process.prospects().asOf(ID, any).isDefined());
            assertEquals(
                    any.equals(Instant.MAX) ? 1 : 0,
                    office.process
                            .prospects()
                            .list(Query.all().dueBefore(any))
                            .entries()
                            .size());
            assertTrue(office.process
                    .prospects()
                    .handle(ID, Office.call(TouchOutcome.ANSWERED), SDR, Entry.late(any))
                    .isLeft());
            office.process.consents().mayContact(JO, Channel.PHONE, Purpose.CONTRACT, any);
        }
    }
}
