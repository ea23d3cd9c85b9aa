package org.dealwright.deal;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.CUSTOMER_SUCCESS_REP;
import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_MANAGER;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.ContactFacts;
import org.dealwright.deal.Deal.Agreed;
import org.dealwright.deal.Deal.Discovering;
import org.dealwright.deal.Deal.Inactive;
import org.dealwright.deal.Deal.Lost;
import org.dealwright.deal.Deal.Negotiating;
import org.dealwright.deal.Deal.OnHold;
import org.dealwright.deal.Deal.Ongoing;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.Deal.Presented;
import org.dealwright.deal.Deal.Proposed;
import org.dealwright.deal.Deal.Shown;
import org.dealwright.deal.Deal.Steady;
import org.dealwright.deal.Deal.Unagreed;
import org.dealwright.deal.Deal.Won;
import org.dealwright.deal.DealCommand.AddPerson;
import org.dealwright.deal.DealCommand.Adopt;
import org.dealwright.deal.DealCommand.AnnulWin;
import org.dealwright.deal.DealCommand.Assign;
import org.dealwright.deal.DealCommand.AttachProspect;
import org.dealwright.deal.DealCommand.CallSpecialist;
import org.dealwright.deal.DealCommand.ChangePerson;
import org.dealwright.deal.DealCommand.Claim;
import org.dealwright.deal.DealCommand.EscalateSilence;
import org.dealwright.deal.DealCommand.FollowPhase;
import org.dealwright.deal.DealCommand.Hold;
import org.dealwright.deal.DealCommand.LogTouch;
import org.dealwright.deal.DealCommand.Lose;
import org.dealwright.deal.DealCommand.MoveStage;
import org.dealwright.deal.DealCommand.NoteOrder;
import org.dealwright.deal.DealCommand.NoteProposal;
import org.dealwright.deal.DealCommand.Present;
import org.dealwright.deal.DealCommand.RaiseObstacle;
import org.dealwright.deal.DealCommand.Reassign;
import org.dealwright.deal.DealCommand.RecordNeed;
import org.dealwright.deal.DealCommand.RecordSpecialistAnswer;
import org.dealwright.deal.DealCommand.Reforecast;
import org.dealwright.deal.DealCommand.ReleaseSpecialist;
import org.dealwright.deal.DealCommand.RemindOwner;
import org.dealwright.deal.DealCommand.RemovePerson;
import org.dealwright.deal.DealCommand.Reopen;
import org.dealwright.deal.DealCommand.ReportOverstay;
import org.dealwright.deal.DealCommand.ResolveObstacle;
import org.dealwright.deal.DealCommand.Resume;
import org.dealwright.deal.DealCommand.ResumeOnDate;
import org.dealwright.deal.DealCommand.Retract;
import org.dealwright.deal.DealCommand.RetractTouch;
import org.dealwright.deal.DealCommand.SetAttribute;
import org.dealwright.deal.DealCommand.SetCredit;
import org.dealwright.deal.DealCommand.Split;
import org.dealwright.deal.DealCommand.Win;
import org.dealwright.deal.DealCommand.WithdrawNeed;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Fact;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;

/** The deal's table: which phase takes which command, from whom, and what becomes of it. */
public final class DealLifecycle {
    /** Whether somebody has the skill for which they are called in; whoever decides the call loads it. */
    public static final Fact<SkillQuestion, SkillStanding> SPECIALIST_SKILL = DealSpecialistRules.SKILL;

    /** An identifier for the deal as which needs go on; whoever decides a split loads it, and no deal may have it yet. */
    public static final Fact<List<NeedId>, DealId> SECOND_DEAL = DealNeedRules.SECOND_DEAL;

    /** What a company is besides the deal; whoever decides a win of new business loads it. */
    public static final Fact<CompanyId, BuyerStanding> BUYER_STANDING = DealEndRules.BUYER_STANDING;

    /**
     * On which of these orders, the deal's own, anything was received, paid back or not, and that is not cancelled; whoever
     * decides that a win is annulled loads it.
     */
    public static final Fact<List<OrderId>, List<OrderId>> RECEIVED_ON_ORDERS = DealEndRules.RECEIVED;

    /**
     * How the contract stands that the deal is to renew, of the customer for whom it was opened; whoever decides that a
     * renewal is won, reopened or annulled loads it.
     */
    public static final Fact<CustomerId, RenewalStanding> RENEWAL_STANDING = DealEndRules.RENEWAL_STANDING;

    private static final Names NAMES = Names.of("deal")
            .phase(Discovering.class, "discovering")
            .phase(Presented.class, "presented")
            .phase(Proposed.class, "proposed")
            .phase(Negotiating.class, "negotiating")
            .phase(Agreed.class, "agreed")
            .phase(OnHold.class, "on-hold")
            .phase(Won.class, "won")
            .phase(Lost.class, "lost")
            .command(DealCommand.Open.class, "open")
            .command(Adopt.class, "adopt")
            .command(Claim.class, "claim")
            .command(Assign.class, "assign")
            .command(Reassign.class, "reassign")
            .command(AddPerson.class, "add-person")
            .command(ChangePerson.class, "change-person")
            .command(RemovePerson.class, "remove-person")
            .command(SetAttribute.class, "set-attribute")
            .command(LogTouch.class, "log-touch")
            .command(RetractTouch.class, "retract-touch")
            .command(Retract.class, "retract")
            .command(RecordNeed.class, "record-need")
            .command(WithdrawNeed.class, "withdraw-need")
            .command(RaiseObstacle.class, "raise-obstacle")
            .command(ResolveObstacle.class, "resolve-obstacle")
            .command(CallSpecialist.class, "call-specialist")
            .command(RecordSpecialistAnswer.class, "record-specialist-answer")
            .command(ReleaseSpecialist.class, "release-specialist")
            .command(SetCredit.class, "set-credit")
            .command(Present.class, "present")
            .command(NoteProposal.class, "note-proposal")
            .command(NoteOrder.class, "note-order")
            .command(AttachProspect.class, "attach-prospect")
            .command(MoveStage.class, "move-stage")
            .command(FollowPhase.class, "follow-phase")
            .command(ReportOverstay.class, "report-overstay")
            .command(Reforecast.class, "reforecast")
            .command(Hold.class, "hold")
            .command(Resume.class, "resume")
            .command(ResumeOnDate.class, "resume-on-date")
            .command(Win.class, "win")
            .command(Lose.class, "lose")
            .command(Reopen.class, "reopen")
            .command(Split.class, "split")
            .command(AnnulWin.class, "annul-win")
            .command(RemindOwner.class, "remind-owner")
            .command(EscalateSilence.class, "escalate-silence")
            .event(DealEvent.Opened.class, "opened")
            .event(DealEvent.Adopted.class, "adopted")
            .event(DealEvent.Claimed.class, "claimed")
            .event(DealEvent.Assigned.class, "assigned")
            .event(DealEvent.Reassigned.class, "reassigned")
            .event(DealEvent.PersonAdded.class, "person-added")
            .event(DealEvent.PersonChanged.class, "person-changed")
            .event(DealEvent.PersonRemoved.class, "person-removed")
            .event(DealEvent.AttributeSet.class, "attribute-set")
            .event(DealEvent.TouchLogged.class, "touch-logged")
            .event(DealEvent.TouchRetracted.class, "touch-retracted")
            .event(DealEvent.Retracted.class, "retracted")
            .event(DealEvent.NeedRecorded.class, "need-recorded")
            .event(DealEvent.NeedWithdrawn.class, "need-withdrawn")
            .event(DealEvent.ObstacleRaised.class, "obstacle-raised")
            .event(DealEvent.ObstacleResolved.class, "obstacle-resolved")
            .event(DealEvent.SpecialistCalled.class, "specialist-called")
            .event(DealEvent.SpecialistAnswered.class, "specialist-answered")
            .event(DealEvent.SpecialistReleased.class, "specialist-released")
            .event(DealEvent.CreditSet.class, "credit-set")
            .event(DealEvent.PresentationHeld.class, "presentation-held")
            .event(DealEvent.ProposalNoted.class, "proposal-noted")
            .event(DealEvent.OrderNoted.class, "order-noted")
            .event(DealEvent.ProspectAttached.class, "prospect-attached")
            .event(DealEvent.StageMoved.class, "stage-moved")
            .event(DealEvent.StageFollowed.class, "stage-followed")
            .event(DealEvent.OverstayReported.class, "overstay-reported")
            .event(DealEvent.Reforecast.class, "reforecast")
            .event(DealEvent.PutOnHold.class, "put-on-hold")
            .event(DealEvent.Resumed.class, "resumed")
            .event(DealEvent.ResumedOnDate.class, "resumed-on-date")
            .event(DealEvent.Won.class, "won")
            .event(DealEvent.Lost.class, "lost")
            .event(DealEvent.Reopened.class, "reopened")
            .event(DealEvent.Split.class, "split")
            .event(DealEvent.WinAnnulled.class, "win-annulled")
            .event(DealEvent.OwnerReminded.class, "owner-reminded")
            .event(DealEvent.SilenceEscalated.class, "silence-escalated")
            .build();

    private static final String OWNER = "owner";
    private static final String TEAM = "team";
    private static final String OWNED = "owned";
    private static final String UNOWNED = "unowned";
    private static final String ATTRIBUTES = "attributes";
    private static final String AGREED = "agreed";
    private static final String UNOBSTRUCTED = "unobstructed";
    private static final String WITHIN_WINDOW = "within-window";
    private static final String NOTHING_RECEIVED = "nothing-received";

    // spotless:off
    private static final Lifecycle<Deal, DealEvent, DealPolicy> TABLE = Lifecycle
        .of(NAMES, Deal.class, DealCommand.class, DealEvent.class, DealPolicy.class, Deal::since)

        .begin(DealCommand.Open.class, DealRules::open)
            .by(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_MANAGER).orBySystem()
            .to(DealEvent.Opened.class, Discovering.class, DealChanges::on)
        .begin(Adopt.class, DealRules::adopt).by(SALES_MANAGER, INTEGRATION)
            .to(DealEvent.Adopted.class, Deal.class, DealChanges::on)

        .in(Ongoing.class)
            .on(Claim.class, DealOwnerRules::claim).by(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_MANAGER)
                .provided(UNOWNED, DealOwnerRules::isUnowned)
                .stays(DealEvent.Claimed.class, DealChanges::on)
            .on(Assign.class, DealOwnerRules::assign).by(SALES_MANAGER).orBySystem()
                .stays(DealEvent.Assigned.class, DealChanges::on)
            .on(Reassign.class, DealOwnerRules::reassign).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .provided(OWNED, DealOwnerRules::isOwned)
                .stays(DealEvent.Reassigned.class, DealChanges::on)
            .on(AddPerson.class, DealPeopleRules::add).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.PersonAdded.class, DealChanges::on)
            .on(ChangePerson.class, DealPeopleRules::change).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.PersonChanged.class, DealChanges::on)
            .on(RemovePerson.class, DealPeopleRules::remove).by(OWNER, Ongoing::isOwnedBy).orBy(TEAM, Ongoing::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.PersonRemoved.class, DealChanges::on)
            .on(Lose.class, DealEndRules::lose).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER).orBySystem()
                .provided(ATTRIBUTES, DealAttributeRules::forLost)
                .to(DealEvent.Lost.class, Lost.class, DealChanges::on)
        .in(Deal.class)
            .on(SetAttribute.class, DealAttributeRules::set).by(OWNER, Deal::isOwnedBy).orBy(TEAM, Deal::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.AttributeSet.class, DealChanges::on)
            .on(LogTouch.class, DealTouchRules::log).by(OWNER, Deal::isOwnedBy).orByAnyRole().orBySystem()
                .evenLate()
                .askingFor(ContactFacts.MAY_CONTACT, DealTouchRules::question)
                .stays(DealEvent.TouchLogged.class, DealChanges::on)
            .on(RetractTouch.class, DealTouchRules::retract).by(OWNER, Deal::isOwnedBy).orBy(TEAM, Deal::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(ContactFacts.WITHOUT_TOUCH, (deal, command, policy) -> Option.some(command.touch()))
                .stays(DealEvent.TouchRetracted.class, DealChanges::on)
            .on(NoteOrder.class, DealNoteRules::order).bySystem()
                .evenLate()
                .stays(DealEvent.OrderNoted.class, DealChanges::on)
            .on(AttachProspect.class, DealNoteRules::prospect).bySystem()
                .evenLate()
                .stays(DealEvent.ProspectAttached.class, DealChanges::on)
        .in(Steady.class)
            .on(Retract.class, DealNeedRules::retract).by(OWNER, Steady::isOwnedBy).orBy(TEAM, Steady::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.Retracted.class, DealChanges::on)
        .in(Presented.class)
            .on(Retract.class, DealNeedRules::retract).by(OWNER, Presented::isOwnedBy).orBy(TEAM, Presented::isTeamOf).orBy(SALES_MANAGER)
                .toOneOf(DealEvent.Retracted.class, DealChanges::on,
                    Discovering.class, Presented.class)

        .in(Open.class)
            // at once: what is decided next should find the deal where it belongs
            .on(FollowPhase.class, DealStageRules::follow).byTimeUnder(DealStageRules::followAt, FollowPhase::new)
                .stays(DealEvent.StageFollowed.class, DealChanges::on)
            .on(RecordNeed.class, DealNeedRules::record).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .stays(DealEvent.NeedRecorded.class, DealChanges::on)
            .on(WithdrawNeed.class, DealNeedRules::withdraw).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.NeedWithdrawn.class, DealChanges::on)
            .on(RaiseObstacle.class, DealObstacleRules::raise).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .stays(DealEvent.ObstacleRaised.class, DealChanges::on)
            .on(ResolveObstacle.class, DealObstacleRules::resolve).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .stays(DealEvent.ObstacleResolved.class, DealChanges::on)
            .on(CallSpecialist.class, DealSpecialistRules::call).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(SPECIALIST_SKILL, (deal, command, policy) ->
                    Option.some(new SkillQuestion(command.specialist(), command.skill())))
                .stays(DealEvent.SpecialistCalled.class, DealChanges::on)
            .on(RecordSpecialistAnswer.class, DealSpecialistRules::answer).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .stays(DealEvent.SpecialistAnswered.class, DealChanges::on)
            .on(ReleaseSpecialist.class, DealSpecialistRules::release).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.SpecialistReleased.class, DealChanges::on)
            .on(SetCredit.class, DealCreditRules::set).by(OWNER, Open::isOwnedBy).orBy(SALES_MANAGER).orBySystem()
                .stays(DealEvent.CreditSet.class, DealChanges::on)
            .on(NoteProposal.class, DealNoteRules::proposal).bySystem()
                .toOneOf(DealEvent.ProposalNoted.class, DealChanges::on,
                    Discovering.class, Presented.class, Proposed.class, Negotiating.class, Agreed.class)
            .on(MoveStage.class, DealStageRules::move).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER).orBySystem()
                .stays(DealEvent.StageMoved.class, DealChanges::on)
            .on(Reforecast.class, DealForecastRules::reforecast).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .stays(DealEvent.Reforecast.class, DealChanges::on)
            .on(Split.class, DealNeedRules::split).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .askingFor(SECOND_DEAL, (deal, command, policy) -> Option.some(command.needs()))
                .stays(DealEvent.Split.class, DealChanges::on)
            .on(Hold.class, DealRestRules::hold).by(OWNER, Open::isOwnedBy).orBy(TEAM, Open::isTeamOf).orBy(SALES_MANAGER)
                .to(DealEvent.PutOnHold.class, OnHold.class, DealChanges::on)
        .in(Discovering.class)
            .on(Present.class, DealPresentationRules::present).by(OWNER, Discovering::isOwnedBy).orBy(TEAM, Discovering::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .provided(ATTRIBUTES, DealAttributeRules::forPresented)
                .to(DealEvent.PresentationHeld.class, Presented.class, DealChanges::on)
        .in(Shown.class)
            .on(Present.class, DealPresentationRules::present).by(OWNER, Shown::isOwnedBy).orBy(TEAM, Shown::isTeamOf).orBy(SALES_MANAGER)
                .evenLate()
                .stays(DealEvent.PresentationHeld.class, DealChanges::on)
        .in(Unagreed.class)
            .on(Win.class, DealEndRules::win).by(OWNER, Unagreed::isOwnedBy).orBy(SALES_MANAGER)
                .provided(AGREED, DealEndRules::isAgreed)
                .provided(UNOBSTRUCTED, DealObstacleRules::isUnobstructed)
                .provided(ATTRIBUTES, DealAttributeRules::forWon)
                .askingFor(BUYER_STANDING, (deal, command, policy) -> DealEndRules.whoseStandingSettles(deal))
                .askingFor(RENEWAL_STANDING, (deal, command, policy) -> DealEndRules.whoseContractIsRenewed(deal))
                .to(DealEvent.Won.class, Won.class, DealChanges::on)
        .in(Agreed.class)
            .on(Win.class, DealEndRules::win).by(OWNER, Agreed::isOwnedBy).orBy(SALES_MANAGER)
                .provided(UNOBSTRUCTED, DealObstacleRules::isUnobstructed)
                .provided(ATTRIBUTES, DealAttributeRules::forWon)
                .askingFor(BUYER_STANDING, (deal, command, policy) -> DealEndRules.whoseStandingSettles(deal))
                .askingFor(RENEWAL_STANDING, (deal, command, policy) -> DealEndRules.whoseContractIsRenewed(deal))
                .to(DealEvent.Won.class, Won.class, DealChanges::on)

        .in(Inactive.class)
            .on(NoteProposal.class, DealNoteRules::proposal).bySystem()
                .stays(DealEvent.ProposalNoted.class, DealChanges::on)
        .in(OnHold.class)
            .on(Resume.class, DealRestRules::resume).by(OWNER, OnHold::isOwnedBy).orBy(TEAM, OnHold::isTeamOf).orBy(SALES_MANAGER)
                .toOneOf(DealEvent.Resumed.class, DealChanges::on,
                    Discovering.class, Presented.class, Proposed.class, Negotiating.class, Agreed.class)
            .on(ResumeOnDate.class, DealRestRules::resumeOnDate).byTime(OnHold::until, ResumeOnDate::new)
                .toOneOf(DealEvent.ResumedOnDate.class, DealChanges::on,
                    Discovering.class, Presented.class, Proposed.class, Negotiating.class, Agreed.class)
        .in(Won.class)
            .on(AnnulWin.class, DealEndRules::annul).by(SALES_MANAGER)
                .provided(NOTHING_RECEIVED, DealEndRules::isNothingReceived)
                .asking(RECEIVED_ON_ORDERS, DealEndRules::orders)
                .askingFor(RENEWAL_STANDING, (deal, command, policy) -> DealEndRules.whoseContractIsRenewed(deal))
                .toOneOf(DealEvent.WinAnnulled.class, DealChanges::on,
                    Discovering.class, Presented.class, Proposed.class, Negotiating.class, Agreed.class)
        .in(Lost.class)
            .on(Reopen.class, DealEndRules::reopen).by(OWNER, Lost::isOwnedBy).orBy(TEAM, Lost::isTeamOf).orBy(SALES_MANAGER)
                .provided(WITHIN_WINDOW, DealEndRules::isWithinWindow)
                .askingFor(RENEWAL_STANDING, (deal, command, policy) -> DealEndRules.whoseContractIsRenewed(deal))
                .toOneOf(DealEvent.Reopened.class, DealChanges::on,
                    Discovering.class, Presented.class, Proposed.class, Negotiating.class, Agreed.class)
        // after everything else that time does: whoever is told should still have to do something about it
        .in(Open.class)
            .on(ReportOverstay.class, DealStageRules::report).byTimeUnder(DealStageRules::overstayAt, ReportOverstay::new)
                .stays(DealEvent.OverstayReported.class, DealChanges::on)
            .on(RemindOwner.class, DealSilenceRules::remind).byTimeUnder(DealSilenceRules::remindAt, RemindOwner::new)
                .stays(DealEvent.OwnerReminded.class, DealChanges::on)
            .on(EscalateSilence.class, DealSilenceRules::escalate).byTimeUnder(DealSilenceRules::escalateAt, EscalateSilence::new)
                .stays(DealEvent.SilenceEscalated.class, DealChanges::on)
        .build();
    // spotless:on

    private DealLifecycle() {}

    /** The table; one for all. */
    public static Lifecycle<Deal, DealEvent, DealPolicy> table() {
        return TABLE;
    }
}
