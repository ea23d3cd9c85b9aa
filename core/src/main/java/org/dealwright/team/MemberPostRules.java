package org.dealwright.team;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Workload;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.team.Member.OnTeam;
import org.dealwright.team.MemberCommand.AssignRole;
import org.dealwright.team.MemberCommand.RevokeRole;
import org.dealwright.team.MemberCommand.SetCalendar;
import org.dealwright.team.MemberCommand.SetCapacity;
import org.dealwright.team.MemberCommand.SetQuota;
import org.dealwright.team.MemberCommand.SetTeam;
import org.dealwright.team.MemberCommand.SetTerritories;

/** What it takes to say what a member does, and is to reach. */
final class MemberPostRules {
    private static final int MOST_QUOTAS = 1_000;

    private MemberPostRules() {}

    static Either<Rejection, MemberEvent.RoleAssigned> assignRole(
            OnTeam member, AssignRole command, Situation<TeamPolicy> now) {
        return has(member, command.role())
                ? Rejection.broken("team.role-held", word(command.role()))
                : Either.right(
                        new MemberEvent.RoleAssigned(now.at(), now.actor().member(), command.role()));
    }

    static Either<Rejection, MemberEvent.RoleRevoked> revokeRole(
            OnTeam member, RevokeRole command, Situation<TeamPolicy> now) {
        if (!has(member, command.role())) {
            return Rejection.broken("team.role-not-held", word(command.role()));
        }
        List<String> led = command.role() == Role.SALES_MANAGER ? led(member, now) : List.of();
        return led.isEmpty()
                ? Either.right(new MemberEvent.RoleRevoked(now.at(), now.actor().member(), command.role()))
                : Rejection.broken("team.leads-others", led.size(), led);
    }

    /** Who reports to them. */
    private static List<String> led(OnTeam member, Situation<TeamPolicy> now) {
        return now.fact(MemberLifecycle.OPEN_WORK, member.id()).stream()
                .filter(work -> work.involvement() == OpenWork.Involvement.LED)
                .map(OpenWork::id)
                .toList();
    }

    private static boolean has(OnTeam member, Role role) {
        return member.profile().post().roles().contains(role);
    }

    private static Term word(Role role) {
        return new Term("who", role.code());
    }

    static Either<Rejection, MemberEvent.TeamSet> setTeam(OnTeam member, SetTeam command, Situation<TeamPolicy> now) {
        return command.manager().exists(member::is)
                ? Rejection.broken("team.own-manager")
                : Either.right(
                        new MemberEvent.TeamSet(now.at(), now.actor().member(), command.team(), command.manager()));
    }

    static Either<Rejection, MemberEvent.TerritoriesSet> setTerritories(
            OnTeam member, SetTerritories command, Situation<TeamPolicy> now) {
        int size = command.territories().size();
        return size > Candidate.MOST_TERRITORIES
                ? invalid(Violation.showing(
                        "territories", "too-many", Integer.toString(size), Candidate.MOST_TERRITORIES))
                : Either.right(
                        new MemberEvent.TerritoriesSet(now.at(), now.actor().member(), command.territories()));
    }

    static Either<Rejection, MemberEvent.CalendarSet> setCalendar(
            OnTeam member, SetCalendar command, Situation<TeamPolicy> now) {
        return known(command.calendar(), now)
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(calendar ->
                        new MemberEvent.CalendarSet(now.at(), now.actor().member(), calendar));
    }

    /** A calendar of which the policy says the hours. */
    static Validation<Violation, Option<CalendarCode>> known(Option<CalendarCode> calendar, Situation<TeamPolicy> now) {
        return calendar.isEmpty()
                ? Validation.valid(calendar)
                : Check.oneOf(
                                "calendar",
                                calendar.get(),
                                now.policy().calendars().keySet(),
                                CalendarCode::term)
                        .map(Option::some);
    }

    static Either<Rejection, MemberEvent.CapacitySet> setCapacity(
            OnTeam member, SetCapacity command, Situation<TeamPolicy> now) {
        return command.most().exists(most -> !Post.isCapacity(most))
                ? invalid(Violation.showing(
                        "most", "out-of-range", command.most().get().toString(), 0, Workload.MOST))
                : Either.right(new MemberEvent.CapacitySet(now.at(), now.actor().member(), command.most()));
    }

    static Either<Rejection, MemberEvent.QuotaSet> setQuota(
            OnTeam member, SetQuota command, Situation<TeamPolicy> now) {
        Quota quota = command.quota();
        Validation<Violation, QuotaMeasure> measure =
                Check.oneOf("measure", quota.measure(), now.policy().quotaMeasures(), QuotaMeasure::term);
        if (measure.isInvalid()) {
            return invalid(measure.getError());
        }
        Aims aims = member.profile().aims();
        return aims.quotas().size() >= MOST_QUOTAS && !aims.quotas().exists(quota::replaces)
                ? Rejection.broken("team.too-many-quotas", MOST_QUOTAS)
                : Either.right(new MemberEvent.QuotaSet(now.at(), now.actor().member(), quota));
    }

    static <T> Either<Rejection, T> invalid(Violation violation) {
        return Either.left(Rejection.invalid(List.of(violation)));
    }
}
