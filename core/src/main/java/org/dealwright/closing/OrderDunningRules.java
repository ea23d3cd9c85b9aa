package org.dealwright.closing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.closing.Order.Placed;
import org.dealwright.closing.OrderCommand.EscalateArrears;
import org.dealwright.closing.OrderCommand.MarkOverdue;
import org.dealwright.closing.OrderCommand.RemindPayment;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.joda.money.Money;

/** When something is overdue, and who is reminded or told of it. */
final class OrderDunningRules {
    private OrderDunningRules() {}

    /** Nothing is done before money last moved: what was paid then, or taken back, is what it is about. */
    private static Instant earliest(Placed order) {
        Instant from = order.dunning().from();
        Instant moved = order.ledger().movedAt();
        return moved.isAfter(from) ? moved : from;
    }

    private static Option<Instant> notBefore(Instant earliest, Option<Instant> at) {
        return at.isEmpty() || !at.get().isBefore(earliest) ? at : Option.some(earliest);
    }

    private static int firstOpen(Placed order) {
        return order.schedule().firstOpen(order.ledger().covered());
    }

    /** The place of the first that is open and not on record as overdue; the size where there is none. */
    private static int nextToMark(Placed order) {
        Schedule schedule = order.schedule();
        int place = firstOpen(order);
        while (place < schedule.size()
                && order.dunning().overdue().containsKey(schedule.at(place).number())) {
            place++;
        }
        return place;
    }

    static Option<Instant> overdueAt(Placed order, OrderPolicy policy) {
        int place = nextToMark(order);
        return place == order.schedule().size()
                ? Option.none()
                : notBefore(earliest(order), DueDays.end(order.schedule().at(place), policy));
    }

    static Either<Rejection, OrderEvent.InstalmentOverdue> markOverdue(
            Placed order, MarkOverdue command, Situation<OrderPolicy> now) {
        int place = nextToMark(order);
        Instalment instalment = order.schedule().at(place);
        return Either.right(new OrderEvent.InstalmentOverdue(
                now.at(),
                now.actor().member(),
                instalment.number(),
                instalment.due().get(),
                open(order, place)));
    }

    private static Money open(Placed order, int place) {
        return order.schedule().openOf(place, order.ledger().covered());
    }

    /** The place among the policy's days of the next reminder of the instalment that is due first; its size for none. */
    private static int nextReminder(Placed order, Instalment instalment, OrderPolicy policy) {
        List<Integer> days = policy.reminderDays();
        Option<Dunning.Reminder> last = order.dunning().reminded();
        boolean goesOn = last.isDefined() && last.get().number() == instalment.number();
        Instant earliest = earliest(order);
        int next = 0;
        while (next < days.size()) {
            Option<Instant> at = DueDays.begin(instalment, days.get(next), policy);
            boolean done = goesOn && days.get(next) <= last.get().days();
            if (!done && (at.isEmpty() || !at.get().isBefore(earliest))) {
                return next;
            }
            next++;
        }
        return next;
    }

    static Option<Instant> remindAt(Placed order, OrderPolicy policy) {
        int place = firstOpen(order);
        if (place == order.schedule().size()) {
            return Option.none();
        }
        Instalment instalment = order.schedule().at(place);
        int next = nextReminder(order, instalment, policy);
        return next == policy.reminderDays().size()
                ? Option.none()
                : DueDays.begin(instalment, policy.reminderDays().get(next), policy);
    }

    static Either<Rejection, OrderEvent.PaymentReminded> remind(
            Placed order, RemindPayment command, Situation<OrderPolicy> now) {
        int place = firstOpen(order);
        Instalment instalment = order.schedule().at(place);
        int days = now.policy().reminderDays().get(nextReminder(order, instalment, now.policy()));
        return Either.right(new OrderEvent.PaymentReminded(
                now.at(), now.actor().member(), instalment.number(), days, open(order, place)));
    }

    static Option<Instant> escalateAt(Placed order, OrderPolicy policy) {
        Option<Integer> after = policy.dunning().escalateAfter();
        int place = firstOpen(order);
        if (after.isEmpty() || place == order.schedule().size()) {
            return Option.none();
        }
        Instalment instalment = order.schedule().at(place);
        boolean told = order.dunning().escalated().contains(instalment.number());
        return told || !order.dunning().overdue().containsKey(instalment.number())
                ? Option.none()
                : notBefore(earliest(order), DueDays.begin(instalment, 1 + after.get(), policy));
    }

    static Either<Rejection, OrderEvent.ArrearsEscalated> escalate(
            Placed order, EscalateArrears command, Situation<OrderPolicy> now) {
        int place = firstOpen(order);
        return Either.right(new OrderEvent.ArrearsEscalated(
                now.at(),
                now.actor().member(),
                order.owner(),
                order.schedule().at(place).number(),
                open(order, place)));
    }
}
