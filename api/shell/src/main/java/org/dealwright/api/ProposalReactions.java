package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.id.DealId;
import org.dealwright.id.ProposalId;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.WithdrawalReason;

/** What follows from a proposal: its deal notes it, and no other proposal to a deal outlives one that is accepted. */
final class ProposalReactions {
    private ProposalReactions() {}

    /** A deal that is not recorded here notes nothing; what was never sent is none of its business. */
    static List<Consequence<?>> dealNotes(Cause<Proposal> cause, ProposalEvent event) {
        Proposal proposal = cause.phase(Kind.PROPOSAL);
        ProposalId id = new ProposalId(cause.id());
        DealId deal = proposal.dossier().deal();
        Option<Deal> its = cause.unit().load(Kind.DEAL, Kind.DEAL.stream(deal)).state;
        ProposalStanding standing = standing(proposal);
        boolean begins = standing != ProposalStanding.REVISED && standing != ProposalStanding.ENDED;
        return its.exists(known -> begins || isLive(id, known))
                ? List.of(new Consequence<>(
                        Kind.DEAL,
                        deal,
                        new DealCommand.NoteProposal(
                                id, standing, proposal.dossier().net())))
                : List.of();
    }

    /** Those that are not sent yet, too: nobody should go on with them. */
    static List<Consequence<?>> siblingsAreWithdrawn(Cause<Proposal> cause, ProposalEvent event) {
        return siblings(cause, sibling -> withdrawn(sibling, WithdrawalReason.SIBLING_ACCEPTED));
    }

    /** One that was accepted before is replaced by the one accepted now: a deal is won by one. */
    static List<Consequence<?>> isReplaced(Cause<Proposal> cause, ProposalEvent event) {
        return siblings(cause, sibling -> rescinded(sibling, WithdrawalReason.REPLACED));
    }

    private static List<Consequence<?>> siblings(
            Cause<Proposal> cause, Function<ProposalId, Consequence<?>> consequence) {
        DealId deal = cause.phase(Kind.PROPOSAL).dossier().deal();
        return standing(cause.unit(), deal)
                .filter(sibling -> !sibling.value().equals(cause.id()))
                .<Consequence<?>>map(consequence)
                .toList();
    }

    /** The proposals to a deal that have not ended, those accepted among them; none may come meanwhile. */
    static Stream<ProposalId> standing(Unit unit, DealId deal) {
        return unit.askForAll(index -> index.standingProposals(deal)).stream()
                .map(stream -> new ProposalId(stream.id()));
    }

    static Consequence<ProposalId> withdrawn(ProposalId proposal, WithdrawalReason reason) {
        return new Consequence<>(Kind.PROPOSAL, proposal, new ProposalCommand.Withdraw(reason), Proposal.Live.class);
    }

    static Consequence<ProposalId> rescinded(ProposalId proposal, WithdrawalReason reason) {
        return new Consequence<>(Kind.PROPOSAL, proposal, new ProposalCommand.Rescind(reason), Proposal.Accepted.class);
    }

    private static boolean isLive(ProposalId id, Deal deal) {
        return deal.dossier()
                .outlook()
                .proposals()
                .live()
                .exists(live -> live.proposal().equals(id));
    }

    private static ProposalStanding standing(Proposal proposal) {
        if (proposal instanceof Proposal.Sent) {
            return ProposalStanding.SENT;
        }
        if (proposal instanceof Proposal.Countered) {
            return ProposalStanding.COUNTERED;
        }
        if (proposal instanceof Proposal.Accepted) {
            return ProposalStanding.ACCEPTED;
        }
        return proposal instanceof Proposal.Live ? ProposalStanding.REVISED : ProposalStanding.ENDED;
    }
}
