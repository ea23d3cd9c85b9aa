package org.dealwright.api;

import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.DealId;

/** The deals. Safe for many threads. */
public final class Deals extends OwnedStreams<DealId, Deal, DealEvent, DealCommand<?>> {
    Deals(Engine engine) {
        super(engine, Kind.DEAL, DealCommand.Assign::new, DealCommand.Reassign::new);
    }
}
