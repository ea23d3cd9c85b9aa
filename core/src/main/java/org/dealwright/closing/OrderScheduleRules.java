package org.dealwright.closing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.closing.Order.Ongoing;
import org.dealwright.closing.OrderCommand.MarkDelivered;
import org.dealwright.closing.OrderCommand.Reschedule;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/** What it takes to plan anew how an order is paid, and to say what was delivered. */
final class OrderScheduleRules {
    private OrderScheduleRules() {}

    static Either<Rejection, OrderEvent.Rescheduled> reschedule(
            Ongoing order, Reschedule command, Situation<OrderPolicy> now) {
        Money total = order.agreement().total();
        List<Violation> wrong = new ArrayList<>(Planning.violations(command.plan(), total.getCurrencyUnit()));
        wrong.addAll(Check.violations(Check.line("reason", command.reason())));
        if (!wrong.isEmpty()) {
            return Either.left(Rejection.invalid(wrong));
        }
        Money covered = order.ledger().covered();
        if (command.rest() && !total.isGreaterThan(covered)) {
            return Rejection.broken("order.nothing-left-to-plan");
        }
        List<Instalment> all = command.rest() ? covered(order.schedule(), covered) : new ArrayList<>();
        Money open = command.rest() ? total.minus(covered) : total;
        return Planning.instalments(command.plan(), open, all.size()).map(planned -> {
            all.addAll(planned);
            return new OrderEvent.Rescheduled(now.at(), now.actor().member(), command.plan(), all, command.reason());
        });
    }

    /** What is covered, in the order in which it was due: whole instalments, and the covered part of one. */
    private static List<Instalment> covered(Schedule schedule, Money covered) {
        List<Instalment> kept = new ArrayList<>();
        for (int place = 0; place < schedule.size(); place++) {
            Instalment each = schedule.at(place);
            Money part = each.amount().minus(schedule.openOf(place, covered));
            if (part.isPositive()) {
                kept.add(new Instalment(kept.size() + 1, part, each.due(), each.milestone()));
            }
        }
        return kept;
    }

    static Either<Rejection, OrderEvent.Delivered> deliver(
            Ongoing order, MarkDelivered command, Situation<OrderPolicy> now) {
        Schedule schedule = order.schedule();
        if (!schedule.awaits(command.milestone())) {
            Option<LocalDate> due = schedule.dueOf(command.milestone());
            return due.isDefined()
                    ? Rejection.broken("order.delivered-already", command.milestone(), due.get())
                    : Either.left(Rejection.invalid(List.of(
                            Violation.showing("milestone", "not-known", command.milestone(), schedule.awaited()))));
        }
        LocalDate due =
                OrderRules.day(now.at(), now.policy()).plusDays(now.policy().paymentDays());
        return Either.right(new OrderEvent.Delivered(now.at(), now.actor().member(), command.milestone(), due));
    }
}
