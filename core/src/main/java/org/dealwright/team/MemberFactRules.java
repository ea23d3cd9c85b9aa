package org.dealwright.team;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.team.Member.OnTeam;
import org.dealwright.team.MemberCommand.Coach;
import org.dealwright.team.MemberCommand.CompleteTraining;
import org.dealwright.team.MemberCommand.RateSkill;
import org.dealwright.team.MemberCommand.Recognise;
import org.dealwright.team.MemberCommand.StateMotivator;
import org.dealwright.team.MemberCommand.WithdrawMotivator;

/** What it takes to enter what a member can, learnt, is moved by and was recognised for. */
final class MemberFactRules {
    private MemberFactRules() {}

    static Either<Rejection, MemberEvent.SkillRated> rate(OnTeam member, RateSkill command, Situation<TeamPolicy> now) {
        if (command.level() < 1 || command.level() > Skill.HIGHEST) {
            return MemberPostRules.invalid(outOfRange("level", command.level(), Skill.HIGHEST));
        }
        Map<Skill, Integer> known = member.profile().development().levels();
        return known.size() >= Check.LIST_LENGTH && !known.containsKey(command.skill())
                ? Rejection.broken("team.too-many-skills", Check.LIST_LENGTH)
                : Either.right(new MemberEvent.SkillRated(
                        now.at(),
                        now.actor().member(),
                        new SkillRating(
                                command.skill(),
                                command.level(),
                                now.at(),
                                now.actor().member())));
    }

    static Either<Rejection, MemberEvent.TrainingCompleted> complete(
            OnTeam member, CompleteTraining command, Situation<TeamPolicy> now) {
        return Validation.combine(
                        MemberRules.passed("on", command.on(), now),
                        length(command.length()),
                        teaches(command.teaches()))
                .ap((on, length, teaches) -> new MemberEvent.TrainingCompleted(
                        now.at(), now.actor().member(), new TrainingRecord(command.training(), on, length, teaches)))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    private static Validation<Violation, Duration> length(Duration length) {
        return length.isNegative() || length.compareTo(TrainingRecord.LONGEST) > 0
                ? Validation.invalid(Violation.showing(
                        "length", "out-of-range", length.toString(), Duration.ZERO, TrainingRecord.LONGEST))
                : Validation.valid(length);
    }

    private static Validation<Violation, List<Skill>> teaches(List<Skill> teaches) {
        return teaches.size() > Check.LIST_LENGTH
                ? Validation.invalid(
                        Violation.showing("teaches", "too-many", Integer.toString(teaches.size()), Check.LIST_LENGTH))
                : Validation.valid(teaches);
    }

    static Either<Rejection, MemberEvent.Coached> coach(OnTeam member, Coach command, Situation<TeamPolicy> now) {
        return Validation.combine(
                        Check.oneOf("topic", command.topic(), now.policy().coachingTopics(), CoachingTopic::term),
                        MemberRules.passed("on", command.on(), now))
                .ap((topic, on) -> new MemberEvent.Coached(
                        now.at(),
                        now.actor().member(),
                        new CoachingRecord(
                                topic, on, command.coach().orElse(now.actor().member()))))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    static Either<Rejection, MemberEvent.MotivatorStated> state(
            OnTeam member, StateMotivator command, Situation<TeamPolicy> now) {
        List<Violation> wrong = Check.violations(
                Check.oneOf("kind", command.kind(), now.policy().motivators(), MotivatorKind::term),
                command.rank() < 1 || command.rank() > Motivator.LOWEST_RANK
                        ? Validation.invalid(outOfRange("rank", command.rank(), Motivator.LOWEST_RANK))
                        : Validation.valid(command.rank()));
        if (!wrong.isEmpty()) {
            return Either.left(Rejection.invalid(wrong));
        }
        return isOfOthers(member, command.kind(), now)
                ? Rejection.broken("team.stated-by-themselves", command.kind().term())
                : Either.right(new MemberEvent.MotivatorStated(
                        now.at(),
                        now.actor().member(),
                        new Motivator(command.kind(), command.rank(), now.at(), onBehalf(member, now))));
    }

    static Either<Rejection, MemberEvent.MotivatorWithdrawn> withdraw(
            OnTeam member, WithdrawMotivator command, Situation<TeamPolicy> now) {
        if (member.profile().aims().motivator(command.kind()).isEmpty()) {
            return Rejection.broken("team.motivator-unknown", command.kind().term());
        }
        return isOfOthers(member, command.kind(), now)
                ? Rejection.broken("team.stated-by-themselves", command.kind().term())
                : Either.right(
                        new MemberEvent.MotivatorWithdrawn(now.at(), now.actor().member(), command.kind()));
    }

    /** Whether the member said it themselves, and somebody else speaks now. */
    private static boolean isOfOthers(OnTeam member, MotivatorKind kind, Situation<TeamPolicy> now) {
        return onBehalf(member, now) && member.profile().aims().motivator(kind).exists(known -> !known.onBehalf());
    }

    private static boolean onBehalf(OnTeam member, Situation<TeamPolicy> now) {
        return !now.actor().is(member.id());
    }

    static Either<Rejection, MemberEvent.Recognised> recognise(
            Member member, Recognise command, Situation<TeamPolicy> now) {
        Validation<Violation, RecognitionKind> kind =
                Check.oneOf("kind", command.kind(), now.policy().recognitions(), RecognitionKind::term);
        if (kind.isInvalid()) {
            return MemberPostRules.invalid(kind.getError());
        }
        boolean twice =
                member.profile().aims().recognitions().exists(known -> known.repeats(command.kind(), command.period()));
        return twice
                ? Rejection.broken(
                        "team.recognised-already",
                        command.kind().term(),
                        command.period().toString())
                : Either.right(new MemberEvent.Recognised(
                        now.at(),
                        now.actor().member(),
                        new Recognition(
                                command.kind(),
                                command.period(),
                                now.at(),
                                now.actor().member())));
    }

    private static Violation outOfRange(String field, int given, int highest) {
        return Violation.showing(field, "out-of-range", Integer.toString(given), 1, highest);
    }
}
