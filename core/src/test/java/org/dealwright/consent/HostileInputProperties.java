package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.MANAGER;
import static org.dealwright.consent.ConsentFixture.before;
import static org.dealwright.consent.ConsentFixture.day;
import static org.dealwright.consent.ConsentFixture.given;
import static org.dealwright.consent.ConsentFixture.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What nobody should send, and somebody will. */
class HostileInputProperties {
    private static final Map<String, Function<String, Object>> CODES = Map.of(
            "Purpose", Purpose::new,
            "Channel", Channel::new,
            "ConsentSource", ConsentSource::new);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "form",
                        "form 17",
                        "a\nb",
                        "a\u0000b",
                        "a\u001b[31mb",
                        "a\u202eb",
                        "a\ud800b",
                        "{0} '{",
                        "x".repeat(64),
                        "x".repeat(65),
                        "x".repeat(255),
                        "x".repeat(256),
                        "x".repeat(1_000_000)),
                Arbitraries.strings().all().ofMaxLength(300));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Situation.EARLIEST,
                Situation.EARLIEST.minusNanos(1),
                Situation.LATEST,
                day(1),
                day(10),
                day(10).plusNanos(1));
    }

    @Property
    void a_consent_is_accepted_within_its_limits_or_refused(
            @ForAll("texts") String reference, @ForAll("instants") Instant givenAt) {
        Either<Rejection, ConsentEvent> answer = before().when(new ConsentCommand.GiveConsent(
                        Channel.EMAIL,
                        Purpose.MARKETING,
                        ConsentSource.FORM,
                        Option.some(reference),
                        Option.some(givenAt)))
                .answer();

        assertEquals(fits(reference) && fits(givenAt), answer.isRight());
        explained(answer);
    }

    @Property
    void a_claim_is_accepted_within_its_limits_or_refused(
            @ForAll("texts") String reference, @ForAll("instants") Instant madeAt) {
        Either<Rejection, ConsentEvent> answer = before().by(MANAGER)
                .when(new ConsentCommand.Adopt(List.of(new ClaimedDecision.Given(
                        Channel.EMAIL,
                        Purpose.MARKETING,
                        Option.some(madeAt),
                        Option.some(ConsentSource.IMPORT),
                        Option.some(reference)))))
                .answer();

        assertEquals(fits(reference) && fits(madeAt), answer.isRight());
        explained(answer);
    }

    @Property
    void a_code_that_cannot_be_says_which_it_was(@ForAll("texts") String text) {
        CODES.forEach((name, of) -> {
            try {
                Object code = of.apply(text);
                assertTrue(text.matches("[a-z0-9][a-z0-9._-]{0,63}"), () -> name + " was " + code);
            } catch (IllegalArgumentException refusal) {
                assertTrue(refusal.getMessage().startsWith(name + " must be a code"), refusal.getMessage());
                assertTrue(refusal.getMessage().length() < 200, refusal.getMessage());
            }
        });
    }

    @Property
    void a_question_may_be_asked_of_any_instant_under_any_lasting(
            @ForAll("instants") Instant at, @ForAll("lastings") Duration lasting) {
        ConsentPolicy policy =
                ConsentPolicy.builder().lastingOtherwise(Option.some(lasting)).build();
        Consent known =
                ConsentFixture.known(given(1), withdrawn(2, Channel.PHONE)).get();

        // consent is given on day 1: the end of time is too late only for what does not last till then
        assertEquals(
                !at.isBefore(day(1)) && Duration.between(day(1), at).compareTo(lasting) < 0,
                known.mayContact(Channel.EMAIL, Purpose.MARKETING, at, policy).allowed());
        assertFalse(
                known.isReachable(at, policy).reason().explain(Locale.ENGLISH).isBlank());
    }

    @Provide
    Arbitrary<Duration> lastings() {
        return Arbitraries.of(Duration.ofNanos(1), Duration.ofDays(9), Duration.ofSeconds(Long.MAX_VALUE));
    }

    @Example
    void a_form_sent_ten_thousand_times_stops_nobody() {
        List<ConsentEvent> history = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            history.add(new ConsentEvent.ConsentWithdrawn(
                    day(1).plusSeconds(i), Option.none(), Channel.EMAIL, Purpose.MARKETING));
        }

        Consent known = ConsentLifecycle.table().replay(history).get();

        assertEquals(10_000, known.decisions().asList().size());
        assertFalse(known.mayContact(Channel.EMAIL, Purpose.MARKETING, day(2), ConsentPolicy.defaults())
                .allowed());
    }

    private static boolean fits(Instant at) {
        return !at.isBefore(Instant.parse("1900-01-01T00:00:00Z")) && !at.isAfter(day(10));
    }

    private static boolean fits(String line) {
        return line.length() <= 255
                && line.codePoints().noneMatch(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    case Character.FORMAT -> point != 0x200C && point != 0x200D;
                    case Character.UNASSIGNED -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
                    default -> false;
                })
                && line.codePoints()
                        .anyMatch(point -> !Character.isWhitespace(point)
                                && !Character.isSpaceChar(point)
                                && Character.getType(point) != Character.FORMAT);
    }

    private static void explained(Either<Rejection, ConsentEvent> answer) {
        answer.swap().forEach(refusal -> {
            for (Locale locale : List.of(Locale.ENGLISH, ConsentFixture.HUNGARIAN)) {
                assertFalse(refusal.explain(locale).isBlank());
                assertFalse(refusal.explain(locale).contains("violation"), refusal.explain(locale));
            }
        });
    }
}
