package org.dealwright.closing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.closing.ClaimedMoney.ClaimedPayment;
import org.dealwright.closing.OrderCommand.Adopt;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What it takes to bring in an order that another system knows. */
final class OrderAdoptionRules {
    private OrderAdoptionRules() {}

    static Either<Rejection, OrderEvent.Adopted> adopt(New none, Adopt command, Situation<OrderPolicy> now) {
        ClaimedMoney money = command.money();
        List<Violation> wrong = violations(command, now);
        if (!wrong.isEmpty()) {
            return Either.left(Rejection.invalid(wrong));
        }
        if (owes(command.claim()) && !sum(money).isLessThan(money.total())) {
            return Rejection.broken("order.claimed-owing-but-paid", sum(money), money.total());
        }
        return instalments(money)
                .map(instalments -> new OrderEvent.Adopted(
                        now.at(),
                        now.actor().member(),
                        command.claim(),
                        command.sale(),
                        command.owner(),
                        command.placedAt(),
                        money,
                        instalments,
                        command.attributes()));
    }

    private static boolean owes(ClaimedOrder claim) {
        return claim instanceof ClaimedOrder.Placed || claim instanceof ClaimedOrder.WrittenOff;
    }

    private static Money sum(ClaimedMoney money) {
        Money sum = money.unnamed().getOrElse(Money.zero(money.total().getCurrencyUnit()));
        for (ClaimedPayment payment : money.payments()) {
            sum = sum.plus(payment.amount());
        }
        return sum;
    }

    private static Either<Rejection, List<Instalment>> instalments(ClaimedMoney money) {
        if (money.plan().isDefined()) {
            return Planning.instalments(money.plan().get(), money.total(), 0);
        }
        return Either.right(
                money.total().isZero()
                        ? List.of()
                        : List.of(new Instalment(1, money.total(), Option.none(), Option.none())));
    }

    private static List<Violation> violations(Adopt command, Situation<OrderPolicy> now) {
        ClaimedMoney money = command.money();
        CurrencyUnit currency = money.total().getCurrencyUnit();
        List<Violation> wrong = new ArrayList<>(Amounts.notNegative("total", money.total(), currency));
        money.plan().forEach(plan -> wrong.addAll(Planning.violations(plan, currency)));
        money.unnamed().forEach(amount -> wrong.addAll(Amounts.notNegative("unnamed", amount, currency)));
        command.placedAt().forEach(at -> wrong.addAll(date("placedAt", at, now)));
        if (money.payments().size() > Schedule.MOST) {
            wrong.add(Violation.showing(
                    "payments", "too-many", Integer.toString(money.payments().size()), Schedule.MOST));
            return wrong;
        }
        Set<PaymentReference> references = new HashSet<>();
        for (int i = 0; i < money.payments().size(); i++) {
            ClaimedPayment payment = money.payments().get(i);
            String place = "payments[" + i + "]";
            wrong.addAll(Amounts.positive(place, payment.amount(), currency));
            payment.at().forEach(at -> wrong.addAll(date(place, at, now)));
            if (!references.add(payment.reference())) {
                wrong.add(Violation.showing(place, "twice", payment.reference().value()));
            }
        }
        return wrong;
    }

    private static List<Violation> date(String field, Instant at, Situation<?> now) {
        return at.isAfter(now.at()) || at.isBefore(Situation.EARLIEST)
                ? List.of(Violation.showing(field, "out-of-range", at.toString(), Situation.EARLIEST, now.at()))
                : List.of();
    }
}
