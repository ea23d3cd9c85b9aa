package org.dealwright.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Locale;
import org.dealwright.id.PersonId;
import org.dealwright.process.Facts;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

class ContactAnswerTest {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Reason REASON = Reason.of("bakery.closed", "Monday");

    @Test
    void who_may_be_contacted_is_no_refusal() {
        assertEquals(new ContactAnswer(true, REASON), ContactAnswer.allowed(REASON));
        assertEquals(Option.none(), ContactAnswer.allowed(REASON).refusal());
    }

    @Test
    void who_may_not_be_contacted_is_refused_for_the_same_reason() {
        assertEquals(new ContactAnswer(false, REASON), ContactAnswer.refused(REASON));
        assertEquals(
                Option.some(Rejection.RuleBroken.of("bakery.closed", "Monday")),
                ContactAnswer.refused(REASON).refusal());
    }

    @Test
    void a_question_is_about_a_person_a_channel_and_a_purpose() {
        ContactAnswer yes = ContactAnswer.allowed(REASON);
        ContactAnswer no = ContactAnswer.refused(REASON);
        Facts facts = Facts.none()
                .with(ContactFacts.MAY_CONTACT, question(Channel.PHONE, Purpose.MARKETING), yes)
                .with(ContactFacts.MAY_CONTACT, question(Channel.EMAIL, Purpose.MARKETING), no)
                .with(ContactFacts.REACHABLE, PERSON, yes);

        assertEquals(yes, facts.answer(ContactFacts.MAY_CONTACT, question(Channel.PHONE, Purpose.MARKETING)));
        assertEquals(no, facts.answer(ContactFacts.MAY_CONTACT, question(Channel.EMAIL, Purpose.MARKETING)));
        assertEquals(yes, facts.answer(ContactFacts.REACHABLE, PERSON));
    }

    @Test
    void contact_that_was_made_is_judged_as_of_when_it_was_made() {
        assertEquals(NINE, question(Channel.PHONE, Purpose.MARKETING).when(NINE, NOON));
    }

    @Test
    void contact_that_is_to_be_made_is_judged_as_of_then_and_not_before_it_was_planned() {
        assertEquals(NOON, ahead(Option.none()).when(NINE, NOON));
        assertEquals(NOON, ahead(Option.some(NOON.minusNanos(1))).when(NINE, NOON));
        assertEquals(NOON.plusNanos(1), ahead(Option.some(NOON.plusNanos(1))).when(NINE, NOON));
        assertEquals(NINE, ahead(Option.none()).when(NINE, NINE));
    }

    @Test
    void a_channel_and_a_purpose_are_words_in_both_languages() {
        assertEquals("telephone", Channel.PHONE.term().word(Locale.ENGLISH));
        assertEquals("telefon", Channel.PHONE.term().word(Locale.forLanguageTag("hu")));
        assertEquals("contract", Purpose.CONTRACT.term().word(Locale.ENGLISH));
        assertEquals("szerződés", Purpose.CONTRACT.term().word(Locale.forLanguageTag("hu")));
        assertEquals(new Term("channel", "pigeon"), new Channel("pigeon").term());
    }

    private static ContactQuestion ahead(Option<Instant> at) {
        return ContactQuestion.ahead(PERSON, Channel.PHONE, Purpose.MARKETING, at);
    }

    private static ContactQuestion question(Channel channel, Purpose purpose) {
        return new ContactQuestion(PERSON, channel, purpose);
    }
}
