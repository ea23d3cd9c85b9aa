package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealFixture.manager;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.CALL;
import static org.dealwright.deal.DealHistory.LAWYER;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.PAPER;
import static org.dealwright.deal.DealHistory.TONER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What nobody should send, and somebody will. */
class HostileInputProperties {
    private static final Map<String, Function<String, Object>> CODES = Map.of(
            "HoldReason", HoldReason::new,
            "LossReason", LossReason::new,
            "ObstacleKind", ObstacleKind::new,
            "Competitor", Competitor::new,
            "stage", code -> new StageRef("main", code),
            "Stated", ExitCriterion.Stated::new);

    private static final Map<String, Function<String, Object>> IDS = Map.of(
            "ObstacleId", ObstacleId::new,
            "PresentationId", PresentationId::new,
            "ConsultationId", ConsultationId::new,
            "ProposalId", ProposalId::new,
            "OrderId", OrderId::new);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "fine",
                        "a\nb",
                        "a\u0000b",
                        "a\u001b[31mb",
                        "a\u202eb",
                        "a\ud800b",
                        "\u200b",
                        "{0} {1,choice}",
                        "'); drop table deal; --",
                        "x".repeat(255),
                        "x".repeat(256),
                        "x".repeat(4_000),
                        "x".repeat(4_001),
                        "x".repeat(100_000)),
                Arbitraries.strings().all().ofMaxLength(300));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "1e999999999",
                                "-1e999999999",
                                "1e-999999999",
                                "0",
                                "0e99",
                                "-0.0",
                                "100",
                                "1e2",
                                "100.1")
                        .map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                        .ofScale(20));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Instant.parse("1899-12-31T23:59:59Z"),
                Instant.parse("9999-12-31T23:59:59Z"),
                MONDAY_AT_NINE);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.EPOCH,
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-03"),
                LocalDate.parse("9999-12-31"),
                LocalDate.parse("+10000-01-01"));
    }

    private static DealHistory open() {
        return DealHistory.to("presented", true);
    }

    @Property
    void every_one_line_text_is_taken_as_it_is_or_refused_with_words(@ForAll("texts") String text) {
        boolean fits = fits(text, 255, false);
        for (DealCommand<?> command : List.of(
                new DealCommand.WithdrawNeed(PAPER, text),
                new DealCommand.Retract(new DealFact.OfNeed(PAPER), text),
                new DealCommand.RaiseObstacle(new ObstacleId("x"), ObstacleKind.OTHER, true, text),
                new DealCommand.ResolveObstacle(LAWYER, text),
                new DealCommand.CallSpecialist(
                        new ConsultationId("x"), ANNA, DealHistory.PRINTERS, text, Option.none()),
                new DealCommand.Reforecast(Forecast.NONE, text),
                new DealCommand.Split(List.of(TONER), text),
                shown(List.of("fine", text)))) {
            answered(open(), command, fits);
        }
        answered(DealHistory.to("lost", true), new DealCommand.Reopen(text), fits);
        DealFixture.Answered annulled =
                given(DealHistory.to("won", true)).by(manager()).when(new DealCommand.AnnulWin(text));
        assertEquals(fits, annulled.answer().isRight());
        answered(
                open().calledAtNine(),
                new DealCommand.RetractTouch(new LoggedTouch(MONDAY_AT_NINE, Channel.PHONE, Direction.OUTBOUND), text),
                fits);
    }

    @Property
    void every_longer_text_is_taken_as_it_is_or_refused_with_words(@ForAll("texts") String text) {
        boolean fits = fits(text, 4_000, true);
        for (DealCommand<?> command : List.of(
                new DealCommand.RecordSpecialistAnswer(CALL, text),
                new DealCommand.Hold(DealHistory.FRIDAY, HoldReason.OTHER, Option.of(text)),
                new DealCommand.Lose(LossReason.OTHER, Option.none(), Option.of(text)),
                new DealCommand.RecordNeed(
                        new NeedId("x"), NeedKind.WANT, new NeedTopic("x"), new UncheckedStatement(text)))) {
            answered(open(), command, fits);
        }
    }

    private static DealCommand.Present shown(List<String> questions) {
        return new DealCommand.Present(
                new PresentationId("x"),
                PresentationKind.DEMO,
                ANNA,
                List.of(),
                List.of(),
                Reaction.UNKNOWN,
                questions,
                Option.none());
    }

    private static void answered(DealHistory history, DealCommand<?> command, boolean fits) {
        DealFixture.Answered answered = given(history).when(command);
        assertEquals(fits, answered.answer().isRight(), () -> command + " " + answered.answer());
        explained(answered);
    }

    @Property
    void any_stage_and_pipeline_of_any_name_are_answered(
            @ForAll("texts") String pipeline, @ForAll("texts") String stage, @ForAll("texts") String stated) {
        explained(given(open())
                .under(DealHistory.STAGED)
                .when(new DealCommand.MoveStage(pipeline, stage, List.of(stated))));
        explained(given(open()).under(DealHistory.STAGED).when(new DealCommand.MoveStage("main", stage)));
    }

    @Property
    void no_number_is_too_much_to_be_answered_at_once(@ForAll("numbers") BigDecimal number) {
        explained(given(open())
                .when(new DealCommand.SetCredit(
                        List.of(new UncheckedShare(ANNA, number)),
                        List.of(new UncheckedShare(new MemberId("x"), number)))));
        explained(given(open())
                .when(new DealCommand.CallSpecialist(
                        new ConsultationId("x"), ANNA, DealHistory.PRINTERS, "x", Option.of(number))));
    }

    @Property
    void no_date_is_too_far_to_be_answered(@ForAll("days") LocalDate day, @ForAll("instants") Instant instant) {
        explained(given(open()).when(new DealCommand.Hold(day, HoldReason.TIMING)));
        explained(given(open()).when(new DealCommand.Reforecast(Forecast.NONE.closingOn(day), "x")));
        explained(given(open())
                .when(new DealCommand.RetractTouch(new LoggedTouch(instant, Channel.PHONE, Direction.INBOUND), "x")));
        explained(given().by(manager())
                .when(new DealCommand.Adopt(
                        new ClaimedDeal.OnHold(Option.of(instant), Option.none(), Option.none()),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(instant),
                        Forecast.NONE.closingOn(day),
                        Attributes.none())));
    }

    @Property
    void a_code_is_a_code_or_misuse(@ForAll("texts") String text) {
        boolean code = text.matches("[a-z0-9][a-z0-9._-]{0,63}");
        CODES.forEach((name, made) -> {
            if (code) {
                assertNotNull(made.apply(text), name);
            } else {
                assertThrows(IllegalArgumentException.class, () -> made.apply(text), name);
            }
        });
    }

    @Property
    void an_identifier_is_one_or_misuse(@ForAll("texts") String text) {
        IDS.forEach((name, made) -> {
            if (fits(text, 255, false)) {
                assertNotNull(made.apply(text), name);
            } else {
                assertThrows(IllegalArgumentException.class, () -> made.apply(text), name);
            }
        });
    }

    @Example
    void a_deal_far_in_the_future_waits_for_nothing_beyond_the_end_of_time() {
        DealHistory late = DealHistory.begunBy(new DealEvent.Opened(
                        Instant.parse("9999-12-31T23:00:00Z"),
                        Option.of(ANNA),
                        ANNA,
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .then(new DealEvent.StageMoved(
                        Instant.parse("9999-12-31T23:30:00Z"),
                        Option.of(ANNA),
                        new StageRef("main", "d"),
                        Option.none(),
                        List.of(),
                        List.of()));

        assertEquals(Option.none(), DealLifecycle.table().deadline(given(late).phase(), DealHistory.STAGED));
    }

    @Example
    void a_window_that_would_end_beyond_all_time_is_no_trouble() {
        DealHistory lost = DealHistory.begunBy(new DealEvent.Opened(
                        Instant.parse("9999-12-31T22:00:00Z"),
                        Option.of(ANNA),
                        ANNA,
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .then(new DealEvent.Lost(
                        Instant.parse("9999-12-31T23:00:00Z"),
                        Option.of(ANNA),
                        LossReason.PRICE,
                        Option.none(),
                        Option.none()));

        given(lost)
                .at(Instant.parse("9999-12-31T23:59:59Z"))
                .under(DealPolicy.builder().reopenWithin(Duration.ofDays(3_650)).build())
                .when(new DealCommand.Reopen("x"))
                .accepted();
    }

    @Example
    void ten_thousand_proposals_are_followed() {
        DealHistory history = DealHistory.opened();
        for (int i = 0; i < 10_000; i++) {
            history.noted(
                    new ProposalId("p-" + i % 50),
                    ProposalStanding.values()[i % 5],
                    Money.ofMinor(CurrencyUnit.JPY, i));
        }

        assertFalse(given(history).phase() instanceof Deal.Won);
    }

    private static boolean fits(String text, int longest, boolean breaks) {
        return text.length() <= longest
                && text.codePoints().noneMatch(point -> switch (Character.getType(point)) {
                    case Character.CONTROL -> !breaks || (point != '\n' && point != '\r' && point != '\t');
                    case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    case Character.FORMAT -> point != 0x200C && point != 0x200D;
                    case Character.UNASSIGNED -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
                    default -> false;
                })
                && text.codePoints()
                        .anyMatch(point -> !Character.isWhitespace(point)
                                && !Character.isSpaceChar(point)
                                && Character.getType(point) != Character.FORMAT);
    }

    private static void explained(DealFixture.Answered answered) {
        answered.answer().swap().forEach(refusal -> {
            for (Locale locale : List.of(Locale.ENGLISH, DealFixture.HUNGARIAN)) {
                String sentence = refusal.explain(locale);
                assertFalse(sentence.isBlank() || sentence.contains("violation"), sentence);
            }
        });
    }
}
