package org.dealwright.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.DealProfile;
import org.dealwright.deal.NotedOrder;
import org.dealwright.deal.UncheckedShare;
import org.dealwright.id.DealId;
import org.dealwright.id.ProposalId;
import org.dealwright.need.Needs;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.WithdrawalReason;

/** What follows from a deal that ends, or is taken apart. */
final class DealReactions {
    private DealReactions() {}

    /** Where nobody knows for how much it was won, nothing can be ordered by itself. */
    static List<Consequence<?>> orderIsPlaced(Cause<Deal> cause, DealEvent.Won event) {
        return OrderOfWin.place(cause.unit(), new DealId(cause.id()), cause.phase(Kind.DEAL), event)
                .map(place -> List.<Consequence<?>>of(
                        new Consequence<>(Kind.ORDER, cause.unit().freshOrder(), place)))
                .getOrElse(List.of());
    }

    /** Whoever leads the deal goes on with what was offered by whoever led it; what somebody else works on stays theirs. */
    static List<Consequence<?>> proposalsFollow(Cause<Deal> cause, DealEvent event) {
        MemberId before = cause.before().get().owner().getOrNull();
        MemberId owner = cause.phase(Kind.DEAL).owner().get();
        if (before == null || before.equals(owner)) {
            return List.of();
        }
        return ProposalReactions.standing(cause.unit(), new DealId(cause.id()))
                .filter(proposal -> cause.unit()
                        .load(Kind.PROPOSAL, Kind.PROPOSAL.stream(proposal))
                        .state
                        .exists(its -> its.isOwnedBy(before)))
                .<Consequence<?>>map(proposal -> new Consequence<>(
                        Kind.PROPOSAL, proposal, new ProposalCommand.Reassign(owner), Proposal.Live.class))
                .toList();
    }

    /** Nobody should go on with what the deal was won without. */
    static List<Consequence<?>> othersAreWithdrawn(Cause<Deal> cause, DealEvent.Won event) {
        return proposals(cause, proposal -> ProposalReactions.withdrawn(proposal, WithdrawalReason.DEAL_WON));
    }

    static List<Consequence<?>> ordersAreCancelled(Cause<Deal> cause, DealEvent.WinAnnulled event) {
        List<Consequence<?>> cancelled = new ArrayList<>();
        for (NotedOrder noted : cause.phase(Kind.DEAL).dossier().outlook().orders()) {
            cancelled.add(new Consequence<>(
                    Kind.ORDER,
                    noted.order(),
                    new OrderCommand.Cancel(CancellationReason.WIN_ANNULLED),
                    Order.Ongoing.class));
        }
        return cancelled;
    }

    static List<Consequence<?>> proposalsAreWithdrawn(Cause<Deal> cause, DealEvent.Lost event) {
        return proposals(cause, proposal -> ProposalReactions.withdrawn(proposal, WithdrawalReason.DEAL_LOST));
    }

    static List<Consequence<?>> acceptancesAreRescinded(Cause<Deal> cause, DealEvent.Lost event) {
        return proposals(cause, proposal -> ProposalReactions.rescinded(proposal, WithdrawalReason.DEAL_LOST));
    }

    /** Who is who, and the fields, are true of both. */
    static List<Consequence<?>> secondDealOpens(Cause<Deal> cause, DealEvent.Split event) {
        Deal first = cause.phase(Kind.DEAL);
        DealProfile profile = first.dossier().profile();
        DealCommand.Open open = new DealCommand.Open(
                event.owner(),
                first.company(),
                profile.kind().getOrElse(DealKind.NEW_BUSINESS),
                new DealOrigin.OfSplit(new DealId(cause.id())),
                Needs.of(event.needs()),
                first.dossier().people(),
                profile.attributes());
        return List.of(new Consequence<>(Kind.DEAL, event.second(), open));
    }

    /** Whoever shares the revenue shares it of both; whoever is called in besides is called into the first alone. */
    static List<Consequence<?>> secondDealIsSharedAlike(Cause<Deal> cause, DealEvent.Split event) {
        List<UncheckedShare> revenue = cause.phase(Kind.DEAL).dossier().pursuit().credits().revenue().stream()
                .map(share -> new UncheckedShare(share.member(), share.percent().value()))
                .toList();
        return revenue.isEmpty()
                ? List.of()
                : List.of(new Consequence<>(Kind.DEAL, event.second(), new DealCommand.SetCredit(revenue, List.of())));
    }

    private static List<Consequence<?>> proposals(Cause<Deal> cause, Function<ProposalId, Consequence<?>> consequence) {
        return ProposalReactions.standing(cause.unit(), new DealId(cause.id()))
                .<Consequence<?>>map(consequence)
                .toList();
    }
}
