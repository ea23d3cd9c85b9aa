package org.dealwright.prospect;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_DEVELOPMENT_REP;
import static org.dealwright.process.Role.SALES_MANAGER;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.process.Fact;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;
import org.dealwright.prospect.Prospect.Assessable;
import org.dealwright.prospect.Prospect.Contacted;
import org.dealwright.prospect.Prospect.Disqualified;
import org.dealwright.prospect.Prospect.Engaged;
import org.dealwright.prospect.Prospect.HandedOff;
import org.dealwright.prospect.Prospect.HandoffOffered;
import org.dealwright.prospect.Prospect.Identified;
import org.dealwright.prospect.Prospect.Mergeable;
import org.dealwright.prospect.Prospect.Merged;
import org.dealwright.prospect.Prospect.Nurturing;
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.Prospect.Open;
import org.dealwright.prospect.Prospect.OptedOut;
import org.dealwright.prospect.Prospect.Qualified;
import org.dealwright.prospect.Prospect.Steady;
import org.dealwright.prospect.Prospect.Working;
import org.dealwright.prospect.ProspectCommand.Absorb;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Adopt;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Assign;
import org.dealwright.prospect.ProspectCommand.CancelTouch;
import org.dealwright.prospect.ProspectCommand.ChangePerson;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Convert;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.EscalateSilence;
import org.dealwright.prospect.ProspectCommand.GiveUpCadence;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LapseForAbsence;
import org.dealwright.prospect.ProspectCommand.LapseHandoff;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.MergeInto;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.OptOut;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.Reassign;
import org.dealwright.prospect.ProspectCommand.RecordNeed;
import org.dealwright.prospect.ProspectCommand.RemindOwner;
import org.dealwright.prospect.ProspectCommand.RemovePerson;
import org.dealwright.prospect.ProspectCommand.Reopen;
import org.dealwright.prospect.ProspectCommand.Research;
import org.dealwright.prospect.ProspectCommand.Resume;
import org.dealwright.prospect.ProspectCommand.ResumeOnDate;
import org.dealwright.prospect.ProspectCommand.Retract;
import org.dealwright.prospect.ProspectCommand.RetractTouch;
import org.dealwright.prospect.ProspectCommand.ReturnHandoff;
import org.dealwright.prospect.ProspectCommand.SetAttribute;
import org.dealwright.prospect.ProspectCommand.WithdrawHandoff;

/** The prospect's table: which phase takes which command, from whom, and what becomes of it. */
public final class ProspectLifecycle {
    /** Which deal a prospect of that company would lead to; whoever decides an acceptance or a conversion loads it. */
    public static final Fact<Option<CompanyId>, NextDeal> NEXT_DEAL = ProspectRules.NEXT_DEAL;

    /**
     * What a prospect's contact would be without a touch; whoever decides its retraction reads the prospect's own history
     * for it, with {@link OutreachWithoutTouch#of}.
     */
    public static final Fact<LoggedTouch, Option<OutreachWithoutTouch>> WITHOUT_TOUCH = ProspectFactRules.WITHOUT_TOUCH;

    /**
     * What looks like a company, out of what is known already; whoever decides an identification loads it. Nobody is asked
     * where there is nothing to find it by, and the order is kept.
     */
    public static final Fact<CompanyIdentity, List<LikelyDuplicate>> LIKELY_DUPLICATES =
            ProspectMergeRules.LIKELY_DUPLICATES;

    /** What there is of the one to merge into; whoever decides a merge loads it, and sees that it stays so. */
    public static final Fact<MergeTarget, TargetStanding> TARGET_STANDING = ProspectMergeRules.TARGET_STANDING;

    /**
     * Whether a company is a customer already, who has not left; whoever decides a touch that is planned about a contract loads
     * it.
     */
    public static final Fact<CompanyId, Boolean> HAS_CONTRACT = ProspectTouchRules.HAS_CONTRACT;

    private static final Names NAMES = Names.of("prospect")
            .phase(Identified.class, "identified")
            .phase(Working.class, "working")
            .phase(Engaged.class, "engaged")
            .phase(Qualified.class, "qualified")
            .phase(HandoffOffered.class, "handoff-offered")
            .phase(Nurturing.class, "nurturing")
            .phase(HandedOff.class, "handed-off")
            .phase(Disqualified.class, "disqualified")
            .phase(OptedOut.class, "opted-out")
            .phase(Merged.class, "merged")
            .command(Identify.class, "identify")
            .command(Adopt.class, "adopt")
            .command(Claim.class, "claim")
            .command(Assign.class, "assign")
            .command(Reassign.class, "reassign")
            .command(Research.class, "research")
            .command(SetAttribute.class, "set-attribute")
            .command(AddPerson.class, "add-person")
            .command(ChangePerson.class, "change-person")
            .command(RemovePerson.class, "remove-person")
            .command(PlanTouch.class, "plan-touch")
            .command(CancelTouch.class, "cancel-touch")
            .command(GiveUpCadence.class, "give-up-cadence")
            .command(LogTouch.class, "log-touch")
            .command(RecordNeed.class, "record-need")
            .command(Assess.class, "assess")
            .command(Retract.class, "retract")
            .command(RetractTouch.class, "retract-touch")
            .command(Qualify.class, "qualify")
            .command(RemindOwner.class, "remind-owner")
            .command(EscalateSilence.class, "escalate-silence")
            .command(Nurture.class, "nurture")
            .command(Resume.class, "resume")
            .command(ResumeOnDate.class, "resume-on-date")
            .command(Disqualify.class, "disqualify")
            .command(OptOut.class, "opt-out")
            .command(Reopen.class, "reopen")
            .command(MergeInto.class, "merge-into")
            .command(Absorb.class, "absorb")
            .command(OfferHandoff.class, "offer-handoff")
            .command(AcceptHandoff.class, "accept-handoff")
            .command(ReturnHandoff.class, "return-handoff")
            .command(WithdrawHandoff.class, "withdraw-handoff")
            .command(LapseHandoff.class, "lapse-handoff")
            .command(LapseForAbsence.class, "lapse-for-absence")
            .command(Convert.class, "convert")
            .event(ProspectEvent.Identified.class, "identified")
            .event(ProspectEvent.Adopted.class, "adopted")
            .event(ProspectEvent.Claimed.class, "claimed")
            .event(ProspectEvent.Assigned.class, "assigned")
            .event(ProspectEvent.Reassigned.class, "reassigned")
            .event(ProspectEvent.Researched.class, "researched")
            .event(ProspectEvent.AttributeSet.class, "attribute-set")
            .event(ProspectEvent.PersonAdded.class, "person-added")
            .event(ProspectEvent.PersonChanged.class, "person-changed")
            .event(ProspectEvent.PersonRemoved.class, "person-removed")
            .event(ProspectEvent.TouchPlanned.class, "touch-planned")
            .event(ProspectEvent.TouchCancelled.class, "touch-cancelled")
            .event(ProspectEvent.CadenceGivenUp.class, "cadence-given-up")
            .event(ProspectEvent.TouchLogged.class, "touch-logged")
            .event(ProspectEvent.NeedRecorded.class, "need-recorded")
            .event(ProspectEvent.Assessed.class, "assessed")
            .event(ProspectEvent.Retracted.class, "retracted")
            .event(ProspectEvent.TouchRetracted.class, "touch-retracted")
            .event(ProspectEvent.Qualified.class, "qualified")
            .event(ProspectEvent.OwnerReminded.class, "owner-reminded")
            .event(ProspectEvent.SilenceEscalated.class, "silence-escalated")
            .event(ProspectEvent.Nurtured.class, "nurtured")
            .event(ProspectEvent.Resumed.class, "resumed")
            .event(ProspectEvent.ResumedOnDate.class, "resumed-on-date")
            .event(ProspectEvent.Disqualified.class, "disqualified")
            .event(ProspectEvent.OptedOut.class, "opted-out")
            .event(ProspectEvent.Reopened.class, "reopened")
            .event(ProspectEvent.Merged.class, "merged")
            .event(ProspectEvent.Absorbed.class, "absorbed")
            .event(ProspectEvent.HandoffOffered.class, "handoff-offered")
            .event(ProspectEvent.HandoffAccepted.class, "handoff-accepted")
            .event(ProspectEvent.HandoffReturned.class, "handoff-returned")
            .event(ProspectEvent.HandoffWithdrawn.class, "handoff-withdrawn")
            .event(ProspectEvent.HandoffLapsed.class, "handoff-lapsed")
            .event(ProspectEvent.HandoffLapsedForAbsence.class, "handoff-lapsed-for-absence")
            .event(ProspectEvent.Converted.class, "converted")
            .build();

    private static final String OWNER = "owner";
    private static final String ADDRESSED = "addressed";
    private static final String OWNED = "owned";
    private static final String UNOWNED = "unowned";
    private static final String VERDICT = "verdict";
    private static final String OWNER_IS_EXECUTIVE = "owner-is-executive";
    private static final String EXECUTIVE_ACCEPTS = "executive-accepts";
    private static final String ATTRIBUTES = "attributes";
    private static final String TOUCHED = "touched";
    private static final String TOUCH_PLANNED = "touch-planned";
    private static final String STEPS_LEFT = "steps-left";
    private static final String CADENCE_LEFT = "cadence-left";

    // spotless:off
    private static final Lifecycle<Prospect, ProspectEvent, ProspectPolicy> TABLE = Lifecycle
        .of(NAMES, Prospect.class, ProspectCommand.class, ProspectEvent.class, ProspectPolicy.class, Prospect::since)

        .begin(Identify.class, ProspectRules::identify)
            .byAnyRole().orBySystem()
            .askingFor(LIKELY_DUPLICATES, ProspectMergeRules::question)
            .to(ProspectEvent.Identified.class, Identified.class, ProspectChanges::on)
        .begin(Adopt.class, ProspectRules::adopt).by(SALES_MANAGER, INTEGRATION)
            .to(ProspectEvent.Adopted.class, Prospect.class, ProspectChanges::on)

        .in(Ongoing.class)
            .on(Claim.class, ProspectRules::claim).by(SALES_DEVELOPMENT_REP, ACCOUNT_EXECUTIVE, SALES_MANAGER)
                .provided(UNOWNED, ProspectRules::isUnowned)
                .stays(ProspectEvent.Claimed.class, ProspectChanges::on)
            .on(Assign.class, ProspectRules::assign).by(SALES_MANAGER).orBySystem()
                .provided(UNOWNED, ProspectRules::isUnowned)
                .stays(ProspectEvent.Assigned.class, ProspectChanges::on)
            .on(Reassign.class, ProspectRules::reassign).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .provided(OWNED, ProspectRules::isOwned)
                .stays(ProspectEvent.Reassigned.class, ProspectChanges::on)
            .on(Research.class, ProspectRules::research).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .evenLate()
                .stays(ProspectEvent.Researched.class, ProspectChanges::on)
            .on(AddPerson.class, ProspectPeopleRules::add).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER).orBySystem()
                .stays(ProspectEvent.PersonAdded.class, ProspectChanges::on)
            .on(ChangePerson.class, ProspectPeopleRules::change).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.PersonChanged.class, ProspectChanges::on)
            .on(RemovePerson.class, ProspectPeopleRules::remove).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.PersonRemoved.class, ProspectChanges::on)
            .on(Disqualify.class, ProspectRestRules::disqualify).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .to(ProspectEvent.Disqualified.class, Disqualified.class, ProspectChanges::on)
            .on(OptOut.class, ProspectRestRules::optOut).bySystem()
                .to(ProspectEvent.OptedOut.class, OptedOut.class, ProspectChanges::on)
        .in(Mergeable.class)
            .on(MergeInto.class, ProspectMergeRules::mergeInto).by(OWNER, Mergeable::isOwnedBy).orBy(SALES_MANAGER)
                .askingFor(TARGET_STANDING, (prospect, command, policy) -> Option.some(command.target()))
                .to(ProspectEvent.Merged.class, Merged.class, ProspectChanges::on)
        .in(Open.class)
            .on(RecordNeed.class, ProspectFactRules::recordNeed).by(OWNER, Open::isOwnedBy).orBy(SALES_MANAGER)
                .evenLate()
                .stays(ProspectEvent.NeedRecorded.class, ProspectChanges::on)
            .on(Nurture.class, ProspectRestRules::nurture).by(OWNER, Open::isOwnedBy).orBy(SALES_MANAGER)
                .to(ProspectEvent.Nurtured.class, Nurturing.class, ProspectChanges::on)

        .in(Identified.class)
            .on(PlanTouch.class, ProspectTouchRules::plan).by(OWNER, Identified::isOwnedBy).orBy(SALES_MANAGER)
                .provided(CADENCE_LEFT, ProspectTouchRules::hasCadenceLeft)
                .askingFor(HAS_CONTRACT, ProspectTouchRules::contract)
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::question)
                .stays(ProspectEvent.TouchPlanned.class, ProspectChanges::on)
            .on(CancelTouch.class, ProspectTouchRules::cancel).by(OWNER, Identified::isOwnedBy).orBy(SALES_MANAGER).orBySystem()
                .provided(TOUCH_PLANNED, ProspectTouchRules::isTouchPlanned)
                .stays(ProspectEvent.TouchCancelled.class, ProspectChanges::on)
            .on(LogTouch.class, ProspectTouchRules::log).by(OWNER, Identified::isOwnedBy).orByAnyRole().orBySystem()
                .evenLate()
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::question)
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::questionAsPlanned)
                .toOneOf(ProspectEvent.TouchLogged.class, ProspectChanges::onFirst, Working.class, Engaged.class)
            .on(Retract.class, ProspectFactRules::retract).by(OWNER, Identified::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.Retracted.class, ProspectChanges::on)
            .on(Absorb.class, ProspectMergeRules::absorb).bySystem()
                .evenLate()
                .toOneOf(ProspectEvent.Absorbed.class, ProspectChanges::on,
                    Identified.class, Working.class, Engaged.class)
        .in(Contacted.class)
            .on(PlanTouch.class, ProspectTouchRules::plan).by(OWNER, Contacted::isOwnedBy).orBy(SALES_MANAGER)
                .provided(STEPS_LEFT, ProspectTouchRules::hasStepsLeft)
                .provided(CADENCE_LEFT, ProspectTouchRules::hasCadenceLeft)
                .askingFor(HAS_CONTRACT, ProspectTouchRules::contract)
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::question)
                .stays(ProspectEvent.TouchPlanned.class, ProspectChanges::on)
            .on(CancelTouch.class, ProspectTouchRules::cancel).by(OWNER, Contacted::isOwnedBy).orBy(SALES_MANAGER).orBySystem()
                .provided(TOUCH_PLANNED, ProspectTouchRules::isTouchPlanned)
                .stays(ProspectEvent.TouchCancelled.class, ProspectChanges::on)
            .on(GiveUpCadence.class, ProspectTouchRules::giveUp).byTime(Contacted::givesUpAt, GiveUpCadence::new)
                .to(ProspectEvent.CadenceGivenUp.class, Nurturing.class, ProspectChanges::on)
        .in(Working.class)
            .on(LogTouch.class, ProspectTouchRules::log).by(OWNER, Working::isOwnedBy).orByAnyRole().orBySystem()
                .evenLate()
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::question)
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::questionAsPlanned)
                .toOneOf(ProspectEvent.TouchLogged.class, ProspectChanges::onFurther, Working.class, Engaged.class)
            .on(Retract.class, ProspectFactRules::retract).by(OWNER, Working::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.Retracted.class, ProspectChanges::on)
            .on(Absorb.class, ProspectMergeRules::absorb).bySystem()
                .evenLate()
                .toOneOf(ProspectEvent.Absorbed.class, ProspectChanges::on, Working.class, Engaged.class)
        .in(Assessable.class)
            .on(Absorb.class, ProspectMergeRules::absorb).bySystem()
                .evenLate()
                .stays(ProspectEvent.Absorbed.class, ProspectChanges::on)
        .in(Steady.class)
            .on(LogTouch.class, ProspectTouchRules::log).by(OWNER, Steady::isOwnedBy).orByAnyRole().orBySystem()
                .evenLate()
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::question)
                .askingFor(ContactFacts.MAY_CONTACT, ProspectTouchRules::questionAsPlanned)
                .stays(ProspectEvent.TouchLogged.class, ProspectChanges::on)

        .in(Prospect.class)
            .on(SetAttribute.class, ProspectAttributeRules::set).by(OWNER, Prospect::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.AttributeSet.class, ProspectChanges::on)
            .on(RetractTouch.class, ProspectFactRules::retractTouch).by(OWNER, Prospect::isOwnedBy).orBy(SALES_MANAGER)
                .provided(TOUCHED, ProspectFactRules::isTouched)
                .askingFor(WITHOUT_TOUCH, (prospect, command, policy) -> Option.some(command.touch()))
                .stays(ProspectEvent.TouchRetracted.class, ProspectChanges::on)

        .in(Engaged.class)
            .on(Assess.class, ProspectRules::assess).by(OWNER, Engaged::isOwnedBy).orBy(SALES_MANAGER)
                .evenLate()
                .stays(ProspectEvent.Assessed.class, ProspectChanges::on)
            .on(Retract.class, ProspectFactRules::retract).by(OWNER, Engaged::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.Retracted.class, ProspectChanges::on)
            .on(Qualify.class, ProspectRules::qualify).by(OWNER, Engaged::isOwnedBy).orBy(SALES_MANAGER)
                .provided(VERDICT, ProspectRules::meetsTheFramework)
                .provided(ATTRIBUTES, ProspectAttributeRules::forQualified)
                .to(ProspectEvent.Qualified.class, Qualified.class, ProspectChanges::on)
        .in(Qualified.class)
            .on(Assess.class, ProspectRules::assess).by(OWNER, Qualified::isOwnedBy).orBy(SALES_MANAGER)
                .evenLate()
                .toOneOf(ProspectEvent.Assessed.class, ProspectChanges::on, Qualified.class, Engaged.class)
            .on(Retract.class, ProspectFactRules::retract).by(OWNER, Qualified::isOwnedBy).orBy(SALES_MANAGER)
                .toOneOf(ProspectEvent.Retracted.class, ProspectChanges::on, Qualified.class, Engaged.class)
            .on(OfferHandoff.class, ProspectRules::offerHandoff).by(OWNER, Qualified::isOwnedBy).orBy(SALES_MANAGER)
                .provided(OWNED, ProspectRules::isOwned)
                .provided(ATTRIBUTES, ProspectAttributeRules::forHandoffOffered)
                .askingFor(HandoffTerms.OWN_HOURS, (prospect, command, policy) -> Option.some(command.to()))
                .to(ProspectEvent.HandoffOffered.class, HandoffOffered.class, ProspectChanges::on)
            .on(Convert.class, ProspectRules::convert).by(OWNER, Qualified::isOwnedBy)
                .provided(OWNER_IS_EXECUTIVE, ProspectRules::isAnExecutive)
                .provided(ATTRIBUTES, ProspectAttributeRules::forHandedOff)
                .asking(NEXT_DEAL, Qualified::company)
                .to(ProspectEvent.Converted.class, HandedOff.class, ProspectChanges::on)
        .in(HandoffOffered.class)
            .on(Retract.class, ProspectFactRules::retract).by(OWNER, HandoffOffered::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.Retracted.class, ProspectChanges::on)
            .on(AcceptHandoff.class, ProspectRules::acceptHandoff).by(ADDRESSED, HandoffOffered::isAddressedTo).orBy(SALES_MANAGER)
                .provided(EXECUTIVE_ACCEPTS, ProspectRules::isForAnExecutive)
                .provided(ATTRIBUTES, ProspectAttributeRules::forHandedOff)
                .asking(NEXT_DEAL, HandoffOffered::company)
                .to(ProspectEvent.HandoffAccepted.class, HandedOff.class, ProspectChanges::on)
            .on(ReturnHandoff.class, ProspectRules::returnHandoff).by(ADDRESSED, HandoffOffered::isAddressedTo)
                .to(ProspectEvent.HandoffReturned.class, Engaged.class, ProspectChanges::on)
            .on(WithdrawHandoff.class, ProspectRules::withdrawHandoff).by(OWNER, HandoffOffered::isOwnedBy).orBy(SALES_MANAGER)
                .to(ProspectEvent.HandoffWithdrawn.class, Qualified.class, ProspectChanges::on)
            .on(LapseHandoff.class, ProspectRules::lapseHandoff).byTime(HandoffOffered::respondBy, LapseHandoff::new)
                .to(ProspectEvent.HandoffLapsed.class, Qualified.class, ProspectChanges::on)
            .on(LapseForAbsence.class, ProspectRules::lapseForAbsence).bySystem()
                .to(ProspectEvent.HandoffLapsedForAbsence.class, Qualified.class, ProspectChanges::on)
            .on(Absorb.class, ProspectMergeRules::absorb).bySystem()
                .evenLate()
                .stays(ProspectEvent.Absorbed.class, ProspectChanges::on)

        .in(Nurturing.class)
            .on(Retract.class, ProspectFactRules::retract).by(OWNER, Nurturing::isOwnedBy).orBy(SALES_MANAGER)
                .stays(ProspectEvent.Retracted.class, ProspectChanges::on)
            .on(Resume.class, ProspectRestRules::resume).by(OWNER, Nurturing::isOwnedBy).orBy(SALES_MANAGER)
                .toOneOf(ProspectEvent.Resumed.class, ProspectChanges::on,
                    Identified.class, Working.class, Engaged.class, Qualified.class)
            .on(ResumeOnDate.class, ProspectRestRules::resumeOnDate).byTime(Nurturing::until, ResumeOnDate::new)
                .toOneOf(ProspectEvent.ResumedOnDate.class, ProspectChanges::on,
                    Identified.class, Working.class, Engaged.class, Qualified.class)
            .on(Absorb.class, ProspectMergeRules::absorb).bySystem()
                .evenLate()
                .stays(ProspectEvent.Absorbed.class, ProspectChanges::on)
        .in(Disqualified.class)
            .on(Reopen.class, ProspectRestRules::reopen).by(OWNER, Disqualified::isOwnedBy).orBy(SALES_MANAGER)
                .toOneOf(ProspectEvent.Reopened.class, ProspectChanges::on,
                    Identified.class, Working.class, Engaged.class, Qualified.class)
        // after everything else that time does: whoever is told of a silence should still have to break it
        .in(Open.class)
            .on(RemindOwner.class, ProspectSilenceRules::remind).byTimeUnder(ProspectSilenceRules::remindAt, RemindOwner::new)
                .stays(ProspectEvent.OwnerReminded.class, ProspectChanges::on)
            .on(EscalateSilence.class, ProspectSilenceRules::escalate).byTimeUnder(ProspectSilenceRules::escalateAt, EscalateSilence::new)
                .stays(ProspectEvent.SilenceEscalated.class, ProspectChanges::on)
        .build();
    // spotless:on

    private ProspectLifecycle() {}

    /** The table; one for all. */
    public static Lifecycle<Prospect, ProspectEvent, ProspectPolicy> table() {
        return TABLE;
    }
}
