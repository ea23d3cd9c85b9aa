package org.dealwright.team;

import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_MANAGER;

import java.util.List;
import org.dealwright.process.Fact;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Names;
import org.dealwright.team.Member.Active;
import org.dealwright.team.Member.CanGoOnLeave;
import org.dealwright.team.Member.CanRejoin;
import org.dealwright.team.Member.Leaving;
import org.dealwright.team.Member.Left;
import org.dealwright.team.Member.OnLeave;
import org.dealwright.team.Member.OnTeam;
import org.dealwright.team.MemberCommand.Adopt;
import org.dealwright.team.MemberCommand.AssignRole;
import org.dealwright.team.MemberCommand.Coach;
import org.dealwright.team.MemberCommand.CompleteTraining;
import org.dealwright.team.MemberCommand.Depart;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberCommand.PassLastDay;
import org.dealwright.team.MemberCommand.RateSkill;
import org.dealwright.team.MemberCommand.Recognise;
import org.dealwright.team.MemberCommand.Rejoin;
import org.dealwright.team.MemberCommand.Retract;
import org.dealwright.team.MemberCommand.Return;
import org.dealwright.team.MemberCommand.ReturnOnDate;
import org.dealwright.team.MemberCommand.RevokeRole;
import org.dealwright.team.MemberCommand.SetAttribute;
import org.dealwright.team.MemberCommand.SetCalendar;
import org.dealwright.team.MemberCommand.SetCapacity;
import org.dealwright.team.MemberCommand.SetQuota;
import org.dealwright.team.MemberCommand.SetTeam;
import org.dealwright.team.MemberCommand.SetTerritories;
import org.dealwright.team.MemberCommand.StateMotivator;
import org.dealwright.team.MemberCommand.WithdrawMotivator;

/** The table of a team member: which phase takes which command, from whom, and what becomes of it. */
public final class MemberLifecycle {
    /** Everything that a member has open, whatever life cycle it is of, and everybody who reports to them. */
    public static final Fact<MemberId, List<OpenWork>> OPEN_WORK = new Fact<>("open-work");

    private static final Names NAMES = Names.of("member")
            .phase(Active.class, "active")
            .phase(OnLeave.class, "on-leave")
            .phase(Leaving.class, "leaving")
            .phase(Left.class, "left")
            .command(Join.class, "join")
            .command(Adopt.class, "adopt")
            .command(GoOnLeave.class, "go-on-leave")
            .command(Return.class, "return")
            .command(ReturnOnDate.class, "return-on-date")
            .command(Leave.class, "leave")
            .command(Rejoin.class, "rejoin")
            .command(PassLastDay.class, "pass-last-day")
            .command(Depart.class, "depart")
            .command(AssignRole.class, "assign-role")
            .command(RevokeRole.class, "revoke-role")
            .command(SetTeam.class, "set-team")
            .command(SetTerritories.class, "set-territories")
            .command(SetCalendar.class, "set-calendar")
            .command(SetCapacity.class, "set-capacity")
            .command(SetQuota.class, "set-quota")
            .command(RateSkill.class, "rate-skill")
            .command(CompleteTraining.class, "complete-training")
            .command(Coach.class, "coach")
            .command(StateMotivator.class, "state-motivator")
            .command(WithdrawMotivator.class, "withdraw-motivator")
            .command(Recognise.class, "recognise")
            .command(Retract.class, "retract")
            .command(SetAttribute.class, "set-attribute")
            .event(MemberEvent.Joined.class, "joined")
            .event(MemberEvent.Adopted.class, "adopted")
            .event(MemberEvent.WentOnLeave.class, "went-on-leave")
            .event(MemberEvent.Returned.class, "returned")
            .event(MemberEvent.ReturnedOnDate.class, "returned-on-date")
            .event(MemberEvent.LeaveAnnounced.class, "leave-announced")
            .event(MemberEvent.Rejoined.class, "rejoined")
            .event(MemberEvent.LastDayPassed.class, "last-day-passed")
            .event(MemberEvent.Departed.class, "departed")
            .event(MemberEvent.RoleAssigned.class, "role-assigned")
            .event(MemberEvent.RoleRevoked.class, "role-revoked")
            .event(MemberEvent.TeamSet.class, "team-set")
            .event(MemberEvent.TerritoriesSet.class, "territories-set")
            .event(MemberEvent.CalendarSet.class, "calendar-set")
            .event(MemberEvent.CapacitySet.class, "capacity-set")
            .event(MemberEvent.QuotaSet.class, "quota-set")
            .event(MemberEvent.SkillRated.class, "skill-rated")
            .event(MemberEvent.TrainingCompleted.class, "training-completed")
            .event(MemberEvent.Coached.class, "coached")
            .event(MemberEvent.MotivatorStated.class, "motivator-stated")
            .event(MemberEvent.MotivatorWithdrawn.class, "motivator-withdrawn")
            .event(MemberEvent.Recognised.class, "recognised")
            .event(MemberEvent.Retracted.class, "retracted")
            .event(MemberEvent.AttributeSet.class, "attribute-set")
            .build();

    private static final String SELF = "self";

    // spotless:off
    private static final Lifecycle<Member, MemberEvent, TeamPolicy> TABLE = Lifecycle
        .of(NAMES, Member.class, MemberCommand.class, MemberEvent.class, TeamPolicy.class, Member::since)

        .begin(Join.class, MemberRules::join).by(SALES_MANAGER, INTEGRATION)
            .to(MemberEvent.Joined.class, Active.class, MemberChanges::on)
        .begin(Adopt.class, MemberRules::adopt).by(SALES_MANAGER, INTEGRATION)
            .to(MemberEvent.Adopted.class, Member.class, MemberChanges::on)

        .in(CanGoOnLeave.class)
            .on(GoOnLeave.class, MemberPresenceRules::goOnLeave).by(SELF, CanGoOnLeave::is).orBy(SALES_MANAGER, INTEGRATION)
                .to(MemberEvent.WentOnLeave.class, OnLeave.class, MemberChanges::on)
        .in(OnLeave.class)
            .on(Return.class, MemberPresenceRules::comeBack).by(SELF, OnLeave::is).orBy(SALES_MANAGER, INTEGRATION)
                .to(MemberEvent.Returned.class, Active.class, MemberChanges::on)
            .on(ReturnOnDate.class, MemberPresenceRules::comeBackOnDate).byTime(OnLeave::returnsAt, ReturnOnDate::new)
                .to(MemberEvent.ReturnedOnDate.class, Active.class, MemberChanges::on)
        .in(OnTeam.class)
            .on(Leave.class, MemberPresenceRules::leave).by(SELF, OnTeam::is).orBy(SALES_MANAGER, INTEGRATION)
                .to(MemberEvent.LeaveAnnounced.class, Leaving.class, MemberChanges::on)
        .in(CanRejoin.class)
            .on(Rejoin.class, MemberPresenceRules::rejoin).by(SALES_MANAGER, INTEGRATION)
                .to(MemberEvent.Rejoined.class, Active.class, MemberChanges::on)
        .in(Leaving.class)
            .on(PassLastDay.class, MemberPresenceRules::passLastDay).byTime(Leaving::departsAt, PassLastDay::new)
                .asking(OPEN_WORK, Leaving::id)
                .toOneOf(MemberEvent.LastDayPassed.class, MemberChanges::on, Leaving.class, Left.class)
            .on(Depart.class, MemberPresenceRules::depart).by(SALES_MANAGER, INTEGRATION).orBySystem()
                .asking(OPEN_WORK, Leaving::id)
                .provided("nothing-open", MemberPresenceRules::nothingIsOpen)
                .to(MemberEvent.Departed.class, Left.class, MemberChanges::on)

        .in(OnTeam.class)
            .on(AssignRole.class, MemberPostRules::assignRole).by(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.RoleAssigned.class, MemberChanges::on)
            .on(RevokeRole.class, MemberPostRules::revokeRole).by(SALES_MANAGER, INTEGRATION)
                .asking(OPEN_WORK, OnTeam::id)
                .stays(MemberEvent.RoleRevoked.class, MemberChanges::on)
            .on(SetTeam.class, MemberPostRules::setTeam).by(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.TeamSet.class, MemberChanges::on)
            .on(SetTerritories.class, MemberPostRules::setTerritories).by(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.TerritoriesSet.class, MemberChanges::on)
            .on(SetCalendar.class, MemberPostRules::setCalendar).by(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.CalendarSet.class, MemberChanges::on)
            .on(SetCapacity.class, MemberPostRules::setCapacity).by(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.CapacitySet.class, MemberChanges::on)
            .on(SetQuota.class, MemberPostRules::setQuota).by(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.QuotaSet.class, MemberChanges::on)

            .on(RateSkill.class, MemberFactRules::rate).by(SALES_MANAGER)
                .evenLate()
                .stays(MemberEvent.SkillRated.class, MemberChanges::on)
            .on(CompleteTraining.class, MemberFactRules::complete).by(SELF, OnTeam::is).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(MemberEvent.TrainingCompleted.class, MemberChanges::on)
            .on(Coach.class, MemberFactRules::coach).by(SALES_MANAGER)
                .evenLate()
                .stays(MemberEvent.Coached.class, MemberChanges::on)
            .on(StateMotivator.class, MemberFactRules::state).by(SELF, OnTeam::is).orBy(SALES_MANAGER)
                .stays(MemberEvent.MotivatorStated.class, MemberChanges::on)
            .on(WithdrawMotivator.class, MemberFactRules::withdraw).by(SELF, OnTeam::is).orBy(SALES_MANAGER)
                .stays(MemberEvent.MotivatorWithdrawn.class, MemberChanges::on)
        .in(Member.class)
            .on(Recognise.class, MemberFactRules::recognise).by(SALES_MANAGER).orBySystem()
                .evenLate()
                .stays(MemberEvent.Recognised.class, MemberChanges::on)
            .on(Retract.class, MemberRules::retract).by(SALES_MANAGER)
                .stays(MemberEvent.Retracted.class, MemberChanges::on)
        .in(OnTeam.class)
            .on(SetAttribute.class, MemberRules::setAttribute).by(SELF, OnTeam::is).orBy(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.AttributeSet.class, MemberChanges::on)
        .in(Left.class)
            .on(SetAttribute.class, MemberRules::setAttribute).by(SALES_MANAGER, INTEGRATION)
                .stays(MemberEvent.AttributeSet.class, MemberChanges::on)
        .build();
    // spotless:on

    private MemberLifecycle() {}

    /** The table; one for all. */
    public static Lifecycle<Member, MemberEvent, TeamPolicy> table() {
        return TABLE;
    }
}
