package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.junit.jupiter.api.Test;

/** How an answer reads. */
class ConsentWordsTest {
    private static final ConsentPolicy FIVE_DAYS = ConsentPolicy.builder()
            .lastingOtherwise(Option.some(Duration.ofDays(5)))
            .build();
    private static final ConsentEvent CLAIMED = adopted(
            1,
            new ClaimedDecision.Given(Channel.EMAIL, Purpose.MARKETING, Option.none(), Option.none(), Option.none()),
            new ClaimedDecision.Withdrawn(Option.some(Channel.PHONE), Purpose.MARKETING, Option.none()));

    private static void reads(ContactAnswer answer, String english, String hungarian) {
        assertEquals(english, answer.reason().explain(Locale.ENGLISH));
        assertEquals(hungarian, answer.reason().explain(HUNGARIAN));
    }

    @Test
    void a_consent_says_when_it_was_given_and_where_that_is_on_record() {
        reads(
                marketing(Channel.EMAIL, 6, signed(3, 5)),
                "Consent to \"marketing\" over the channel \"e-mail\" was given on 2026-03-03 09:00 UTC."
                        + " It is on record: form, form 17.",
                "Hozzájárulás van erre: „marketing”, ezen a csatornán: „e-mail”. Ekkor adták: 2026-03-03 09:00 UTC."
                        + " Nyilvántartva: űrlap, form 17.");
    }

    @Test
    void a_consent_without_a_date_says_so() {
        reads(
                marketing(Channel.EMAIL, 6, CLAIMED),
                "Consent to \"marketing\" over the channel \"e-mail\" was given; nobody knows when."
                        + " It is on record: nobody knows where.",
                "Hozzájárulás van erre: „marketing”, ezen a csatornán: „e-mail”; nem tudni, mikor adták."
                        + " Nyilvántartva: nem tudni, hol.");
    }

    @Test
    void a_withdrawal_says_when_in_the_zone_asked_for() {
        assertEquals(
                "Consent to \"marketing\" over the channel \"e-mail\" was withdrawn on 2026-03-03 10:00 Europe/Budapest.",
                marketing(Channel.EMAIL, 6, withdrawn(3))
                        .reason()
                        .explain(Locale.ENGLISH, ZoneId.of("Europe/Budapest")));
        assertEquals(
                "A hozzájárulást ehhez: „marketing”, ezen a csatornán: „e-mail”, ekkor vonták vissza:"
                        + " 2026-03-03 09:00 UTC.",
                marketing(Channel.EMAIL, 6, withdrawn(3)).reason().explain(HUNGARIAN));
    }

    @Test
    void a_withdrawal_without_a_date_says_so() {
        reads(
                marketing(Channel.PHONE, 6, CLAIMED),
                "Consent to \"marketing\" over the channel \"telephone\" was withdrawn; nobody knows when.",
                "A hozzájárulást ehhez: „marketing”, ezen a csatornán: „telefon”, visszavonták; nem tudni, mikor.");
    }

    @Test
    void whoever_was_forgotten_was_erased_on_that_day() {
        ContactAnswer answer = marketing(Channel.EMAIL, 6, forgotten(3));

        reads(
                answer,
                "The person is to be forgotten since 2026-03-03 09:00 UTC.",
                "A személy elfeledtetését ekkor rögzítették: 2026-03-03 09:00 UTC.");
        assertEquals(
                "The person is to be forgotten since 2026-03-03 09:00 UTC. Contact them only once they have consented anew.",
                answer.refusal().get().explain(Locale.ENGLISH));
        assertEquals(
                "A személy elfeledtetését ekkor rögzítették: 2026-03-03 09:00 UTC. Csak akkor keresse meg, ha újra hozzájárult.",
                answer.refusal().get().explain(HUNGARIAN));
    }

    @Test
    void a_consent_that_ran_out_says_when() {
        reads(
                marketing(FIVE_DAYS, Channel.EMAIL, 20, given(3)),
                "Consent to \"marketing\" over the channel \"e-mail\" was given on 2026-03-03 09:00 UTC,"
                        + " and ran out on 2026-03-08 09:00 UTC.",
                "A hozzájárulást ehhez: „marketing”, ezen a csatornán: „e-mail”, ekkor adták: 2026-03-03 09:00 UTC;"
                        + " ekkor lejárt: 2026-03-08 09:00 UTC.");
    }

    @Test
    void a_consent_that_may_have_run_out_says_so() {
        reads(
                marketing(FIVE_DAYS, Channel.EMAIL, 2, CLAIMED),
                "Consent to \"marketing\" over the channel \"e-mail\" was given; nobody knows when,"
                        + " so it may have run out.",
                "A hozzájárulást ehhez: „marketing”, ezen a csatornán: „e-mail”, megadták, de nem tudni, mikor,"
                        + " így lehet, hogy lejárt.");
    }

    @Test
    void a_consent_that_was_never_given_says_so() {
        reads(
                marketing(Channel.TEXT_MESSAGE, 1),
                "Consent to \"marketing\" over the channel \"text message\" is needed, and was never given.",
                "Hozzájárulás kell ehhez: „marketing”, ezen a csatornán: „szöveges üzenet”, és sosem adták meg.");
    }

    @Test
    void what_needs_no_consent_says_so() {
        reads(
                marketing(Channel.LETTER, 1),
                "\"marketing\" over the channel \"letter\" is allowed until it is withdrawn, and it has not been.",
                "Amíg vissza nem vonják, ez megengedett: „marketing”, ezen a csatornán: „levél”; nem vonták vissza.");
        reads(
                Consent.mayContact(Option.none(), Channel.EMAIL, Purpose.CONTRACT, day(1), ConsentPolicy.defaults()),
                "Contact for the purpose \"contract\" needs no consent.",
                "Ehhez a célhoz nem kell hozzájárulás: „szerződés”.");
    }

    @Test
    void the_channels_left_are_named() {
        ConsentPolicy policy = ConsentPolicy.builder()
                .addChannels(Channel.PHONE, Channel.LETTER, Channel.EMAIL)
                .build();

        reads(
                Consent.isReachable(Option.none(), day(1), policy),
                "Contact for the purpose \"marketing\" is allowed over: letter, telephone.",
                "Erre a célra: „marketing”, ezeken a csatornákon kereshető: levél, telefon.");
        reads(
                Consent.isReachable(known(withdrawnAltogether(1)), day(1), policy),
                "Contact for the purpose \"marketing\" is allowed over no channel any more.",
                "Erre a célra: „marketing”, már egyetlen csatornán sem kereshető.");
    }

    @Test
    void a_refusal_says_what_would_lift_it() {
        assertEquals(
                "Consent to \"marketing\" over the channel \"e-mail\" is needed, and was never given."
                        + " Ask for consent first, over a channel that is allowed.",
                marketing(Channel.EMAIL, 1).refusal().get().explain(Locale.ENGLISH));
    }
}
