package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.LiveProposal;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.id.DealId;

/** What was offered for a deal and holds no more: whatever is decided on the deal does not rest on it, whoever notices first. */
final class RunOutOffers {
    private RunOutOffers() {}

    /** Lets time act by then on what a deal takes for open, so that the deal notes what has expired. */
    static Option<Refusal> noted(Unit unit, Unit.Loaded<DealId, Deal, DealEvent, DealPolicy> deal, Instant until) {
        for (LiveProposal one : deal.state.get().dossier().outlook().proposals().live()) {
            if (one.standing() != ProposalStanding.ACCEPTED) {
                Option<Refusal> refused =
                        unit.letTimeAct(unit.load(Kind.PROPOSAL, Kind.PROPOSAL.stream(one.proposal())), until);
                if (refused.isDefined()) {
                    return refused;
                }
            }
        }
        return Option.none();
    }
}
