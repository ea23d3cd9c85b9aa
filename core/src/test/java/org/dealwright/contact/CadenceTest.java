package org.dealwright.contact;

import static org.dealwright.contact.CadenceStep.afterDays;
import static org.dealwright.contact.CadenceStep.atOnce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final List<CadenceStep> CALL = List.of(atOnce(Channel.PHONE));

    private static Cadence of(List<CadenceStep> steps) {
        return new Cadence("ours", steps, WEEK, 30, List.of());
    }

    private static String refused(Runnable attempt) {
        return assertThrows(IllegalArgumentException.class, attempt::run).getMessage();
    }

    @Test
    void a_step_is_found_by_its_number_from_one() {
        Cadence cadence = of(List.of(atOnce(Channel.PHONE), afterDays(2, Channel.LETTER)));

        assertEquals(Option.none(), cadence.step(0));
        assertEquals(Option.of(new CadenceStep(Channel.PHONE, Duration.ZERO)), cadence.step(1));
        assertEquals(Option.of(new CadenceStep(Channel.LETTER, Duration.ofHours(48))), cadence.step(2));
        assertEquals(Option.none(), cadence.step(3));
    }

    @Test
    void after_a_step_holds_the_pause_before_the_next_and_after_the_last_none() {
        Cadence cadence = new Cadence(
                "ours",
                List.of(atOnce(Channel.PHONE), afterDays(2, Channel.LETTER)),
                WEEK,
                30,
                List.of(CadenceEnd.BOUNCE));

        assertEquals(
                new CadenceTerms(
                        Option.of(Duration.ofDays(2)), WEEK, 30, List.of(CadenceEnd.BOUNCE, CadenceEnd.OPT_OUT)),
                cadence.terms(1));
        assertFalse(cadence.terms(1).isLast());
        assertEquals(Option.none(), cadence.terms(2).pause());
        assertTrue(cadence.terms(2).isLast());
        assertTrue(cadence.terms(2).endsBy(CadenceEnd.BOUNCE));
        assertFalse(cadence.terms(2).endsBy(CadenceEnd.ANSWER));
    }

    @Test
    void an_opt_out_ends_every_cadence_and_each_end_is_there_once() {
        assertEquals(List.of(CadenceEnd.OPT_OUT), of(CALL).endedBy());
        assertEquals(
                List.of(CadenceEnd.ANSWER, CadenceEnd.BOUNCE, CadenceEnd.OPT_OUT),
                new Cadence(
                                "ours",
                                CALL,
                                WEEK,
                                30,
                                List.of(CadenceEnd.OPT_OUT, CadenceEnd.BOUNCE, CadenceEnd.ANSWER, CadenceEnd.BOUNCE))
                        .endedBy());
    }

    @Test
    void a_cadence_has_one_to_a_hundred_steps() {
        assertEquals("steps must be 1 to 100, were 0", refused(() -> of(List.of())));
        assertEquals(
                100, of(Collections.nCopies(100, atOnce(Channel.PHONE))).steps().size());
        assertEquals(
                "steps must be 1 to 100, were 101", refused(() -> of(Collections.nCopies(101, atOnce(Channel.PHONE)))));
    }

    @Test
    void nothing_is_waited_for_before_the_first_step() {
        assertEquals(
                "steps must begin without a pause, was PT24H", refused(() -> of(List.of(afterDays(1, Channel.PHONE)))));
    }

    @Test
    void a_pause_is_none_or_up_to_366_days() {
        assertEquals(Duration.ZERO, afterDays(0, Channel.PHONE).pause());
        assertEquals(Duration.ofDays(366), afterDays(366, Channel.PHONE).pause());
        assertEquals("pause must lie from 0 to PT8784H, was PT8808H", refused(() -> afterDays(367, Channel.PHONE)));
        assertEquals("pause must lie from 0 to PT8784H, was PT-24H", refused(() -> afterDays(-1, Channel.PHONE)));
    }

    @Test
    void an_answer_is_waited_for_some_time_up_to_366_days() {
        assertEquals(
                "answerWithin must be more than 0",
                refused(() -> new Cadence("ours", CALL, Duration.ZERO, 30, List.of())));
        assertEquals(
                "answerWithin must lie from 0 to PT8784H, was PT8784H0.000000001S",
                refused(() -> new Cadence("ours", CALL, Duration.ofDays(366).plusNanos(1), 30, List.of())));
        assertEquals(
                Duration.ofDays(366), new Cadence("ours", CALL, Duration.ofDays(366), 30, List.of()).answerWithin());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3_661, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_rest_lasts_one_day_to_ten_years(int days) {
        assertEquals(
                "restDays must lie from 1 to 3660, was " + days,
                refused(() -> new Cadence("ours", CALL, WEEK, days, List.of())));
        assertEquals(1, new Cadence("ours", CALL, WEEK, 1, List.of()).restDays());
        assertEquals(3_660, new Cadence("ours", CALL, WEEK, 3_660, List.of()).restDays());
    }

    @Test
    void terms_have_the_limits_of_their_cadence() {
        assertEquals(
                "pause must lie from 0 to PT8784H, was PT-1S",
                refused(() -> new CadenceTerms(Option.of(Duration.ofSeconds(-1)), WEEK, 1, List.of())));
        assertEquals(
                "answerWithin must lie from 0 to PT8784H, was PT-1S",
                refused(() -> new CadenceTerms(Option.none(), Duration.ofSeconds(-1), 1, List.of())));
        assertEquals(
                "restDays must lie from 1 to 3660, was 0",
                refused(() -> new CadenceTerms(Option.none(), WEEK, 0, List.of())));
    }

    @Test
    void the_cadence_for_those_who_did_not_turn_to_us_takes_two_weeks() {
        assertEquals("outbound", Cadence.OUTBOUND.code());
        assertEquals(Duration.ofDays(14), length(Cadence.OUTBOUND));
        assertEquals(5, Cadence.OUTBOUND.steps().size());
        assertEquals(WEEK, Cadence.OUTBOUND.answerWithin());
        assertEquals(90, Cadence.OUTBOUND.restDays());
    }

    @Test
    void the_cadence_for_those_who_did_not_turn_to_us_needs_no_consent_beforehand() {
        for (CadenceStep step : Cadence.OUTBOUND.steps()) {
            assertTrue(Consent.mayContact(
                            Option.none(),
                            step.channel(),
                            Purpose.MARKETING,
                            Instant.parse("2026-03-02T09:00:00Z"),
                            ConsentPolicy.defaults())
                    .allowed());
        }
    }

    @Test
    void the_cadence_for_those_who_turned_to_us_takes_nine_days() {
        assertEquals("inbound", Cadence.INBOUND.code());
        assertEquals(Duration.ofDays(9).plusHours(1), length(Cadence.INBOUND));
        assertEquals(
                Set.of(Channel.PHONE, Channel.EMAIL),
                Set.copyOf(Cadence.INBOUND.steps().stream()
                        .map(CadenceStep::channel)
                        .distinct()
                        .toList()));
    }

    private static Duration length(Cadence cadence) {
        return cadence.steps().stream().map(CadenceStep::pause).reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void every_end_and_mark_has_words_in_both_languages() {
        List<Term> terms = Stream.concat(
                        Stream.of(CadenceEnd.values()).map(CadenceEnd::term),
                        Stream.concat(
                                Stream.of(TouchMark.values()).map(TouchMark::term),
                                Stream.of(Cadence.OUTBOUND.term(), Cadence.INBOUND.term())))
                .toList();
        for (Term term : terms) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("hu"))) {
                String sentence = Rejection.RuleBroken.of("prospect.cadence-ended", new Term("cadence", "x"), term)
                        .explain(locale);
                assertFalse(sentence.contains(term.kind() + "."), sentence);
            }
        }
        assertEquals(
                "A(z) \u201ex\u201d megkeresési sorozat véget ért. Ami véget vetett neki: leiratkozás."
                        + " Kezdjen másik sorozatot, ha van rá ok.",
                Rejection.RuleBroken.of("prospect.cadence-ended", new Term("cadence", "x"), CadenceEnd.OPT_OUT.term())
                        .explain(Locale.forLanguageTag("hu")));
        assertEquals("too-soon", TouchMark.TOO_SOON.code());
        assertEquals("against-consent", TouchMark.AGAINST_CONSENT.code());
    }
}
