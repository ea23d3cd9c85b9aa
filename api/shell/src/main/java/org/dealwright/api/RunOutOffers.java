package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.LiveProposal;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.id.DealId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Actor;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalPolicy;

/** What was offered for a deal and holds no more: whatever is decided on the deal does not rest on it, whoever notices first. */
final class RunOutOffers {
    private RunOutOffers() {}

    /**
     * Lets time act by then on what a deal takes for open, so that the deal notes what has expired. What is being revised does
     * not expire, but what the customer has of it runs out all the same.
     */
    static Option<Refusal> noted(Unit unit, Unit.Loaded<DealId, Deal, DealEvent, DealPolicy> deal, Instant until) {
        for (LiveProposal one : deal.state.get().dossier().outlook().proposals().live()) {
            if (one.standing() == ProposalStanding.ACCEPTED) {
                continue;
            }
            Unit.Loaded<ProposalId, Proposal, ProposalEvent, ProposalPolicy> its =
                    unit.load(Kind.PROPOSAL, Kind.PROPOSAL.stream(one.proposal()));
            Option<Refusal> refused = unit.letTimeAct(its, until);
            Option<Instant> ended =
                    its.state.flatMap(RunOutOffers::endOfRevised).filter(end -> !end.isAfter(until));
            if (refused.isEmpty() && ended.isDefined()) {
                DealCommand.NoteProposal ends =
                        new DealCommand.NoteProposal(one.proposal(), ProposalStanding.ENDED, Option.none());
                refused = unit.apply(deal, ends, Actor.system(), deal.soonest(ended.get()));
            }
            if (refused.isDefined()) {
                return refused;
            }
        }
        return Option.none();
    }

    /** When what the customer has holds no more, while it is written anew. */
    private static Option<Instant> endOfRevised(Proposal proposal) {
        return proposal instanceof Proposal.Live && !(proposal instanceof Proposal.Offered)
                ? proposal.dossier().lastOfferEndsAt()
                : Option.none();
    }
}
