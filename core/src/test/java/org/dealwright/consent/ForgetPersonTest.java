package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import org.dealwright.consent.ConsentCommand.ForgetPerson;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Actor;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

/** Whoever was forgotten is contacted about nothing any more, unless they consent anew. */
class ForgetPersonTest {
    private static final Term CONTRACT = new Term("purpose", "contract");

    /** A consent to be written to about a contract. */
    private static ConsentEvent wantsLetters(int day) {
        return new ConsentEvent.ConsentGiven(day(day), BY_ANNA, Channel.LETTER, Purpose.CONTRACT, day(day), FORM_17);
    }

    private static ContactAnswer contract(Channel channel, int day, ConsentEvent... events) {
        return Consent.mayContact(known(events), channel, Purpose.CONTRACT, day(day), ConsentPolicy.defaults());
    }

    private static void erased(ContactAnswer answer, int day) {
        refused(answer, "consent.forgotten", day(day));
    }

    @Test
    void it_is_one_decision_that_begins_what_is_known_of_a_person() {
        Consent known = before().by(MANAGER).when(new ForgetPerson()).expect(forgotten(10));

        assertEquals(new Consent.Known(day(10), Decisions.of(List.of(new Decision.Forgotten(day(10))))), known);
    }

    @Test
    void it_goes_on_with_what_is_known_and_leaves_what_was_decided_on_record() {
        Consent known = before(withdrawn(8))
                .by(Actor.system())
                .when(new ForgetPerson())
                .expect(new ConsentEvent.PersonForgotten(day(10), Option.none()));

        assertEquals(
                List.of(
                        new Decision.Withdrawn(day(8), Option.some(Channel.EMAIL), Purpose.MARKETING, true),
                        new Decision.Forgotten(day(10))),
                known.decisions().asList());
    }

    @Test
    void it_is_accepted_however_late_it_is_entered() {
        Consent known = before(withdrawn(8))
                .by(MANAGER)
                .at(day(2))
                .when(new ForgetPerson())
                .expect(forgotten(2));

        assertEquals(day(2), known.since());
    }

    @Test
    void it_covers_every_channel_and_purpose_even_those_that_nobody_had_thought_of() {
        erased(marketing(Channel.EMAIL, 10, given(4), forgotten(5)), 5);
        erased(marketing(Channel.PHONE, 10, forgotten(5)), 5);
        erased(
                Consent.mayContact(
                        known(forgotten(5)),
                        new Channel("pigeon"),
                        new Purpose("research"),
                        day(10),
                        ConsentPolicy.defaults()),
                5);
    }

    @Test
    void not_even_contact_that_policy_always_allows_is_left() {
        allowed(contract(Channel.LETTER, 4, forgotten(5)), "consent.always-allowed", CONTRACT);
        erased(contract(Channel.LETTER, 5, forgotten(5)), 5);
    }

    @Test
    void a_consent_given_later_allows_what_it_is_given_for_and_nothing_besides() {
        allowed(
                contract(Channel.LETTER, 10, forgotten(5), wantsLetters(6)),
                "consent.given",
                channel("letter"),
                CONTRACT,
                day(6),
                List.of(source("form"), "form 17"));
        erased(contract(Channel.EMAIL, 10, forgotten(5), wantsLetters(6)), 5);
        erased(marketing(Channel.LETTER, 10, forgotten(5), wantsLetters(6)), 5);
    }

    @Test
    void a_consent_given_before_it_or_at_the_same_instant_allows_nothing() {
        erased(contract(Channel.LETTER, 10, wantsLetters(4), forgotten(5)), 5);
        erased(contract(Channel.LETTER, 10, wantsLetters(5), forgotten(5)), 5);
        erased(contract(Channel.LETTER, 10, forgotten(5), wantsLetters(5)), 5);
        erased(marketing(Channel.EMAIL, 10, forgotten(5), signed(5, 6)), 5);
    }

    @Test
    void a_consent_without_a_date_undoes_nothing() {
        ClaimedDecision undated = new ClaimedDecision.Given(
                Channel.LETTER, Purpose.CONTRACT, Option.none(), Option.none(), Option.none());

        erased(contract(Channel.LETTER, 11, adopted(10, undated), forgotten(5)), 5);
    }

    @Test
    void a_consent_given_later_that_was_withdrawn_or_has_run_out_leaves_nothing_allowed_whatever_the_policy() {
        ConsentEvent noLetters =
                new ConsentEvent.ConsentWithdrawn(day(7), Option.none(), Channel.LETTER, Purpose.CONTRACT);
        ConsentPolicy threeDays = ConsentPolicy.builder()
                .lastingOtherwise(Option.some(Duration.ofDays(3)))
                .build();

        refused(
                contract(Channel.LETTER, 10, forgotten(5), wantsLetters(6), noLetters),
                "consent.withdrawn",
                channel("letter"),
                CONTRACT,
                day(7));
        refused(
                Consent.mayContact(
                        known(forgotten(5), wantsLetters(6)), Channel.LETTER, Purpose.CONTRACT, day(9), threeDays),
                "consent.ran-out",
                channel("letter"),
                CONTRACT,
                day(6),
                day(9));
    }

    @Test
    void beside_a_withdrawal_the_later_is_named_and_at_the_same_instant_the_erasure() {
        erased(marketing(Channel.EMAIL, 10, withdrawn(4), forgotten(5)), 5);
        erased(marketing(Channel.EMAIL, 10, withdrawn(5), forgotten(5)), 5);
        erased(marketing(Channel.EMAIL, 10, forgotten(5), withdrawnAltogether(5)), 5);
        refused(
                marketing(Channel.EMAIL, 10, forgotten(5), withdrawn(6)),
                "consent.withdrawn",
                channel("email"),
                MARKETING,
                day(6));
    }

    @Test
    void whoever_was_forgotten_twice_was_erased_the_last_time() {
        erased(marketing(Channel.EMAIL, 10, forgotten(3), given(4), forgotten(5)), 5);
        erased(marketing(Channel.EMAIL, 10, forgotten(5), forgotten(3)), 5);
    }

    @Test
    void nobody_who_was_forgotten_is_reachable_until_they_consent_to_a_channel() {
        ConsentPolicy policy = ConsentPolicy.defaults();

        assertTrue(known(forgotten(5)).get().isReachable(day(4), policy).allowed());
        erased(known(forgotten(5)).get().isReachable(day(5), policy), 5);
        allowed(
                known(forgotten(5), given(6)).get().isReachable(day(6), policy),
                "consent.channels-left",
                MARKETING,
                List.of(channel("email")));
    }

    @Test
    void whoever_has_consented_to_anything_since_is_forgotten_no_more() {
        assertFalse(known(withdrawnAltogether(5)).get().isForgotten(day(6)));
        assertFalse(known(forgotten(5)).get().isForgotten(day(4)));
        assertTrue(known(forgotten(5)).get().isForgotten(day(5)));
        assertTrue(known(given(5), forgotten(5)).get().isForgotten(day(5)));
        assertTrue(known(forgotten(5), withdrawn(6)).get().isForgotten(day(6)));
        assertTrue(known(forgotten(5), wantsLetters(7)).get().isForgotten(day(6)));
        assertFalse(known(forgotten(5), wantsLetters(7)).get().isForgotten(day(7)));
        assertTrue(known(forgotten(5), given(6), forgotten(7)).get().isForgotten(day(7)));
        assertThrows(NullPointerException.class, () -> known(forgotten(5)).get().isForgotten(null));
    }
}
