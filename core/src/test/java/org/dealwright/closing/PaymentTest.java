package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.BY_ANNA;
import static org.dealwright.closing.OrderFixture.chargeBack;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.fail;
import static org.dealwright.closing.OrderFixture.pay;
import static org.dealwright.closing.OrderFixture.placed;
import static org.dealwright.closing.OrderFixture.ref;
import static org.dealwright.closing.OrderFixture.refund;
import static org.dealwright.closing.OrderFixture.reverse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.closing.OrderCommand.Cancel;
import org.dealwright.closing.OrderCommand.RecordPayment;
import org.dealwright.closing.OrderCommand.WriteOff;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money that comes in, goes back, and is given back, for an order over a hundred euros. */
class PaymentTest {
    private static Set<Standing> standing(OrderFixture order, int day) {
        return order.order().standing(day(day), order.policy());
    }

    @Test
    void a_payment_is_recorded_with_what_it_counts_for() {
        placed().on(2)
                .when(pay("p-1", 40))
                .expect(new OrderEvent.PaymentRecorded(day(2), BY_ANNA, ref("p-1"), euros(40), euros(40)));
    }

    @Test
    void a_part_leaves_the_rest_open() {
        OrderFixture order = placed().on(2).done(pay("p-1", 40)).money(40, 40, 0, 0, 60);

        assertEquals(day(1), order.order(Order.Placed.class).since());
        assertEquals(Set.of(Standing.PART_PAID), standing(order, 10));
        assertEquals(Set.of(Standing.PART_PAID, Standing.OVERDUE), standing(order, 11));
    }

    @Test
    void the_last_part_settles_it() {
        OrderFixture order =
                placed().on(2).done(pay("p-1", 40)).on(3).done(pay("p-2", 60)).money(100, 100, 0, 0, 0);

        assertEquals(day(3), order.order(Order.Settled.class).since());
        assertEquals(Set.of(Standing.PAID), standing(order, 60));
    }

    @Test
    void it_is_settled_since_the_last_of_it_came_in_in_whatever_order_it_is_entered() {
        OrderFixture order = placed().on(5).done(pay("p-2", 60)).on(3).done(pay("p-1", 40));

        assertEquals(day(5), order.order(Order.Settled.class).since());
    }

    @Test
    void money_may_come_in_before_the_order_is_placed() {
        OrderFixture order = placed().on(-5).done(pay("deposit", 100));

        assertEquals(day(1), order.order(Order.Settled.class).since());
    }

    @Test
    void too_much_becomes_credit() {
        OrderFixture order = placed().on(2).done(pay("p-1", 130)).money(130, 100, 30, 0, 0);

        assertEquals(Set.of(Standing.PAID, Standing.IN_CREDIT), standing(order, 2));
        order.done(pay("p-2", 5)).money(135, 100, 35, 0, 0);
    }

    @Test
    void a_payment_that_arrives_again_counts_once_and_says_so() {
        placed().on(2)
                .done(pay("p-1", 40))
                .on(4)
                .done(pay("p-1", 40))
                .money(40, 40, 0, 0, 60)
                .when(pay("p-1", 40))
                .expect(new OrderEvent.PaymentRecorded(day(4), BY_ANNA, ref("p-1"), euros(40), euros(0)));
    }

    @Test
    void another_amount_under_the_same_reference_is_refused() {
        placed().on(2)
                .done(pay("p-1", 40))
                .when(pay("p-1", 41))
                .refused("order.payment-differs", "p-1", euros(40), day(2));
    }

    @Test
    void another_currency_is_refused_with_the_orders_own() {
        OrderFixture.Answered answered = placed().when(new RecordPayment(ref("p-1"), Money.of(CurrencyUnit.USD, 40)));

        answered.invalid(Violation.showing("amount", "another-currency", "USD 40.00", "EUR"));
        assertEquals("\"amount\" must be in EUR. It was \"USD 40.00\".", answered.explain(Locale.ENGLISH));
    }

    @Test
    void nothing_and_less_is_no_payment() {
        placed().when(pay("p-1", 0)).invalid(Violation.showing("amount", "not-positive", "EUR 0.00"));
        placed().when(pay("p-1", -1)).invalid(Violation.showing("amount", "not-positive", "EUR -1.00"));
    }

    @Test
    void a_payment_that_never_came_in_fails_without_harm() {
        placed().on(2)
                .done(fail("p-1"))
                .money(0, 0, 0, 0, 100)
                .when(fail("p-2"))
                .expect(new OrderEvent.PaymentFailed(day(2), BY_ANNA, ref("p-2"), PaymentReason.DECLINED, euros(0)));
    }

    @Test
    void a_payment_that_bounces_is_owed_again() {
        OrderFixture order = placed().on(2).done(pay("p-1", 100)).on(4);

        order.when(fail("p-1"))
                .expect(new OrderEvent.PaymentFailed(day(4), BY_ANNA, ref("p-1"), PaymentReason.DECLINED, euros(100)));
        order.done(fail("p-1")).money(0, 0, 0, 0, 100);
        assertEquals(day(4), order.order(Order.Placed.class).since());
    }

    @Test
    void a_payment_that_comes_in_later_than_it_failed_counts_whichever_is_entered_first() {
        placed().on(2).done(fail("p-1")).on(3).done(pay("p-1", 40)).money(40, 40, 0, 0, 60);
        placed().on(3).done(pay("p-1", 40)).on(2).done(fail("p-1")).money(40, 40, 0, 0, 60);
    }

    @Test
    void a_payment_that_failed_after_it_had_come_in_does_not_count_whichever_is_entered_first() {
        placed().on(2).done(pay("p-1", 40)).on(3).done(fail("p-1")).money(0, 0, 0, 0, 100);
        placed().on(3).done(fail("p-1")).on(2).done(pay("p-1", 40)).money(0, 0, 0, 0, 100);
        placed().on(3).done(fail("p-1")).done(pay("p-1", 40)).money(0, 0, 0, 0, 100);
    }

    @Test
    void an_earlier_failure_does_not_hide_a_later_one() {
        placed().on(5)
                .done(fail("p-1"))
                .on(2)
                .done(fail("p-1"))
                .on(3)
                .done(pay("p-1", 40))
                .money(0, 0, 0, 0, 100);
    }

    @Test
    void a_payment_that_failed_is_presented_again_under_its_reference_and_counts_once() {
        OrderFixture order =
                placed().on(2).done(pay("p-1", 100)).on(4).done(fail("p-1")).money(0, 0, 0, 0, 100);

        order.on(9)
                .when(pay("p-1", 100))
                .expect(new OrderEvent.PaymentRecorded(day(9), BY_ANNA, ref("p-1"), euros(100), euros(100)));
        order.done(pay("p-1", 100))
                .money(100, 100, 0, 0, 0)
                .done(pay("p-1", 100))
                .money(100, 100, 0, 0, 0);
        order.on(12).done(fail("p-1")).money(0, 0, 0, 0, 100);
    }

    @Test
    void a_payment_presented_again_is_for_the_same_amount() {
        OrderFixture.Answered answered = placed().on(2)
                .done(pay("p-1", 40))
                .on(3)
                .done(reverse("p-1"))
                .on(4)
                .when(pay("p-1", 41));

        answered.refused("order.payment-differs", "p-1", euros(40), day(2));
        assertEquals(
                "The payment \"p-1\" is on record already, with EUR 40.00 on 2026-03-02 09:00 UTC."
                        + " Record another payment under its own reference. If the amount on record is wrong, reverse that"
                        + " payment, and record it under a new reference.",
                answered.explain(Locale.ENGLISH));
    }

    @Test
    void a_reversed_payment_does_not_come_back_by_arriving_again_as_of_then_but_by_coming_in_later() {
        OrderFixture order = placed().on(2).done(pay("p-1", 100)).on(3);

        order.when(reverse("p-1"))
                .expect(new OrderEvent.PaymentReversed(
                        day(3), BY_ANNA, ref("p-1"), PaymentReason.ENTERED_WRONGLY, euros(100)));
        order.done(reverse("p-1")).on(2).done(pay("p-1", 100)).money(0, 0, 0, 0, 100);
        order.on(3).done(pay("p-1", 100)).money(0, 0, 0, 0, 100);
        order.on(4).done(pay("p-1", 100)).money(100, 100, 0, 0, 0);
    }

    @Test
    void what_is_taken_back_as_of_a_day_before_it_came_in_is_taken_back() {
        placed().on(5).done(pay("p-1", 100)).on(3).done(reverse("p-1")).money(0, 0, 0, 0, 100);
    }

    @Test
    void a_part_of_a_payment_is_charged_back_once_and_at_most_what_is_left() {
        OrderFixture order = placed().on(2).done(pay("p-1", 100)).on(3);

        order.when(chargeBack("p-1", euros(30)))
                .expect(new OrderEvent.PaymentChargedBack(
                        day(3), BY_ANNA, ref("p-1"), PaymentReason.UNAUTHORISED, Option.some(euros(30)), euros(30)));
        order.done(chargeBack("p-1", euros(30)))
                .done(chargeBack("p-1", euros(30)))
                .money(70, 70, 0, 0, 30)
                .on(4)
                .done(chargeBack("p-1", euros(30)))
                .money(40, 40, 0, 0, 60);
        OrderFixture.Answered answered = order.when(chargeBack("p-1", euros(40.01)));
        answered.refused("order.chargeback-above-payment", euros(40.01), "p-1", euros(40));
        assertEquals(
                "EUR 40.01 cannot be charged back of the payment \"p-1\": EUR 40.00 of it is left."
                        + " Charge back at most EUR 40.00, or look up the payment it belongs to.",
                answered.explain(Locale.ENGLISH));
        order.when(chargeBack("p-9", euros(1))).refused("order.payment-unknown", "p-9");
        order.when(chargeBack("p-1", euros(0))).invalid(Violation.showing("part", "not-positive", "EUR 0.00"));
        order.done(chargeBack("p-1")).money(0, 0, 0, 0, 100);
    }

    @Test
    void a_payment_presented_again_is_whole_again() {
        placed().on(2)
                .done(pay("p-1", 100))
                .on(3)
                .done(chargeBack("p-1", euros(30)))
                .on(4)
                .done(reverse("p-1"))
                .on(5)
                .done(pay("p-1", 100))
                .money(100, 100, 0, 0, 0);
    }

    @Test
    void what_was_taken_back_once_is_not_taken_back_again() {
        placed().on(2)
                .done(pay("p-1", 60))
                .done(pay("p-2", 40))
                .on(3)
                .done(chargeBack("p-1"))
                .money(40, 40, 0, 0, 60)
                .done(reverse("p-1"))
                .money(40, 40, 0, 0, 60)
                .when(chargeBack("p-1"))
                .expect(new OrderEvent.PaymentChargedBack(
                        day(3), BY_ANNA, ref("p-1"), PaymentReason.UNAUTHORISED, Option.none(), euros(0)));
    }

    @Test
    void only_what_came_in_is_taken_back() {
        placed().when(reverse("p-9")).refused("order.payment-unknown", "p-9");
        placed().done(fail("p-9")).when(chargeBack("p-9")).refused("order.payment-unknown", "p-9");
    }

    @Test
    void credit_makes_up_for_a_payment_taken_back() {
        OrderFixture order =
                placed().on(2).done(pay("p-1", 100)).done(pay("p-2", 30)).on(3).done(reverse("p-2"));

        assertEquals(
                day(2),
                order.money(100, 100, 0, 0, 0).order(Order.Settled.class).since());
    }

    @Test
    void a_refund_comes_out_of_the_credit_first_and_never_makes_anything_owed() {
        OrderFixture order = placed().on(2)
                .done(pay("p-1", 130))
                .on(3)
                .done(refund("r-1", 20))
                .money(130, 100, 10, 20, 0);

        order.done(refund("r-2", 25)).money(130, 85, 0, 45, 0);
        order.order(Order.Settled.class);
        order.done(refund("r-3", 85)).money(130, 0, 0, 130, 0);
    }

    @Test
    void what_is_refunded_of_a_part_is_not_to_be_paid_again() {
        placed().on(2)
                .done(pay("p-1", 50))
                .done(refund("r-1", 20))
                .money(50, 30, 0, 20, 50)
                .done(pay("p-2", 50))
                .money(100, 80, 0, 20, 0)
                .order(Order.Settled.class);
    }

    @Test
    void a_refund_is_at_most_what_was_received_and_not_refunded() {
        OrderFixture order = placed().on(2).done(pay("p-1", 50)).done(refund("r-1", 20));
        OrderFixture.Answered answered = order.when(refund("r-2", 30.01));

        answered.refused("order.refund-above-received", euros(30.01), euros(30));
        assertEquals(
                "EUR 30.01 cannot be refunded: of what was received, EUR 30.00 has not been refunded yet."
                        + " Refund at most EUR 30.00.",
                answered.explain(Locale.ENGLISH));
        order.done(refund("r-2", 30))
                .when(refund("r-3", 0.01))
                .refused("order.refund-above-received", euros(0.01), euros(0));
    }

    @Test
    void a_refund_that_arrives_again_counts_once() {
        OrderFixture order = placed().on(2)
                .done(pay("p-1", 50))
                .done(refund("r-1", 40))
                .done(refund("r-1", 40))
                .money(50, 10, 0, 40, 50);

        order.when(refund("r-1", 40)).expect(new OrderEvent.Refunded(day(2), BY_ANNA, ref("r-1"), euros(40), euros(0)));
        order.when(refund("r-1", 5)).refused("order.refund-differs", "r-1", euros(40));
        order.when(refund("r-2", 0)).invalid(Violation.showing("amount", "not-positive", "EUR 0.00"));
    }

    @Test
    void money_taken_back_after_it_was_refunded_is_owed() {
        OrderFixture order = placed().on(2)
                .done(pay("p-1", 100))
                .on(3)
                .done(refund("r-1", 100))
                .money(100, 0, 0, 100, 0)
                .on(4)
                .done(chargeBack("p-1"))
                .money(0, 0, 0, 0, 100);

        assertEquals(euros(100), order.order(Order.Placed.class).ledger().unbacked());
        order.done(pay("p-2", 100)).money(100, 0, 0, 100, 0).order(Order.Settled.class);
    }

    @Test
    void what_comes_in_after_a_cancellation_is_credit() {
        placed().on(2)
                .done(pay("p-1", 40))
                .on(3)
                .done(new Cancel(CancellationReason.NOT_DELIVERED))
                .money(40, 0, 40, 0, 0)
                .on(4)
                .done(pay("p-2", 60))
                .money(100, 0, 100, 0, 0)
                .done(refund("r-1", 100))
                .money(100, 0, 0, 100, 0)
                .order(Order.Cancelled.class);
    }

    @Test
    void a_payment_taken_back_after_a_cancellation_makes_it_no_order_again() {
        OrderFixture order = placed().on(2)
                .done(pay("p-1", 40))
                .on(3)
                .done(new Cancel(CancellationReason.NOT_DELIVERED, Option.none(), Option.some(ref("r-1"))))
                .money(40, 0, 0, 40, 0)
                .done(chargeBack("p-1"))
                .money(0, 0, 0, 0, 40);

        assertEquals(Set.of(Standing.UNPAID), standing(order, 3));
        order.done(fail("p-7")).done(reverse("p-1")).order(Order.Cancelled.class);
    }

    @Test
    void what_is_written_off_and_paid_after_all_is_settled() {
        OrderFixture order = placed().on(2)
                .done(pay("p-1", 40))
                .on(3)
                .done(new WriteOff(WriteOffReason.INSOLVENT))
                .on(4)
                .done(pay("p-2", 20))
                .money(60, 0, 60, 0, 0);

        assertEquals(euros(40), order.order(Order.WrittenOff.class).lost());
        order.done(chargeBack("p-2"))
                .done(reverse("p-2"))
                .done(fail("p-1"))
                .money(0, 0, 0, 0, 0)
                .on(5)
                .done(pay("p-3", 100))
                .money(100, 100, 0, 0, 0);
        assertEquals(day(5), order.order(Order.Settled.class).since());
        order.done(chargeBack("p-3")).money(0, 0, 0, 0, 100).order(Order.Placed.class);
    }

    @Test
    void what_was_refunded_before_it_was_written_off_need_not_be_paid_after_all() {
        placed().on(2)
                .done(pay("p-1", 40))
                .done(refund("r-1", 40))
                .on(3)
                .done(new WriteOff(WriteOffReason.INSOLVENT))
                .on(4)
                .done(pay("p-2", 59))
                .money(99, 0, 59, 40, 0)
                .done(pay("p-3", 1))
                .money(100, 60, 0, 40, 0)
                .order(Order.Settled.class);
    }

    @Test
    void more_digits_than_money_has_are_refused() {
        placed().when(new RecordPayment(ref("p-1"), Money.of(CurrencyUnit.EUR, new BigDecimal("9".repeat(37)))))
                .invalid(Violation.of("amount", "too-many-digits", 38, 18));
    }

    @Test
    void a_payment_that_fails_again_after_it_had_come_in_does_not_count() {
        placed().on(2)
                .done(fail("p-1"))
                .on(3)
                .done(pay("p-1", 40))
                .on(4)
                .done(fail("p-1"))
                .money(0, 0, 0, 0, 100);
    }

    @Test
    void another_refund_under_the_same_reference_is_refused_be_it_less_or_more() {
        OrderFixture order = placed().on(2).done(pay("p-1", 50)).done(refund("r-1", 20));

        order.when(refund("r-1", 19.99)).refused("order.refund-differs", "r-1", euros(20));
        order.when(refund("r-1", 20.01)).refused("order.refund-differs", "r-1", euros(20));
    }

    @Test
    void what_was_refunded_is_not_open_again() {
        OrderFixture order = placed(euros(90), new PaymentPlan.Instalments(3, date(10), Period.ofDays(10)))
                .on(2)
                .done(pay("p-1", 60))
                .done(refund("r-1", 45))
                .money(60, 15, 0, 45, 30);

        assertEquals(
                List.of(euros(0), euros(0), euros(30)),
                order.order(Order.Placed.class).balances().stream()
                        .map(InstalmentBalance::open)
                        .toList());
        assertEquals(Set.of(Standing.PART_PAID), standing(order, 30));
        assertEquals(Set.of(Standing.PART_PAID, Standing.OVERDUE), standing(order, 31));
    }

    @Test
    void what_was_refunded_and_then_taken_back_is_open_of_the_instalments_again() {
        // all three instalments were paid and refunded; then the payment is taken back, and the refund is owed
        OrderFixture order = placed(euros(90), new PaymentPlan.Instalments(3, date(10), Period.ofDays(10)))
                .on(2)
                .done(pay("p-1", 90))
                .done(refund("r-1", 90))
                .on(50)
                .done(chargeBack("p-1"))
                .money(0, 0, 0, 0, 90);

        assertEquals(Set.of(Standing.UNPAID, Standing.OVERDUE), standing(order, 60));
        assertEquals(euros(90), order.order(Order.Placed.class).overdue(day(60), order.policy()));
        assertEquals(true, order.deadline().isDefined());
    }

    @Test
    void credit_that_was_refunded_and_then_taken_back_is_overdue_at_once() {
        OrderFixture order = placed(euros(90), new PaymentPlan.Instalments(1, date(70), Period.ofDays(10)))
                .on(2)
                .done(pay("p-1", 120))
                .done(refund("r-1", 30))
                .on(50)
                .done(chargeBack("p-1"))
                .money(0, 0, 0, 0, 120);

        assertEquals(euros(30), order.order(Order.Placed.class).overdue(day(50), order.policy()));
        assertEquals(euros(120), order.order(Order.Placed.class).overdue(day(71), order.policy()));
    }
}
