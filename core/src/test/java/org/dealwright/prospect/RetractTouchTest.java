package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.prospect.ProspectCommand.RetractTouch;
import org.junit.jupiter.api.Test;

class RetractTouchTest {
    private static LoggedTouch call(Instant at) {
        return new LoggedTouch(at, Channel.PHONE, Direction.OUTBOUND);
    }

    private static RetractTouch retract(LoggedTouch touch) {
        return new RetractTouch(touch, "it was another company");
    }

    private static ProspectEvent retracted(Instant at, LoggedTouch touch, boolean wasAnswer, Option<Instant> last) {
        return new ProspectEvent.TouchRetracted(at, Option.of(ANNA), touch, wasAnswer, last, "it was another company");
    }

    @Test
    void the_counts_and_the_last_touch_are_what_they_would_be_without_it() {
        Prospect after = given(ProspectHistory.owned().tried().tried())
                .when(retract(call(hour(2))))
                .expect(retracted(hour(3), call(hour(2)), false, Option.of(hour(1))));

        assertEquals(new Outreach(1, 0, Option.of(hour(1))), after.dossier().outreach());
    }

    @Test
    void an_earlier_one_leaves_the_last_touch() {
        Prospect after = given(ProspectHistory.owned().tried().tried())
                .when(retract(call(hour(1))))
                .expect(retracted(hour(3), call(hour(1)), false, Option.of(hour(2))));

        assertEquals(new Outreach(1, 0, Option.of(hour(2))), after.dossier().outreach());
    }

    @Test
    void the_only_answer_retracted_does_not_throw_the_phase_back() {
        Prospect after = given(ProspectHistory.owned().answered())
                .when(retract(call(hour(1))))
                .expect(retracted(hour(2), call(hour(1)), true, Option.none()));

        assertInstanceOf(Prospect.Engaged.class, after);
        assertEquals(new Outreach(0, 0, Option.none()), after.dossier().outreach());
    }

    @Test
    void what_was_never_logged_is_not_retracted() {
        given(ProspectHistory.owned().tried())
                .when(retract(call(MONDAY_AT_NINE)))
                .refused("prospect.not-recorded", new Term("fact", "touch"), MONDAY_AT_NINE);
        given(ProspectHistory.owned().tried())
                .when(retract(new LoggedTouch(hour(1), Channel.EMAIL, Direction.OUTBOUND)))
                .refused("prospect.not-recorded", new Term("fact", "touch"), hour(1));
        given(ProspectHistory.owned().tried())
                .when(retract(new LoggedTouch(hour(1), Channel.PHONE, Direction.INBOUND)))
                .refused("prospect.not-recorded", new Term("fact", "touch"), hour(1));
    }

    @Test
    void nothing_is_retracted_twice() {
        given(ProspectHistory.owned().tried().then(retracted(hour(2), call(hour(1)), false, Option.none())))
                .when(retract(call(hour(1))))
                .refused("prospect.not-recorded", new Term("fact", "touch"), hour(1));
    }

    @Test
    void of_two_alike_the_one_logged_last_goes_first() {
        ProspectHistory history = ProspectHistory.owned()
                .calledAtNine()
                .then(new ProspectEvent.TouchLogged(
                        MONDAY_AT_NINE,
                        Option.of(ANNA),
                        Channel.PHONE,
                        Direction.OUTBOUND,
                        TouchOutcome.ANSWERED,
                        Option.none()));
        ProspectEvent first = retracted(hour(3), call(MONDAY_AT_NINE), true, Option.of(MONDAY_AT_NINE));

        given(history).when(retract(call(MONDAY_AT_NINE))).expect(first);
        given(history.then(first))
                .when(retract(call(MONDAY_AT_NINE)))
                .expect(retracted(hour(4), call(MONDAY_AT_NINE), false, Option.none()));
    }

    @Test
    void a_touch_of_a_prospect_that_was_handed_off_is_corrected_too() {
        ProspectHistory history = ProspectHistory.to("handed-off", true);
        Prospect after = given(history).when(retract(call(hour(1)))).accepted();

        assertInstanceOf(Prospect.HandedOff.class, after);
        assertEquals(0, after.dossier().outreach().touches());
    }

    @Test
    void the_retraction_itself_is_something_done() {
        ProspectHistory history =
                ProspectHistory.owned().tried().then(retracted(hour(2), call(hour(1)), false, Option.none()));

        assertEquals(
                Option.of(hour(2).plus(Duration.ofDays(7))),
                ProspectLifecycle.table()
                        .deadline(given(history).phase(), ProspectPolicy.defaults())
                        .map(due -> due.at()));
    }

    @Test
    void the_own_last_touch_retracted_leaves_the_last_touch_of_one_that_was_absorbed() {
        Absorption taken = new Absorption(
                CompanyIdentity.unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Attributes.none(),
                new Outreach(3, 1, Option.of(hour(0))));
        ProspectHistory history = ProspectHistory.owned()
                .tried()
                .then(new ProspectEvent.Absorbed(hour(2), Option.none(), new ProspectId("twin"), taken));

        Prospect after = given(history)
                .when(retract(call(hour(1))))
                .expect(retracted(hour(3), call(hour(1)), false, Option.of(hour(0))));

        assertEquals(new Outreach(3, 1, Option.of(hour(0))), after.dossier().outreach());
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        given(ProspectHistory.owned().tried())
                .when(new RetractTouch(call(hour(3)), " "))
                .invalid(
                        Violation.showing("at", "out-of-range", hour(3).toString(), Situation.EARLIEST, hour(2)),
                        Violation.of("reason", "blank"));
    }
}
