package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MayContactTest {
    private static final ConsentPolicy FIVE_DAYS = ConsentPolicy.builder()
            .lastingOtherwise(Option.some(Duration.ofDays(5)))
            .build();

    private static void consented(ContactAnswer answer, int day) {
        allowed(answer, "consent.given", channel("email"), MARKETING, day(day), List.of(source("call")));
    }

    private static void withdrew(ContactAnswer answer, int day) {
        refused(answer, "consent.withdrawn", channel("email"), MARKETING, day(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "text-message"})
    void marketing_by_mail_or_text_message_needs_consent_first(String code) {
        refused(marketing(new Channel(code), 10), "consent.never-given", channel(code), MARKETING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "meeting", "video", "social", "letter", "web", "an-embedders-own"})
    void marketing_over_any_other_channel_is_allowed_until_it_is_withdrawn(String code) {
        Channel channel = new Channel(code);

        allowed(marketing(channel, 10), "consent.not-withdrawn", channel(code), MARKETING);
        allowed(marketing(channel, 9, withdrawn(10, channel)), "consent.not-withdrawn", channel(code), MARKETING);
        refused(marketing(channel, 10, withdrawn(10, channel)), "consent.withdrawn", channel(code), MARKETING, day(10));
    }

    @Test
    void a_consent_allows_contact_from_the_instant_at_which_it_holds() {
        Instant justBefore = day(5).minusNanos(1);

        consented(marketing(Channel.EMAIL, 5, given(5)), 5);
        assertEquals(
                "consent.never-given",
                known(given(5))
                        .get()
                        .mayContact(Channel.EMAIL, Purpose.MARKETING, justBefore, ConsentPolicy.defaults())
                        .reason()
                        .code());
    }

    @Test
    void a_consent_says_what_shows_it() {
        allowed(
                marketing(Channel.EMAIL, 6, signed(3, 5)),
                "consent.given",
                channel("email"),
                MARKETING,
                day(3),
                List.of(source("form"), "form 17"));
    }

    @Test
    void a_consent_covers_no_other_channel() {
        refused(
                marketing(Channel.TEXT_MESSAGE, 6, given(5)),
                "consent.never-given",
                channel("text-message"),
                MARKETING);
    }

    @Test
    void a_consent_covers_no_other_purpose() {
        ConsentPolicy policy = ConsentPolicy.builder()
                .addOptIn(new Scope(Channel.EMAIL, new Purpose("research")))
                .build();

        refused(
                Consent.mayContact(known(given(5)), Channel.EMAIL, new Purpose("research"), day(6), policy),
                "consent.never-given",
                channel("email"),
                new Term("purpose", "research"));
    }

    @Test
    void a_consent_holds_until_it_is_withdrawn_and_again_once_it_is_given_anew() {
        ConsentEvent[] life = {given(1), withdrawn(3), given(5)};

        consented(marketing(Channel.EMAIL, 2, life), 1);
        withdrew(marketing(Channel.EMAIL, 3, life), 3);
        withdrew(marketing(Channel.EMAIL, 4, life), 3);
        consented(marketing(Channel.EMAIL, 5, life), 5);
    }

    @Test
    void a_consent_entered_late_does_not_undo_a_later_withdrawal() {
        withdrew(marketing(Channel.EMAIL, 10, withdrawn(5), given(4)), 5);
    }

    @Test
    void a_withdrawal_entered_late_does_not_undo_a_later_consent() {
        consented(marketing(Channel.EMAIL, 10, given(5), withdrawn(4)), 5);
    }

    @Test
    void of_a_consent_and_a_withdrawal_at_the_same_instant_the_withdrawal_wins() {
        withdrew(marketing(Channel.EMAIL, 10, given(5), withdrawn(5)), 5);
        withdrew(marketing(Channel.EMAIL, 10, withdrawn(5), given(5)), 5);
    }

    @Test
    void a_form_signed_before_a_withdrawal_does_not_undo_it_though_it_is_to_hold_from_later_on() {
        withdrew(marketing(Channel.EMAIL, 10, withdrawn(5), signed(4, 6)), 5);
        withdrew(marketing(Channel.EMAIL, 10, withdrawn(5), signed(5, 6)), 5);
    }

    @Test
    void of_two_consents_the_one_given_last_is_named() {
        consented(marketing(Channel.EMAIL, 10, given(5), given(4)), 5);
        consented(marketing(Channel.EMAIL, 10, given(4), given(5)), 5);
    }

    @Test
    void of_two_withdrawals_the_last_is_named() {
        withdrew(marketing(Channel.EMAIL, 10, withdrawn(5), withdrawn(4)), 5);
        withdrew(marketing(Channel.EMAIL, 10, withdrawnAltogether(5), withdrawn(6)), 6);
        withdrew(marketing(Channel.EMAIL, 10, withdrawnAltogether(6), withdrawn(5)), 6);
    }

    @Test
    void a_withdrawal_over_all_channels_covers_each_even_one_that_nobody_had_thought_of() {
        withdrew(marketing(Channel.EMAIL, 10, given(4), withdrawnAltogether(5)), 5);
        refused(
                marketing(new Channel("pigeon"), 10, withdrawnAltogether(5)),
                "consent.withdrawn",
                channel("pigeon"),
                MARKETING,
                day(5));
    }

    @Test
    void after_a_withdrawal_over_all_channels_a_consent_frees_its_own_alone() {
        consented(marketing(Channel.EMAIL, 10, withdrawnAltogether(5), given(6)), 6);
        refused(
                marketing(Channel.PHONE, 10, withdrawnAltogether(5), given(6)),
                "consent.withdrawn",
                channel("phone"),
                MARKETING,
                day(5));
    }

    @Test
    void contact_about_a_running_contract_is_allowed_whatever_was_withdrawn() {
        ConsentEvent everything = new ConsentEvent.PurposeWithdrawn(day(1), Option.none(), Purpose.CONTRACT);

        for (Option<Consent> known : List.of(known(), known(everything))) {
            allowed(
                    Consent.mayContact(known, Channel.EMAIL, Purpose.CONTRACT, day(5), ConsentPolicy.defaults()),
                    "consent.always-allowed",
                    new Term("purpose", "contract"));
        }
    }

    @Test
    void what_a_policy_does_not_always_allow_obeys_the_person() {
        ConsentPolicy strict = ConsentPolicy.builder().alwaysAllowed(Set.of()).build();
        ConsentEvent everything = new ConsentEvent.PurposeWithdrawn(day(1), Option.none(), Purpose.CONTRACT);

        refused(
                Consent.mayContact(known(everything), Channel.EMAIL, Purpose.CONTRACT, day(5), strict),
                "consent.withdrawn",
                channel("email"),
                new Term("purpose", "contract"),
                day(1));
    }

    @Test
    void a_policy_can_want_consent_for_any_channel() {
        ConsentPolicy calls = ConsentPolicy.builder()
                .addOptIn(new Scope(Channel.PHONE, Purpose.MARKETING))
                .build();

        refused(marketing(calls, Channel.PHONE, 10), "consent.never-given", channel("phone"), MARKETING);
        allowed(marketing(calls, Channel.EMAIL, 10), "consent.not-withdrawn", channel("email"), MARKETING);
    }

    @Test
    void a_consent_runs_out_at_the_instant_at_which_its_time_is_over() {
        Consent known = known(given(5)).get();

        consented(known.mayContact(Channel.EMAIL, Purpose.MARKETING, day(10).minusNanos(1), FIVE_DAYS), 5);
        refused(
                marketing(FIVE_DAYS, Channel.EMAIL, 10, given(5)),
                "consent.ran-out",
                channel("email"),
                MARKETING,
                day(5),
                day(10));
    }

    @Test
    void a_consent_lasts_from_when_it_was_given_and_not_from_when_it_is_to_hold() {
        refused(
                marketing(FIVE_DAYS, Channel.EMAIL, 8, signed(3, 6)),
                "consent.ran-out",
                channel("email"),
                MARKETING,
                day(3),
                day(8));
    }

    @Test
    void what_is_said_of_one_channel_and_purpose_goes_before_what_is_said_otherwise() {
        ConsentPolicy policy = ConsentPolicy.builder()
                .lastingOtherwise(Option.some(Duration.ofDays(5)))
                .lasting(Map.of(new Scope(Channel.EMAIL, Purpose.MARKETING), Duration.ofDays(50)))
                .build();

        consented(marketing(policy, Channel.EMAIL, 40, given(1)), 1);
        assertEquals(Option.some(Duration.ofDays(5)), policy.lasts(new Scope(Channel.PHONE, Purpose.MARKETING)));
    }

    @Test
    void a_consent_that_ran_out_where_none_is_needed_leaves_it_allowed() {
        allowed(
                marketing(FIVE_DAYS, Channel.PHONE, 20, given(5, Channel.PHONE)),
                "consent.not-withdrawn",
                channel("phone"),
                MARKETING);
    }

    @Test
    void a_consent_that_ran_out_leaves_withdrawn_what_had_been_withdrawn_before_it() {
        refused(
                marketing(FIVE_DAYS, Channel.PHONE, 20, withdrawn(4, Channel.PHONE), given(5, Channel.PHONE)),
                "consent.ran-out",
                channel("phone"),
                MARKETING,
                day(5),
                day(10));
    }

    @Test
    void a_consent_that_ran_out_and_was_then_withdrawn_was_withdrawn() {
        withdrew(marketing(FIVE_DAYS, Channel.EMAIL, 20, given(5), withdrawn(12)), 12);
    }

    @Test
    void of_a_person_of_whom_nothing_is_known_no_question_is_left_without_an_answer() {
        for (Instant at : List.of(Instant.MIN, day(1), Instant.MAX)) {
            assertEquals(
                    false,
                    Consent.mayContact(Option.none(), Channel.EMAIL, Purpose.MARKETING, at, ConsentPolicy.defaults())
                            .allowed());
        }
    }

    @Test
    void a_question_without_an_instant_is_refused() {
        assertThrows(
                NullPointerException.class,
                () -> Consent.mayContact(
                        Option.none(), Channel.EMAIL, Purpose.CONTRACT, null, ConsentPolicy.defaults()));
    }
}
