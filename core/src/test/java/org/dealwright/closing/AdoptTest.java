package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.ANNA;
import static org.dealwright.closing.OrderFixture.BELA;
import static org.dealwright.closing.OrderFixture.MANAGER;
import static org.dealwright.closing.OrderFixture.SALE;
import static org.dealwright.closing.OrderFixture.chargeBack;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.fail;
import static org.dealwright.closing.OrderFixture.nothing;
import static org.dealwright.closing.OrderFixture.pay;
import static org.dealwright.closing.OrderFixture.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.closing.ClaimedMoney.ClaimedPayment;
import org.dealwright.closing.OrderCommand.Adopt;
import org.dealwright.closing.PaymentPlan.AtOnce;
import org.dealwright.closing.PaymentPlan.Instalments;
import org.dealwright.process.Attributes;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What another system knows of an order. */
class AdoptTest {
    private static ClaimedPayment payment(String reference, double amount) {
        return new ClaimedPayment(ref(reference), euros(amount), Option.none());
    }

    private static ClaimedMoney money(Option<PaymentPlan> plan, ClaimedPayment... payments) {
        return new ClaimedMoney(euros(100), plan, List.of(payments), Option.none());
    }

    private static OrderFixture.Answered adopting(ClaimedOrder claim, ClaimedMoney money) {
        return nothing().by(MANAGER).on(50).when(new Adopt(claim, money));
    }

    private static OrderFixture adopted(ClaimedOrder claim, ClaimedMoney money) {
        return nothing().by(MANAGER).on(50).done(new Adopt(claim, money));
    }

    @Test
    void what_is_known_is_taken_over() {
        ClaimedMoney money = new ClaimedMoney(
                euros(100),
                Option.some(new AtOnce(date(10))),
                List.of(new ClaimedPayment(ref("p-1"), euros(30), Option.some(day(5)))),
                Option.some(euros(20)));
        Adopt adopt = new Adopt(
                new ClaimedOrder.Placed(), SALE, Option.some(ANNA), Option.some(day(2)), money, Attributes.none());

        OrderFixture order = nothing().by(MANAGER).on(50);
        order.when(adopt)
                .expect(new OrderEvent.Adopted(
                        day(50),
                        Option.some(BELA),
                        new ClaimedOrder.Placed(),
                        SALE,
                        Option.some(ANNA),
                        Option.some(day(2)),
                        money,
                        List.of(new Instalment(1, euros(100), Option.some(date(10)), Option.none())),
                        Attributes.none()));
        order.done(adopt).money(50, 50, 0, 0, 50);
        assertEquals(day(50), order.order(Order.Placed.class).since());
        assertEquals(Option.some(day(2)), order.order().agreement().placedAt());
        assertEquals(List.of(), order.all(OrderEvent.Adopted.class).get(0).missing());
    }

    @Test
    void what_is_missing_stays_missing_and_is_said() {
        OrderFixture order = adopted(new ClaimedOrder.Settled(), money(Option.none()));

        assertEquals(
                List.of("placed-at", "plan", "payments"),
                order.all(OrderEvent.Adopted.class).get(0).missing());
        assertEquals(
                List.of("placed-at", "plan", "reason"),
                adopted(new ClaimedOrder.WrittenOff(Option.none()), money(Option.none()))
                        .all(OrderEvent.Adopted.class)
                        .get(0)
                        .missing());
        assertEquals(
                List.of("placed-at", "plan"),
                adopted(new ClaimedOrder.Cancelled(Option.some(CancellationReason.DUPLICATE)), money(Option.none()))
                        .all(OrderEvent.Adopted.class)
                        .get(0)
                        .missing());
        assertEquals(Option.none(), order.order().agreement().plan());
        assertEquals(Option.none(), order.order().agreement().placedAt());
    }

    @Test
    void what_is_said_to_be_settled_owes_nothing_and_no_payment_is_invented() {
        OrderFixture order = adopted(new ClaimedOrder.Settled(), money(Option.none(), payment("p-1", 30)));

        order.order(Order.Settled.class);
        order.money(30, 30, 0, 0, 0)
                .done(chargeBack("p-1"))
                .money(0, 0, 0, 0, 30)
                .done(pay("p-2", 30))
                .money(30, 30, 0, 0, 0);
    }

    @Test
    void without_a_plan_nothing_is_ever_overdue_until_there_is_one() {
        OrderFixture order = adopted(new ClaimedOrder.Placed(), money(Option.none()));

        assertEquals(Option.none(), order.deadline());
        order.done(OrderCommand.Reschedule.theRest(new AtOnce(date(60)), "as agreed"));
        assertEquals(true, order.deadline().isDefined());
    }

    @Test
    void what_was_due_long_ago_is_overdue_when_it_comes_in() {
        OrderFixture order = adopted(
                        new ClaimedOrder.Placed(),
                        money(Option.some(new Instalments(2, date(10), Period.ofDays(10))), payment("p-1", 50)))
                .letTimeActTo(51);

        assertEquals(
                List.of(new OrderEvent.InstalmentOverdue(day(50), Option.none(), 2, date(20), euros(50))),
                order.all(OrderEvent.InstalmentOverdue.class));
        assertEquals(
                1,
                order.all(OrderEvent.ArrearsEscalated.class).size()
                        + order.all(OrderEvent.PaymentReminded.class).size());
    }

    @Test
    void a_cancelled_order_has_credit_and_one_written_off_has_losses() {
        adopted(new ClaimedOrder.Cancelled(Option.none()), money(Option.none(), payment("p-1", 30)))
                .money(30, 0, 30, 0, 0)
                .order(Order.Cancelled.class);
        adopted(
                        new ClaimedOrder.WrittenOff(Option.some(WriteOffReason.TOO_SMALL)),
                        money(Option.none(), payment("p-1", 30)))
                .money(30, 0, 30, 0, 0)
                .done(pay("p-2", 70))
                .money(100, 100, 0, 0, 0)
                .order(Order.Settled.class);
    }

    @Test
    void what_is_said_to_owe_and_is_paid_contradicts_itself() {
        adopting(new ClaimedOrder.Placed(), money(Option.none(), payment("p-1", 60), payment("p-2", 40)))
                .refused("order.claimed-owing-but-paid", euros(100), euros(100));
        adopting(new ClaimedOrder.WrittenOff(Option.none()), money(Option.none(), payment("p-1", 160)))
                .refused("order.claimed-owing-but-paid", euros(160), euros(100));
        adopting(new ClaimedOrder.Placed(), ClaimedMoney.of(euros(0)))
                .refused("order.claimed-owing-but-paid", euros(0), euros(0));
    }

    @Test
    void a_payment_known_from_before_counts_once() {
        adopted(new ClaimedOrder.Placed(), money(Option.none(), payment("p-1", 30)))
                .done(pay("p-1", 30))
                .money(30, 30, 0, 0, 70)
                .when(pay("p-1", 31))
                .refused("order.payment-differs", "p-1", euros(30), day(50));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        ClaimedMoney money = new ClaimedMoney(
                euros(-1),
                Option.some(new Instalments(0, date(10), Period.ofMonths(1))),
                List.of(
                        payment("p-1", 0),
                        new ClaimedPayment(ref("p-1"), Money.of(CurrencyUnit.USD, 1), Option.some(day(51)))),
                Option.some(euros(-5)));
        nothing()
                .by(MANAGER)
                .on(50)
                .when(new Adopt(
                        new ClaimedOrder.Placed(),
                        SALE,
                        Option.none(),
                        Option.some(Situation.EARLIEST.minusNanos(1)),
                        money,
                        Attributes.none()))
                .invalid(
                        Violation.showing("total", "negative", "EUR -1.00"),
                        Violation.showing("count", "out-of-range", "0", 1, 600),
                        Violation.showing("unnamed", "negative", "EUR -5.00"),
                        Violation.showing(
                                "placedAt",
                                "out-of-range",
                                "1899-12-31T23:59:59.999999999Z",
                                Situation.EARLIEST,
                                day(50)),
                        Violation.showing("payments[0]", "not-positive", "EUR 0.00"),
                        Violation.showing("payments[1]", "another-currency", "USD 1.00", "EUR"),
                        Violation.showing(
                                "payments[1]", "out-of-range", day(51).toString(), Situation.EARLIEST, day(50)),
                        Violation.showing("payments[1]", "twice", "p-1"));
    }

    @Test
    void payments_are_six_hundred_at_most() {
        adopting(
                        new ClaimedOrder.Settled(),
                        new ClaimedMoney(
                                euros(100), Option.none(), Collections.nCopies(601, payment("p-1", 1)), Option.none()))
                .invalid(Violation.showing("payments", "too-many", "601", 600));
    }

    @Test
    void an_adopted_order_over_nothing_is_settled() {
        assertEquals(
                List.of(),
                adopted(new ClaimedOrder.Settled(), ClaimedMoney.of(euros(0)))
                        .order(Order.Settled.class)
                        .balances());
    }

    @Test
    void what_was_paid_without_a_reference_counts_against_what_is_said_to_be_owed() {
        adopting(
                        new ClaimedOrder.Placed(),
                        new ClaimedMoney(
                                euros(100), Option.none(), List.of(payment("p-1", 70)), Option.some(euros(30))))
                .refused("order.claimed-owing-but-paid", euros(100), euros(100));
        adopted(
                        new ClaimedOrder.Placed(),
                        new ClaimedMoney(
                                euros(100), Option.none(), List.of(payment("p-1", 70)), Option.some(euros(29.99))))
                .money(99.99, 99.99, 0, 0, 0.01);
    }

    @Test
    void a_payment_is_known_by_the_day_on_which_it_came_in() {
        ClaimedMoney money = new ClaimedMoney(
                euros(100),
                Option.none(),
                List.of(new ClaimedPayment(ref("p-1"), euros(30), Option.some(day(5)))),
                Option.none());

        adopted(new ClaimedOrder.Placed(), money)
                .when(pay("p-1", 31))
                .refused("order.payment-differs", "p-1", euros(30), day(5));
        // it came in after it had failed, and so counts
        adopted(new ClaimedOrder.Placed(), money).on(4).done(fail("p-1")).money(30, 30, 0, 0, 70);
    }

    @Test
    void six_hundred_payments_come_in() {
        List<ClaimedPayment> payments = IntStream.range(0, 600)
                .mapToObj(number -> payment("p-" + number, 0.01))
                .toList();

        adopted(new ClaimedOrder.Placed(), new ClaimedMoney(euros(100), Option.none(), payments, Option.none()))
                .money(6, 6, 0, 0, 94);
    }
}
