package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.MANAGER;
import static org.dealwright.closing.OrderFixture.SALE;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.nothing;
import static org.dealwright.closing.OrderFixture.pay;
import static org.dealwright.closing.OrderFixture.placed;
import static org.dealwright.closing.OrderFixture.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.closing.OrderCommand.MarkDelivered;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderCommand.RecordPayment;
import org.dealwright.closing.OrderCommand.Refund;
import org.dealwright.closing.OrderCommand.Reschedule;
import org.dealwright.closing.PaymentPlan.AtOnce;
import org.dealwright.closing.PaymentPlan.Instalments;
import org.dealwright.closing.PaymentPlan.Recurring;
import org.dealwright.closing.PaymentPlan.Stated;
import org.dealwright.process.Rejection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What nobody should send, and somebody will. */
class HostileInputProperties {
    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.of(
                euros(0),
                euros(0.01),
                euros(-0.01),
                euros(100),
                Money.of(CurrencyUnit.USD, 1),
                Money.ofMajor(CurrencyUnit.JPY, 1),
                Money.of(CurrencyUnit.EUR, new BigDecimal("1e35")),
                Money.of(CurrencyUnit.EUR, new BigDecimal("9".repeat(36) + ".99")),
                Money.of(CurrencyUnit.EUR, new BigDecimal("1e36")),
                Money.of(CurrencyUnit.EUR, new BigDecimal("-1e300")),
                Money.of(CurrencyUnit.EUR, new BigDecimal("1e3000")));
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.of(Integer.MIN_VALUE, -1, 0, 1, 2, 600, 601, Integer.MAX_VALUE);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.MIN,
                LocalDate.parse("1899-12-31"),
                LocalDate.parse("1900-01-01"),
                date(10),
                LocalDate.parse("9999-12-31"),
                LocalDate.MAX);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(
                Period.ZERO,
                Period.ofDays(-1),
                Period.ofDays(1),
                Period.ofMonths(1),
                Period.ofMonths(1_200),
                Period.ofMonths(1_201),
                Period.ofYears(100),
                Period.ofYears(101),
                Period.ofDays(36_601),
                Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
                Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE),
                Period.of(1, -1, 0));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("", " ", "signed", "a\nb", "a\u0000b", "a\u202eb", "{0} '{", "x".repeat(256)),
                Arbitraries.strings().all().ofMaxLength(300));
    }

    @Property
    void a_plan_is_accepted_and_adds_up_or_is_refused(
            @ForAll("amounts") Money total,
            @ForAll("counts") int count,
            @ForAll("days") LocalDate first,
            @ForAll("periods") Period every) {
        for (PaymentPlan plan : List.of(
                new AtOnce(first),
                new Instalments(count, first, every),
                new Recurring(count, first, every),
                new Stated(List.of(new Stated.Part(total, first))))) {
            Either<Rejection, OrderEvent> answer = nothing()
                    .by(MANAGER)
                    .when(new Place(SALE, total).paidBy(plan))
                    .answer();

            explained(answer);
            for (OrderEvent event : answer) {
                List<Instalment> instalments = ((OrderEvent.Placed) event).instalments();
                assertEquals(
                        total,
                        instalments.stream()
                                .map(Instalment::amount)
                                .reduce(Money.zero(total.getCurrencyUnit()), Money::plus));
                assertTrue(instalments.size() <= 600);
                assertTrue(instalments.stream()
                        .allMatch(each -> each.due().get().getYear() >= 1900
                                && each.due().get().getYear() <= 9999));
                // and nothing that time does later throws
                OrderLifecycle.table().deadline(OrderLifecycle.table().start(event), OrderPolicy.defaults());
            }
        }
    }

    @Property
    void money_is_accepted_within_its_limits_or_refused(@ForAll("amounts") Money amount) {
        boolean fits = amount.isPositive()
                && amount.getCurrencyUnit().equals(CurrencyUnit.EUR)
                && amount.getAmount().precision() <= 38;

        Either<Rejection, OrderEvent> paid =
                placed().when(new RecordPayment(ref("p-1"), amount)).answer();
        assertEquals(fits, paid.isRight());
        explained(paid);
        Either<Rejection, OrderEvent> refunded = placed().done(pay("p-1", 100))
                .when(new Refund(ref("r-1"), amount))
                .answer();
        assertEquals(fits && !amount.isGreaterThan(euros(100)), refunded.isRight());
        explained(refunded);
    }

    @Property
    void texts_are_accepted_within_their_limits_or_refused(@ForAll("texts") String text) {
        explained(placed().when(new MarkDelivered(text)).answer());
        explained(placed().when(Reschedule.theWhole(new AtOnce(date(10)), text)).answer());
        explained(
                placed().when(new OrderCommand.Assign(OrderFixture.BELA, text)).answer());
    }

    @Example
    void a_payment_of_a_billion_digits_cannot_even_be_made() {
        assertThrows(ArithmeticException.class, () -> Money.of(CurrencyUnit.EUR, new BigDecimal("1e-999999999")));
    }

    @Example
    void ten_thousand_payments_and_as_many_repetitions_stop_nobody() {
        OrderFixture order = placed();
        for (int i = 0; i < 10_000; i++) {
            order.at(day(2).plusSeconds(i)).done(pay("p-" + i, 0.01)).done(pay("p-" + i, 0.01));
        }

        order.money(100, 100, 0, 0, 0);
        assertEquals(10_000, order.order().ledger().payments().size());
        assertEquals(20_001, order.history().size());
        assertEquals(
                order.order(), OrderLifecycle.table().replay(order.history()).get());
    }

    private static void explained(Either<Rejection, OrderEvent> answer) {
        answer.swap().forEach(refusal -> {
            for (Locale locale : List.of(Locale.ENGLISH, OrderFixture.HUNGARIAN)) {
                String sentence = refusal.explain(locale);
                assertFalse(sentence.isBlank());
                assertFalse(sentence.contains("violation") || sentence.startsWith("order."), sentence);
                assertTrue(sentence.length() < 500, sentence);
            }
        });
    }
}
