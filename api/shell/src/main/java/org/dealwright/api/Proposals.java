package org.dealwright.api;

import io.vavr.control.Option;
import org.dealwright.id.ProposalId;
import org.dealwright.need.Needs;
import org.dealwright.proposal.DealStanding;
import org.dealwright.proposal.NeedCoverage;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalEvent;

/** The proposals. Safe for many threads. */
public final class Proposals extends OwnedStreams<ProposalId, Proposal, ProposalEvent, ProposalCommand<?>> {
    private final Engine engine;

    Proposals(Engine engine) {
        super(engine, Kind.PROPOSAL, ProposalCommand.Assign::new, ProposalCommand.Reassign::new);
        this.engine = engine;
    }

    /**
     * Which needs of its deal the latest revision answers now, and which it leaves open: to be shown before it is sent.
     *
     * @return none where there is no such proposal; without a deal here no need is known
     */
    public Option<NeedCoverage> coverage(ProposalId id) {
        return find(id).map(proposal -> {
            Needs needs = engine.find(Kind.DEAL, proposal.dossier().deal())
                    .map(FactAnswers::standing)
                    .map(DealStanding::needs)
                    .getOrElse(Needs.none());
            return NeedCoverage.of(needs, proposal.dossier().revision().contents());
        });
    }
}
