package org.dealwright.json;

import java.util.HashMap;
import java.util.Map;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.consent.ClaimedDecision;
import org.dealwright.consent.Decision;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealFact;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.ExitCriterion;
import org.dealwright.incentive.Cap;
import org.dealwright.incentive.Clawback;
import org.dealwright.incentive.Commission;
import org.dealwright.incentive.Draw;
import org.dealwright.incentive.GoalBonus;
import org.dealwright.incentive.Kicker;
import org.dealwright.incentive.Spiff;
import org.dealwright.incentive.TeamBonus;
import org.dealwright.need.Condition;
import org.dealwright.process.Names;
import org.dealwright.proposal.ClaimedContents;
import org.dealwright.proposal.Contents;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.Quotation;
import org.dealwright.proposal.Tax;
import org.dealwright.proposal.WholeDiscount;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.Retractable;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.CustomerFact;
import org.dealwright.retention.Handover;
import org.dealwright.retention.Reward;
import org.dealwright.team.ClaimedPresence;
import org.dealwright.team.RosterFact;

/** The stable names of the values that are one of several types, as {@code type} says them. */
final class ValueNames {
    private static final Map<Class<?>, String> NAMES = new HashMap<>();

    static {
        prospects();
        deals();
        criteria();
        incentives();
        proposals();
        orders();
        customers();
        members();
        consents();
        needs();
    }

    private ValueNames() {}

    /** The name of one of the types. */
    static String of(Class<?> type) {
        String name = NAMES.get(type);
        if (name == null) {
            throw new IllegalStateException(type.getName() + " has no name in JSON");
        }
        return name;
    }

    private static void name(Class<?> type, String name) {
        NAMES.put(type, name);
    }

    private static void prospects() {
        name(ClaimedPhase.Identified.class, "identified");
        name(ClaimedPhase.Working.class, "working");
        name(ClaimedPhase.Engaged.class, "engaged");
        name(ClaimedPhase.Qualified.class, "qualified");
        name(ClaimedPhase.HandoffOffered.class, "handoff-offered");
        name(ClaimedPhase.Nurturing.class, "nurturing");
        name(ClaimedPhase.HandedOff.class, "handed-off");
        name(ClaimedPhase.Disqualified.class, "disqualified");
        name(ClaimedPhase.OptedOut.class, "opted-out");
        name(ClaimedPhase.Merged.class, "merged");
        name(Retractable.Finding.class, "finding");
        name(Retractable.Evidence.class, "evidence");
        name(Retractable.Need.class, "need");
        name(MergeTarget.OfProspect.class, "prospect");
        name(MergeTarget.OfDeal.class, "deal");
        name(MergeTarget.OfCustomer.class, "customer");
        Names table = ProspectLifecycle.table().names();
        // a prospect at rest says in which phase it was
        Codecs.leaves(Prospect.Open.class).forEach(phase -> name(phase, table.phase(phase)));
    }

    private static void deals() {
        name(DealOrigin.OfProspect.class, "prospect");
        name(DealOrigin.OfCustomer.class, "customer");
        name(DealOrigin.OfSplit.class, "split");
        name(DealOrigin.OfMember.class, "member");
        name(DealOrigin.Unknown.class, "unknown");
        name(ClaimedDeal.Open.class, "open");
        name(ClaimedDeal.OnHold.class, "on-hold");
        name(ClaimedDeal.Won.class, "won");
        name(ClaimedDeal.Lost.class, "lost");
        name(DealFact.OfNeed.class, "need");
        name(DealFact.OfObstacle.class, "obstacle");
        name(DealFact.OfPresentation.class, "presentation");
    }

    private static void criteria() {
        name(ExitCriterion.NeedKnown.class, "need-known");
        name(ExitCriterion.MustsCovered.class, "musts-covered");
        name(ExitCriterion.Unobstructed.class, "unobstructed");
        name(ExitCriterion.ValueKnown.class, "value-known");
        name(ExitCriterion.CloseExpected.class, "close-expected");
        name(ExitCriterion.RoleKnown.class, "role-known");
        name(ExitCriterion.AttributeSet.class, "attribute-set");
        name(ExitCriterion.Stated.class, "stated");
    }

    private static void incentives() {
        name(Commission.class, "commission");
        name(GoalBonus.class, "goal-bonus");
        name(TeamBonus.class, "team-bonus");
        name(Spiff.class, "spiff");
        name(Kicker.class, "kicker");
        name(org.dealwright.incentive.Reward.class, "reward");
        name(Cap.class, "cap");
        name(Draw.class, "draw");
        name(Clawback.class, "clawback");
    }

    private static void proposals() {
        name(org.dealwright.proposal.ClaimedPhase.Draft.class, "draft");
        name(org.dealwright.proposal.ClaimedPhase.AwaitingApproval.class, "awaiting-approval");
        name(org.dealwright.proposal.ClaimedPhase.Approved.class, "approved");
        name(org.dealwright.proposal.ClaimedPhase.Sent.class, "sent");
        name(org.dealwright.proposal.ClaimedPhase.Countered.class, "countered");
        name(org.dealwright.proposal.ClaimedPhase.Accepted.class, "accepted");
        name(org.dealwright.proposal.ClaimedPhase.Declined.class, "declined");
        name(org.dealwright.proposal.ClaimedPhase.Expired.class, "expired");
        name(org.dealwright.proposal.ClaimedPhase.Withdrawn.class, "withdrawn");
        name(Quotation.class, "quotation");
        name(Contents.Stated.class, "stated");
        name(ClaimedContents.Lines.class, "lines");
        name(ClaimedContents.Stated.class, "stated");
        name(WholeDiscount.None.class, "none");
        name(WholeDiscount.Percent.class, "percent");
        name(WholeDiscount.Amount.class, "amount");
        name(Tax.Rate.class, "rate");
        name(Tax.Exempt.class, "exempt");
        name(LineRequest.Taxation.Rate.class, "rate");
        name(LineRequest.Taxation.Exempt.class, "exempt");
    }

    private static void orders() {
        name(ClaimedOrder.Placed.class, "placed");
        name(ClaimedOrder.Settled.class, "settled");
        name(ClaimedOrder.Cancelled.class, "cancelled");
        name(ClaimedOrder.WrittenOff.class, "written-off");
        name(PaymentPlan.AtOnce.class, "at-once");
        name(PaymentPlan.Instalments.class, "instalments");
        name(PaymentPlan.Stated.class, "stated");
        name(PaymentPlan.Milestones.class, "milestones");
        name(PaymentPlan.Recurring.class, "recurring");
        name(PaymentPlan.Mixed.class, "mixed");
    }

    private static void customers() {
        name(ClaimedCustomer.Arriving.class, "arriving");
        name(ClaimedCustomer.Onboarding.class, "onboarding");
        name(ClaimedCustomer.Active.class, "active");
        name(ClaimedCustomer.AtRisk.class, "at-risk");
        name(ClaimedCustomer.Churned.class, "churned");
        name(ClaimedCustomer.Merged.class, "merged");
        name(CustomerFact.OfUsage.class, "usage");
        name(CustomerFact.OfSatisfaction.class, "satisfaction");
        name(CustomerFact.OfNeed.class, "need");
        name(CustomerFact.OfComplaint.class, "complaint");
        name(Handover.Offered.class, "offered");
        name(Handover.Queued.class, "queued");
        name(Handover.Lapsed.class, "lapsed");
        name(Handover.Returned.class, "returned");
        name(Reward.OfMoney.class, "money");
        name(Reward.InKind.class, "in-kind");
    }

    private static void members() {
        name(ClaimedPresence.Active.class, "active");
        name(ClaimedPresence.OnLeave.class, "on-leave");
        name(ClaimedPresence.Leaving.class, "leaving");
        name(ClaimedPresence.Left.class, "left");
        name(RosterFact.Rating.class, "rating");
        name(RosterFact.Training.class, "training");
        name(RosterFact.Coaching.class, "coaching");
        name(RosterFact.Recognised.class, "recognised");
    }

    private static void consents() {
        name(ClaimedDecision.Given.class, "given");
        name(ClaimedDecision.Withdrawn.class, "withdrawn");
        name(Decision.Given.class, "given");
        name(Decision.Withdrawn.class, "withdrawn");
        name(Decision.Forgotten.class, "forgotten");
    }

    private static void needs() {
        name(Condition.OneOf.class, "one-of");
        name(Condition.AtLeast.class, "at-least");
        name(Condition.AtMost.class, "at-most");
        name(Condition.Between.class, "between");
        name(Condition.YesOrNo.class, "yes-or-no");
    }
}
