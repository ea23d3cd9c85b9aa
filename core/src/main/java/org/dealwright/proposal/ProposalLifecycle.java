package org.dealwright.proposal;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.CUSTOMER_SUCCESS_REP;
import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_MANAGER;
import static org.dealwright.process.Role.SALES_SPECIALIST;

import io.vavr.control.Option;
import org.dealwright.id.DealId;
import org.dealwright.process.Fact;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;
import org.dealwright.proposal.Proposal.Accepted;
import org.dealwright.proposal.Proposal.Approved;
import org.dealwright.proposal.Proposal.AwaitingApproval;
import org.dealwright.proposal.Proposal.Countered;
import org.dealwright.proposal.Proposal.Declined;
import org.dealwright.proposal.Proposal.Draft;
import org.dealwright.proposal.Proposal.Expired;
import org.dealwright.proposal.Proposal.Live;
import org.dealwright.proposal.Proposal.Offered;
import org.dealwright.proposal.Proposal.Revisable;
import org.dealwright.proposal.Proposal.Sent;
import org.dealwright.proposal.Proposal.Withdrawn;

/** The proposal's table: which phase takes which command, from whom, and what becomes of it. */
public final class ProposalLifecycle {
    /** What there is of a deal; none where there is no such deal. Whoever decides by it sees that it stays so. */
    public static final Fact<DealId, Option<DealStanding>> DEAL_STANDING = ProposalRules.DEAL_STANDING;

    private static final Names NAMES = Names.of("proposal")
            .phase(Draft.class, "draft")
            .phase(AwaitingApproval.class, "awaiting-approval")
            .phase(Approved.class, "approved")
            .phase(Sent.class, "sent")
            .phase(Countered.class, "countered")
            .phase(Accepted.class, "accepted")
            .phase(Declined.class, "declined")
            .phase(Expired.class, "expired")
            .phase(Withdrawn.class, "withdrawn")
            .command(ProposalCommand.Draft.class, "draft")
            .command(ProposalCommand.Adopt.class, "adopt")
            .command(ProposalCommand.Claim.class, "claim")
            .command(ProposalCommand.Assign.class, "assign")
            .command(ProposalCommand.Reassign.class, "reassign")
            .command(ProposalCommand.SetAttribute.class, "set-attribute")
            .command(ProposalCommand.Revise.class, "revise")
            .command(ProposalCommand.RequestApproval.class, "request-approval")
            .command(ProposalCommand.Approve.class, "approve")
            .command(ProposalCommand.Refuse.class, "refuse")
            .command(ProposalCommand.Send.class, "send")
            .command(ProposalCommand.Counter.class, "counter")
            .command(ProposalCommand.Accept.class, "accept")
            .command(ProposalCommand.AcceptLate.class, "accept-late")
            .command(ProposalCommand.Rescind.class, "rescind")
            .command(ProposalCommand.Decline.class, "decline")
            .command(ProposalCommand.Withdraw.class, "withdraw")
            .command(ProposalCommand.Expire.class, "expire")
            .command(ProposalCommand.RemindOwner.class, "remind-owner")
            .command(ProposalCommand.EscalateSilence.class, "escalate-silence")
            .event(ProposalEvent.Drafted.class, "drafted")
            .event(ProposalEvent.Adopted.class, "adopted")
            .event(ProposalEvent.Claimed.class, "claimed")
            .event(ProposalEvent.Assigned.class, "assigned")
            .event(ProposalEvent.Reassigned.class, "reassigned")
            .event(ProposalEvent.AttributeSet.class, "attribute-set")
            .event(ProposalEvent.Revised.class, "revised")
            .event(ProposalEvent.ApprovalRequested.class, "approval-requested")
            .event(ProposalEvent.Approved.class, "approved")
            .event(ProposalEvent.ApprovalRefused.class, "approval-refused")
            .event(ProposalEvent.Sent.class, "sent")
            .event(ProposalEvent.Countered.class, "countered")
            .event(ProposalEvent.Accepted.class, "accepted")
            .event(ProposalEvent.AcceptedLate.class, "accepted-late")
            .event(ProposalEvent.Rescinded.class, "rescinded")
            .event(ProposalEvent.Declined.class, "declined")
            .event(ProposalEvent.Withdrawn.class, "withdrawn")
            .event(ProposalEvent.Expired.class, "expired")
            .event(ProposalEvent.OwnerReminded.class, "owner-reminded")
            .event(ProposalEvent.SilenceEscalated.class, "silence-escalated")
            .build();

    private static final String OWNER = "owner";
    private static final String AUTHOR = "author";
    private static final String WRITER = "writer";
    private static final String TEAM = "team";
    private static final String OWNED = "owned";
    private static final String UNOWNED = "unowned";
    private static final String PRICED = "priced";
    private static final String WITHIN_AUTHORITY = "within-authority";
    private static final String ABOVE_AUTHORITY = "above-authority";
    private static final String APPROVER_AUTHORITY = "approver-authority";
    private static final String NOT_DEAL_OWNER = "not-deal-owner";
    private static final String DEAL_OPEN = "deal-open";
    private static final String DEAL_NOT_ENDED = "deal-not-ended";
    private static final String NOT_EXPIRED = "not-expired";
    private static final String BEFORE_WIN = "before-win";
    private static final String ATTRIBUTES = "attributes";

    // spotless:off
    private static final Lifecycle<Proposal, ProposalEvent, ProposalPolicy> TABLE = Lifecycle
        .of(NAMES, Proposal.class, ProposalCommand.class, ProposalEvent.class, ProposalPolicy.class, Proposal::since)

        .begin(ProposalCommand.Draft.class, ProposalRules::draft)
            .by(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER)
            .askingFor(DEAL_STANDING, (none, command, policy) -> Option.some(command.deal()))
            .to(ProposalEvent.Drafted.class, Draft.class, ProposalChanges::on)
        .begin(ProposalCommand.Adopt.class, ProposalAdoptRules::adopt).by(SALES_MANAGER, INTEGRATION)
            .to(ProposalEvent.Adopted.class, Proposal.class, ProposalChanges::on)

        .in(Live.class)
            .on(ProposalCommand.Claim.class, ProposalOwnerRules::claim).by(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_MANAGER)
                .provided(UNOWNED, ProposalOwnerRules::isUnowned)
                .stays(ProposalEvent.Claimed.class, ProposalChanges::on)
            .on(ProposalCommand.Assign.class, ProposalOwnerRules::assign).by(SALES_MANAGER).orBySystem()
                .stays(ProposalEvent.Assigned.class, ProposalChanges::on)
            .on(ProposalCommand.Reassign.class, ProposalOwnerRules::reassign).by(OWNER, Live::isOwnedBy).orBy(SALES_MANAGER).orBySystem()
                .provided(OWNED, ProposalOwnerRules::isOwned)
                .stays(ProposalEvent.Reassigned.class, ProposalChanges::on)
        .in(Proposal.class)
            .on(ProposalCommand.SetAttribute.class, ProposalAttributeRules::set)
                .by(OWNER, Proposal::isOwnedBy).orBy(AUTHOR, Proposal::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER)
                .provided(TEAM, ProposalRules::isOfTheTeam)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .stays(ProposalEvent.AttributeSet.class, ProposalChanges::on)
        .in(Revisable.class)
            .on(ProposalCommand.Revise.class, ProposalRules::revise)
                .by(OWNER, Revisable::isOwnedBy).orBy(AUTHOR, Revisable::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER)
                .provided(TEAM, ProposalRules::isOfTheTeam)
                .provided(DEAL_OPEN, ProposalRules::isForAnOpenDeal)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Revised.class, Draft.class, ProposalChanges::on)

        .in(Draft.class)
            .on(ProposalCommand.RequestApproval.class, ProposalApprovalRules::request)
                .by(OWNER, Draft::isOwnedBy).orBy(AUTHOR, Draft::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER)
                .provided(TEAM, ProposalRules::isOfTheTeam)
                .provided(PRICED, ProposalApprovalRules::isPriced)
                .provided(ABOVE_AUTHORITY, ProposalApprovalRules::isAboveAuthority)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.ApprovalRequested.class, AwaitingApproval.class, ProposalChanges::on)
            .on(ProposalCommand.Send.class, ProposalOfferRules::send)
                .by(OWNER, Draft::isOwnedBy).orBy(AUTHOR, Draft::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER)
                .provided(TEAM, ProposalRules::isOfTheTeam)
                .provided(PRICED, ProposalApprovalRules::isPriced)
                .provided(WITHIN_AUTHORITY, ProposalApprovalRules::isWithinAuthority)
                .provided(ATTRIBUTES, ProposalAttributeRules::forSent)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Sent.class, Sent.class, ProposalChanges::on)
        .in(AwaitingApproval.class)
            .on(ProposalCommand.Approve.class, ProposalApprovalRules::approve)
                .byAnyRole().notBy(WRITER, AwaitingApproval::isWriter)
                .provided(NOT_DEAL_OWNER, ProposalApprovalRules::doesNotOwnTheDeal)
                .provided(APPROVER_AUTHORITY, ProposalApprovalRules::hasAuthority)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Approved.class, Approved.class, ProposalChanges::on)
            .on(ProposalCommand.Refuse.class, ProposalApprovalRules::refuse)
                .byAnyRole().notBy(WRITER, AwaitingApproval::isWriter)
                .provided(NOT_DEAL_OWNER, ProposalApprovalRules::doesNotOwnTheDeal)
                .provided(APPROVER_AUTHORITY, ProposalApprovalRules::hasAuthority)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.ApprovalRefused.class, Draft.class, ProposalChanges::on)
        .in(Approved.class)
            .on(ProposalCommand.Send.class, ProposalOfferRules::send)
                .by(OWNER, Approved::isOwnedBy).orBy(AUTHOR, Approved::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER)
                .provided(TEAM, ProposalRules::isOfTheTeam)
                .provided(PRICED, ProposalApprovalRules::isPriced)
                .provided(ATTRIBUTES, ProposalAttributeRules::forSent)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Sent.class, Sent.class, ProposalChanges::on)

        .in(Offered.class)
            .on(ProposalCommand.Counter.class, ProposalOfferRules::counter)
                .by(OWNER, Offered::isOwnedBy).orBy(AUTHOR, Offered::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER, INTEGRATION)
                .provided(TEAM, ProposalRules::isOfTheTeamOrReports)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Countered.class, Countered.class, ProposalChanges::on)
            .on(ProposalCommand.Accept.class, ProposalOfferRules::accept)
                .by(OWNER, Offered::isOwnedBy).orBy(AUTHOR, Offered::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER, INTEGRATION)
                .provided(TEAM, ProposalRules::isOfTheTeamOrReports)
                .provided(DEAL_NOT_ENDED, ProposalOfferRules::hasNotEnded)
                .provided(NOT_EXPIRED, ProposalOfferRules::isStillValid)
                .provided(ATTRIBUTES, ProposalAttributeRules::forAccepted)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Accepted.class, Accepted.class, ProposalChanges::on)
            .on(ProposalCommand.Decline.class, ProposalEndRules::decline)
                .by(OWNER, Offered::isOwnedBy).orBy(AUTHOR, Offered::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER, INTEGRATION)
                .provided(TEAM, ProposalRules::isOfTheTeamOrReports)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Declined.class, Declined.class, ProposalChanges::on)
            .on(ProposalCommand.Expire.class, ProposalEndRules::expire).byTime(Offered::expiresAt, ProposalCommand.Expire::new)
                .to(ProposalEvent.Expired.class, Expired.class, ProposalChanges::on)
        .in(Expired.class)
            .on(ProposalCommand.AcceptLate.class, ProposalOfferRules::acceptLate).by(SALES_MANAGER)
                .provided(DEAL_NOT_ENDED, ProposalOfferRules::hasNotEnded)
                .provided(ATTRIBUTES, ProposalAttributeRules::forAccepted)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.AcceptedLate.class, Accepted.class, ProposalChanges::on)
        .in(Accepted.class)
            .on(ProposalCommand.Rescind.class, ProposalEndRules::rescind).by(SALES_MANAGER).orBySystem()
                .provided(BEFORE_WIN, ProposalEndRules::isBeforeTheWin)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Rescinded.class, Withdrawn.class, ProposalChanges::on)

        .in(Live.class)
            .on(ProposalCommand.Withdraw.class, ProposalEndRules::withdraw)
                .by(OWNER, Live::isOwnedBy).orBy(AUTHOR, Live::isWrittenBy).orBy(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_SPECIALIST, SALES_MANAGER).orBySystem()
                .provided(TEAM, ProposalRules::isOfTheTeam)
                .asking(DEAL_STANDING, ProposalLifecycle::deal)
                .to(ProposalEvent.Withdrawn.class, Withdrawn.class, ProposalChanges::on)
        // after everything else that time does: whoever is told of a silence should still have to break it
            .on(ProposalCommand.RemindOwner.class, ProposalSilenceRules::remind)
                .byTimeUnder(ProposalSilenceRules::remindAt, ProposalCommand.RemindOwner::new)
                .stays(ProposalEvent.OwnerReminded.class, ProposalChanges::on)
            .on(ProposalCommand.EscalateSilence.class, ProposalSilenceRules::escalate)
                .byTimeUnder(ProposalSilenceRules::escalateAt, ProposalCommand.EscalateSilence::new)
                .stays(ProposalEvent.SilenceEscalated.class, ProposalChanges::on)
        .build();
    // spotless:on

    private ProposalLifecycle() {}

    private static DealId deal(Proposal proposal) {
        return proposal.dossier().deal();
    }

    /** The table; one for all. */
    public static Lifecycle<Proposal, ProposalEvent, ProposalPolicy> table() {
        return TABLE;
    }
}
