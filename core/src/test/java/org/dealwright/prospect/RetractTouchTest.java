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
import org.dealwright.contact.CadenceEnd;
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
import org.dealwright.prospect.ProspectCommand.PlanTouch;
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
        return new ProspectEvent.TouchRetracted(
                at, Option.of(ANNA), touch, wasAnswer, last, Option.none(), "it was another company");
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
        ProspectEvent once = retracted(hour(3), call(hour(1)), false, Option.of(hour(2)));

        given(ProspectHistory.owned().tried().tried().then(once))
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

    // the cadence

    private static final PlanTouch OUTBOUND = new PlanTouch("outbound");

    /** A call at eleven on Monday, the first step, after which there is a pause of two days. */
    private static ProspectHistory called() {
        return ProspectHistory.owned().firstStepPlanned(hour(1)).tried();
    }

    private static LoggedTouch theirCall(Instant at) {
        return new LoggedTouch(at, Channel.PHONE, Direction.INBOUND);
    }

    private static ProspectHistory without(ProspectHistory history, LoggedTouch touch) {
        return history.then(given(history).when(retract(touch)).accepted(ProspectEvent.TouchRetracted.class));
    }

    private static Option<CadenceRun> cadence(ProspectHistory history) {
        return given(history).phase().dossier().outreach().cadence();
    }

    private static int nextStep(ProspectHistory history, Instant at) {
        return given(history)
                .when(OUTBOUND.at(at))
                .accepted(ProspectEvent.TouchPlanned.class)
                .step();
    }

    @Test
    void a_cadence_that_one_answer_has_ended_goes_on_without_it() {
        ProspectHistory answered = called().touched(Direction.INBOUND, TouchOutcome.ANSWERED);
        given(answered)
                .when(OUTBOUND.at(hour(50)))
                .refused("prospect.cadence-ended", new Term("cadence", "outbound"), new Term("cadence-end", "answer"));

        ProspectHistory history = without(answered, theirCall(hour(3)));

        assertInstanceOf(Prospect.Engaged.class, given(history).phase());
        assertEquals(cadence(called()), cadence(history));
        assertEquals(2, nextStep(history, hour(50)));
    }

    @Test
    void a_cadence_that_another_answer_has_ended_as_well_stays_ended() {
        ProspectHistory answered = called().touched(Direction.INBOUND, TouchOutcome.ANSWERED)
                .touched(Direction.INBOUND, TouchOutcome.MESSAGE_LEFT);

        ProspectHistory once = without(answered, theirCall(hour(3)));
        assertEquals(Option.of(CadenceEnd.ANSWER), cadence(once).get().ended());

        assertEquals(2, nextStep(without(once, theirCall(hour(4))), hour(50)));
    }

    @Test
    void a_cadence_that_a_bounce_has_ended_goes_on_without_it() {
        ProspectHistory bounced = called().touched(Direction.OUTBOUND, TouchOutcome.BOUNCED);

        assertEquals(2, nextStep(without(bounced, call(hour(3))), hour(50)));
    }

    @Test
    void a_step_that_was_not_made_after_all_comes_next() {
        ProspectHistory first = without(called(), call(hour(2)));
        assertEquals(Option.none(), cadence(first));
        assertEquals(1, nextStep(first, hour(3).plus(Duration.ofHours(1))));

        ProspectHistory second = called().planned(2, Channel.PHONE, hour(50), Option.of(Duration.ofDays(3)))
                .tried();
        assertEquals(2, nextStep(without(second, call(hour(4))), hour(50)));
    }

    @Test
    void what_was_planned_before_the_answer_is_not_planned_again_by_itself() {
        ProspectHistory answered = called().planned(2, Channel.SOCIAL, hour(50), Option.of(Duration.ofDays(3)))
                .touched(Direction.INBOUND, TouchOutcome.ANSWERED);

        ProspectHistory history = without(answered, theirCall(hour(4)));

        assertEquals(Option.none(), cadence(history).get().planned());
        assertEquals(2, nextStep(history, hour(50)));
    }

    @Test
    void what_is_planned_stays_planned() {
        ProspectHistory planned = called().touched(Direction.OUTBOUND, TouchOutcome.WRONG_PERSON)
                .planned(2, Channel.SOCIAL, hour(50), Option.of(Duration.ofDays(3)));
        Option<CadenceRun> before = cadence(planned);

        assertEquals(before, cadence(without(planned, call(hour(3)))));
    }

    @Test
    void what_was_called_off_by_one_retraction_is_not_planned_by_the_next() {
        ProspectHistory history = called().touched(Direction.OUTBOUND, TouchOutcome.NO_ANSWER)
                .touched(Direction.INBOUND, TouchOutcome.ANSWERED);
        without(history, theirCall(hour(4)));
        without(history, call(hour(3)));
        without(history, call(hour(2)));

        assertEquals(Option.none(), cadence(history));
        without(history.calledAtNine(), call(MONDAY_AT_NINE));
        assertEquals(Option.none(), cadence(history));
    }

    @Test
    void a_cadence_whose_last_answer_is_retracted_is_given_up_when_it_would_have_been() {
        ProspectHistory history = ProspectHistory.owned().lastStepMade();
        Instant due = history.due();
        history.touched(Direction.INBOUND, TouchOutcome.ANSWERED);
        assertEquals(Option.none(), ((Prospect.Contacted) given(history).phase()).givesUpAt());

        without(history, theirCall(hour(3)));

        assertEquals(Option.of(due), ((Prospect.Contacted) given(history).phase()).givesUpAt());
    }

    @Test
    void an_attempt_that_is_over_is_not_taken_up_again() {
        ProspectHistory resting =
                called().touched(Direction.INBOUND, TouchOutcome.ANSWERED).nurtured();
        assertEquals(Option.none(), cadence(without(resting, theirCall(hour(3)))));

        ProspectHistory qualified = called().touched(Direction.INBOUND, TouchOutcome.ANSWERED)
                .assessedInFull()
                .qualified();
        assertEquals(Option.none(), cadence(without(qualified, theirCall(hour(3)))));
    }
}
