package org.dealwright.team;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.team.MemberCommand.Adopt;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Retract;
import org.dealwright.team.MemberCommand.SetAttribute;

/** What it takes to get on the roster, and what holds for whatever is on it. The table is the only way in. */
final class MemberRules {
    private MemberRules() {}

    static Either<Rejection, MemberEvent.Joined> join(New none, Join command, Situation<TeamPolicy> now) {
        if (command.post().manager().contains(command.member())) {
            return Rejection.broken("team.own-manager");
        }
        return MemberPostRules.known(command.post().calendar(), now)
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(calendar -> new MemberEvent.Joined(
                        now.at(), now.actor().member(), command.member(), command.post(), today(now)));
    }

    static Either<Rejection, MemberEvent.Adopted> adopt(New none, Adopt command, Situation<TeamPolicy> now) {
        if (command.post().manager().contains(command.member())) {
            return Rejection.broken("team.own-manager");
        }
        return Validation.combine(
                        joinedOn(command.joinedOn(), now),
                        ends(command.claim(), now),
                        MemberPostRules.known(command.post().calendar(), now))
                .ap((joinedOn, ends, calendar) -> new MemberEvent.Adopted(
                        now.at(),
                        now.actor().member(),
                        command.member(),
                        command.claim(),
                        ends,
                        command.post(),
                        joinedOn,
                        command.attributes()))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    private static Validation<Violation, Option<LocalDate>> joinedOn(
            Option<LocalDate> joinedOn, Situation<TeamPolicy> now) {
        return joinedOn.isEmpty()
                ? Validation.valid(joinedOn)
                : passed("joinedOn", joinedOn.get(), now).map(Option::some);
    }

    private static Validation<Violation, Option<Instant>> ends(ClaimedPresence claim, Situation<TeamPolicy> now) {
        if (claim instanceof ClaimedPresence.OnLeave onLeave) {
            return ends("until", onLeave.until(), 0, now);
        }
        return claim instanceof ClaimedPresence.Leaving leaving
                ? ends("lastDay", leaving.lastDay(), 1, now)
                : Validation.valid(Option.none());
    }

    private static Validation<Violation, Option<Instant>> ends(
            String field, Option<LocalDate> day, int daysLater, Situation<TeamPolicy> now) {
        return day.isEmpty()
                ? Validation.valid(Option.none())
                : within(field, day.get(), day(Situation.EARLIEST, now), now)
                        .map(valid -> Option.some(begins(valid.plusDays(daysLater), now)));
    }

    /** The day on which it happens, in the policy's zone. */
    static LocalDate today(Situation<TeamPolicy> now) {
        return day(now.at(), now);
    }

    private static LocalDate day(Instant at, Situation<TeamPolicy> now) {
        return LocalDate.ofInstant(at, now.policy().zone());
    }

    /** The midnight with which a day begins, in the policy's zone. */
    static Instant begins(LocalDate day, Situation<TeamPolicy> now) {
        ZoneId zone = now.policy().zone();
        return day.atStartOfDay(zone).toInstant();
    }

    /** A day that has come already. */
    static Validation<Violation, LocalDate> passed(String field, LocalDate day, Situation<TeamPolicy> now) {
        LocalDate earliest = day(Situation.EARLIEST, now);
        LocalDate today = today(now);
        return day.isBefore(earliest) || day.isAfter(today)
                ? Validation.invalid(Violation.showing(field, "out-of-range", day.toString(), earliest, today))
                : Validation.valid(day);
    }

    /** A day from that one on, which still begins and ends while anything can happen. */
    static Validation<Violation, LocalDate> within(
            String field, LocalDate day, LocalDate earliest, Situation<TeamPolicy> now) {
        LocalDate last = day(Situation.LATEST, now).minusDays(1);
        return day.isBefore(earliest) || day.isAfter(last)
                ? Validation.invalid(Violation.showing(field, "out-of-range", day.toString(), earliest, last))
                : Validation.valid(day);
    }

    static Either<Rejection, MemberEvent.Retracted> retract(Member member, Retract command, Situation<TeamPolicy> now) {
        RosterFact fact = command.fact();
        if (!member.profile().has(fact)) {
            return Rejection.broken("team.not-recorded", fact.sort(), fact.name());
        }
        return Check.line("reason", command.reason())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(reason -> new MemberEvent.Retracted(now.at(), now.actor().member(), fact, reason));
    }

    static Either<Rejection, MemberEvent.AttributeSet> setAttribute(
            Member member, SetAttribute command, Situation<TeamPolicy> now) {
        return member.profile()
                .attributes()
                .checked(command.key(), command.value())
                .map(attribute ->
                        new MemberEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }
}
