package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.PAT;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.contact.TouchTally;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contact on a deal. */
class TouchesTest {
    private static final DealCommand.LogTouch CALLED =
            new DealCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED);
    private static final LoggedTouch AT_NINE = new LoggedTouch(MONDAY_AT_NINE, Channel.PHONE, Direction.OUTBOUND);

    @Test
    void contact_is_counted_even_when_it_is_entered_late() {
        Deal deal = given(opened())
                .at(MONDAY_AT_NINE.minusSeconds(1))
                .by(Actor.of(new MemberId("robot"), Role.INTEGRATION))
                .when(CALLED)
                .accepted();

        assertEquals(
                new TouchTally(1, 1, Option.of(MONDAY_AT_NINE.minusSeconds(1))),
                deal.dossier().contact());
        assertInstanceOf(Deal.Discovering.class, deal);
    }

    @Test
    void what_broke_consent_is_recorded_and_marked() {
        assertEquals(
                List.of(TouchMark.AGAINST_CONSENT),
                given(opened())
                        .whereNobodyMayBeContacted()
                        .when(CALLED.with(PAT))
                        .accepted(DealEvent.TouchLogged.class)
                        .marks());
        assertEquals(
                List.of(),
                given(opened())
                        .when(CALLED.with(PAT))
                        .accepted(DealEvent.TouchLogged.class)
                        .marks());
        assertEquals(
                List.of(),
                given(opened())
                        .whereNobodyMayBeContacted()
                        .when(CALLED)
                        .accepted(DealEvent.TouchLogged.class)
                        .marks());
    }

    @Test
    void whoever_turns_to_us_breaks_nothing() {
        DealCommand.LogTouch mail =
                new DealCommand.LogTouch(Channel.EMAIL, Direction.INBOUND, TouchOutcome.MESSAGE_LEFT).with(PAT);
        DealEvent.TouchLogged logged =
                given(opened()).whereNobodyMayBeContacted().when(mail).accepted(DealEvent.TouchLogged.class);

        assertEquals(List.of(), logged.marks());
        assertTrue(logged.isAnswer());
    }

    @ParameterizedTest
    @CsvSource({"RENEWAL, contract", "EXPANSION, marketing", "NEW_BUSINESS, marketing", "WIN_BACK, marketing"})
    void a_renewal_is_contact_about_a_running_contract(DealKind kind, String purpose) {
        assertEquals(
                List.of(new org.dealwright.process.Fact.Question<>(
                        ContactFacts.MAY_CONTACT, new ContactQuestion(PAT, Channel.PHONE, new Purpose(purpose)))),
                DealLifecycle.table()
                        .questions(
                                Option.of(given(DealHistory.opened(kind)).phase()),
                                CALLED.with(PAT),
                                DealPolicy.defaults()));
    }

    @Test
    void a_touch_is_taken_back_and_the_counts_are_what_they_would_be_without_it() {
        DealHistory twice = opened().calledAtNine()
                .then(new DealEvent.TouchLogged(
                        hour(2),
                        Option.of(ANNA),
                        Channel.PHONE,
                        Direction.INBOUND,
                        TouchOutcome.ANSWERED,
                        Option.none(),
                        List.of()));
        LoggedTouch theirs = new LoggedTouch(hour(2), Channel.PHONE, Direction.INBOUND);
        Deal deal = given(twice)
                .when(new DealCommand.RetractTouch(theirs, "a wrong number"))
                .expect(new DealEvent.TouchRetracted(
                        hour(3), Option.of(ANNA), theirs, true, Option.of(MONDAY_AT_NINE), "a wrong number"));

        assertEquals(
                new TouchTally(1, 0, Option.of(MONDAY_AT_NINE)), deal.dossier().contact());
        given(twice.then(new DealEvent.TouchRetracted(
                        hour(3), Option.of(ANNA), theirs, true, Option.of(MONDAY_AT_NINE), "x")))
                .when(new DealCommand.RetractTouch(theirs, "again"))
                .refused("deal.not-recorded", new Term("fact", "touch"), hour(2));
    }

    @Test
    void a_touch_that_was_not_made_or_is_yet_to_come_cannot_be_taken_back() {
        given(opened())
                .when(new DealCommand.RetractTouch(AT_NINE, "x"))
                .refused("deal.not-recorded", new Term("fact", "touch"), MONDAY_AT_NINE);
        given(opened().calledAtNine())
                .when(new DealCommand.RetractTouch(new LoggedTouch(hour(9), Channel.PHONE, Direction.OUTBOUND), ""))
                .invalid(
                        Violation.showing("at", "out-of-range", hour(9).toString(), Situation.EARLIEST, hour(2)),
                        Violation.of("reason", "blank"));
    }
}
