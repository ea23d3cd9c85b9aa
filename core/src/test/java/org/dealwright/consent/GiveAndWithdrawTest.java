package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Actor;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

class GiveAndWithdrawTest {
    private static GiveConsent consent(Option<String> reference, Option<Instant> givenAt) {
        return new GiveConsent(Channel.EMAIL, Purpose.MARKETING, ConsentSource.FORM, reference, givenAt);
    }

    @Test
    void a_consent_given_first_begins_what_is_known_of_a_person() {
        Consent known = before().when(consent(Option.some("form 17"), Option.some(day(3))))
                .expect(signed(3, 10));

        assertEquals(
                new Consent.Known(
                        day(10),
                        Decisions.of(List.of(new Decision.Given(
                                day(10),
                                Channel.EMAIL,
                                Purpose.MARKETING,
                                Option.some(day(3)),
                                Option.some(FORM_17))))),
                known);
    }

    @Test
    void a_consent_of_which_nothing_more_is_said_was_given_when_it_happened() {
        before().when(new GiveConsent(Channel.PHONE, Purpose.CONTRACT, ConsentSource.CALL))
                .expect(new ConsentEvent.ConsentGiven(
                        day(10),
                        BY_ANNA,
                        Channel.PHONE,
                        Purpose.CONTRACT,
                        day(10),
                        new ConsentEvidence(ConsentSource.CALL, Option.none())));
    }

    @Test
    void a_withdrawal_that_comes_first_begins_what_is_known_of_a_person() {
        Consent known = before().by(Actor.system())
                .when(new WithdrawConsent(Channel.EMAIL, Purpose.MARKETING))
                .expect(withdrawn(10));

        assertEquals(
                new Consent.Known(
                        day(10),
                        Decisions.of(List.of(
                                new Decision.Withdrawn(day(10), Option.some(Channel.EMAIL), Purpose.MARKETING, true)))),
                known);
    }

    @Test
    void a_withdrawal_over_all_channels_is_one_decision() {
        Consent known = before(given(1))
                .by(Actor.system())
                .when(new WithdrawPurpose(Purpose.MARKETING))
                .expect(withdrawnAltogether(10));

        assertEquals(
                List.of(
                        new Decision.Given(
                                day(1),
                                Channel.EMAIL,
                                Purpose.MARKETING,
                                Option.some(day(1)),
                                Option.some(new ConsentEvidence(ConsentSource.CALL, Option.none()))),
                        new Decision.Withdrawn(day(10), Option.none(), Purpose.MARKETING, true)),
                known.decisions().asList());
    }

    @Test
    void a_decision_is_accepted_however_late_it_is_entered() {
        Consent known = before(withdrawn(8))
                .at(day(2))
                .when(consent(Option.none(), Option.none()))
                .accepted();

        assertEquals(day(2), known.since());
    }

    @Test
    void what_is_known_since_stays_when_more_is_decided_later() {
        assertEquals(
                day(2),
                before(withdrawn(2))
                        .when(new WithdrawPurpose(Purpose.MARKETING))
                        .accepted()
                        .since());
    }

    @Test
    void what_is_withdrawn_already_is_withdrawn_once_more_without_harm() {
        before(withdrawn(8))
                .by(Actor.system())
                .when(new WithdrawConsent(Channel.EMAIL, Purpose.MARKETING))
                .expect(withdrawn(10));
    }

    @Test
    void a_reference_fits_a_line() {
        before().when(consent(Option.some("x".repeat(255)), Option.none())).accepted();
        before().when(consent(Option.some("x".repeat(256)), Option.none()))
                .invalid(Violation.of("reference", "too-long", 255, 256));
    }

    @Test
    void everything_that_is_wrong_with_a_consent_is_said_at_once() {
        before().when(consent(Option.some(" "), Option.some(day(11))))
                .invalid(
                        Violation.of("reference", "blank"),
                        Violation.showing(
                                "givenAt", "out-of-range", "2026-03-11T09:00:00Z", Situation.EARLIEST, day(10)));
    }

    @Test
    void a_consent_may_have_been_given_at_the_earliest_instant_and_not_before() {
        before().when(consent(Option.none(), Option.some(Situation.EARLIEST))).accepted();
        before().when(consent(Option.none(), Option.some(Situation.EARLIEST.minusNanos(1))))
                .invalid(Violation.showing(
                        "givenAt", "out-of-range", "1899-12-31T23:59:59.999999999Z", Situation.EARLIEST, day(10)));
    }

    @Test
    void an_event_holds_no_consent_that_was_given_after_it_holds() {
        assertEquals(
                "givenAt must not be after at, 2026-03-01T09:00:00Z, was 2026-03-02T09:00:00Z",
                assertThrows(IllegalArgumentException.class, () -> signed(2, 1)).getMessage());
    }

    @Test
    void evidence_holds_no_reference_of_several_lines() {
        assertThrows(
                IllegalArgumentException.class, () -> new ConsentEvidence(ConsentSource.FORM, Option.some("form\n17")));
    }
}
