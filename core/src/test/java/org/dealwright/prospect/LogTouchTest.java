package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.CILI;
import static org.dealwright.prospect.ProspectHistory.DEAL;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.Actor;
import org.dealwright.process.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTouchTest {
    private static ProspectCommand.LogTouch touch(Direction direction, TouchOutcome outcome) {
        return new ProspectCommand.LogTouch(Channel.EMAIL, direction, outcome);
    }

    private static Prospect after(ProspectHistory history, Direction direction, TouchOutcome outcome) {
        return given(history)
                .when(touch(direction, outcome))
                .expect(new ProspectEvent.TouchLogged(
                        history.next(), Option.of(ANNA), Channel.EMAIL, direction, outcome, Option.none()));
    }

    @ParameterizedTest
    @CsvSource({
        "OUTBOUND, ANSWERED, true",
        "OUTBOUND, NO_ANSWER, false",
        "OUTBOUND, MESSAGE_LEFT, false",
        "OUTBOUND, BOUNCED, false",
        "OUTBOUND, WRONG_PERSON, false",
        "INBOUND, ANSWERED, true",
        "INBOUND, NO_ANSWER, true",
        "INBOUND, MESSAGE_LEFT, true",
        "INBOUND, BOUNCED, false",
        "INBOUND, WRONG_PERSON, false"
    })
    void the_prospect_answers_by_answering_or_by_turning_to_us(
            Direction direction, TouchOutcome outcome, boolean answers) {
        Prospect identified = after(ProspectHistory.owned(), direction, outcome);
        assertEquals(answers ? Prospect.Engaged.class : Prospect.Working.class, identified.getClass());
        assertEquals(hour(1), identified.since());
        assertEquals(
                new Outreach(1, answers ? 1 : 0, Option.of(hour(1))),
                identified.dossier().outreach());
    }

    @Test
    void a_further_try_without_an_answer_leaves_it_working() {
        Prospect working = after(ProspectHistory.owned().tried(), Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT);

        assertInstanceOf(Prospect.Working.class, working);
        assertEquals(hour(1), working.since());
        assertEquals(new Outreach(2, 0, Option.of(hour(2))), working.dossier().outreach());
    }

    @Test
    void an_answer_to_a_further_try_makes_it_engaged() {
        Prospect engaged = after(ProspectHistory.owned().tried(), Direction.OUTBOUND, TouchOutcome.ANSWERED);

        assertInstanceOf(Prospect.Engaged.class, engaged);
        assertEquals(hour(2), engaged.since());
        assertEquals(new Outreach(2, 1, Option.of(hour(2))), engaged.dossier().outreach());
    }

    @Test
    void an_inbound_touch_makes_a_worked_prospect_engaged() {
        assertInstanceOf(
                Prospect.Engaged.class,
                after(ProspectHistory.owned().tried(), Direction.INBOUND, TouchOutcome.MESSAGE_LEFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"engaged", "qualified", "handoff-offered", "handed-off", "disqualified"})
    void a_touch_later_on_is_counted_and_leaves_the_phase_as_it_is(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect before = given(history).phase();
        Prospect after = after(history, Direction.INBOUND, TouchOutcome.ANSWERED);

        Outreach counted = before.dossier().outreach();
        assertEquals(before.getClass(), after.getClass());
        assertEquals(before.since(), after.since());
        assertEquals(
                new Outreach(counted.touches() + 1, counted.answers() + 1, Option.of(history.next())),
                after.dossier().outreach());
    }

    @Test
    void a_touch_after_the_handoff_leaves_the_executive_and_the_deal_as_they_are() {
        Prospect.HandedOff after = (Prospect.HandedOff)
                after(ProspectHistory.to("handed-off", true), Direction.OUTBOUND, TouchOutcome.NO_ANSWER);

        assertEquals(BELA, after.to());
        assertEquals(Option.of(DEAL), after.deal());
    }

    @Test
    void a_touch_while_disqualified_leaves_the_reason_and_the_way_back_as_they_are() {
        Prospect.Disqualified after = (Prospect.Disqualified)
                after(ProspectHistory.owned().tried().disqualified(), Direction.INBOUND, TouchOutcome.ANSWERED);

        assertEquals(Option.of(DisqualificationReason.NO_BUDGET), after.reason());
        assertInstanceOf(Prospect.Working.class, after.was());
    }

    @Test
    void a_touch_while_offered_leaves_the_offer_as_it_is() {
        ProspectHistory history = ProspectHistory.to("handoff-offered", true);
        Prospect.HandoffOffered before =
                (Prospect.HandoffOffered) given(history).phase();
        Prospect.HandoffOffered after =
                (Prospect.HandoffOffered) after(history, Direction.OUTBOUND, TouchOutcome.NO_ANSWER);

        assertEquals(before.offer(), after.offer());
    }

    @Test
    void a_first_touch_entered_late_does_not_make_the_phase_begin_before_the_one_it_follows() {
        Instant early = MONDAY_AT_NINE.minusSeconds(86_400);
        Prospect working = given(ProspectHistory.owned())
                .at(early)
                .when(touch(Direction.OUTBOUND, TouchOutcome.NO_ANSWER))
                .expect(new ProspectEvent.TouchLogged(
                        early,
                        Option.of(ANNA),
                        Channel.EMAIL,
                        Direction.OUTBOUND,
                        TouchOutcome.NO_ANSWER,
                        Option.none()));

        assertInstanceOf(Prospect.Working.class, working);
        assertEquals(MONDAY_AT_NINE, working.since());
        assertEquals(Option.of(early), working.dossier().outreach().lastTouch());
    }

    @Test
    void a_first_answer_entered_late_does_not_make_the_phase_begin_before_the_one_it_follows() {
        Prospect engaged = given(ProspectHistory.owned())
                .at(MONDAY_AT_NINE.minusSeconds(1))
                .when(touch(Direction.INBOUND, TouchOutcome.ANSWERED))
                .accepted();

        assertInstanceOf(Prospect.Engaged.class, engaged);
        assertEquals(MONDAY_AT_NINE, engaged.since());
    }

    @Test
    void a_later_answer_entered_late_does_not_make_the_phase_begin_before_the_one_it_follows() {
        Prospect engaged = given(ProspectHistory.owned().tried())
                .at(MONDAY_AT_NINE)
                .when(touch(Direction.INBOUND, TouchOutcome.ANSWERED))
                .accepted();

        assertInstanceOf(Prospect.Engaged.class, engaged);
        assertEquals(hour(1), engaged.since());
    }

    @Test
    void a_touch_entered_late_is_not_the_last_one() {
        Prospect working = given(ProspectHistory.owned().tried())
                .at(MONDAY_AT_NINE)
                .when(touch(Direction.OUTBOUND, TouchOutcome.NO_ANSWER))
                .accepted();

        assertEquals(new Outreach(2, 0, Option.of(hour(1))), working.dossier().outreach());
    }

    @Test
    void an_integration_logs_touches() {
        given(ProspectHistory.owned())
                .by(Actor.of(CILI, Role.INTEGRATION))
                .when(touch(Direction.INBOUND, TouchOutcome.ANSWERED))
                .accepted(ProspectEvent.TouchLogged.class);
    }

    @Test
    void there_are_never_more_answers_than_touches() {
        assertThrows(IllegalArgumentException.class, () -> new Outreach(1, 2, Option.none()));
        assertThrows(IllegalArgumentException.class, () -> new Outreach(0, -1, Option.none()));
        assertEquals(1, new Outreach(1, 1, Option.none()).answers());
    }
}
