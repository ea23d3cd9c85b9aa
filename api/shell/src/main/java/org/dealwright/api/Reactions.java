package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.OrderEvent;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.EndEvent;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.RelationEvent;
import org.dealwright.team.MemberEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happens by itself when something has happened, as one table: an event of one life cycle makes another do
 * something.
 *
 * <p>A reaction belongs to what caused it: all is recorded together, and if a reaction is refused, nothing is.
 */
final class Reactions {
    // spotless:off
    static final Reactions TABLE = new Reactions()
        .when(Kind.PROSPECT, ProspectEvent.HandoffAccepted.class, "deal.open", ProspectReactions::dealOpens)
        .when(Kind.PROSPECT, ProspectEvent.HandoffAccepted.class, "deal.attach-prospect", ProspectReactions::dealIsJoined)
        .when(Kind.PROSPECT, ProspectEvent.Converted.class, "deal.open", ProspectReactions::dealOpens)
        .when(Kind.PROSPECT, ProspectEvent.Converted.class, "deal.attach-prospect", ProspectReactions::dealIsJoined)
        .when(Kind.PROSPECT, ProspectEvent.Merged.class, "prospect.absorb", ProspectReactions::prospectAbsorbs)
        .when(Kind.PROSPECT, ProspectEvent.Merged.class, "deal.attach-prospect", ProspectReactions::dealTakesNote)
        .when(Kind.PROSPECT, ProspectEvent.Merged.class, "customer.attach-prospect", ProspectReactions::customerTakesNote)
        .when(Kind.PROSPECT, ProspectEvent.Merged.class, "customer.note-referral", ReferralReactions::prospectIsACustomer)
        .when(Kind.PROSPECT, ProspectEvent.TouchLogged.class, "prospect.log-touch", ProspectReactions::survivorHears)
        .when(Kind.PROSPECT, ProspectEvent.TouchLogged.class, "deal.log-touch", ProspectReactions::dealHears)
        .when(Kind.PROSPECT, ProspectEvent.TouchLogged.class, "customer.log-touch", ProspectReactions::customerHears)
        .when(Kind.PROSPECT, ProspectEvent.PersonAdded.class, "prospect.opt-out", Withdrawals::optOut)
        .when(Kind.PROSPECT, ProspectEvent.PersonRemoved.class, "prospect.opt-out", Withdrawals::optOut)
        .when(Kind.PROSPECT, ProspectEvent.Absorbed.class, "prospect.opt-out", Withdrawals::optOut)
        .when(Kind.PROSPECT, ProspectEvent.Reopened.class, "prospect.opt-out", Withdrawals::optOut)

        .when(Kind.PROSPECT, ProspectEvent.Identified.class, "customer.note-referral", ReferralReactions::prospectIsSent)
        .when(Kind.PROSPECT, ProspectEvent.Adopted.class, "customer.note-referral", ReferralReactions::prospectWasSent)
        .when(Kind.PROSPECT, ProspectEvent.Disqualified.class, "customer.note-referral", ReferralReactions::prospectIsLost)
        .when(Kind.PROSPECT, ProspectEvent.OptedOut.class, "customer.note-referral", ReferralReactions::prospectIsLost)
        .when(Kind.PROSPECT, ProspectEvent.Reopened.class, "customer.note-referral", ReferralReactions::prospectIsPursued)

        .when(Kind.PROPOSAL, ProposalEvent.Adopted.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Revised.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Sent.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Countered.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Accepted.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Accepted.class, "proposal.withdraw", ProposalReactions::siblingsAreWithdrawn)
        .when(Kind.PROPOSAL, ProposalEvent.Accepted.class, "proposal.rescind", ProposalReactions::isReplaced)
        .when(Kind.PROPOSAL, ProposalEvent.AcceptedLate.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.AcceptedLate.class, "proposal.withdraw", ProposalReactions::siblingsAreWithdrawn)
        .when(Kind.PROPOSAL, ProposalEvent.AcceptedLate.class, "proposal.rescind", ProposalReactions::isReplaced)
        .when(Kind.PROPOSAL, ProposalEvent.Rescinded.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Declined.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Withdrawn.class, "deal.note-proposal", ProposalReactions::dealNotes)
        .when(Kind.PROPOSAL, ProposalEvent.Expired.class, "deal.note-proposal", ProposalReactions::dealNotes)

        .when(Kind.DEAL, DealEvent.Claimed.class, "proposal.reassign", DealReactions::proposalsFollow)
        .when(Kind.DEAL, DealEvent.Assigned.class, "proposal.reassign", DealReactions::proposalsFollow)
        .when(Kind.DEAL, DealEvent.Reassigned.class, "proposal.reassign", DealReactions::proposalsFollow)
        .when(Kind.DEAL, DealEvent.Won.class, "customer.welcome", CustomerReactions::arrives)
        .when(Kind.DEAL, DealEvent.Won.class, "customer.note-deal", CustomerReactions::notesWin)
        .when(Kind.DEAL, DealEvent.Won.class, "customer.win-back", CustomerReactions::comesBack)
        .when(Kind.DEAL, DealEvent.Won.class, "customer.note-referral", ReferralReactions::dealIsWon)
        .when(Kind.DEAL, DealEvent.Won.class, "order.place", DealReactions::orderIsPlaced)
        .when(Kind.DEAL, DealEvent.Won.class, "proposal.withdraw", DealReactions::othersAreWithdrawn)
        .when(Kind.DEAL, DealEvent.WinAnnulled.class, "order.cancel", DealReactions::ordersAreCancelled)
        .when(Kind.DEAL, DealEvent.WinAnnulled.class, "customer.note-deal", CustomerReactions::notesAnnulment)
        .when(Kind.DEAL, DealEvent.WinAnnulled.class, "customer.note-referral", ReferralReactions::dealIsPursued)
        .when(Kind.DEAL, DealEvent.Lost.class, "customer.note-deal", CustomerReactions::notesLoss)
        .when(Kind.DEAL, DealEvent.Lost.class, "customer.note-referral", ReferralReactions::dealIsLost)
        .when(Kind.DEAL, DealEvent.Reopened.class, "customer.note-deal", CustomerReactions::notesReopening)
        .when(Kind.DEAL, DealEvent.Reopened.class, "customer.note-referral", ReferralReactions::dealIsPursued)
        .when(Kind.DEAL, DealEvent.Lost.class, "proposal.withdraw", DealReactions::proposalsAreWithdrawn)
        .when(Kind.DEAL, DealEvent.Lost.class, "proposal.rescind", DealReactions::acceptancesAreRescinded)
        .when(Kind.DEAL, DealEvent.Split.class, "deal.open", DealReactions::secondDealOpens)
        .when(Kind.DEAL, DealEvent.Split.class, "deal.set-credit", DealReactions::secondDealIsSharedAlike)

        .when(Kind.ORDER, OrderEvent.Placed.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.Adopted.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.PaymentRecorded.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.PaymentFailed.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.PaymentReversed.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.PaymentChargedBack.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.InstalmentOverdue.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.Rescheduled.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.Refunded.class, "deal.note-order", OrderReactions::dealNotesRefund)
        .when(Kind.ORDER, OrderEvent.Cancelled.class, "deal.note-order", OrderReactions::dealNotes)
        .when(Kind.ORDER, OrderEvent.WrittenOff.class, "deal.note-order", OrderReactions::dealNotes)

        .when(Kind.ORDER, OrderEvent.Placed.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.Adopted.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.PaymentRecorded.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.PaymentFailed.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.PaymentReversed.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.PaymentChargedBack.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.InstalmentOverdue.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.Rescheduled.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.Refunded.class, "customer.note-order", OrderOfCustomer::customerNotesRefund)
        .when(Kind.ORDER, OrderEvent.Cancelled.class, "customer.note-order", OrderOfCustomer::customerNotes)
        .when(Kind.ORDER, OrderEvent.WrittenOff.class, "customer.note-order", OrderOfCustomer::customerNotes)

        .when(Kind.CUSTOMER, ContractEvent.RenewalOffered.class, "deal.open", RenewalReactions::dealOpens)
        .when(Kind.CUSTOMER, ContractEvent.RenewalOfferedInTime.class, "deal.open", RenewalReactions::dealOpens)
        .when(Kind.CUSTOMER, ContractEvent.Renewed.class, "order.place", RenewalReactions::orderIsPlaced)
        .when(Kind.CUSTOMER, ContractEvent.Renewed.class, "deal.lose", RenewalReactions::dealCloses)
        .when(Kind.CUSTOMER, ContractEvent.RenewedTacitly.class, "order.place", RenewalReactions::orderIsPlaced)
        .when(Kind.CUSTOMER, ContractEvent.RenewedTacitly.class, "deal.lose", RenewalReactions::dealCloses)
        .when(Kind.CUSTOMER, ContractEvent.NoticeGiven.class, "order.cancel", RenewalReactions::tacitOrdersAreCancelled)
        .when(Kind.CUSTOMER, ContractEvent.TermEnded.class, "deal.lose", RenewalReactions::dealCloses)
        .when(Kind.CUSTOMER, EndEvent.Churned.class, "deal.lose", RenewalReactions::dealsClose)
        .when(Kind.CUSTOMER, EndEvent.Merged.class, "customer.absorb", ReferralReactions::customerAbsorbs)
        .when(Kind.CUSTOMER, RelationEvent.TouchLogged.class, "customer.log-touch", ReferralReactions::survivorHears)
        .when(Kind.CUSTOMER, GrowthEvent.Reordered.class, "order.place", RenewalReactions::orderIsPlaced)
        .when(Kind.CUSTOMER, GrowthEvent.ExpansionOffered.class, "deal.open", RenewalReactions::dealOpens)
        .when(Kind.CUSTOMER, GrowthEvent.Referred.class, "prospect.identify", ReferralReactions::prospectIsIdentified)
        .when(Kind.CUSTOMER, GrowthEvent.Referred.class, "prospect.add-person", ReferralReactions::personIsAdded)

        .when(Kind.CONSENT, ConsentEvent.ConsentWithdrawn.class, "prospect.cancel-touch", Withdrawals::cancellations)
        .when(Kind.CONSENT, ConsentEvent.ConsentWithdrawn.class, "prospect.opt-out", Withdrawals::optOuts)
        .when(Kind.CONSENT, ConsentEvent.ConsentWithdrawn.class, "customer.cancel-touch", CustomerWithdrawals::cancellations)
        .when(Kind.CONSENT, ConsentEvent.PurposeWithdrawn.class, "prospect.cancel-touch", Withdrawals::cancellations)
        .when(Kind.CONSENT, ConsentEvent.PurposeWithdrawn.class, "prospect.opt-out", Withdrawals::optOuts)
        .when(Kind.CONSENT, ConsentEvent.PurposeWithdrawn.class, "customer.cancel-touch", CustomerWithdrawals::cancellations)
        .when(Kind.CONSENT, ConsentEvent.PersonForgotten.class, "prospect.cancel-touch", Withdrawals::cancellations)
        .when(Kind.CONSENT, ConsentEvent.PersonForgotten.class, "prospect.opt-out", Withdrawals::optOuts)
        .when(Kind.CONSENT, ConsentEvent.PersonForgotten.class, "customer.cancel-touch", CustomerWithdrawals::cancellations)
        .when(Kind.CONSENT, ConsentEvent.Adopted.class, "prospect.cancel-touch", Withdrawals::cancellations)
        .when(Kind.CONSENT, ConsentEvent.Adopted.class, "prospect.opt-out", Withdrawals::optOuts)
        .when(Kind.CONSENT, ConsentEvent.Adopted.class, "customer.cancel-touch", CustomerWithdrawals::cancellations)

        .when(Kind.MEMBER, MemberEvent.WentOnLeave.class, "prospect.lapse-for-absence", MemberReactions::offersLapse)
        .when(Kind.MEMBER, MemberEvent.WentOnLeave.class, "customer.lapse-for-absence", MemberReactions::customersGoOn)
        .when(Kind.MEMBER, MemberEvent.LeaveAnnounced.class, "prospect.lapse-for-absence", MemberReactions::offersLapse)
        .when(Kind.MEMBER, MemberEvent.LeaveAnnounced.class, "customer.lapse-for-absence", MemberReactions::customersGoOn)
        .when(Kind.MEMBER, MemberEvent.Adopted.class, "prospect.lapse-for-absence", MemberReactions::offersLapse)
        .when(Kind.MEMBER, MemberEvent.Adopted.class, "customer.lapse-for-absence", MemberReactions::customersGoOn);
    // spotless:on

    /**
     * What has happened, and where.
     *
     * @param unit the unit of work that it belongs to, with the phase as it is now
     * @param stream whose event it is
     * @param before the phase before; none where it has just begun
     */
    record Cause<S>(Unit unit, StreamId stream, Option<S> before) {
        /** The identifier's text. */
        String id() {
            return stream.id();
        }

        /** The phase as it is now. */
        <E extends Event> S phase(Kind<?, S, E, ?> kind) {
            return unit.load(kind, stream).state.get();
        }
    }

    /**
     * What another history is made to do.
     *
     * @param where the phases in which it does it, and else lets it be; null where it must
     */
    record Consequence<I>(
            Kind<I, ?, ?, ?> kind,
            I id,
            Command<?> command,
            @Nullable Class<?> where) {
        /** What must be done, or nothing is recorded at all. */
        Consequence(Kind<I, ?, ?, ?> kind, I id, Command<?> command) {
            this(kind, id, command, null);
        }

        /** Whether it concerns what is in that phase once time has acted on it. */
        boolean isFor(Option<?> phase) {
            return where == null || phase.exists(where::isInstance);
        }
    }

    /** Says what follows; it finds out by the unit. */
    @FunctionalInterface
    interface Reaction<S, G> {
        List<Consequence<?>> to(Cause<S> cause, G event);
    }

    private record Row(String event, String command, Reaction<Object, Object> reaction) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Class<?>, List<Row>> byType = new HashMap<>();

    private Reactions() {}

    @SuppressWarnings("unchecked") // the signature ties the reaction to the kind's phases and the event's type
    private <S, E extends Event, G extends E> Reactions when(
            Kind<?, S, E, ?> kind, Class<G> event, String command, Reaction<? super S, ? super G> reaction) {
        Row row = new Row(kind.table().names().event(event), command, (Reaction<Object, Object>) reaction);
        rows.add(row);
        byType.computeIfAbsent(event, type -> new ArrayList<>()).add(row);
        return this;
    }

    @SuppressWarnings("unchecked") // a row is found by the event's type, and its phases are of the event's kind
    List<Consequence<?>> to(Unit unit, StreamId stream, Option<?> before, Event event) {
        List<Row> its = byType.get(event.getClass());
        if (its == null) {
            return List.of();
        }
        Cause<Object> cause = new Cause<>(unit, stream, (Option<Object>) before);
        List<Consequence<?>> consequences = new ArrayList<>();
        for (Row row : its) {
            consequences.addAll(row.reaction.to(cause, event));
        }
        return consequences;
    }

    /** The rows in stable names: the event, and the command it leads to. */
    List<ReactionRow> rows() {
        return rows.stream().map(row -> new ReactionRow(row.event, row.command)).toList();
    }
}
