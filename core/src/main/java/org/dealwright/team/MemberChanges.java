package org.dealwright.team;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.dealwright.team.Member.Active;
import org.dealwright.team.Member.CanGoOnLeave;
import org.dealwright.team.Member.CanRejoin;
import org.dealwright.team.Member.Leaving;
import org.dealwright.team.Member.Left;
import org.dealwright.team.Member.OnLeave;
import org.dealwright.team.Member.OnTeam;

/** What each event makes of a phase. */
final class MemberChanges {
    private MemberChanges() {}

    static Active on(New none, MemberEvent.Joined event) {
        return new Active(
                event.at(), profile(event.member(), Option.some(event.joinedOn()), event.post(), Attributes.none()));
    }

    static Member on(New none, MemberEvent.Adopted event) {
        MemberProfile profile = profile(event.member(), event.joinedOn(), event.post(), event.attributes());
        if (event.claim() instanceof ClaimedPresence.Active) {
            return new Active(event.at(), profile);
        }
        if (event.claim() instanceof ClaimedPresence.OnLeave) {
            return new OnLeave(event.at(), profile, event.ends());
        }
        return event.claim() instanceof ClaimedPresence.Leaving leaving
                ? new Leaving(event.at(), profile, lastDay(leaving, event))
                : new Left(event.at(), profile);
    }

    private static Option<LastDay> lastDay(ClaimedPresence.Leaving claim, MemberEvent.Adopted event) {
        return claim.lastDay().map(day -> new LastDay(day, event.ends().get(), false));
    }

    private static MemberProfile profile(
            MemberId member, Option<LocalDate> joinedOn, Post post, Attributes attributes) {
        return new MemberProfile(member, joinedOn, post, Development.NONE, Aims.NONE, attributes);
    }

    static OnLeave on(CanGoOnLeave member, MemberEvent.WentOnLeave event) {
        Instant since = member instanceof OnLeave ? member.since() : event.at();
        return new OnLeave(since, member.profile(), event.returnsAt());
    }

    static Active on(OnLeave member, MemberEvent.Returned event) {
        return new Active(event.at(), member.profile());
    }

    static Active on(OnLeave member, MemberEvent.ReturnedOnDate event) {
        return new Active(event.at(), member.profile());
    }

    static Leaving on(OnTeam member, MemberEvent.LeaveAnnounced event) {
        Instant since = member instanceof Leaving ? member.since() : event.at();
        return new Leaving(since, member.profile(), Option.some(new LastDay(event.lastDay(), event.endsAt(), false)));
    }

    static Active on(CanRejoin member, MemberEvent.Rejoined event) {
        MemberProfile profile = member.profile();
        return new Active(event.at(), event.joinedOn().map(profile::joined).getOrElse(profile));
    }

    static Member on(Leaving member, MemberEvent.LastDayPassed event) {
        return event.open() == 0
                ? new Left(event.at(), member.profile())
                : new Leaving(member.since(), member.profile(), member.lastDay().map(LastDay::ended));
    }

    static Left on(Leaving member, MemberEvent.Departed event) {
        return new Left(event.at(), member.profile());
    }

    static OnTeam on(OnTeam member, MemberEvent.RoleAssigned event) {
        return member.with(member.profile().with(member.profile().post().plus(event.role())));
    }

    static OnTeam on(OnTeam member, MemberEvent.RoleRevoked event) {
        return member.with(member.profile().with(member.profile().post().without(event.role())));
    }

    static OnTeam on(OnTeam member, MemberEvent.TeamSet event) {
        return member.with(member.profile().with(member.profile().post().with(event.team(), event.manager())));
    }

    static OnTeam on(OnTeam member, MemberEvent.TerritoriesSet event) {
        return member.with(member.profile().with(member.profile().post().covering(event.territories())));
    }

    static OnTeam on(OnTeam member, MemberEvent.CalendarSet event) {
        return member.with(member.profile().with(member.profile().post().following(event.calendar())));
    }

    static OnTeam on(OnTeam member, MemberEvent.CapacitySet event) {
        return member.with(member.profile().with(member.profile().post().limitedTo(event.most())));
    }

    static OnTeam on(OnTeam member, MemberEvent.QuotaSet event) {
        return member.with(member.profile().with(member.profile().aims().with(event.quota())));
    }

    static OnTeam on(OnTeam member, MemberEvent.SkillRated event) {
        return member.with(member.profile().with(member.profile().development().plus(event.rating())));
    }

    static OnTeam on(OnTeam member, MemberEvent.TrainingCompleted event) {
        return member.with(member.profile().with(member.profile().development().plus(event.training())));
    }

    static OnTeam on(OnTeam member, MemberEvent.Coached event) {
        return member.with(member.profile().with(member.profile().development().plus(event.coaching())));
    }

    static OnTeam on(OnTeam member, MemberEvent.MotivatorStated event) {
        return member.with(member.profile().with(member.profile().aims().with(event.motivator())));
    }

    static OnTeam on(OnTeam member, MemberEvent.MotivatorWithdrawn event) {
        return member.with(member.profile().with(member.profile().aims().without(event.kind())));
    }

    static Member on(Member member, MemberEvent.Recognised event) {
        return member.with(member.profile().with(member.profile().aims().plus(event.recognition())));
    }

    static Member on(Member member, MemberEvent.Retracted event) {
        return member.with(member.profile().without(event.fact()));
    }

    static OnTeam on(OnTeam member, MemberEvent.AttributeSet event) {
        return member.with(with(member.profile(), event));
    }

    static Left on(Left member, MemberEvent.AttributeSet event) {
        return member.with(with(member.profile(), event));
    }

    private static MemberProfile with(MemberProfile profile, MemberEvent.AttributeSet event) {
        return profile.with(profile.attributes().with(event.attributes()));
    }
}
