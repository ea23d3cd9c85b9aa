package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Names;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;

/** What a member has to do about orders: what is overdue, and what nobody sees to. */
final class OrderTasks {
    private static final Names NAMES = OrderLifecycle.table().names();
    private static final String PLACED = NAMES.phase(Order.Placed.class);
    private static final String CLAIM = NAMES.command(OrderCommand.Claim.class);
    private static final String ASSIGN = NAMES.command(OrderCommand.Assign.class);
    private static final String REASSIGN = NAMES.command(OrderCommand.Reassign.class);
    private static final String RECORD_PAYMENT = NAMES.command(OrderCommand.RecordPayment.class);

    private final Actor actor;
    private final MemberId member;
    private final Instant now;
    private final List<Task> tasks = new ArrayList<>();

    private OrderTasks(Actor actor, MemberId member, Instant now) {
        this.actor = actor;
        this.member = member;
        this.now = now;
    }

    /** The tasks now, in no particular order. */
    static List<Task> of(Cards orders, Actor actor, MemberId member, Instant now) {
        return new OrderTasks(actor, member, now).tasks(orders);
    }

    private List<Task> tasks(Cards orders) {
        orders.ownedBy(member).forEach(this::own);
        boolean manages = actor.has(Role.SALES_MANAGER);
        if (manages) {
            orders.escalated().stream()
                    .filter(card -> !member.equals(card.owner))
                    .forEach(card -> escalated(card, Objects.requireNonNull(card.silent)));
        }
        boolean claims = actor.has(Role.ACCOUNT_EXECUTIVE) || actor.has(Role.CUSTOMER_SUCCESS_REP);
        if (claims || manages) {
            String reason = claims ? "worklist.unclaimed" : "worklist.unassigned";
            Query queue = Query.all().inQueue().inPhase(PLACED);
            orders.list(queue, Option.none(), Worklist.FROM_QUEUE).stream()
                    .filter(card -> !(manages && card.isEscalated()))
                    .forEach(
                            card -> add(Section.QUEUE, card, Reason.of(reason, card.since()), claims ? CLAIM : ASSIGN));
        }
        return tasks;
    }

    private void own(Card card) {
        if (card.silent != null) {
            add(Section.OVERDUE, card, Reason.of("worklist.arrears", card.silent.since()), RECORD_PAYMENT);
        } else if (card.isReminderDue(now)) {
            Instant due = card.due().get();
            add(Section.DUE, card, Reason.of("worklist.payment-due", due), RECORD_PAYMENT);
        }
    }

    private void escalated(Card card, Outline.Silent arrears) {
        if (card.owner == null) {
            add(Section.OVERDUE, card, Reason.of("worklist.arrears-unowned", arrears.since()), ASSIGN);
        } else {
            Reason reason = Reason.of("worklist.arrears-escalated", card.owner.value(), arrears.since());
            add(Section.OVERDUE, card, reason, REASSIGN);
        }
    }

    private void add(Section section, Card card, Reason reason, String command) {
        StreamId stream = new StreamId(Kind.ORDER.lifecycle(), card.id);
        tasks.add(new Task(section, stream, card.phase, card.since(), Option.none(), reason, command));
    }
}
