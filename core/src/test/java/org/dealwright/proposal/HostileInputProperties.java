package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.LAST_DAY;
import static org.dealwright.proposal.ProposalFixture.MANAGER;
import static org.dealwright.proposal.ProposalFixture.PAPER;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.drafted;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.sent;
import static org.dealwright.proposal.ProposalFixture.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
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
import org.dealwright.need.Unit;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.proposal.ProposalCommand.Counter;
import org.dealwright.proposal.ProposalCommand.Decline;
import org.dealwright.proposal.ProposalCommand.Draft;
import org.dealwright.proposal.ProposalCommand.Send;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What nobody should send, and somebody will. */
class HostileInputProperties {
    private static final BigDecimal MOST = new BigDecimal("100000000000000");
    private static final Map<String, Function<String, Object>> CODES = Map.of(
            "TaxExemption", TaxExemption::new,
            "DeclineReason", DeclineReason::new,
            "WithdrawalReason", WithdrawalReason::new);

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        new BigDecimal("-1"),
                        new BigDecimal("1e999999999"),
                        new BigDecimal("1e-999999999"),
                        new BigDecimal("-1e999999999"),
                        new BigDecimal(BigInteger.TEN.pow(5_000)),
                        new BigDecimal("0.000000000000000001"),
                        new BigDecimal("0.0000000000000000001"),
                        new BigDecimal("99999999999999999999.999999999999999999"),
                        MOST,
                        MOST.add(BigDecimal.ONE),
                        new BigDecimal("100"),
                        new BigDecimal("100.0001"),
                        new BigDecimal("0.00001"),
                        new BigDecimal("33.3333")),
                Arbitraries.bigDecimals());
    }

    @Provide
    Arbitrary<Money> prices() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Money.of(CurrencyUnit.EUR, 1),
                        Money.of(CurrencyUnit.USD, 1),
                        Money.of(CurrencyUnit.EUR, -1),
                        Money.zero(CurrencyUnit.EUR),
                        Money.of(CurrencyUnit.EUR, MOST),
                        Money.of(CurrencyUnit.EUR, MOST.add(new BigDecimal("0.01"))),
                        Money.of(CurrencyUnit.EUR, new BigDecimal(BigInteger.TEN.pow(36))),
                        Money.of(CurrencyUnit.EUR, new BigDecimal(BigInteger.TEN.pow(500)))),
                Arbitraries.longs().map(minor -> Money.ofMinor(CurrencyUnit.EUR, minor)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "they closed",
                        "a\nb",
                        "a\u0000b",
                        "a\u202eb",
                        "a\ud800b",
                        "{0} '{",
                        "x".repeat(64),
                        "x".repeat(65),
                        "x".repeat(4_000),
                        "x".repeat(4_001),
                        "x".repeat(1_000_000)),
                Arbitraries.strings().all().ofMaxLength(300));
    }

    @Property
    void a_line_is_priced_or_refused_and_never_fails(
            @ForAll("numbers") BigDecimal quantity,
            @ForAll("prices") Money list,
            @ForAll("prices") Money price,
            @ForAll("numbers") BigDecimal tax,
            @ForAll int period,
            @ForAll int months,
            @ForAll boolean recurs) {
        LineRequest plain =
                LineRequest.of(PAPER, 1, list).of(quantity, Unit.ONE).at(price).taxed(tax);
        LineRequest line = recurs ? plain.recurring(period, months) : plain;

        Either<Rejection, ProposalEvent> answer = given().when(new Draft(DEAL, CurrencyUnit.EUR, Wording.of(line)))
                .answer();

        explained(answer);
        for (ProposalEvent event : answer) {
            Totals totals = ((ProposalEvent.Drafted) event).quotation().totals();
            assertTrue(quantity.signum() > 0 && !price.isNegative() && !price.isGreaterThan(list));
            assertTrue(tax.signum() >= 0 && tax.compareTo(BigDecimal.valueOf(100)) <= 0);
            assertTrue(totals.list().getAmount().compareTo(MOST) <= 0);
            assertEquals(
                    line.line(),
                    ((ProposalEvent.Drafted) event).quotation().lines().get(0));
        }
        if (answer.isLeft()) {
            assertTrue(
                    answer.getLeft() instanceof Rejection.Invalid,
                    () -> answer.getLeft().toString());
        }
    }

    @Property
    void a_discount_on_the_whole_is_given_or_refused_and_never_fails(
            @ForAll("numbers") BigDecimal percent, @ForAll("prices") Money amount) {
        for (WholeDiscount discount : List.of(new WholeDiscount.Percent(percent), new WholeDiscount.Amount(amount))) {
            Either<Rejection, ProposalEvent> answer = given().when(
                            new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(discount)))
                    .answer();

            explained(answer);
            for (ProposalEvent event : answer) {
                assertFalse(((ProposalEvent.Drafted) event)
                        .quotation()
                        .totals()
                        .net()
                        .isNegative());
            }
        }
    }

    @Property
    void a_percentage_is_taken_or_refused(@ForAll("numbers") BigDecimal number) {
        boolean fits = Percentage.checked("percent", number).isValid();
        if (fits) {
            assertEquals(0, new Percentage(number).percent().compareTo(number));
            assertEquals(
                    0,
                    BigDecimal.valueOf(new Percentage(number).partsPerMillion(), 4)
                            .compareTo(number));
        } else {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> new Percentage(number))
                            .getMessage()
                            .length()
                    < 300);
        }
    }

    @Property
    void a_text_fits_or_is_refused(@ForAll("texts") String text) {
        explained(given(drafted(5), sent(2, 1, 5))
                .when(new Counter(text, Option.some(text), Option.none(), Option.none()))
                .answer());
        explained(given(drafted(5), sent(2, 1, 5))
                .when(new Decline(DeclineReason.OTHER, Option.some(text)))
                .answer());
        explained(given().when(new Draft(DEAL, CurrencyUnit.EUR, wording(5).saying(text)))
                .answer());
        explained(given(drafted(12), ProposalFixture.requested(2, 12))
                .by(MANAGER)
                .when(new ProposalCommand.Refuse(text))
                .answer());
    }

    @Property
    void a_code_that_cannot_be_says_which_it_was(@ForAll("texts") String text) {
        CODES.forEach((name, of) -> {
            try {
                Object code = of.apply(text);
                assertTrue(text.matches("[a-z0-9][a-z0-9._-]{0,63}"), () -> name + " was " + code);
            } catch (IllegalArgumentException refusal) {
                assertTrue(refusal.getMessage().startsWith(name + " must be a code"), refusal.getMessage());
            }
        });
    }

    @Property
    void a_last_day_lies_within_time_or_is_refused(@ForAll LocalDate day) {
        Either<Rejection, ProposalEvent> answer =
                given(drafted(5)).when(new Send(day)).answer();

        assertEquals(
                !day.isBefore(LocalDate.of(2026, 3, 10)) && !day.isAfter(LocalDate.of(9999, 12, 29)), answer.isRight());
        explained(answer);
    }

    @Example
    void ten_thousand_revisions_stop_nobody() {
        List<ProposalEvent> history = new ArrayList<>(List.of(drafted(5)));
        for (int i = 2; i <= 10_000; i++) {
            history.add(new ProposalEvent.Revised(
                    day(1).plusSeconds(i),
                    Option.some(ProposalFixture.ANNA),
                    i,
                    ProposalFixture.by(ProposalFixture.ANNA),
                    ProposalFixture.quotation(5),
                    Option.none()));
        }

        assertEquals(10_000, given(history).phase().dossier().revisions().size());
        given(history).when(new Send(LAST_DAY)).accepted(ProposalEvent.Sent.class);
        assertTrue(given(history).phase().isWrittenBy(ProposalFixture.ANNA));
        assertFalse(given(history).phase().isWrittenBy(ProposalFixture.BELA));
    }

    @Example
    void values_that_contradict_themselves_are_not_made() {
        Totals fine = ProposalFixture.quotation(5).totals();
        Money cent = Money.ofMinor(CurrencyUnit.EUR, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Totals(
                        fine.list(),
                        fine.discount(),
                        fine.net(),
                        fine.taxes(),
                        fine.gross().plus(cent),
                        fine.acv(),
                        fine.mrr()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Totals(
                        fine.list(),
                        fine.discount().plus(cent),
                        fine.net(),
                        fine.taxes(),
                        fine.gross(),
                        fine.acv(),
                        fine.mrr()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Totals(
                        fine.list(),
                        fine.discount(),
                        fine.net(),
                        fine.taxes(),
                        fine.gross(),
                        fine.net().plus(cent),
                        fine.mrr()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Totals(
                        fine.list(),
                        fine.discount(),
                        fine.net(),
                        fine.taxes(),
                        fine.gross(),
                        fine.acv(),
                        cent.negated()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Totals(
                        fine.list(),
                        fine.discount(),
                        fine.net(),
                        fine.taxes(),
                        fine.gross(),
                        fine.acv(),
                        fine.net().plus(cent)));
        assertThrows(IllegalArgumentException.class, () -> new TaxAmount(Tax.of(5), cent.negated(), cent));
        assertThrows(IllegalArgumentException.class, () -> new TaxAmount(Tax.of(5), cent, cent.negated()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TaxAmount(Tax.of(5), cent, Money.ofMinor(CurrencyUnit.USD, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Contents.Stated(Option.some(cent.negated())));
        assertThrows(IllegalArgumentException.class, () -> Recurrence.monthly(601));
        assertThrows(IllegalArgumentException.class, () -> new Recurrence(0, 12));
        assertThrows(IllegalArgumentException.class, () -> new Recurrence(12, 6));
        assertThrows(IllegalArgumentException.class, () -> new Recurrence(5, 12));
        assertEquals(3, Recurrence.yearly(3).periods());
        assertThrows(
                IllegalArgumentException.class,
                () -> LineRequest.of(PAPER, 0, cent).line());
        assertThrows(
                IllegalArgumentException.class,
                () -> ProposalPolicy.builder()
                        .rounding(RoundingMode.UNNECESSARY)
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ProposalEvent.Drafted(
                        day(1),
                        Option.none(),
                        DEAL,
                        Authorship.UNKNOWN,
                        ProposalFixture.quotation(5),
                        Option.none(),
                        Attributes.none()));
    }

    private static void explained(Either<Rejection, ProposalEvent> answer) {
        answer.swap().forEach(refusal -> {
            for (Locale locale : List.of(Locale.ENGLISH, ProposalFixture.HUNGARIAN)) {
                assertFalse(refusal.explain(locale).isBlank());
                assertFalse(refusal.explain(locale).contains("violation"), refusal.explain(locale));
                assertTrue(refusal.explain(locale).length() < 2_000, "too long to read");
            }
        });
    }
}
