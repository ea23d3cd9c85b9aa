package org.dealwright.api;

import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.PaymentReason;
import org.dealwright.closing.PaymentReference;
import org.dealwright.closing.Sale;
import org.dealwright.closing.WriteOffReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.proposal.LineRequest;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.Payments;
import org.junit.jupiter.api.Test;

/** A customer notes what becomes of their orders: each thing once, and nothing that is no news. */
class OrderOfCustomerTest {
    private static final PaymentReference PAID = new PaymentReference("p1");

    private final Keeping keeping = new Keeping().sold(LineRequest.of(new ProductId("paper"), 1, euros(300)));
    private final Selling selling = keeping.selling;

    private List<String> noted() {
        return keeping.process.customers().history(CUSTOMER).stream()
                .map(Recorded::event)
                .filter(GrowthEvent.OrderNoted.class::isInstance)
                .map(GrowthEvent.OrderNoted.class::cast)
                .map(event -> event.order().value() + " " + event.standing().code())
                .toList();
    }

    private void pay(int amount) {
        selling.give(new OrderCommand.RecordPayment(PAID, euros(amount))).get();
    }

    @Test
    void a_part_payment_is_no_news_and_the_last_one_is() {
        pay(100);
        selling.give(new OrderCommand.RecordPayment(new PaymentReference("p2"), euros(200)))
                .get();

        assertEquals(List.of("order-1 placed", "order-1 paid"), noted());
    }

    @Test
    void what_is_overdue_is_noted_and_what_is_given_back() {
        selling.office.pass(Duration.ofDays(60));
        keeping.process.letTimeAct();
        pay(300);
        OrderCommand.Refund refund = new OrderCommand.Refund(new PaymentReference("r1"), euros(30));
        selling.manage(refund).get();
        selling.manage(refund).get();

        assertEquals(List.of("order-1 placed", "order-1 overdue", "order-1 paid", "order-1 refunded"), noted());
    }

    @Test
    void what_is_paid_charged_back_and_paid_again_is_one_order_that_was_paid() {
        pay(300);
        selling.give(chargeback(PAID)).get();
        assertEquals(0, payments().paid());
        PaymentReference second = new PaymentReference("p2");
        selling.give(new OrderCommand.RecordPayment(second, euros(300))).get();
        assertEquals(1, payments().paid());
        selling.office.pass(Duration.ofDays(60));
        selling.give(chargeback(second)).get();
        keeping.process.letTimeAct();

        assertEquals(0, payments().paid());
        assertEquals(1, payments().overdue().size());
        assertEquals(
                List.of(
                        "order-1 placed",
                        "order-1 paid",
                        "order-1 owed-again",
                        "order-1 paid",
                        "order-1 owed-again",
                        "order-1 overdue"),
                noted());
    }

    private Payments payments() {
        return keeping.customer().dossier().signals().payments();
    }

    private static OrderCommand<?> chargeback(PaymentReference payment) {
        return new OrderCommand.RecordChargeback(payment, PaymentReason.GOODS_DISPUTED, Option.none());
    }

    @Test
    void a_cancellation_and_a_write_off_are_noted() {
        OrderId second = new OrderId("o2");
        keeping.process
                .orders()
                .handle(second, new OrderCommand.Place(Sale.UNKNOWN.to(ACME), euros(1)), MANAGER)
                .get();
        keeping.process
                .orders()
                .handle(second, new OrderCommand.WriteOff(WriteOffReason.INSOLVENT), MANAGER)
                .get();
        selling.manage(new OrderCommand.Cancel(CancellationReason.CUSTOMER_WITHDREW))
                .get();

        assertEquals(List.of("order-1 placed", "o2 placed", "o2 written-off", "order-1 cancelled"), noted());
    }

    @Test
    void an_order_of_somebody_else_is_none_of_their_business() {
        keeping.process
                .orders()
                .handle(
                        new OrderId("o2"),
                        new OrderCommand.Place(Sale.UNKNOWN.to(new CompanyId("other")), euros(1)),
                        MANAGER)
                .get();

        assertEquals(List.of("order-1 placed"), noted());
    }

    @Test
    void where_the_journal_fails_neither_order_nor_customer_knows_of_the_payment() {
        keeping.journal.fail(new AppendFailure.Absent("disk full"));
        selling.give(new OrderCommand.RecordPayment(PAID, euros(300)));

        keeping.journal.work();
        assertEquals(List.of("order-1 placed"), noted());
        assertEquals(euros(0), selling.order().ledger().received());
    }
}
