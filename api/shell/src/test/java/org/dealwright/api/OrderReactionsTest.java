package org.dealwright.api;

import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.BANK;
import static org.dealwright.api.Selling.ORDER;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.PaymentReason;
import org.dealwright.closing.PaymentReference;
import org.dealwright.closing.Sale;
import org.dealwright.closing.WriteOffReason;
import org.dealwright.deal.NotedOrder;
import org.dealwright.deal.OrderStanding;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.junit.jupiter.api.Test;

/** A deal notes what becomes of its order: each thing once, and nothing that is no news. */
class OrderReactionsTest {
    private static final PaymentReference FIRST = new PaymentReference("p1");

    private final Selling selling = new Selling().wonFor(300);
    private final int before = selling.happenedToDeal(0).size();

    private static OrderCommand.RecordPayment pay(PaymentReference reference, int amount) {
        return new OrderCommand.RecordPayment(reference, euros(amount));
    }

    private OrderStanding noted() {
        return selling.deal().dossier().outlook().orders().head().standing();
    }

    private void assertNoted(OrderStanding standing, int times) {
        assertEquals(standing, noted());
        assertEquals(times, selling.happenedToDeal(before).size());
    }

    @Test
    void a_part_payment_is_no_news_and_the_last_one_is() {
        selling.give(pay(FIRST, 100)).get();
        assertNoted(OrderStanding.PLACED, 0);

        selling.give(pay(new PaymentReference("p2"), 200)).get();
        assertNoted(OrderStanding.PAID, 1);

        selling.give(pay(new PaymentReference("p2"), 200)).get();
        assertNoted(OrderStanding.PAID, 1);
    }

    @Test
    void what_is_owed_again_is_noted() {
        selling.give(pay(FIRST, 300)).get();
        selling.give(new OrderCommand.ReversePayment(FIRST, PaymentReason.ENTERED_WRONGLY))
                .get();

        assertNoted(OrderStanding.PLACED, 2);
    }

    @Test
    void what_time_marks_overdue_is_noted_once_and_what_comes_in_late_too() {
        selling.office.pass(Duration.ofDays(60));
        selling.office.process.letTimeAct();
        assertNoted(OrderStanding.OVERDUE, 1);

        selling.give(pay(FIRST, 300)).get();
        assertNoted(OrderStanding.PAID, 2);
    }

    @Test
    void what_is_put_off_is_not_overdue_any_more() {
        selling.office.pass(Duration.ofDays(60));
        selling.office.process.letTimeAct();
        selling.manage(OrderCommand.Reschedule.theRest(
                        new PaymentPlan.AtOnce(LocalDate.parse("2026-12-31")), "they asked for it"))
                .get();

        assertNoted(OrderStanding.PLACED, 2);
    }

    @Test
    void a_refund_is_noted_once_however_often_it_is_told() {
        selling.give(pay(FIRST, 300)).get();
        OrderCommand.Refund refund = new OrderCommand.Refund(new PaymentReference("r1"), euros(30));
        selling.manage(refund).get();
        selling.manage(refund).get();

        assertNoted(OrderStanding.REFUNDED, 2);
    }

    @Test
    void credit_that_is_given_back_is_no_news() {
        selling.give(pay(FIRST, 310)).get();
        selling.manage(new OrderCommand.Refund(new PaymentReference("r1"), euros(10)))
                .get();

        assertNoted(OrderStanding.PAID, 1);
    }

    @Test
    void a_cancellation_and_a_write_off_are_noted() {
        selling.manage(new OrderCommand.Cancel(CancellationReason.CUSTOMER_WITHDREW))
                .get();
        assertNoted(OrderStanding.CANCELLED, 1);

        Selling other = new Selling().wonFor(300);
        other.manage(new OrderCommand.WriteOff(WriteOffReason.INSOLVENT)).get();
        assertEquals(
                OrderStanding.WRITTEN_OFF,
                other.deal().dossier().outlook().orders().head().standing());
    }

    @Test
    void an_order_to_a_deal_that_is_not_recorded_here_stands_alone() {
        OrderId other = new OrderId("o2");
        selling.office
                .process
                .orders()
                .handle(other, new OrderCommand.Place(Sale.by(new DealId("elsewhere")), euros(1)), MANAGER)
                .get();
        selling.office.process.orders().handle(other, pay(FIRST, 1), BANK).get();

        assertInstanceOf(
                Order.Settled.class, selling.office.process.orders().find(other).get());
        assertTrue(selling.office.process.deals().find(new DealId("elsewhere")).isEmpty());
    }

    @Test
    void a_second_order_of_the_same_deal_is_noted_beside_the_first() {
        OrderId second = new OrderId("o2");
        selling.office
                .process
                .orders()
                .handle(second, new OrderCommand.Place(Sale.by(Selling.DEAL), euros(1)), MANAGER)
                .get();

        assertEquals(
                List.of(new NotedOrder(second, OrderStanding.PLACED), new NotedOrder(ORDER, OrderStanding.PLACED)),
                selling.deal().dossier().outlook().orders().asJava());
    }

    @Test
    void where_the_journal_fails_neither_order_nor_deal_knows_of_the_payment() {
        selling.journal.fail(new AppendFailure.Absent("disk full"));
        selling.give(pay(FIRST, 300));

        selling.journal.work();
        assertNoted(OrderStanding.PLACED, 0);
        assertEquals(euros(0), selling.order().ledger().received());
    }
}
