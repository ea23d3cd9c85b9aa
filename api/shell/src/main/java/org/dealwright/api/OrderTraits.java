package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.closing.Dunning;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;

/** What an order tells of itself. */
final class OrderTraits implements Traits<Order> {
    @Override
    public Instant since(Order phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Order> open() {
        return Order.Placed.class;
    }

    @Override
    public Option<MemberId> owner(Order phase) {
        return phase.owner();
    }

    @Override
    public Option<CompanyId> company(Order phase) {
        return phase.agreement().sale().company();
    }

    @Override
    public Option<DealId> deal(Order phase) {
        return phase.agreement().sale().deal();
    }

    @Override
    public List<PersonId> people(Order phase) {
        return phase.agreement().sale().person().toJavaList();
    }

    /** That something is overdue, and since when. */
    @Override
    public Option<Outline.Silent> silent(Order phase) {
        if (!(phase instanceof Order.Placed placed)) {
            return Option.none();
        }
        Dunning dunning = placed.dunning();
        Option<Instant> since = dunning.overdue().values().min();
        return since.map(at -> new Outline.Silent(at, dunning.escalated().exists(dunning.overdue()::containsKey)));
    }

    /** By all that time does to an order it stays what it is. */
    @Override
    public boolean isReminder(Command<?> command) {
        return command instanceof OrderCommand.MarkOverdue
                || command instanceof OrderCommand.RemindPayment
                || command instanceof OrderCommand.EscalateArrears;
    }
}
