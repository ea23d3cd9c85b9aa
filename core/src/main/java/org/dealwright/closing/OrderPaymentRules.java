package org.dealwright.closing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.closing.Order.Refundable;
import org.dealwright.closing.OrderCommand.RecordChargeback;
import org.dealwright.closing.OrderCommand.RecordPayment;
import org.dealwright.closing.OrderCommand.RecordPaymentFailure;
import org.dealwright.closing.OrderCommand.Refund;
import org.dealwright.closing.OrderCommand.ReversePayment;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What it takes to record money that came in, did not, went back or was given back. What is on record already is recorded
 * once more without harm: the event says that it counted for nothing.
 */
final class OrderPaymentRules {
    private OrderPaymentRules() {}

    static Either<Rejection, OrderEvent.PaymentRecorded> record(
            Order order, RecordPayment command, Situation<OrderPolicy> now) {
        Ledger ledger = order.ledger();
        List<Violation> wrong = Amounts.positive("amount", command.amount(), currency(ledger));
        if (!wrong.isEmpty()) {
            return Either.left(Rejection.invalid(wrong));
        }
        Option<Payment.Receipt> known = ledger.payment(command.reference()).flatMap(Payment::received);
        if (known.isDefined() && !known.get().amount().equals(command.amount())) {
            return Rejection.broken(
                    "order.payment-differs",
                    command.reference().value(),
                    known.get().amount(),
                    known.get().at());
        }
        Ledger next = ledger.receiving(command.reference(), new Payment.Receipt(command.amount(), now.at()));
        return Either.right(new OrderEvent.PaymentRecorded(
                now.at(),
                now.actor().member(),
                command.reference(),
                command.amount(),
                next.received().minus(ledger.received())));
    }

    static Either<Rejection, OrderEvent.PaymentFailed> recordFailure(
            Order order, RecordPaymentFailure command, Situation<OrderPolicy> now) {
        Ledger ledger = order.ledger();
        Ledger next = ledger.failing(command.reference(), now.at());
        return Either.right(new OrderEvent.PaymentFailed(
                now.at(), now.actor().member(), command.reference(), command.reason(), lost(ledger, next)));
    }

    static Either<Rejection, OrderEvent.PaymentReversed> reverse(
            Order order, ReversePayment command, Situation<OrderPolicy> now) {
        return lost(order, command.reference(), now)
                .map(lost -> new OrderEvent.PaymentReversed(
                        now.at(), now.actor().member(), command.reference(), command.reason(), lost));
    }

    static Either<Rejection, OrderEvent.PaymentChargedBack> chargeBack(
            Order order, RecordChargeback command, Situation<OrderPolicy> now) {
        return (command.part().isEmpty()
                        ? lost(order, command.reference(), now)
                        : lostOfPart(order, command.reference(), command.part().get(), now))
                .map(lost -> new OrderEvent.PaymentChargedBack(
                        now.at(), now.actor().member(), command.reference(), command.reason(), command.part(), lost));
    }

    private static Either<Rejection, Money> lost(Order order, PaymentReference reference, Situation<OrderPolicy> now) {
        Ledger ledger = order.ledger();
        return ledger.payment(reference).flatMap(Payment::received).isEmpty()
                ? Rejection.broken("order.payment-unknown", reference.value())
                : Either.right(lost(ledger, ledger.takingBack(reference, now.at())));
    }

    private static Either<Rejection, Money> lostOfPart(
            Order order, PaymentReference reference, Money amount, Situation<OrderPolicy> now) {
        Ledger ledger = order.ledger();
        List<Violation> wrong = Amounts.positive("part", amount, currency(ledger));
        if (!wrong.isEmpty()) {
            return Either.left(Rejection.invalid(wrong));
        }
        Option<Payment> payment =
                ledger.payment(reference).filter(known -> known.received().isDefined());
        if (payment.isEmpty()) {
            return Rejection.broken("order.payment-unknown", reference.value());
        }
        Payment.Receipt part = new Payment.Receipt(amount, now.at());
        if (!payment.get().knows(part) && amount.isGreaterThan(ledger.counted(reference))) {
            return Rejection.broken(
                    "order.chargeback-above-payment", amount, reference.value(), ledger.counted(reference));
        }
        return Either.right(lost(ledger, ledger.takingBack(reference, part)));
    }

    private static Money lost(Ledger before, Ledger after) {
        return before.received().minus(after.received());
    }

    static Either<Rejection, OrderEvent.Refunded> refund(Refundable order, Refund command, Situation<OrderPolicy> now) {
        Ledger ledger = order.ledger();
        List<Violation> wrong = Amounts.positive("amount", command.amount(), currency(ledger));
        if (!wrong.isEmpty()) {
            return Either.left(Rejection.invalid(wrong));
        }
        Option<Money> known = ledger.refunds().get(command.reference());
        if (known.isDefined() && !known.get().equals(command.amount())) {
            return Rejection.broken("order.refund-differs", command.reference().value(), known.get());
        }
        if (known.isEmpty() && command.amount().isGreaterThan(ledger.refundable())) {
            return Rejection.broken("order.refund-above-received", command.amount(), ledger.refundable());
        }
        return Either.right(new OrderEvent.Refunded(
                now.at(),
                now.actor().member(),
                command.reference(),
                command.amount(),
                known.isEmpty() ? command.amount() : Money.zero(currency(ledger))));
    }

    private static CurrencyUnit currency(Ledger ledger) {
        return ledger.claim().getCurrencyUnit();
    }
}
