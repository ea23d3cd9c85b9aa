package org.dealwright.team;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.team.Member.CanGoOnLeave;
import org.dealwright.team.Member.CanRejoin;
import org.dealwright.team.Member.Leaving;
import org.dealwright.team.Member.OnLeave;
import org.dealwright.team.Member.OnTeam;
import org.dealwright.team.MemberCommand.Depart;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberCommand.PassLastDay;
import org.dealwright.team.MemberCommand.Rejoin;
import org.dealwright.team.MemberCommand.Return;
import org.dealwright.team.MemberCommand.ReturnOnDate;

/** What it takes to be away, to come back, and to be gone. */
final class MemberPresenceRules {
    private MemberPresenceRules() {}

    static Either<Rejection, MemberEvent.WentOnLeave> goOnLeave(
            CanGoOnLeave member, GoOnLeave command, Situation<TeamPolicy> now) {
        if (command.until().isEmpty()) {
            return Either.right(
                    new MemberEvent.WentOnLeave(now.at(), now.actor().member(), Option.none(), Option.none()));
        }
        Validation<Violation, LocalDate> until = MemberRules.within(
                "until", command.until().get(), MemberRules.today(now).plusDays(1), now);
        return until.toEither()
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)))
                .map(day -> new MemberEvent.WentOnLeave(
                        now.at(), now.actor().member(), Option.some(day), Option.some(MemberRules.begins(day, now))));
    }

    static Either<Rejection, MemberEvent.Returned> comeBack(OnLeave member, Return command, Situation<TeamPolicy> now) {
        return Either.right(new MemberEvent.Returned(now.at(), now.actor().member()));
    }

    static Either<Rejection, MemberEvent.ReturnedOnDate> comeBackOnDate(
            OnLeave member, ReturnOnDate command, Situation<TeamPolicy> now) {
        return Either.right(new MemberEvent.ReturnedOnDate(now.at(), now.actor().member()));
    }

    static Either<Rejection, MemberEvent.LeaveAnnounced> leave(
            OnTeam member, Leave command, Situation<TeamPolicy> now) {
        return MemberRules.within("lastDay", command.lastDay(), MemberRules.today(now), now)
                .toEither()
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)))
                .map(day -> new MemberEvent.LeaveAnnounced(
                        now.at(), now.actor().member(), day, MemberRules.begins(day.plusDays(1), now)));
    }

    static Either<Rejection, MemberEvent.Rejoined> rejoin(CanRejoin member, Rejoin command, Situation<TeamPolicy> now) {
        Option<LocalDate> joinedOn = member instanceof Leaving ? Option.none() : Option.some(MemberRules.today(now));
        return Either.right(new MemberEvent.Rejoined(now.at(), now.actor().member(), joinedOn));
    }

    static Either<Rejection, MemberEvent.LastDayPassed> passLastDay(
            Leaving member, PassLastDay command, Situation<TeamPolicy> now) {
        int open = now.fact(MemberLifecycle.OPEN_WORK, member.id()).size();
        return Either.right(new MemberEvent.LastDayPassed(now.at(), now.actor().member(), open));
    }

    static Option<RuleBroken> nothingIsOpen(Leaving member, Situation<TeamPolicy> now) {
        List<OpenWork> open = now.fact(MemberLifecycle.OPEN_WORK, member.id());
        return open.isEmpty()
                ? Option.none()
                : Option.some(RuleBroken.of(
                        "team.work-open",
                        open.size(),
                        open.stream().map(OpenWork::toString).toList()));
    }

    static Either<Rejection, MemberEvent.Departed> depart(Leaving member, Depart command, Situation<TeamPolicy> now) {
        return Either.right(new MemberEvent.Departed(now.at(), now.actor().member()));
    }
}
