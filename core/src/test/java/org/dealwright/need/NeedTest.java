package org.dealwright.need;

import static org.dealwright.need.NeedFixture.SAID;
import static org.dealwright.need.NeedFixture.gsm;
import static org.dealwright.need.NeedFixture.message;
import static org.dealwright.need.NeedFixture.need;
import static org.dealwright.need.NeedFixture.sheets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Locale;
import org.dealwright.id.PersonId;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {
    private static final PersonId PERSON = new PersonId("p-7");
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private static Statement statement(String question, String answer) {
        return Statement.of(question, answer, PERSON, AT);
    }

    @Test
    void a_need_gains_a_requirement_and_a_consumption_and_keeps_the_rest() {
        Requirement required = Requirement.atLeast("grammage", gsm(120));
        Consumption consumed = Consumption.perDay(sheets("900"), 250);

        assertEquals(
                new Need(
                        new NeedId("1"),
                        NeedKind.WANT,
                        new NeedTopic("paper"),
                        SAID,
                        Option.some(required),
                        Option.some(consumed)),
                need("1", NeedKind.WANT).requiring(required).consuming(consumed));
        assertEquals(
                need("1", NeedKind.WANT).requiring(required).consuming(consumed),
                need("1", NeedKind.WANT).consuming(consumed).requiring(required));
    }

    @Test
    void what_another_system_did_not_say_is_missing() {
        Statement adopted = new Statement(Option.none(), "120 g paper", Option.none(), Option.none());

        assertEquals("statement by nobody in particular", adopted.toString());
    }

    @Test
    void a_statement_does_not_print_its_texts() {
        assertEquals("statement by p-7 at 2026-03-02T09:00:00Z", SAID.toString());
        assertFalse(need("1", NeedKind.MUST).toString().contains("120 g"));
    }

    @Test
    void a_question_is_a_line_and_an_answer_a_text() {
        assertEquals("Why?\nHow?", statement("Why?", "Why?\nHow?").answer());
        assertEquals("question is not-printable []", message(() -> statement("Why?\nHow?", "so")));
        assertEquals("question is blank []", message(() -> statement(" ", "so")));
        assertEquals("answer is blank []", message(() -> statement("Why?", "")));
        assertEquals("question is too-long [255, 256]", message(() -> statement("x".repeat(256), "so")));
        assertEquals("answer is too-long [4000, 4001]", message(() -> statement("Why?", "x".repeat(4_001))));
        assertEquals(
                4_000, statement("x".repeat(255), "x".repeat(4_000)).answer().length());
    }

    @Test
    void a_statement_that_somebody_made_says_who_and_when() {
        assertThrows(NullPointerException.class, () -> Statement.of("Why?", "so", null, AT));
        assertThrows(NullPointerException.class, () -> Statement.of("Why?", "so", PERSON, null));
        assertThrows(NullPointerException.class, () -> Statement.of(null, "so", PERSON, AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Paper weight", "a\nb", "a\u202eb", "-x", "é"})
    void topics_and_properties_are_codes(String text) {
        assertThrows(IllegalArgumentException.class, () -> new NeedTopic(text));
        assertThrows(IllegalArgumentException.class, () -> Requirement.yes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u202eb", "a\u0000b"})
    void a_need_is_named_by_something_printable(String text) {
        assertThrows(IllegalArgumentException.class, () -> new NeedId(text));
    }

    @Test
    void kinds_and_fits_have_words() {
        assertEquals(new Term("need-kind", "must"), NeedKind.MUST.term());
        assertEquals("elengedhetetlen", NeedKind.MUST.term().word(Locale.forLanguageTag("hu")));
        assertEquals("want", NeedKind.WANT.term().word(Locale.ENGLISH));
        assertEquals(new Term("fit", "not-said"), Fit.NOT_SAID.term());
        assertEquals("not met", Fit.FAILED.term().word(Locale.ENGLISH));
    }

    @Test
    void codes_are_stable() {
        assertEquals("must", NeedKind.MUST.code());
        assertEquals("want", NeedKind.WANT.code());
        assertEquals("met", Fit.MET.code());
        assertEquals("failed", Fit.FAILED.code());
        assertEquals("not-asked", Fit.NOT_ASKED.code());
        assertEquals("not-said", Fit.NOT_SAID.code());
        assertEquals("not-comparable", Fit.NOT_COMPARABLE.code());
    }
}
