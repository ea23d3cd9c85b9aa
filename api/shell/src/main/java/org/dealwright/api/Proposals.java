package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.id.ProposalId;
import org.dealwright.need.Needs;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.DealStanding;
import org.dealwright.proposal.NeedCoverage;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalEvent;

/** The proposals. Safe for many threads. */
public final class Proposals extends Streams<ProposalId, Proposal, ProposalEvent, ProposalCommand<?>> {
    private final Engine engine;

    Proposals(Engine engine) {
        super(engine, Kind.PROPOSAL);
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

    /**
     * Passes everything that a member works on, and that has not ended, to somebody else: one by one, so that one which
     * cannot be passed on does not stop the others.
     *
     * @param from whose work it is
     * @param to who gets it
     * @param actor the member, or a manager
     * @return what became of each, by identifier; empty where the member works on nothing
     */
    public List<ItemOutcome<ProposalId, Proposal>> reassignAll(MemberId from, MemberId to, Actor actor) {
        return handleAllOf(from, new ProposalCommand.Reassign(to), actor);
    }
}
