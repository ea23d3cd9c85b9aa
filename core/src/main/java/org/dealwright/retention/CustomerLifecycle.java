package org.dealwright.retention;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.CUSTOMER_SUCCESS_REP;
import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_MANAGER;

import io.vavr.control.Option;
import org.dealwright.contact.ContactFacts;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Fact;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;
import org.dealwright.retention.Customer.Active;
import org.dealwright.retention.Customer.Arriving;
import org.dealwright.retention.Customer.AtRisk;
import org.dealwright.retention.Customer.Bound;
import org.dealwright.retention.Customer.Churned;
import org.dealwright.retention.Customer.Growing;
import org.dealwright.retention.Customer.Kept;
import org.dealwright.retention.Customer.Merged;
import org.dealwright.retention.Customer.Onboarding;
import org.dealwright.retention.Customer.Ongoing;

/** The customer's table: which phase takes which command, from whom, and what becomes of it. */
public final class CustomerLifecycle {
    /** An identifier for the deal by which a contract is to be renewed; whoever lets time pursue a renewal loads it. */
    public static final Fact<TermId, DealId> RENEWAL_DEAL = CustomerRenewalRules.RENEWAL_DEAL;

    /** What there is of the customer to merge into; whoever decides a merge loads it. */
    public static final Fact<CustomerId, MergeStanding> MERGE_STANDING = CustomerMergeRules.MERGE_STANDING;

    /** The customer that somebody is already; whoever decides whether they can be referred loads it. */
    public static final Fact<Buyer, Option<CustomerId>> IS_CUSTOMER = CustomerReferralRules.IS_CUSTOMER;

    /** What has become of a prospect that names the customer; whoever decides a reward for one they did not send loads it. */
    public static final Fact<ProspectId, Option<ReferralStanding>> REFERRED = CustomerReferralRules.REFERRED;

    /** The prospect for which the deal that one led to was rewarded; whoever decides a reward loads it. */
    public static final Fact<ProspectId, Option<ProspectId>> DEAL_REWARDED = CustomerReferralRules.DEAL_REWARDED;

    private static final Names NAMES = Names.of("customer")
            .phase(Arriving.class, "arriving")
            .phase(Onboarding.class, "onboarding")
            .phase(Active.class, "active")
            .phase(AtRisk.class, "at-risk")
            .phase(Churned.class, "churned")
            .phase(Merged.class, "merged")
            .command(ArrivalCommand.Welcome.class, "welcome")
            .command(ArrivalCommand.Adopt.class, "adopt")
            .command(ArrivalCommand.Accept.class, "accept")
            .command(ArrivalCommand.ReturnToSales.class, "return-to-sales")
            .command(ArrivalCommand.AnswerReturn.class, "answer-return")
            .command(ArrivalCommand.OfferAgain.class, "offer-again")
            .command(ArrivalCommand.LapseHandoff.class, "lapse-handoff")
            .command(ArrivalCommand.LapseForAbsence.class, "lapse-for-absence")
            .command(ArrivalCommand.CompleteOnboardingStep.class, "complete-onboarding-step")
            .command(ArrivalCommand.GoLive.class, "go-live")
            .command(RelationCommand.Claim.class, "claim")
            .command(RelationCommand.Assign.class, "assign")
            .command(RelationCommand.Reassign.class, "reassign")
            .command(RelationCommand.AddPerson.class, "add-person")
            .command(RelationCommand.ChangePerson.class, "change-person")
            .command(RelationCommand.RemovePerson.class, "remove-person")
            .command(RelationCommand.SetAttribute.class, "set-attribute")
            .command(RelationCommand.LogTouch.class, "log-touch")
            .command(RelationCommand.RetractTouch.class, "retract-touch")
            .command(RelationCommand.PlanTouch.class, "plan-touch")
            .command(RelationCommand.CancelTouch.class, "cancel-touch")
            .command(RelationCommand.AttachProspect.class, "attach-prospect")
            .command(RelationCommand.RecordNeed.class, "record-need")
            .command(RelationCommand.WithdrawNeed.class, "withdraw-need")
            .command(RelationCommand.Retract.class, "retract")
            .command(RelationCommand.RemindOwner.class, "remind-owner")
            .command(RelationCommand.EscalateSilence.class, "escalate-silence")
            .command(SuccessCommand.CheckIn.class, "check-in")
            .command(SuccessCommand.RecordSatisfaction.class, "record-satisfaction")
            .command(SuccessCommand.RecordUsage.class, "record-usage")
            .command(SuccessCommand.LogComplaint.class, "log-complaint")
            .command(SuccessCommand.ResolveComplaint.class, "resolve-complaint")
            .command(SuccessCommand.SetSuccessPlan.class, "set-success-plan")
            .command(SuccessCommand.FlagAtRisk.class, "flag-at-risk")
            .command(SuccessCommand.RaiseRisk.class, "raise-risk")
            .command(SuccessCommand.ClearRisk.class, "clear-risk")
            .command(SuccessCommand.Acknowledge.class, "acknowledge")
            .command(SuccessCommand.Recover.class, "recover")
            .command(ContractCommand.StartTerm.class, "start-term")
            .command(ContractCommand.ChangeTerm.class, "change-term")
            .command(ContractCommand.OfferRenewal.class, "offer-renewal")
            .command(ContractCommand.OfferRenewalInTime.class, "offer-renewal-in-time")
            .command(ContractCommand.Renew.class, "renew")
            .command(ContractCommand.RenewTacitly.class, "renew-tacitly")
            .command(ContractCommand.NoteDeal.class, "note-deal")
            .command(ContractCommand.GiveNotice.class, "give-notice")
            .command(ContractCommand.RevokeNotice.class, "revoke-notice")
            .command(ContractCommand.EndTerm.class, "end-term")
            .command(GrowthCommand.Reorder.class, "reorder")
            .command(GrowthCommand.SuggestReorder.class, "suggest-reorder")
            .command(GrowthCommand.NoteOrder.class, "note-order")
            .command(GrowthCommand.Expand.class, "expand")
            .command(GrowthCommand.Refer.class, "refer")
            .command(GrowthCommand.NoteReferral.class, "note-referral")
            .command(GrowthCommand.GrantReferralReward.class, "grant-referral-reward")
            .command(GrowthCommand.AskForReview.class, "ask-for-review")
            .command(GrowthCommand.RecordReview.class, "record-review")
            .command(EndCommand.Churn.class, "churn")
            .command(EndCommand.ChurnAtTermEnd.class, "churn-at-term-end")
            .command(EndCommand.WinBack.class, "win-back")
            .command(EndCommand.MergeInto.class, "merge-into")
            .command(EndCommand.Absorb.class, "absorb")
            .event(ArrivalEvent.Welcomed.class, "welcomed")
            .event(ArrivalEvent.Adopted.class, "adopted")
            .event(ArrivalEvent.Accepted.class, "accepted")
            .event(ArrivalEvent.ReturnedToSales.class, "returned-to-sales")
            .event(ArrivalEvent.ReturnAnswered.class, "return-answered")
            .event(ArrivalEvent.OfferedAgain.class, "offered-again")
            .event(ArrivalEvent.HandoffLapsed.class, "handoff-lapsed")
            .event(ArrivalEvent.HandoffLapsedForAbsence.class, "handoff-lapsed-for-absence")
            .event(ArrivalEvent.OnboardingStepCompleted.class, "onboarding-step-completed")
            .event(ArrivalEvent.WentLive.class, "went-live")
            .event(RelationEvent.Claimed.class, "claimed")
            .event(RelationEvent.Assigned.class, "assigned")
            .event(RelationEvent.Reassigned.class, "reassigned")
            .event(RelationEvent.PersonAdded.class, "person-added")
            .event(RelationEvent.PersonChanged.class, "person-changed")
            .event(RelationEvent.PersonRemoved.class, "person-removed")
            .event(RelationEvent.AttributeSet.class, "attribute-set")
            .event(RelationEvent.TouchLogged.class, "touch-logged")
            .event(RelationEvent.TouchRetracted.class, "touch-retracted")
            .event(RelationEvent.TouchPlanned.class, "touch-planned")
            .event(RelationEvent.TouchCancelled.class, "touch-cancelled")
            .event(RelationEvent.ProspectAttached.class, "prospect-attached")
            .event(RelationEvent.NeedRecorded.class, "need-recorded")
            .event(RelationEvent.NeedWithdrawn.class, "need-withdrawn")
            .event(RelationEvent.Retracted.class, "retracted")
            .event(RelationEvent.OwnerReminded.class, "owner-reminded")
            .event(RelationEvent.SilenceEscalated.class, "silence-escalated")
            .event(SuccessEvent.CheckedIn.class, "checked-in")
            .event(SuccessEvent.SatisfactionRecorded.class, "satisfaction-recorded")
            .event(SuccessEvent.UsageRecorded.class, "usage-recorded")
            .event(SuccessEvent.ComplaintLogged.class, "complaint-logged")
            .event(SuccessEvent.ComplaintResolved.class, "complaint-resolved")
            .event(SuccessEvent.SuccessPlanSet.class, "success-plan-set")
            .event(SuccessEvent.FlaggedAtRisk.class, "flagged-at-risk")
            .event(SuccessEvent.RiskRaised.class, "risk-raised")
            .event(SuccessEvent.RiskCleared.class, "risk-cleared")
            .event(SuccessEvent.RiskAcknowledged.class, "risk-acknowledged")
            .event(SuccessEvent.Recovered.class, "recovered")
            .event(ContractEvent.TermStarted.class, "term-started")
            .event(ContractEvent.TermChanged.class, "term-changed")
            .event(ContractEvent.RenewalOffered.class, "renewal-offered")
            .event(ContractEvent.RenewalOfferedInTime.class, "renewal-offered-in-time")
            .event(ContractEvent.Renewed.class, "renewed")
            .event(ContractEvent.RenewedTacitly.class, "renewed-tacitly")
            .event(ContractEvent.DealNoted.class, "deal-noted")
            .event(ContractEvent.NoticeGiven.class, "notice-given")
            .event(ContractEvent.NoticeRevoked.class, "notice-revoked")
            .event(ContractEvent.TermEnded.class, "term-ended")
            .event(GrowthEvent.Reordered.class, "reordered")
            .event(GrowthEvent.ReorderSuggested.class, "reorder-suggested")
            .event(GrowthEvent.OrderNoted.class, "order-noted")
            .event(GrowthEvent.ExpansionOffered.class, "expansion-offered")
            .event(GrowthEvent.Referred.class, "referred")
            .event(GrowthEvent.ReferralNoted.class, "referral-noted")
            .event(GrowthEvent.ReferralRewarded.class, "referral-rewarded")
            .event(GrowthEvent.ReviewAsked.class, "review-asked")
            .event(GrowthEvent.ReviewRecorded.class, "review-recorded")
            .event(EndEvent.Churned.class, "churned")
            .event(EndEvent.ChurnedAtTermEnd.class, "churned-at-term-end")
            .event(EndEvent.WonBack.class, "won-back")
            .event(EndEvent.Merged.class, "merged")
            .event(EndEvent.Absorbed.class, "absorbed")
            .build();

    private static final String OWNER = "owner";
    private static final String TEAM = "team";
    private static final String OWNED = "owned";
    private static final String UNOWNED = "unowned";
    private static final String OFFERED = "offered";
    private static final String ADDRESSED = "addressed";
    private static final String RETURNED = "returned";
    private static final String NOT_OFFERED = "not-offered";
    private static final String TOUCH_PLANNED = "touch-planned";
    private static final String STEPS = "steps";
    private static final String ATTRIBUTES = "attributes";
    private static final String NO_REASON_LEFT = "no-reason-left";
    private static final String SATISFIED = "satisfied";
    private static final String NO_COMPLAINT = "no-complaint";
    private static final String REVIEW_PAUSE = "review-pause";

    // spotless:off
    private static final Lifecycle<Customer, CustomerEvent, CustomerPolicy> TABLE = Lifecycle
        .of(NAMES, Customer.class, CustomerCommand.class, CustomerEvent.class, CustomerPolicy.class, Customer::since)

        .begin(ArrivalCommand.Welcome.class, CustomerArrivalRules::welcome).bySystem()
            .askingFor(HandoffTerms.OWN_HOURS, (none, command, policy) -> command.to())
            .to(ArrivalEvent.Welcomed.class, Arriving.class, CustomerChanges::on)
        .begin(ArrivalCommand.Adopt.class, CustomerAdoptionRules::adopt).by(SALES_MANAGER, INTEGRATION)
            .to(ArrivalEvent.Adopted.class, Customer.class, CustomerChanges::on)

        .in(Arriving.class)
            .on(ArrivalCommand.Accept.class, CustomerArrivalRules::accept).by(CUSTOMER_SUCCESS_REP, SALES_MANAGER)
                .provided(OFFERED, CustomerArrivalRules::isOffered)
                .provided(ADDRESSED, CustomerArrivalRules::isAddressed)
                .to(ArrivalEvent.Accepted.class, Onboarding.class, CustomerChanges::on)
            .on(ArrivalCommand.ReturnToSales.class, CustomerArrivalRules::giveBack).by(CUSTOMER_SUCCESS_REP, SALES_MANAGER)
                .provided(OFFERED, CustomerArrivalRules::isOffered)
                .provided(ADDRESSED, CustomerArrivalRules::isAddressed)
                .stays(ArrivalEvent.ReturnedToSales.class, CustomerChanges::on)
            .on(ArrivalCommand.AnswerReturn.class, CustomerArrivalRules::answer).by(OWNER, Arriving::isOwnedBy).orBy(TEAM, Arriving::isTeamOf).orBy(SALES_MANAGER)
                .provided(RETURNED, CustomerArrivalRules::isReturned)
                .stays(ArrivalEvent.ReturnAnswered.class, CustomerChanges::on)
            .on(ArrivalCommand.OfferAgain.class, CustomerArrivalRules::offerAgain).by(OWNER, Arriving::isOwnedBy).orBy(TEAM, Arriving::isTeamOf).orBy(SALES_MANAGER)
                .provided(NOT_OFFERED, CustomerArrivalRules::isNotOffered)
                .askingFor(HandoffTerms.OWN_HOURS, (customer, command, policy) -> command.to())
                .stays(ArrivalEvent.OfferedAgain.class, CustomerChanges::on)
            .on(ArrivalCommand.LapseHandoff.class, CustomerArrivalRules::lapse).byTime(Arriving::respondBy, ArrivalCommand.LapseHandoff::new)
                .stays(ArrivalEvent.HandoffLapsed.class, CustomerChanges::on)
            .on(ArrivalCommand.LapseForAbsence.class, CustomerArrivalRules::lapseForAbsence).bySystem()
                .provided(OFFERED, CustomerArrivalRules::isOffered)
                .stays(ArrivalEvent.HandoffLapsedForAbsence.class, CustomerChanges::on)

        .in(Onboarding.class)
            .on(ArrivalCommand.CompleteOnboardingStep.class, CustomerOnboardingRules::complete).by(OWNER, Onboarding::isOwnedBy).orBy(TEAM, Onboarding::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .stays(ArrivalEvent.OnboardingStepCompleted.class, CustomerChanges::on)
            .on(ArrivalCommand.GoLive.class, CustomerOnboardingRules::goLive).by(OWNER, Onboarding::isOwnedBy).orBy(TEAM, Onboarding::isTeamOf).orBy(SALES_MANAGER)
                .provided(STEPS, CustomerOnboardingRules::areStepsDone)
                .provided(ATTRIBUTES, CustomerAttributeRules::forActive)
                .to(ArrivalEvent.WentLive.class, Active.class, CustomerChanges::on)

        .in(Ongoing.class)
            .on(RelationCommand.Claim.class, CustomerOwnerRules::claim).by(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_MANAGER)
                .provided(UNOWNED, CustomerOwnerRules::isUnowned)
                .stays(RelationEvent.Claimed.class, CustomerChanges::on)
            .on(RelationCommand.Assign.class, CustomerOwnerRules::assign).by(SALES_MANAGER).orBySystem()
                .stays(RelationEvent.Assigned.class, CustomerChanges::on)
            .on(RelationCommand.Reassign.class, CustomerOwnerRules::reassign).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .provided(OWNED, CustomerOwnerRules::isOwned)
                .stays(RelationEvent.Reassigned.class, CustomerChanges::on)
            .on(RelationCommand.AddPerson.class, CustomerPeopleRules::add).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(RelationEvent.PersonAdded.class, CustomerChanges::on)
            .on(RelationCommand.ChangePerson.class, CustomerPeopleRules::change).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(RelationEvent.PersonChanged.class, CustomerChanges::on)
            .on(RelationCommand.RemovePerson.class, CustomerPeopleRules::remove).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(RelationEvent.PersonRemoved.class, CustomerChanges::on)
            .on(RelationCommand.PlanTouch.class, CustomerTouchRules::plan).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(ContactFacts.MAY_CONTACT, CustomerTouchRules::question)
                .stays(RelationEvent.TouchPlanned.class, CustomerChanges::on)
            .on(RelationCommand.CancelTouch.class, CustomerTouchRules::cancel).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER).orBySystem()
                .provided(TOUCH_PLANNED, CustomerTouchRules::isTouchPlanned)
                .stays(RelationEvent.TouchCancelled.class, CustomerChanges::on)
            .on(RelationCommand.RecordNeed.class, CustomerFactRules::record).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .stays(RelationEvent.NeedRecorded.class, CustomerChanges::on)
            .on(RelationCommand.WithdrawNeed.class, CustomerFactRules::withdraw).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(RelationEvent.NeedWithdrawn.class, CustomerChanges::on)
            .on(RelationCommand.Retract.class, CustomerFactRules::retract).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(RelationEvent.Retracted.class, CustomerChanges::on)

        .in(Customer.class)
            .on(RelationCommand.SetAttribute.class, CustomerAttributeRules::set).by(OWNER, Customer::isOwnedBy).orBy(TEAM, Customer::isTeamOf).orBy(SALES_MANAGER)
                .stays(RelationEvent.AttributeSet.class, CustomerChanges::on)
            .on(RelationCommand.LogTouch.class, CustomerTouchRules::log).by(OWNER, Customer::isOwnedBy).orByAnyRole().orBySystem()
                .evenLate()
                .askingFor(ContactFacts.MAY_CONTACT, CustomerTouchRules::question)
                .stays(RelationEvent.TouchLogged.class, CustomerChanges::on)
            .on(RelationCommand.RetractTouch.class, CustomerTouchRules::retract).by(OWNER, Customer::isOwnedBy).orBy(TEAM, Customer::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(ContactFacts.WITHOUT_TOUCH, (customer, command, policy) -> Option.some(command.touch()))
                .stays(RelationEvent.TouchRetracted.class, CustomerChanges::on)
            .on(RelationCommand.AttachProspect.class, CustomerMergeRules::attach).bySystem()
                .evenLate()
                .stays(RelationEvent.ProspectAttached.class, CustomerChanges::on)
            .on(ContractCommand.NoteDeal.class, CustomerRenewalRules::note).bySystem()
                .evenLate()
                .stays(ContractEvent.DealNoted.class, CustomerContractChanges::on)
            .on(GrowthCommand.NoteOrder.class, CustomerOrderRules::note).bySystem()
                .evenLate()
                .stays(GrowthEvent.OrderNoted.class, CustomerContractChanges::on)
            .on(GrowthCommand.NoteReferral.class, CustomerReferralRules::note).bySystem()
                .evenLate()
                .stays(GrowthEvent.ReferralNoted.class, CustomerContractChanges::on)

        .in(Ongoing.class)
            .on(SuccessCommand.CheckIn.class, CustomerTouchRules::checkIn).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .askingFor(ContactFacts.MAY_CONTACT, CustomerTouchRules::question)
                .stays(SuccessEvent.CheckedIn.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.RecordSatisfaction.class, CustomerSuccessRules::satisfaction).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(SuccessEvent.SatisfactionRecorded.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.RecordUsage.class, CustomerSuccessRules::usage).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(SuccessEvent.UsageRecorded.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.LogComplaint.class, CustomerSuccessRules::complain).by(OWNER, Ongoing::isOwnedBy).orByAnyRole()
                .evenLate()
                .stays(SuccessEvent.ComplaintLogged.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.ResolveComplaint.class, CustomerSuccessRules::resolve).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(SuccessEvent.ComplaintResolved.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.SetSuccessPlan.class, CustomerSuccessRules::plan).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(SuccessEvent.SuccessPlanSet.class, CustomerSuccessChanges::on)
            .on(ContractCommand.StartTerm.class, CustomerTermRules::start).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(ContractEvent.TermStarted.class, CustomerContractChanges::on)
            .on(ContractCommand.ChangeTerm.class, CustomerTermRules::change).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(ContractEvent.TermChanged.class, CustomerContractChanges::on)

        .in(Bound.class)
            .on(ContractCommand.GiveNotice.class, CustomerTermRules::giveNotice).by(OWNER, Bound::isOwnedBy).orBy(TEAM, Bound::isTeamOf).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(ContractEvent.NoticeGiven.class, CustomerContractChanges::on)
            .on(ContractCommand.RevokeNotice.class, CustomerTermRules::revokeNotice).by(OWNER, Bound::isOwnedBy).orBy(TEAM, Bound::isTeamOf).orBy(SALES_MANAGER, INTEGRATION)
                .stays(ContractEvent.NoticeRevoked.class, CustomerContractChanges::on)

        .in(Growing.class)
            .on(ContractCommand.OfferRenewal.class, CustomerRenewalRules::offer).by(OWNER, Growing::isOwnedBy).orBy(TEAM, Growing::isTeamOf).orBy(SALES_MANAGER)
                .stays(ContractEvent.RenewalOffered.class, CustomerContractChanges::on)
            .on(ContractCommand.Renew.class, CustomerRenewalRules::renew).by(OWNER, Growing::isOwnedBy).orBy(TEAM, Growing::isTeamOf).orBy(SALES_MANAGER)
                .stays(ContractEvent.Renewed.class, CustomerContractChanges::on)
            .on(GrowthCommand.Reorder.class, CustomerOrderRules::reorder).by(OWNER, Growing::isOwnedBy).orBy(TEAM, Growing::isTeamOf).orBy(SALES_MANAGER)
                .stays(GrowthEvent.Reordered.class, CustomerContractChanges::on)
            .on(GrowthCommand.Expand.class, CustomerOrderRules::expand).by(OWNER, Growing::isOwnedBy).orBy(TEAM, Growing::isTeamOf).orBy(SALES_MANAGER)
                .stays(GrowthEvent.ExpansionOffered.class, CustomerContractChanges::on)

        .in(Ongoing.class)
            .on(GrowthCommand.RecordReview.class, CustomerReviewRules::record).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(GrowthEvent.ReviewRecorded.class, CustomerContractChanges::on)

        .in(Active.class)
            .on(GrowthCommand.AskForReview.class, CustomerReviewRules::ask).by(OWNER, Active::isOwnedBy).orBy(TEAM, Active::isTeamOf).orBy(SALES_MANAGER)
                .provided(SATISFIED, CustomerReviewRules::isSatisfied)
                .provided(NO_COMPLAINT, CustomerReviewRules::isWithoutComplaint)
                .provided(REVIEW_PAUSE, CustomerReviewRules::isPauseOver)
                .askingFor(ContactFacts.MAY_CONTACT, CustomerReviewRules::question)
                .stays(GrowthEvent.ReviewAsked.class, CustomerContractChanges::on)

        .in(Ongoing.class)
            .on(GrowthCommand.Refer.class, CustomerReferralRules::refer).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(IS_CUSTOMER, CustomerReferralRules::question)
                .stays(GrowthEvent.Referred.class, CustomerContractChanges::on)
            .on(GrowthCommand.GrantReferralReward.class, CustomerReferralRules::reward).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(REFERRED, CustomerReferralRules::question)
                .askingFor(DEAL_REWARDED, CustomerReferralRules::questionOfDeal)
                .stays(GrowthEvent.ReferralRewarded.class, CustomerContractChanges::on)
            .on(EndCommand.MergeInto.class, CustomerMergeRules::mergeInto).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(MERGE_STANDING, (customer, command, policy) -> Option.some(command.target()))
                .to(EndEvent.Merged.class, Merged.class, CustomerContractChanges::on)
            .on(EndCommand.Churn.class, CustomerEndRules::churn).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .provided(ATTRIBUTES, CustomerAttributeRules::forChurned)
                .to(EndEvent.Churned.class, Churned.class, CustomerContractChanges::on)

        .in(Arriving.class)
            .on(EndCommand.Absorb.class, CustomerMergeRules::absorb).bySystem()
                .toOneOf(EndEvent.Absorbed.class, CustomerContractChanges::on, Arriving.class)
        .in(Onboarding.class)
            .on(EndCommand.Absorb.class, CustomerMergeRules::absorb).bySystem()
                .toOneOf(EndEvent.Absorbed.class, CustomerContractChanges::on, Onboarding.class, AtRisk.class)
        .in(Active.class)
            .on(EndCommand.Absorb.class, CustomerMergeRules::absorb).bySystem()
                .toOneOf(EndEvent.Absorbed.class, CustomerContractChanges::on, Active.class, AtRisk.class)
        .in(AtRisk.class)
            .on(EndCommand.Absorb.class, CustomerMergeRules::absorb).bySystem()
                .toOneOf(EndEvent.Absorbed.class, CustomerContractChanges::on, AtRisk.class)

        .in(Churned.class)
            .on(EndCommand.WinBack.class, CustomerEndRules::winBack).by(OWNER, Churned::isOwnedBy).orBy(TEAM, Churned::isTeamOf).orBy(SALES_MANAGER).orBySystem()
                .to(EndEvent.WonBack.class, Active.class, CustomerContractChanges::on)

        // what time does to contracts, the end of the last of them after all else

        .in(Ongoing.class)
            .on(ContractCommand.RenewTacitly.class, CustomerRenewalRules::renewTacitly).byTimeUnder(CustomerRenewalRules::renewTacitlyAt, ContractCommand.RenewTacitly::new)
                .stays(ContractEvent.RenewedTacitly.class, CustomerContractChanges::on)
            .on(ContractCommand.EndTerm.class, CustomerTermRules::end).byTimeUnder(CustomerTermRules::endAt, ContractCommand.EndTerm::new)
                .stays(ContractEvent.TermEnded.class, CustomerContractChanges::on)
            .on(EndCommand.ChurnAtTermEnd.class, CustomerEndRules::churnAtTermEnd).byTimeUnder(CustomerEndRules::churnAt, EndCommand.ChurnAtTermEnd::new)
                .to(EndEvent.ChurnedAtTermEnd.class, Churned.class, CustomerContractChanges::on)

        .in(Kept.class)
            .on(SuccessCommand.FlagAtRisk.class, CustomerRiskRules::flag).by(OWNER, Kept::isOwnedBy).orBy(TEAM, Kept::isTeamOf).orBy(SALES_MANAGER)
                .to(SuccessEvent.FlaggedAtRisk.class, AtRisk.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.ClearRisk.class, CustomerRiskRules::clear).byTimeUnder(CustomerRiskRules::clearAt, SuccessCommand.ClearRisk::new)
                .stays(SuccessEvent.RiskCleared.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.RaiseRisk.class, CustomerRiskRules::raise).byTimeUnder(CustomerRiskRules::raiseAt, SuccessCommand.RaiseRisk::new)
                .to(SuccessEvent.RiskRaised.class, AtRisk.class, CustomerSuccessChanges::on)

        .in(AtRisk.class)
            .on(SuccessCommand.Acknowledge.class, CustomerRiskRules::acknowledge).by(OWNER, AtRisk::isOwnedBy).orBy(TEAM, AtRisk::isTeamOf).orBy(SALES_MANAGER)
                .stays(SuccessEvent.RiskAcknowledged.class, CustomerSuccessChanges::on)
            .on(SuccessCommand.Recover.class, CustomerRiskRules::recover).by(OWNER, AtRisk::isOwnedBy).orBy(TEAM, AtRisk::isTeamOf).orBy(SALES_MANAGER)
                .provided(NO_REASON_LEFT, CustomerRiskRules::isNoReasonLeft)
                .toOneOf(SuccessEvent.Recovered.class, CustomerSuccessChanges::on, Onboarding.class, Active.class)

        .in(Growing.class)
            .on(ContractCommand.OfferRenewalInTime.class, CustomerRenewalRules::offerInTime).byTimeUnder(CustomerRenewalRules::offerAt, ContractCommand.OfferRenewalInTime::new)
                .askingFor(RENEWAL_DEAL, CustomerRenewalRules::question)
                .stays(ContractEvent.RenewalOfferedInTime.class, CustomerContractChanges::on)
            .on(GrowthCommand.SuggestReorder.class, CustomerOrderRules::suggest).byTimeUnder(CustomerOrderRules::suggestAt, GrowthCommand.SuggestReorder::new)
                .stays(GrowthEvent.ReorderSuggested.class, CustomerContractChanges::on)

        // after everything else that time does: whoever is told should still have to do something about it

        .in(Ongoing.class)
            .on(RelationCommand.RemindOwner.class, CustomerSilenceRules::remind).byTimeUnder(CustomerSilenceRules::remindAt, RelationCommand.RemindOwner::new)
                .stays(RelationEvent.OwnerReminded.class, CustomerChanges::on)
            .on(RelationCommand.EscalateSilence.class, CustomerSilenceRules::escalate).byTimeUnder(CustomerSilenceRules::escalateAt, RelationCommand.EscalateSilence::new)
                .stays(RelationEvent.SilenceEscalated.class, CustomerChanges::on)
        .build();
    // spotless:on

    private CustomerLifecycle() {}

    /** The table; one for all. */
    public static Lifecycle<Customer, CustomerEvent, CustomerPolicy> table() {
        return TABLE;
    }
}
