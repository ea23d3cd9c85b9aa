package org.dealwright.closing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import org.dealwright.closing.Order.Ongoing;
import org.dealwright.closing.Order.Placed;
import org.dealwright.closing.OrderCommand.Cancel;
import org.dealwright.closing.OrderCommand.WriteOff;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/** What it takes to cancel an order, and to give up what is owed. */
final class OrderEndRules {
    private OrderEndRules() {}

    static Either<Rejection, OrderEvent.Cancelled> cancel(Ongoing order, Cancel command, Situation<OrderPolicy> now) {
        List<Violation> wrong = Check.violations(
                cancellation(command.reason(), now),
                Check.words(command.words(), command.reason().equals(CancellationReason.OTHER)));
        if (!wrong.isEmpty()) {
            return Either.left(Rejection.invalid(wrong));
        }
        Ledger ledger = order.ledger();
        if (command.reason().equals(CancellationReason.WIN_ANNULLED)
                && !ledger.received().isZero()) {
            return Rejection.broken("order.something-received", ledger.received());
        }
        return refunded(ledger, command.refund())
                .map(refunded -> new OrderEvent.Cancelled(
                        now.at(),
                        now.actor().member(),
                        command.reason(),
                        command.words(),
                        refunded.isZero() ? Option.none() : command.refund(),
                        refunded));
    }

    /** Everything that can be refunded under a reference of its own; nothing without one. */
    private static Either<Rejection, Money> refunded(Ledger ledger, Option<PaymentReference> refund) {
        Option<Money> known = refund.flatMap(ledger.refunds()::get);
        if (known.isDefined()) {
            return Rejection.broken("order.refund-differs", refund.get().value(), known.get());
        }
        return Either.right(refund.isEmpty() ? Money.zero(ledger.claim().getCurrencyUnit()) : ledger.refundable());
    }

    /** What happens by itself cannot be stopped by a policy that does not list its reason. */
    private static Validation<Violation, CancellationReason> cancellation(
            CancellationReason given, Situation<OrderPolicy> now) {
        return now.actor().isSystem()
                ? Validation.valid(given)
                : Check.oneOf("reason", given, now.policy().cancellationReasons(), CancellationReason::term);
    }

    static Either<Rejection, OrderEvent.WrittenOff> writeOff(
            Placed order, WriteOff command, Situation<OrderPolicy> now) {
        List<Violation> wrong = Check.violations(
                Check.oneOf("reason", command.reason(), now.policy().writeOffReasons(), WriteOffReason::term),
                Check.words(command.words(), command.reason().equals(WriteOffReason.OTHER)));
        return wrong.isEmpty()
                ? refunded(order.ledger(), command.refund())
                        .map(refunded -> new OrderEvent.WrittenOff(
                                now.at(),
                                now.actor().member(),
                                command.reason(),
                                command.words(),
                                order.ledger().owed(),
                                refunded.isZero() ? Option.none() : command.refund(),
                                refunded))
                : Either.left(Rejection.invalid(wrong));
    }
}
