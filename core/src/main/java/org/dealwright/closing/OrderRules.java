package org.dealwright.closing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.closing.Order.Ongoing;
import org.dealwright.closing.OrderCommand.Assign;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderCommand.Reassign;
import org.dealwright.closing.OrderCommand.SetAttribute;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;

/** What each command needs to be accepted. Package-private: the table is the only way in. */
final class OrderRules {
    private static final int LONGEST_MONTHS = 1_200;

    private OrderRules() {}

    static Either<Rejection, OrderEvent.Placed> place(New none, Place command, Situation<OrderPolicy> now) {
        CurrencyUnit currency = command.total().getCurrencyUnit();
        PaymentPlan plan = command.plan().getOrElse(() -> atOnce(now));
        List<Violation> wrong = new ArrayList<>(Amounts.notNegative("total", command.total(), currency));
        wrong.addAll(Planning.violations(plan, currency));
        wrong.addAll(lines(command.lines(), currency));
        command.months()
                .filter(months -> months < 1 || months > LONGEST_MONTHS)
                .forEach(months -> wrong.add(
                        Violation.showing("months", "out-of-range", Integer.toString(months), 1, LONGEST_MONTHS)));
        return wrong.isEmpty()
                ? Planning.instalments(plan, command.total(), 0)
                        .map(instalments -> new OrderEvent.Placed(
                                now.at(),
                                now.actor().member(),
                                command.sale(),
                                command.owner(),
                                command.total(),
                                plan,
                                instalments,
                                command.lines(),
                                command.months()))
                : Either.left(Rejection.invalid(wrong));
    }

    private static PaymentPlan atOnce(Situation<OrderPolicy> now) {
        return new PaymentPlan.AtOnce(
                day(now.at(), now.policy()).plusDays(now.policy().paymentDays()));
    }

    static LocalDate day(Instant at, OrderPolicy policy) {
        return LocalDate.ofInstant(at, policy.zone());
    }

    private static List<Violation> lines(List<OrderLine> lines, CurrencyUnit currency) {
        if (lines.size() > Check.LIST_LENGTH) {
            return List.of(Violation.showing("lines", "too-many", Integer.toString(lines.size()), Check.LIST_LENGTH));
        }
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            wrong.addAll(Amounts.notNegative("lines[" + i + "]", lines.get(i).total(), currency));
        }
        return wrong;
    }

    static Option<RuleBroken> isOwned(Ongoing order, Situation<OrderPolicy> now) {
        return order.owner().isDefined() ? Option.none() : Option.of(RuleBroken.of("order.unowned"));
    }

    static Option<RuleBroken> isUnowned(Ongoing order, Situation<OrderPolicy> now) {
        return order.owner().isEmpty() ? Option.none() : Option.of(RuleBroken.of("order.owned"));
    }

    static Either<Rejection, OrderEvent.Claimed> claim(
            Ongoing order, OrderCommand.Claim command, Situation<OrderPolicy> now) {
        return Either.right(new OrderEvent.Claimed(
                now.at(), now.actor().member(), now.actor().member().get()));
    }

    static Either<Rejection, OrderEvent.Assigned> assign(Ongoing order, Assign command, Situation<OrderPolicy> now) {
        Validation<Violation, String> reason = Check.line("reason", command.reason());
        if (reason.isInvalid()) {
            return Either.left(Rejection.invalid(List.of(reason.getError())));
        }
        return newOwner(order, command.to())
                .map(to -> new OrderEvent.Assigned(now.at(), now.actor().member(), to, reason.get()));
    }

    static Either<Rejection, OrderEvent.Reassigned> reassign(
            Ongoing order, Reassign command, Situation<OrderPolicy> now) {
        return newOwner(order, command.to())
                .map(to -> new OrderEvent.Reassigned(now.at(), now.actor().member(), to));
    }

    private static Either<Rejection, MemberId> newOwner(Ongoing order, MemberId to) {
        return order.isOwnedBy(to) ? Rejection.broken("order.already-theirs") : Either.right(to);
    }

    static Either<Rejection, OrderEvent.AttributeSet> setAttribute(
            Order order, SetAttribute command, Situation<OrderPolicy> now) {
        return order.agreement()
                .attributes()
                .checked(command.key(), command.value())
                .map(attribute ->
                        new OrderEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }
}
