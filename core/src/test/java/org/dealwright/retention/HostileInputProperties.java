package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.DORA;
import static org.dealwright.retention.CustomerFixture.HUNGARIAN;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.PAPER;
import static org.dealwright.retention.CustomerFixture.REAM;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.arriving;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.dealwright.retention.CustomerFixture.score;
import static org.dealwright.retention.CustomerFixture.unchecked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.contact.Channel;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;

/** Whatever somebody types is accepted within its limits, or refused in words; nothing throws. */
class HostileInputProperties {

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u200B",
            "\u202Ereversed",
            "x\ny",
            "{0}",
            "'",
            "x".repeat(255),
            "x".repeat(256),
            "x".repeat(4_001),
            "\uD800",
            "árvíztűrő tükörfúrógép");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(HOSTILE), Arbitraries.strings().ofMaxLength(300));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void texts_are_accepted_within_their_limits_or_refused(@ForAll("texts") String text) {
        explained(arriving()
                .when(new ArrivalCommand.ReturnToSales(ReturnReason.OTHER, Option.some(text), List.of(text))));
        explained(active().when(new RelationCommand.Assign(DORA, text)));
        explained(active().when(new RelationCommand.WithdrawNeed(PAPER, text)));
        explained(active().when(new RelationCommand.Retract(new CustomerFact.OfNeed(PAPER), text)));
        explained(
                active().when(new SuccessCommand.CheckIn(Channel.PHONE, Option.none(), Pulse.GOOD, Option.some(text))));
        explained(active().when(new SuccessCommand.LogComplaint(
                new ComplaintId("c-1"), ComplaintKind.OTHER, Severity.MINOR, text)));
        explained(active().when(new SuccessCommand.FlagAtRisk(RiskReason.BY_HAND, Option.some(text))));
        explained(active().when(new EndCommand.Churn(ChurnReason.OTHER, ChurnKind.VOLUNTARY, Option.some(text))));
        explained(onboarding().when(new ArrivalCommand.CompleteOnboardingStep(text)));
        explained(active().when(new RelationCommand.RecordNeed(
                new NeedId("n"), NeedKind.WANT, new NeedTopic("t"), new UncheckedStatement(text))));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.MIXIN)
    void numbers_are_accepted_within_their_limits_or_refused(@ForAll int number, @ForAll int scale, @ForAll long days) {
        explained(active().when(score(SatisfactionScale.NPS, number)));
        explained(active().when(new GrowthCommand.RecordReview(number, Option.none())));
        LocalDate day = LocalDate.ofEpochDay(Math.floorMod(days, 700_000_000_000L) - 350_000_000_000L);
        BigDecimal amount = new BigDecimal(BigInteger.valueOf(number), scale);
        explained(active().when(new SuccessCommand.RecordUsage(UsageMetric.VOLUME, amount, day, date(3))));
        explained(active().when(new SuccessCommand.RecordUsage(UsageMetric.VOLUME, BigDecimal.ONE, date(1), day)));
        explained(active().when(new ContractCommand.StartTerm(
                new UncheckedTerm(LEASE, day, number, Period.ofDays(number), true, Option.none()))));
        explained(active().when(new GrowthCommand.Reorder(List.of(new ReorderLine(REAM, amount, Option.some(day))))));
        explained(churned()
                .when(new EndCommand.WinBack(
                        Option.some(new UncheckedTerm(LEASE, day, 1, Period.ofMonths(number), true, Option.none())),
                        Option.none())));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.MIXIN)
    void contracts_in_any_year_live_on_without_anything_thrown(
            @ForAll("years") int year, @ForAll boolean tacit, @ForAll("months") int months) {
        CustomerFixture customer = active().when(new ContractCommand.StartTerm(new UncheckedTerm(
                                LEASE, LocalDate.of(year, 12, 31), months, Period.ofMonths(3), tacit, Option.none())))
                        .answer()
                        .isRight()
                ? active().done(new ContractCommand.StartTerm(new UncheckedTerm(
                        LEASE, LocalDate.of(year, 12, 31), months, Period.ofMonths(3), tacit, Option.none())))
                : active();
        customer.deadline();
        explained(customer.when(new ContractCommand.GiveNotice(LEASE)));
        explained(customer.when(new ContractCommand.Renew(LEASE, Option.some(1_200), Option.none())));
        explained(customer.when(new ContractCommand.ChangeTerm(unchecked(LEASE, 1, 1_200))));
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.of(1899, 1900, 2026, 9799, 9898, 9899, 9900, 9999);
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.of(1, 12, 1_199, 1_200);
    }

    @Example
    void ten_thousand_touches_and_scores_grow_no_phase() {
        CustomerFixture customer = active();
        for (int i = 0; i < 10_000; i++) {
            customer.at(day(4).plusSeconds(i)).done(answered()).done(score(SatisfactionScale.NPS, 8));
        }
        assertEquals(10_000, customer.dossier().rapport().contact().touches());
        assertEquals(
                Moments.MOST, customer.dossier().rapport().heard().latestFirst().size());
        assertEquals(
                Satisfaction.MOST,
                customer.dossier().signals().satisfaction().latestFirst().size());
    }

    private static void explained(CustomerFixture.Answered answered) {
        answered.answer().swap().forEach(refusal -> {
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                String sentence = refusal.explain(locale);
                assertFalse(sentence.isBlank());
                assertFalse(sentence.contains("violation") || sentence.startsWith("customer."), sentence);
                assertTrue(sentence.length() < 600, sentence);
            }
        });
    }
}
