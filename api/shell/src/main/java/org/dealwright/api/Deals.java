package org.dealwright.api;

import java.util.List;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.DealId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;

/** The deals. Safe for many threads. */
public final class Deals extends Streams<DealId, Deal, DealEvent, DealCommand<?>> {
    Deals(Engine engine) {
        super(engine, Kind.DEAL);
    }

    /**
     * Passes everything that a member leads, and that has not ended, to somebody else: one by one, so that one which cannot be
     * passed on does not stop the others. What others take from the member meanwhile stays with them.
     *
     * @param from whose work it is
     * @param to who gets it
     * @param actor the member, or a manager
     * @return what became of each, by identifier; empty where the member leads nothing
     */
    public List<ItemOutcome<DealId, Deal>> reassignAll(MemberId from, MemberId to, Actor actor) {
        return handleAllOf(from, new DealCommand.Reassign(to), actor);
    }
}
