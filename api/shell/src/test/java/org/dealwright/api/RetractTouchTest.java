package org.dealwright.api;

import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.Locale;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Outreach;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.RetractTouch;
import org.junit.jupiter.api.Test;

class RetractTouchTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final RetractTouch RETRACT =
            new RetractTouch(new LoggedTouch(MONDAY_9, Channel.PHONE, Direction.OUTBOUND), "another company");

    private final Office office = new Office();

    @Test
    void a_touch_is_found_in_the_history_and_taken_back_once() {
        office.engaged(ID, Option.none());
        office.pass(Duration.ofHours(1));
        office.give(ID, Office.call(TouchOutcome.NO_ANSWER), SDR).get();

        Prospect after = office.give(ID, RETRACT, SDR).get().state();

        assertInstanceOf(Prospect.Engaged.class, after);
        assertEquals(
                new Outreach(1, 0, Option.of(MONDAY_9.plus(Duration.ofHours(1)))),
                after.dossier().outreach());
        assertEquals(
                "There is no touch \"2026-03-02 09:00 UTC\" here to retract."
                        + " Name what is recorded now; what was replaced or retracted before is history.",
                office.give(ID, RETRACT, SDR).getLeft().explain(Locale.ENGLISH));
    }

    @Test
    void what_never_began_has_no_touch() {
        assertInstanceOf(Refusal.Unknown.class, office.give(ID, RETRACT, SDR).getLeft());
    }
}
