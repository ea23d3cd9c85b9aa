package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.closing.ClaimedMoney.ClaimedPayment;
import org.dealwright.closing.Order.Cancelled;
import org.dealwright.closing.Order.Ongoing;
import org.dealwright.closing.Order.Placed;
import org.dealwright.closing.Order.Refundable;
import org.dealwright.closing.Order.Settled;
import org.dealwright.closing.Order.WrittenOff;
import org.dealwright.process.Attributes;
import org.dealwright.process.New;
import org.joda.money.Money;

/** What each event makes of a phase. */
final class OrderChanges {
    private OrderChanges() {}

    static Ongoing on(New none, OrderEvent.Placed event) {
        Agreement agreement = new Agreement(
                event.sale(),
                event.owner(),
                Option.some(event.at()),
                event.total(),
                Option.some(event.plan()),
                event.lines(),
                event.months(),
                Attributes.none());
        Schedule schedule = Schedule.of(event.instalments());
        Ledger ledger = Ledger.of(event.total(), event.at());
        return ledger.isSettled()
                ? new Settled(event.at(), agreement, schedule, ledger)
                : new Placed(event.at(), agreement, schedule, ledger, Dunning.from(event.at()));
    }

    static Order on(New none, OrderEvent.Adopted event) {
        ClaimedMoney money = event.money();
        Instant at = event.at();
        Agreement agreement = new Agreement(
                event.sale(),
                event.owner(),
                event.placedAt(),
                money.total(),
                money.plan(),
                List.of(),
                Option.none(),
                event.attributes());
        Schedule schedule = Schedule.of(event.instalments());
        Ledger ledger = claimed(money, at);
        if (event.claim() instanceof ClaimedOrder.Cancelled cancelled) {
            return new Cancelled(at, agreement, ledger.cancelled(), cancelled.reason());
        }
        if (event.claim() instanceof ClaimedOrder.WrittenOff writtenOff) {
            return new WrittenOff(at, agreement, schedule, ledger.cancelled(), ledger.payable(), writtenOff.reason());
        }
        return event.claim() instanceof ClaimedOrder.Settled
                ? new Settled(at, agreement, schedule, ledger.takenAsSettled())
                : new Placed(at, agreement, schedule, ledger, Dunning.from(at));
    }

    private static Ledger claimed(ClaimedMoney money, Instant at) {
        Ledger ledger = Ledger.of(money.total(), at);
        for (ClaimedPayment payment : money.payments()) {
            ledger = ledger.receiving(
                    payment.reference(),
                    new Payment.Receipt(payment.amount(), payment.at().getOrElse(at)));
        }
        return money.unnamed().isEmpty()
                ? ledger
                : ledger.receivingUnnamed(money.unnamed().get(), at);
    }

    static Ongoing on(Ongoing order, OrderEvent.Claimed event) {
        return order.with(order.agreement().ownedBy(event.owner()));
    }

    static Ongoing on(Ongoing order, OrderEvent.Assigned event) {
        return order.with(order.agreement().ownedBy(event.owner()));
    }

    static Ongoing on(Ongoing order, OrderEvent.Reassigned event) {
        return order.with(order.agreement().ownedBy(event.owner()));
    }

    static Order on(Order order, OrderEvent.AttributeSet event) {
        return order.with(order.agreement().with(event.attributes()));
    }

    static Ongoing on(Placed order, OrderEvent.PaymentRecorded event) {
        Ledger ledger = received(order, event);
        return ledger.isSettled()
                ? new Settled(later(order.since(), ledger.movedAt()), order.agreement(), order.schedule(), ledger)
                : order.with(ledger);
    }

    static Settled on(Settled order, OrderEvent.PaymentRecorded event) {
        return order.with(received(order, event));
    }

    static Cancelled on(Cancelled order, OrderEvent.PaymentRecorded event) {
        return order.with(received(order, event));
    }

    static Order on(WrittenOff order, OrderEvent.PaymentRecorded event) {
        Ledger ledger = received(order, event);
        return ledger.isKept(order.payable())
                ? new Settled(
                        later(order.since(), ledger.movedAt()),
                        order.agreement(),
                        order.schedule(),
                        ledger.paidAfterAll(order.agreement().total(), order.payable()))
                : order.with(ledger);
    }

    private static Ledger received(Order order, OrderEvent.PaymentRecorded event) {
        return order.ledger().receiving(event.reference(), new Payment.Receipt(event.amount(), event.at()));
    }

    static Placed on(Placed order, OrderEvent.PaymentFailed event) {
        return order.with(failed(order, event));
    }

    static Ongoing on(Settled order, OrderEvent.PaymentFailed event) {
        return settledOrOwing(order, failed(order, event));
    }

    static Cancelled on(Cancelled order, OrderEvent.PaymentFailed event) {
        return order.with(failed(order, event));
    }

    static WrittenOff on(WrittenOff order, OrderEvent.PaymentFailed event) {
        return order.with(failed(order, event));
    }

    private static Ledger failed(Order order, OrderEvent.PaymentFailed event) {
        return order.ledger().failing(event.reference(), event.at());
    }

    static Placed on(Placed order, OrderEvent.PaymentReversed event) {
        return order.with(takenBack(order, event.reference(), event.at()));
    }

    static Ongoing on(Settled order, OrderEvent.PaymentReversed event) {
        return settledOrOwing(order, takenBack(order, event.reference(), event.at()));
    }

    static Cancelled on(Cancelled order, OrderEvent.PaymentReversed event) {
        return order.with(takenBack(order, event.reference(), event.at()));
    }

    static WrittenOff on(WrittenOff order, OrderEvent.PaymentReversed event) {
        return order.with(takenBack(order, event.reference(), event.at()));
    }

    static Placed on(Placed order, OrderEvent.PaymentChargedBack event) {
        return order.with(chargedBack(order, event));
    }

    static Ongoing on(Settled order, OrderEvent.PaymentChargedBack event) {
        return settledOrOwing(order, chargedBack(order, event));
    }

    static Cancelled on(Cancelled order, OrderEvent.PaymentChargedBack event) {
        return order.with(chargedBack(order, event));
    }

    static WrittenOff on(WrittenOff order, OrderEvent.PaymentChargedBack event) {
        return order.with(chargedBack(order, event));
    }

    private static Ledger chargedBack(Order order, OrderEvent.PaymentChargedBack event) {
        return event.part().isEmpty()
                ? takenBack(order, event.reference(), event.at())
                : order.ledger()
                        .takingBack(
                                event.reference(),
                                new Payment.Receipt(event.part().get(), event.at()));
    }

    private static Ledger takenBack(Order order, PaymentReference reference, Instant at) {
        return order.ledger().takingBack(reference, at);
    }

    private static Ongoing settledOrOwing(Settled order, Ledger ledger) {
        if (ledger.isSettled()) {
            return order.with(ledger);
        }
        Instant owed = later(order.since(), ledger.movedAt());
        return new Placed(owed, order.agreement(), order.schedule(), ledger, Dunning.from(owed));
    }

    static Placed on(Placed order, OrderEvent.InstalmentOverdue event) {
        return order.with(order.dunning().marked(event.number(), event.at()));
    }

    static Placed on(Placed order, OrderEvent.PaymentReminded event) {
        return order.with(order.dunning().reminded(new Dunning.Reminder(event.number(), event.days())));
    }

    static Placed on(Placed order, OrderEvent.ArrearsEscalated event) {
        return order.with(order.dunning().escalated(event.number()));
    }

    static Placed on(Placed order, OrderEvent.Rescheduled event) {
        Schedule schedule = Schedule.of(event.instalments(), order.agreement().total());
        Instant from = later(order.dunning().from(), event.at());
        return new Placed(
                order.since(), order.agreement().paidBy(event.plan()), schedule, order.ledger(), Dunning.from(from));
    }

    static Settled on(Settled order, OrderEvent.Rescheduled event) {
        Schedule schedule = Schedule.of(event.instalments(), order.agreement().total());
        return new Settled(order.since(), order.agreement().paidBy(event.plan()), schedule, order.ledger());
    }

    static Placed on(Placed order, OrderEvent.Delivered event) {
        Schedule schedule = order.schedule().delivered(event.milestone(), event.due());
        Dunning dunning =
                order.dunning().by(schedule, schedule.firstOpen(order.ledger().covered()), event.at());
        return new Placed(order.since(), order.agreement(), schedule, order.ledger(), dunning);
    }

    static Settled on(Settled order, OrderEvent.Delivered event) {
        return new Settled(
                order.since(),
                order.agreement(),
                order.schedule().delivered(event.milestone(), event.due()),
                order.ledger());
    }

    static Refundable on(Refundable order, OrderEvent.Refunded event) {
        return order.with(order.ledger().refunding(event.reference(), event.amount(), event.at()));
    }

    static Cancelled on(Ongoing order, OrderEvent.Cancelled event) {
        return new Cancelled(
                event.at(),
                order.agreement(),
                refunding(order.ledger().cancelled(), event.refund(), event.refunded(), event.at()),
                Option.some(event.reason()));
    }

    static WrittenOff on(Placed order, OrderEvent.WrittenOff event) {
        return new WrittenOff(
                event.at(),
                order.agreement(),
                order.schedule(),
                refunding(order.ledger().cancelled(), event.refund(), event.refunded(), event.at()),
                order.ledger().payable(),
                Option.some(event.reason()));
    }

    private static Ledger refunding(Ledger ledger, Option<PaymentReference> refund, Money refunded, Instant at) {
        return refund.isEmpty() ? ledger : ledger.refunding(refund.get(), refunded, at);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
